#include "core/store/audience.h"

#include "core/store/readall.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using campaign::Audience;

namespace store {

namespace {

/// The person's history is asked in the same breath: one look at the index for those who were never texted.
QString select(const QString &rest)
{
    return u"SELECT c.id, c.e164, c.name, c.language, c.fields, "
           "(SELECT m.sim FROM message m JOIN sim s ON s.id = m.sim WHERE m.e164 = c.e164 AND m.bound IS NOT "
           "NULL "
           "AND s.practice = ? ORDER BY m.bound DESC LIMIT 1), "
           "(SELECT max(m.queued) FROM message m JOIN campaign k ON k.id = m.campaign WHERE m.e164 = c.e164 "
           "AND k.practice = ?) FROM "_s +
           rest;
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
    member.usualSim = row.get<base::SimId>(5);
    member.lastQueued = row.get<base::TimePoint>(6);
    return member;
}

std::vector<AudienceMember> numbersPage(ReadDb &db, const std::vector<qint64> &numbers, bool practice,
                                        qint64 position, int limit)
{
    static const QString sql =
        select(u"(SELECT n.e164, k.id, coalesce(k.name, '') name, coalesce(k.language, '') language, "
               "coalesce(k.fields, '') fields FROM (SELECT ? AS e164) n "
               "LEFT JOIN contact k ON k.e164 = n.e164) c"_s);
    std::vector<AudienceMember> members;
    const auto end = std::min<qint64>(position + limit, std::ssize(numbers));
    for (qint64 i = position; i < end; ++i)
        for (AudienceMember &member :
             readAll(db, read, sql, practice, practice, numbers[static_cast<size_t>(i)])) {
            member.position = i + 1;
            members.push_back(std::move(member));
        }
    return members;
}

} // namespace

std::vector<AudienceMember> audiencePage(ReadDb &db, const Audience &audience, bool practice, qint64 position,
                                         int limit)
{
    static const QString all = select(u"contact c WHERE c.id > ? ORDER BY c.id LIMIT ?"_s);
    static const QString group =
        select(u"member l JOIN contact c ON c.id = l.contact WHERE l.grp = ? AND l.contact > ? "
               "ORDER BY l.contact LIMIT ?"_s);
    static const QString import =
        select(u"import_member l JOIN contact c ON c.id = l.contact WHERE l.import = ? "
               "AND l.contact > ? ORDER BY l.contact LIMIT ?"_s);
    switch (audience.kind) {
    case Audience::Kind::Numbers: return numbersPage(db, audience.numbers, practice, position, limit);
    case Audience::Kind::All: return readAll(db, read, all, practice, practice, position, limit);
    case Audience::Kind::Group:
        return readAll(db, read, group, practice, practice, audience.group, position, limit);
    case Audience::Kind::Import:
        return readAll(db, read, import, practice, practice, audience.import, position, limit);
    }
    return {};
}

} // namespace store
