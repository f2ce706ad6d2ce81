#include "app/cli/coding.h"
#include "app/cli/commands.h"
#include "app/cli/requestfields.h"
#include "app/text/listtext.h"
#include "app/text/say.h"
#include "core/contacts/numberparser.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QCoro::Task<Exit> run(Invocation &invocation)
{
    return answerJsonLines(invocation, answerNumber);
}

} // namespace

LineAnswer answerNumber(const QJsonObject &request)
{
    RequestFields fields(request);
    const QString number = fields.requiredText("number"_L1);
    const QString region = fields.text("region"_L1).value_or(QString());
    if (!region.isEmpty() && contacts::Region::fromText(region).isEmpty())
        fields.failField("region"_L1, say("a country of two letters, such as DE"));
    if (fields.error())
        return base::unexpected<LineError>(*fields.error());
    const auto details = contacts::NumberParser(contacts::Region::fromText(region)).describe(number);
    if (!details)
        return base::unexpected<LineError>({QString(contacts::name(details.error().code)),
                                            explain(details.error()).onCommandLine().toString(),
                                            {}});
    return QJsonObject{{u"e164"_s, details->number.toString()},
                       {u"valid"_s, details->valid},
                       {u"possible"_s, details->possible},
                       {u"type"_s, QString(contacts::name(details->type))},
                       {u"region"_s, textOrNull(details->number.region.toString())},
                       {u"national"_s, details->national},
                       {u"international"_s, details->international}};
}

Command numberCommand()
{
    Command command;
    command.name = u"number"_s;
    command.summary = say("Reads telephone numbers as an import does");
    command.description =
        say("Reads a JSON object a line: number, and region for numbers without a country code. Writes "
            "the number in E.164, whether it is valid and of a possible length, its type, country and "
            "how people write it.");
    command.examples = {
        {uR"(number <<< '{"number": "0151 12345678", "region": "DE"}')"_s, say("A German mobile number.")}};
    command.run = run;
    return command;
}

} // namespace app
