#include "core/store/audience.h"

#include "core/store/readall.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;
using campaign::Audience;

namespace store {

namespace {

/// People who stand in a table: what comes behind FROM, with three parameters: set, position, limit.
struct Origin
{
    QString from;
    qint64 set = 0;
};

Origin originOf(const Audience &audience)
{
    switch (audience.kind) {
    case Audience::Kind::Numbers: break;
    case Audience::Kind::All: return {u"contact c WHERE 0 = ? AND c.id > ? ORDER BY c.id LIMIT ?"_s, 0};
    case Audience::Kind::Group:
        return {u"member l JOIN contact c ON c.id = l.contact WHERE l.grp = ? AND l.contact > ? "
                "ORDER BY l.contact LIMIT ?"_s,
                audience.group.value};
    case Audience::Kind::Import:
        return {u"import_member l JOIN contact c ON c.id = l.contact WHERE l.import = ? AND l.contact > ? "
                "ORDER BY l.contact LIMIT ?"_s,
                audience.import.value};
    }
    return {};
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

/// Of those numbers that `which`, a query with the parameters `args`, gives, by number. Most people of a long
/// list were never texted: one look at the index for each of them, within one statement.
template <class... Args>
std::unordered_map<qint64, History> histories(ReadDb &db, bool practice, const QString &which,
                                              const Args &...args)
{
    std::unordered_map<qint64, History> all;
    Statement row = db.prepare(u"SELECT m.e164, m.sim, m.bound, m.queued FROM message m WHERE +m.campaign IN "
                               "(SELECT id FROM campaign WHERE practice = ?) AND m.e164 IN ("_s +
                               which + u')');
    row.bind(practice, args...);
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
        addHistory(member, histories(db, practice, u"?"_s, member.front().e164));
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
    const Origin origin = originOf(audience);
    auto members = readAll(db, read, columns(detail) + origin.from, origin.set, position, limit);
    addHistory(members,
               histories(db, practice, u"SELECT c.e164 FROM "_s + origin.from, origin.set, position, limit));
    return members;
}

} // namespace store
