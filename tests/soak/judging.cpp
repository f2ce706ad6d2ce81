#include "core/store/integrity.h"
#include "tests/soak/place.h"

#include <QDir>
#include <QFileInfo>

#include <malloc.h>
#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// After so many days every report has come: the last ones tell that two days were not enough, and a network
/// does not reach sticks of a PC that sleeps.
constexpr int kReportsDue = 4;

/// Without the pages of the ledger that SQLite keeps: they grow with the ledger, up to the size of its cache.
qint64 heapInUse()
{
    const auto info = mallinfo2();
    return static_cast<qint64>(info.uordblks + info.hblkhd) - sqlite3_memory_used();
}

int openHandles()
{
    return static_cast<int>(
        QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
}

/// What tells a part from every other: a text to somebody comes once a day.
QString identityOf(const practice::AcceptedPart &part)
{
    return part.recipient + u'\n' + QString::number(part.concatenation ? part.concatenation->sequence : 1) +
           u'\n' + part.text;
}

} // namespace

void Weeks::judge()
{
    judgeLedger();
    judgeCaps();
    judgeTexts();
    judgeReports();
    judgeInbox();
    judgeSims();
    judgeLog();
    m_day.heap = heapInUse();
    m_day.handles = openHandles();
}

/// Of somebody in the network as Weeks makes it.
practice::Habit Weeks::habitOf(qint64 number)
{
    return practice::People(kSeed, practice::PeopleMix::Lively).habit(u'+' + QString::number(number));
}

/// What the network reports in the end on a text that it took.
campaign::MessageState Weeks::endFor(qint64 number)
{
    using enum campaign::MessageState;
    switch (habitOf(number)) {
    case practice::Habit::NeverOn: return Expired;
    case practice::Habit::NoSuchNumber: return Failed;
    default: return Delivered;
    }
}

void Weeks::judgeLedger()
{
    const auto found = ask<store::Contradictions>(store::contradictions);
    if (!found.isSound())
        blame(u"the ledger contradicts itself: %1 orphans, %2 wrong counts, %3"_s.arg(found.orphans)
                  .arg(found.miscounted)
                  .arg(found.damage.join(u"; "_s)));
}

/// What every SIM sent in each hour on the wall. The hours are whole ones in the zone too.
void Weeks::judgeCaps()
{
    const auto day = m_network->accepted();
    for (const auto &part : day) {
        const qint64 hour = std::chrono::floor<std::chrono::hours>(part.at).time_since_epoch().count();
        if (++m_inHour[{part.imsi, hour}] == kCapHour + 2) // one may be on its way over the full hour
            blame(part.imsi + u" sent more than its cap an hour"_s);
        if (++m_inDay[part.imsi] == kCapDay + 1)
            blame(part.imsi + u" sent more than its cap a day"_s);
    }
    m_inHour.clear();
}

/// Nothing went out twice, and the ledger knows of each text what the network knows.
void Weeks::judgeTexts()
{
    std::map<QString, int> times;
    std::set<qint64> reached;
    for (const auto &part : m_network->takeAccepted()) {
        ++m_day.taken;
        if (++times[identityOf(part)] == 2)
            blame(part.recipient + u" got a part twice"_s);
        const qint64 number = part.recipient.mid(1).toLongLong();
        reached.insert(number);
        ++m_reached[m_day.number][number];
    }
    using States = std::map<qint64, int>;
    const auto states = ask<States>([&](store::ReadDb &db) {
        States all;
        auto row =
            db.prepare(u"SELECT e164, state FROM message WHERE campaign = (SELECT max(id) FROM campaign "
                       "WHERE name LIKE 'Day %')"_s);
        row.bind();
        while (row.next())
            all[row.get<qint64>(0)] = row.get<int>(1);
        return all;
    });
    for (const auto &[number, value] : states) {
        const auto state = static_cast<campaign::MessageState>(value);
        using enum campaign::MessageState;
        m_day.doubts += state == InDoubt ? 1 : 0;
        const bool isSent = state == Accepted || state == Delivered || state == Expired;
        if (isSent && !reached.contains(number))
            blame(u"%1 is said to be sent and never was"_s.arg(number));
        if (state == Failed && !reached.contains(number) && habitOf(number) != practice::Habit::Refused)
            blame(u"%1 failed for no fault of its own"_s.arg(number));
        if (state == Queued || state == Sending)
            blame(u"%1 is still open at night"_s.arg(number));
        if (state == Held && reached.contains(number))
            blame(u"%1 is held and was sent"_s.arg(number));
    }
}

