#include "app/pages/compose/audiencechoices.h"

#include "app/text/say.h"
#include "core/contacts/numberparser.h"
#include "core/store/imports.h"
#include "core/store/rowquery.h"

#include <QRegularExpression>

#include <unordered_set>

using namespace Qt::StringLiterals;
using campaign::PeopleSet;

namespace app {

AudienceChoices audienceChoices(store::ReadDb &db, base::TimePoint now)
{
    AudienceChoices choices;
    choices.push_back({{}, say("Everyone"), u"contacts"_s, store::contactCount(db, {})});
    for (const contacts::Group &group : store::countedGroups(db, now))
        choices.push_back({{PeopleSet::Kind::Group, group.id, {}},
                           group.name,
                           group.rule.isEmpty() ? u"tag"_s : u"filter"_s,
                           group.people});
    for (const store::ImportRecord &import : store::imports(db)) {
        store::ContactQuery query;
        query.import = import.id;
        if (import.finished)
            choices.push_back({{PeopleSet::Kind::Import, {}, import.id},
                               import.file,
                               u"file"_s,
                               store::contactCount(db, query)});
    }
    return choices;
}

campaign::Audience audienceNamed(const QString &detail)
{
    const qint64 id = detail.section(u' ', 1).toLongLong();
    if (detail == u"everyone"_s)
        return campaign::audienceOf({PeopleSet{}}, {});
    if (detail.startsWith(u"group "_s))
        return campaign::audienceOf({{PeopleSet::Kind::Group, {id}, {}}}, {});
    if (detail.startsWith(u"import "_s))
        return campaign::audienceOf({{PeopleSet::Kind::Import, {}, {id}}}, {});
    return {};
}

TypedNumbers readNumbers(const QString &text, const contacts::Region &region)
{
    static const QRegularExpression apart(u"[\\n\\r,;\\t]+"_s);
    contacts::NumberParser parser(region);
    TypedNumbers typed;
    std::unordered_set<qint64> seen;
    for (const QString &piece : text.split(apart, Qt::SkipEmptyParts)) {
        const QString written = piece.trimmed();
        if (written.isEmpty())
            continue;
        const auto number = parser.parse(written);
        if (!number)
            typed.unreadable << written;
        else if (seen.insert(number->e164).second)
            typed.numbers.push_back(number->e164);
    }
    return typed;
}

QString numbersText(const std::vector<qint64> &numbers)
{
    QStringList lines;
    for (const qint64 number : numbers)
        lines << contacts::e164Text(number);
    return lines.join(u'\n');
}

} // namespace app
