#include "core/store/sims.h"

#include "core/store/readall.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int kMostCredits = 2'000;

QString select(const QString &rest)
{
    return u"SELECT id, identity, practice, iccid, imsi, imei, number, name, operator, cap_minute, cap_hour, "
           "cap_day, cap_month, cap_people, gap, price, stopped, seen, credit_code, credit_pattern, "
           "credit_every, credit_floor, credit.amount, credit.at, credit.words FROM sim LEFT JOIN credit "
           "ON credit.sim = sim.id AND credit.at = (SELECT max(at) FROM credit AS c WHERE c.sim = sim.id) "_s +
           rest;
}

send::Credit readCredit(const Statement &row, int from)
{
    return {row.get<std::optional<qint64>>(from), row.get<base::TimePoint>(from + 1),
            row.get<QString>(from + 2)};
}

Sim read(const Statement &row)
{
    Sim sim;
    sim.id = row.get<base::SimId>(0);
    sim.identity = row.get<QString>(1);
    sim.practice = row.get<bool>(2);
    sim.iccid = row.get<QString>(3);
    sim.imsi = row.get<QString>(4);
    sim.imei = row.get<QString>(5);
    sim.number = row.get<QString>(6);
    sim.name = row.get<QString>(7);
    sim.operatorName = row.get<QString>(8);
    sim.caps = {row.get<int>(9),  row.get<int>(10), row.get<int>(11),
                row.get<int>(12), row.get<int>(13), base::Milliseconds{row.get<qint64>(14)}};
    sim.price = row.get<QString>(15);
    sim.stopped = row.get<send::StopReason>(16);
    sim.seen = row.get<base::TimePoint>(17);
    sim.creditRules = {row.get<QString>(18), row.get<QString>(19), base::Milliseconds{row.get<qint64>(20)},
                       row.get<std::optional<qint64>>(21)};
    if (!row.isNull(23))
        sim.credit = readCredit(row, 22);
    return sim;
}

/// The first that `sql` gives.
template <class... Args>
std::optional<Sim> one(ReadDb &db, const QString &sql, const Args &...args)
{
    const auto found = readAll(db, read, sql, args...);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

} // namespace

Sim meetSim(WriteDb &db, const line::LineState &state, const QString &port, bool practice,
            base::TimePoint now)
{
    db.run(u"INSERT INTO sim (identity, practice) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, state.simKey(),
           practice);
    db.run(u"UPDATE sim SET iccid = ?, imsi = ?, imei = ?, seen = ?, "
           "number = CASE WHEN ? = '' THEN number ELSE ? END, operator = CASE WHEN ? = '' THEN operator ELSE "
           "? END "
           "WHERE identity = ? AND practice = ?"_s,
           state.iccid, state.imsi, state.imei, now, state.ownNumber, state.ownNumber, state.operatorName,
           state.operatorName, state.simKey(), practice);
    const auto found = simByIdentity(db, state.simKey(), practice);
    if (!found)
        return {};
    if (!state.imei.isEmpty())
        db.run(u"INSERT INTO device (imei, port, family, model, sim, seen) VALUES (?, ?, ?, ?, ?, ?) ON "
               u"CONFLICT (imei) DO "
               "UPDATE SET port = excluded.port, family = excluded.family, model = excluded.model, sim = "
               "excluded.sim, "
               "seen = excluded.seen"_s,
               state.imei, port, state.family, state.model, found->id, now);
    return *found;
}

std::vector<Sim> sims(ReadDb &db)
{
    static const QString sql = select(u"ORDER BY practice, seen DESC, id"_s);
    return readAll(db, read, sql);
}

std::optional<Sim> simById(ReadDb &db, base::SimId id)
{
    static const QString sql = select(u"WHERE id = ?"_s);
    return one(db, sql, id);
}

std::optional<Sim> simByIdentity(ReadDb &db, const QString &identity, bool practice)
{
    static const QString sql = select(u"WHERE identity = ? AND practice = ?"_s);
    return one(db, sql, identity, practice);
}

std::optional<Sim> simByImei(ReadDb &db, const QString &imei)
{
    static const QString sql = select(u"WHERE imei = ? ORDER BY seen DESC LIMIT 1"_s);
    return one(db, sql, imei);
}

std::optional<Sim> lastSimOn(ReadDb &db, const QString &port, bool practice)
{
    static const QString sql = select(
        u"WHERE practice = ? AND id IN (SELECT sim FROM device WHERE port = ?) ORDER BY seen DESC LIMIT 1"_s);
    return one(db, sql, practice, port);
}