/// What went out whole some days ago has become what the network reported, however late.
void Weeks::judgeReports()
{
    const auto reached = m_reached.extract(m_day.number - kReportsDue);
    if (reached.empty())
        return;
    const QString name = u"Day %1"_s.arg(reached.key());
    const auto wrong = ask<QStringList>([&](store::ReadDb &db) {
        QStringList all;
        auto row = db.prepare(u"SELECT e164, parts, state FROM message WHERE campaign = "
                              "(SELECT id FROM campaign WHERE name = ?)"_s);
        row.bind(name);
        while (row.next()) {
            const auto number = row.get<qint64>(0);
            const auto taken = reached.mapped().find(number);
            const bool isOut = taken != reached.mapped().end() && taken->second >= row.get<int>(1);
            if (isOut && row.get<int>(2) != static_cast<int>(endFor(number)))
                all << u"%1 of %2 is in state %3 though the network reported"_s.arg(number).arg(name).arg(
                    row.get<int>(2));
        }
        return all;
    });
    m_day.wrong << wrong;
}

void Weeks::judgeInbox()
{
    const auto heard = ask<std::map<QString, int>>([](store::ReadDb &db) {
        std::map<QString, int> all;
        auto row = db.prepare(u"SELECT sender || ' ' || text FROM incoming WHERE text LIKE 'Stranger %'"_s);
        row.bind();
        while (row.next())
            ++all[row.get<QString>(0)];
        return all;
    });
    if (static_cast<int>(heard.size()) != m_strangers)
        blame(u"%1 texts came in and %2 are known"_s.arg(m_strangers).arg(heard.size()));
    for (const auto &[text, times] : heard)
        if (times > 1)
            blame(u"heard twice: "_s + text.left(60));
}

void Weeks::judgeSims()
{
    for (const auto &place : m_places) {
        const practice::Machine &machine = place->modem.machine();
        if (!machine.sim.isReady() || !place->modem.isPluggedIn())
            continue;
        const int left = machine.sim.texts.used() + machine.memory.used() + machine.reports.used();
        if (left > 0)
            blame(u"%1 texts were left on the SIM of a %2"_s.arg(left).arg(
                QString::fromLatin1(machine.options.family)));
    }
}

/// It stays small, and what was said last is in it.
void Weeks::judgeLog()
{
    writeLog();
    const QString path = app::FlightLog::pathIn(m_folder.path());
    for (const QString &file : {path, path + u".1"_s})
        if (QFileInfo(file).size() > kLogOctets)
            blame(u"the log has grown to %1"_s.arg(QFileInfo(file).size()));
    std::map<QString, line::FlightRecord> logged;
    base::TimePoint oldest = m_clock.now();
    for (app::LoggedLine &line : app::FlightLog::read(m_folder.path())) {
        oldest = std::min(oldest, line.record.front().at);
        logged[line.name] = std::move(line.record);
    }
    for (size_t index = 0; index < m_places.size(); ++index) {
        const line::FlightRecord last = m_places[index]->line->record(1);
        const line::FlightRecord &known = logged[nameOf(index)];
        const bool isDue = !last.empty() && last.back().at > oldest;
        if (isDue && (known.empty() || known.back() != last.back()))
            blame(u"the log lacks what modem %1 said last"_s.arg(index));
    }
}

} // namespace tests
