#include "app/cli/people.h"

#include "app/text/listtext.h"
#include "app/text/say.h"
#include "core/contacts/numberparser.h"
#include "core/store/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qsizetype kFewestDigits = 7;
constexpr qsizetype kMostDigits = 15; // ITU-T E.164 6.2

qint64 bareE164(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    const bool isInternational = text.trimmed().startsWith(u'+');
    return isInternational && digits.size() >= kFewestDigits && digits.size() <= kMostDigits
               ? digits.toLongLong()
               : 0;
}

} // namespace

contacts::Region regionFor(const Invocation &invocation, store::ReadDb &db)
{
    if (const auto flag = invocation.arguments.text(u"--region"))
        return contacts::Region::fromText(*flag);
    return contacts::Region::fromText(store::setting(db, u"region"_s).value_or(invocation.region));
}

base::Result<qint64, QString> numberFrom(const QString &text, contacts::Region region)
{
    const auto number = contacts::NumberParser(region).parse(text);
    if (number)
        return number->e164;
    if (const qint64 e164 = bareE164(text))
        return e164;
    return base::unexpected(say("%1: %2").arg(text, explain(number.error()).onCommandLine().toString()));
}

Command listing(const QString &name, const QString &summary, const QString &meaning,
                Exit (*run)(Invocation &))
{
    Command command;
    command.name = name;
    command.summary = summary;
    command.access = Access::Reads;
    command.examples = {{name, meaning}};
    command.run = atOnce(run);
    return command;
}

Command changing(const QString &name, const QString &summary, const QString &word,
                 QCoro::Task<Exit> (*run)(Invocation &))
{
    Command command;
    command.name = name;
    command.summary = summary;
    command.words = word;
    command.fewestWords = command.mostWords = 1;
    command.access = Access::Changes;
    command.run = run;
    return command;
}

Exit failWith(Invocation &invocation, const QString &sentence)
{
    invocation.console.note(sentence);
    return Exit::Failed;
}

} // namespace app
