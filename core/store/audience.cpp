#include "core/store/audience.h"

#include "core/store/readall.h"
#include "core/store/ruleanswer.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;
using campaign::Audience;
using campaign::PeopleSet;

namespace store {

namespace {

constexpr qint64 kLiveSpan = 5000; // contacts a live group is looked for among at once: some milliseconds

/// Which contacts are looked at for one page.
struct Span
{
    qint64 after = 0;
    qint64 last = std::numeric_limits<qint64>::max();
    int limit = 0; ///< of people
};

/// People who stand in a table: what comes behind FROM, and its parameters.
struct Origin
{
    QString from;
    std::vector<Where::Value> parameters;

    void append(const Where &where)
    {
        from += where.sql;
        parameters.insert(parameters.end(), where.values.begin(), where.values.end());
    }
};

/// Puts one audience into the words of SQL.
class Asking
{
public:
    Asking(ReadDb &db, const Audience &audience, base::TimePoint now, const Span &span)
        : m_db(db)
        , m_audience(audience)
        , m_now(now)
        , m_span(span)
    {
    }

    Origin origin()
    {
        if (m_audience.kind != Audience::Kind::Sets)
            return alone(campaign::setsOf(m_audience).front());
        Origin origin{u"("_s, {}};
        for (size_t i = 0; i < m_audience.among.size(); ++i) {
            origin.from += i > 0 ? u" UNION "_s : QString();
            origin.append(idsOf(m_audience.among[i]));
            for (const PeopleSet &set : m_audience.except) {
                origin.from += u" AND NOT "_s;
                origin.append(belonging(set));
            }
        }
        origin.append({u" ORDER BY id LIMIT ?) l JOIN contact c ON c.id = l.id ORDER BY l.id"_s,
                       {qint64(m_span.limit)}});
        return origin;
    }

private:
    std::optional<Where> liveRule(const PeopleSet &set, const QString &contact)
    {
        return set.kind == PeopleSet::Kind::Group ? whereOfGroup(m_db, set.group, contact, m_now)
                                                  : std::nullopt;
    }

    /// The rows in which the people of a set stand behind a position, and the column of their ids, whose
    /// index has them in order. `contact`: what the table is called there.
    std::pair<Origin, QString> rowsOf(const PeopleSet &set, const QString &contact)
    {
        Origin rows{u"contact "_s + contact + u" WHERE "_s, {}};
        QString id = contact + u".id"_s;
        if (const auto live = liveRule(set, contact)) {
            rows.append(*live);
        } else if (set.kind == PeopleSet::Kind::All) {
            rows.from += u'1';
        } else {
            const bool isGroup = set.kind == PeopleSet::Kind::Group;
            id = u"l.contact"_s;
            rows.from = (isGroup ? u"member"_s : u"import_member"_s) +
                        u" l JOIN contact %1 ON %1.id = l.contact WHERE "_s.arg(contact);
            rows.append(isGroup ? Where{u"l.grp = ?"_s, {set.group.value}}
                                : Where{u"l.import = ?"_s, {set.import.value}});
        }
        rows.append({u" AND %1 > ? AND %1 <= ?"_s.arg(id), {m_span.after, m_span.last}});
        return {rows, id};
    }

    /// The people of a set that makes up an audience by itself.
    Origin alone(const PeopleSet &set)
    {
        auto [origin, id] = rowsOf(set, u"c"_s);
        origin.append({u" ORDER BY "_s + id + u" LIMIT ?"_s, {qint64(m_span.limit)}});
        return origin;
    }

    /// The ids of one of several sets: SQLite merges the sets as it goes and stops at the limit. By
    /// contact.id alone it would sort all of them for each slice.
    Where idsOf(const PeopleSet &set)
    {
        const auto [rows, id] = rowsOf(set, u"p"_s);
        return {u"SELECT %1 AS id FROM "_s.arg(id) + rows.from, rows.parameters};
    }

    /// Whether the contact p is in a set.
    Where belonging(const PeopleSet &set)
    {
        if (const auto live = liveRule(set, u"p"_s))
            return *live;
        if (set.kind == PeopleSet::Kind::All)
            return {u"1"_s, {}};
        if (set.kind == PeopleSet::Kind::Group)
            return {u"EXISTS (SELECT 1 FROM member x WHERE x.grp = ? AND x.contact = p.id)"_s,
                    {set.group.value}};
        return {u"EXISTS (SELECT 1 FROM import_member x WHERE x.import = ? AND x.contact = p.id)"_s,
                {set.import.value}};
    }

    ReadDb &m_db;
    const Audience &m_audience;
    const base::TimePoint m_now;
    const Span m_span;
};

bool isLive(ReadDb &db, const PeopleSet &set)
{
    return set.kind == PeopleSet::Kind::Group && whereOfGroup(db, set.group, {}, {}).has_value();
}

bool hasLiveGroup(ReadDb &db, const Audience &audience)
{
    const auto isOne = [&](const PeopleSet &set) { return isLive(db, set); };
    return std::ranges::any_of(campaign::setsOf(audience), isOne) ||
           std::ranges::any_of(audience.except, isOne);
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
    add(row, which.parameters);
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

AudiencePage numbersPage(ReadDb &db, const std::vector<qint64> &numbers, const AudienceView &view,
                         qint64 position, int limit)
{
    AudiencePage page{{}, std::min<qint64>(position + limit, std::ssize(numbers)), false};
    for (qint64 i = position; i < page.position; ++i) {
        std::vector member{memberWith(db, numbers[static_cast<size_t>(i)], view.detail)};
        member.front().position = i + 1;
        addHistory(member, histories(db, view.practice, {u"?"_s, {member.front().e164}}));
        page.members.push_back(std::move(member.front()));
    }
    page.isLast = page.position == std::ssize(numbers);
    return page;
}

} // namespace

AudiencePage audiencePage(ReadDb &db, const Audience &audience, const AudienceView &view, qint64 position,
                          int limit)
{
    if (audience.kind == Audience::Kind::Numbers)
        return numbersPage(db, audience.numbers, view, position, limit);
    if (campaign::isNobody(audience))
        return {{}, position, true};
    const bool isLive = hasLiveGroup(db, audience);
    Span span{.after = position, .limit = limit};
    if (isLive)
        span.last = position + kLiveSpan;
    const Origin origin = Asking(db, audience, view.now, span).origin();
    AudiencePage page;
    {
        Statement row = db.prepare(columns(view.detail) + origin.from);
        row.bind();
        add(row, origin.parameters);
        while (row.next())
            page.members.push_back(read(row));
    }
    addHistory(page.members,
               histories(db, view.practice, {u"SELECT c.e164 FROM "_s + origin.from, origin.parameters}));
    const bool isFull = std::ssize(page.members) == limit;
    page.position = isFull ? page.members.back().position : span.last;
    page.isLast = !isFull && (!isLive || span.last >= db.value<qint64>(u"SELECT max(id) FROM contact"_s));
    return page;
}

std::optional<AudienceMember> nextOf(ReadDb &db, const Audience &audience, const AudienceView &view,
                                     qint64 position)
{
    AudiencePage page{{}, position, false};
    while (page.members.empty() && !page.isLast && !db.cancelled())
        page = audiencePage(db, audience, view, page.position, 1);
    return page.members.empty() ? std::nullopt : std::optional(std::move(page.members.front()));
}

} // namespace store