void saveSim(WriteDb &db, const Sim &sim)
{
    db.run(u"UPDATE sim SET name = ?, cap_minute = ?, cap_hour = ?, cap_day = ?, cap_month = ?, "
           "cap_people = ?, gap = ?, price = ?, credit_code = ?, credit_pattern = ?, credit_every = ?, "
           "credit_floor = ? WHERE id = ?"_s,
           sim.name, sim.caps.minute, sim.caps.hour, sim.caps.day, sim.caps.month, sim.caps.peopleMonth,
           qint64(sim.caps.gap.count()), sim.price, sim.creditRules.code, sim.creditRules.pattern,
           qint64(sim.creditRules.every.count()), sim.creditRules.floor, sim.id);
}

bool forgetSim(WriteDb &db, base::SimId id)
{
    db.run(u"DELETE FROM usage WHERE sim = ?"_s, id);
    db.run(u"DELETE FROM usage_person WHERE sim = ?"_s, id);
    db.run(u"DELETE FROM device WHERE sim = ?"_s, id);
    db.run(u"DELETE FROM credit WHERE sim = ?"_s, id);
    return db.run(u"DELETE FROM sim WHERE id = ?"_s, id) == 1;
}

void stopSim(WriteDb &db, base::SimId id, send::StopReason why)
{
    db.run(u"UPDATE sim SET stopped = ? WHERE id = ?"_s, why, id);
}

void noteCredit(WriteDb &db, base::SimId id, const send::Credit &credit)
{
    db.run(u"INSERT INTO credit (sim, at, amount, words) VALUES (?, ?, ?, ?) ON CONFLICT (sim, at) "
           "DO UPDATE SET amount = excluded.amount, words = excluded.words"_s,
           id, credit.at, credit.amount, credit.words);
    db.run(u"DELETE FROM credit WHERE sim = ? AND at < (SELECT at FROM credit WHERE sim = ? "
           "ORDER BY at DESC LIMIT 1 OFFSET ?)"_s,
           id, id, kMostCredits - 1);
}

std::vector<send::Credit> credits(ReadDb &db, base::SimId id, int limit)
{
    return readAll(
        db, [](const Statement &row) { return readCredit(row, 0); },
        u"SELECT amount, at, words FROM credit WHERE sim = ? ORDER BY at DESC LIMIT ?"_s, id, limit);
}

void addUsage(WriteDb &db, base::SimId sim, base::TimePoint hour, int parts, base::TimePoint now)
{
    db.run(u"INSERT INTO usage (sim, hour, parts, last) VALUES (?, ?, ?, ?) ON CONFLICT (sim, hour) DO "
           u"UPDATE SET "
           "parts = parts + excluded.parts, last = excluded.last"_s,
           sim, hour, parts, now);
}

bool addPerson(WriteDb &db, base::SimId sim, base::TimePoint month, qint64 e164)
{
    return db.run(u"INSERT INTO usage_person (sim, month, e164) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s,
                  sim, month, e164) == 1;
}

bool knowsPerson(ReadDb &db, base::SimId sim, base::TimePoint month, qint64 e164)
{
    return db
        .value<int>(u"SELECT 1 FROM usage_person WHERE sim = ? AND month = ? AND e164 = ?"_s, sim, month,
                    e164)
        .has_value();
}

send::Used usedBy(ReadDb &db, base::SimId sim, base::TimePoint now, const QTimeZone &zone)
{
    const auto start = [&](send::Period period) { return localPeriod(period, now, zone).start; };
    const auto month = start(send::Period::Month);
    send::Used used;
    Statement row = db.prepare(u"SELECT hour, parts, last FROM usage WHERE sim = ? AND hour >= ?"_s);
    row.bind(sim, month);
    while (row.next()) {
        const auto hour = row.get<base::TimePoint>(0);
        const int parts = row.get<int>(1);
        used.hour += hour >= start(send::Period::Hour) ? parts : 0;
        used.day += hour >= start(send::Period::Day) ? parts : 0;
        used.month += parts;
        used.last = std::max(used.last, row.get<base::TimePoint>(2));
    }
    used.peopleMonth =
        db.value<int>(u"SELECT count(*) FROM usage_person WHERE sim = ? AND month = ?"_s, sim, month)
            .value_or(0);
    return used;
}

} // namespace store
