#include "core/store/audience.h"

#include "core/store/readall.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;
using campaign::Audience;
using campaign::PeopleSet;

namespace store {

namespace {

/// People who stand in a table: what comes behind FROM, and its parameters.
struct Origin
{
    QString from;
    std::vector<qint64> parameters;
};

Origin originOf(const PeopleSet &set, qint64 position, int limit)
{
    switch (set.kind) {
    case PeopleSet::Kind::All:
        return {u"contact c WHERE c.id > ? ORDER BY c.id LIMIT ?"_s, {position, limit}};
    case PeopleSet::Kind::Group:
        return {u"member l JOIN contact c ON c.id = l.contact WHERE l.grp = ? AND l.contact > ? "
                "ORDER BY l.contact LIMIT ?"_s,
                {set.group.value, position, limit}};
    case PeopleSet::Kind::Import:
        return {u"import_member l JOIN contact c ON c.id = l.contact WHERE l.import = ? AND l.contact > ? "
                "ORDER BY l.contact LIMIT ?"_s,
                {set.import.value, position, limit}};
    }
    return {};
}

/// The ids of one of several sets behind a position, as the index of that set has them in order: SQLite then
/// merges the sets as it goes and stops at the limit. By contact.id it would sort all of them for each slice.
void addBranch(Origin &origin, const PeopleSet &set, qint64 position)
{
    switch (set.kind) {
    case PeopleSet::Kind::All:
        origin.from += u"SELECT p.id AS id FROM contact p WHERE p.id > ?"_s;
        origin.parameters.push_back(position);
        return;
    case PeopleSet::Kind::Group:
        origin.from += u"SELECT l.contact AS id FROM member l JOIN contact p ON p.id = l.contact "
                       "WHERE l.grp = ? AND l.contact > ?"_s;
        origin.parameters.insert(origin.parameters.end(), {set.group.value, position});
        return;
    case PeopleSet::Kind::Import:
        origin.from += u"SELECT l.contact AS id FROM import_member l JOIN contact p ON p.id = l.contact "
                       "WHERE l.import = ? AND l.contact > ?"_s;
        origin.parameters.insert(origin.parameters.end(), {set.import.value, position});
        return;
    }
}

/// `column`: what the ids of the branch are called in it.
void addException(Origin &origin, const PeopleSet &set, const QString &column)
{
    switch (set.kind) {
    case PeopleSet::Kind::All: origin.from += u" AND 0"_s; return;
    case PeopleSet::Kind::Group:
        origin.from +=
            u" AND NOT EXISTS (SELECT 1 FROM member x WHERE x.grp = ? AND x.contact = "_s + column + u')';
        origin.parameters.push_back(set.group.value);
        return;
    case PeopleSet::Kind::Import:
        origin.from +=
            u" AND NOT EXISTS (SELECT 1 FROM import_member x WHERE x.import = ? AND x.contact = "_s + column +
            u')';
        origin.parameters.push_back(set.import.value);
        return;
    }
}

Origin originOf(const Audience &audience, qint64 position, int limit)
{
    if (audience.kind != Audience::Kind::Sets)
        return originOf(campaign::setsOf(audience).front(), position, limit);
    Origin origin{u"("_s, {}};
    for (size_t i = 0; i < audience.among.size(); ++i) {
        origin.from += i > 0 ? u" UNION "_s : QString();
        const PeopleSet &among = audience.among[i];
        addBranch(origin, among, position);
        for (const PeopleSet &set : audience.except)
            addException(origin, set, among.kind == PeopleSet::Kind::All ? u"p.id"_s : u"l.contact"_s);
    }
    origin.from += u" ORDER BY id LIMIT ?) l JOIN contact c ON c.id = l.id ORDER BY l.id"_s;
    origin.parameters.push_back(limit);
    return origin;
}

void bind(Statement &row, const Origin &origin)
{
    for (const qint64 parameter : origin.parameters)
        row.add(parameter);
}

QString columns(Detail detail)
{
    return u"SELECT c.id, c.e164, c.name, c.language, "_s +
           (detail == Detail::WithFields ? u"c.fields"_s : u"''"_s) + u" FROM "_s;
}

AudienceMember read(const Statement &row)
{
    AudienceMember member;
    member.contact = row.get<base::ContactId>(0);
    member.e164 = row.get<qint64>(1);
    member.name = row.get<QString>(2);
    member.language = row.get<QString>(3);
    member.fields = row.get<QString>(4);
    member.position = member.contact.value;
    return member;
}

/// What texts of this realm to a number tell.
struct History
{
    base::SimId usualSim;
    base::TimePoint lastBound{};
    base::TimePoint lastQueued{};
};

/// Of those numbers that `which` gives, by number. Most people of a long list were never texted: one look at
/// the index for each of them, within one statement.
std::unordered_map<qint64, History> histories(ReadDb &db, bool practice, const Origin &which)
{
    std::unordered_map<qint64, History> all;
    Statement row = db.prepare(u"SELECT m.e164, m.sim, m.bound, m.queued FROM message m WHERE +m.campaign IN "
                               "(SELECT id FROM campaign WHERE practice = ?) AND m.e164 IN ("_s +
                               which.from + u')');
    row.bind(practice);
    bind(row, which);
    while (row.next()) {
        History &history = all[row.get<qint64>(0)];
        const auto bound = row.get<base::TimePoint>(2);
        if (!row.isNull(2) && bound >= history.lastBound) {
            history.usualSim = row.get<base::SimId>(1);
            history.lastBound = bound;
        }
        history.lastQueued = std::max(history.lastQueued, row.get<base::TimePoint>(3));
    }
    return all;
}

void addHistory(std::vector<AudienceMember> &members, const std::unordered_map<qint64, History> &histories)
{
    if (histories.empty())
        return;
    for (AudienceMember &member : members) {
        const auto found = histories.find(member.e164);
        if (found == histories.end())
            continue;
        member.usualSim = found->second.usualSim;
        member.lastQueued = found->second.lastQueued;
    }
}

/// Somebody on a list, or the bare number.
AudienceMember memberWith(ReadDb &db, qint64 e164, Detail detail)
{
    auto found = readAll(db, read, columns(detail) + u"contact c WHERE c.e164 = ?"_s, e164);
    if (!found.empty())
        return std::move(found.front());
    AudienceMember member;
    member.e164 = e164;
    return member;
}

std::vector<AudienceMember> numbersPage(ReadDb &db, const std::vector<qint64> &numbers, bool practice,
                                        Detail detail, qint64 position, int limit)
{
    std::vector<AudienceMember> members;
    const auto end = std::min<qint64>(position + limit, std::ssize(numbers));
    for (qint64 i = position; i < end; ++i) {
        std::vector member{memberWith(db, numbers[static_cast<size_t>(i)], detail)};
        member.front().position = i + 1;
        addHistory(member, histories(db, practice, {u"?"_s, {member.front().e164}}));
        members.push_back(std::move(member.front()));
    }
    return members;
}

} // namespace

std::vector<AudienceMember> audiencePage(ReadDb &db, const Audience &audience, bool practice, Detail detail,
                                         qint64 position, int limit)
{
    if (audience.kind == Audience::Kind::Numbers)
        return numbersPage(db, audience.numbers, practice, detail, position, limit);
    if (campaign::isNobody(audience))
        return {};
    const Origin origin = originOf(audience, position, limit);
    std::vector<AudienceMember> members;
    {
        Statement row = db.prepare(columns(detail) + origin.from);
        row.bind();
        bind(row, origin);
        while (row.next())
            members.push_back(read(row));
    }
    addHistory(members, histories(db, practice, {u"SELECT c.e164 FROM "_s + origin.from, origin.parameters}));
    return members;
}

} // namespace store
