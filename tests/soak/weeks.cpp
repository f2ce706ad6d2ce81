#include "tests/soak/weeks.h"

#include "core/campaign/control.h"
#include "core/store/integrity.h"
#include "core/store/sims.h"
#include "modem/practice/machine.h"
#include "tests/support/settle.h"

#include <QDir>
#include <QFileInfo>

#include <malloc.h>
#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tests {

namespace {

constexpr quint64 kSeed = 5;
constexpr int kCapHour = 60;
constexpr int kCapDay = 150;
constexpr base::Milliseconds kMorning = 7h;
constexpr qint64 kLogOctets = 1 << 20; // full several times a day
/// After so many days every report has come: the last ones tell that two days were not enough, and a network
/// does not reach sticks of a PC that sleeps.
constexpr int kReportsDue = 4;

QString numberOf(int person)
{
    return u"+4915110"_s + QString::number(person).rightJustified(6, u'0');
}

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

/// Of somebody in the network as Weeks makes it.
practice::Habit habitOf(qint64 number)
{
    return practice::People(kSeed, practice::PeopleMix::Lively).habit(u'+' + QString::number(number));
}

/// What the network reports in the end on a text that it took.
campaign::MessageState endFor(qint64 number)
{
    using enum campaign::MessageState;
    switch (habitOf(number)) {
    case practice::Habit::NeverOn: return Expired;
    case practice::Habit::NoSuchNumber: return Failed;
    default: return Delivered;
    }
}

QString nameOf(size_t place)
{
    return u"serial:/dev/ttyUSB%1"_s.arg(place);
}

/// What tells a part from every other: a text to somebody comes once a day.
QString identityOf(const practice::AcceptedPart &part)
{
    return part.recipient + u'\n' + QString::number(part.concatenation ? part.concatenation->sequence : 1) +
           u'\n' + part.text;
}

} // namespace

/// A port with its modem, and the line on it.
struct Weeks::Place
{
    Place(FakeClock &clock, const std::shared_ptr<practice::PracticeNetwork> &network,
          const practice::ModemOptions &options, modem::PinBook &pins)
        : modem(clock, network, options)
    {
        auto owned = std::make_unique<RigTransport>(modem);
        transport = owned.get();
        line = std::make_unique<modem::ModemLine>(line::LineSpec{u"serial"_s, {}, {}},
                                                  modem::LineEnvironment{clock, pins}, std::move(owned));
    }

    practice::PracticeModem modem;
    qint64 logged = 0;                 ///< entries of its recorder
    RigTransport *transport = nullptr; ///< of the line
    std::unique_ptr<modem::ModemLine> line;
};

Weeks::Weeks(Plan plan)
    : m_plan(std::move(plan))
    , m_clock(m_plan.begins)
    , m_log(app::FlightLog::pathIn(m_folder.path()), kLogOctets)
    , m_network(std::make_shared<practice::PracticeNetwork>(
          m_clock, kSeed, practice::Timing(practice::Profile::Realistic, 1), practice::PeopleMix::Lively))
    , m_midnight(m_plan.begins.time_since_epoch())
{
    auto opened = store::Database::open(m_folder.path(), store::Access::Write, {});
    if (!opened)
        qFatal("The ledger cannot be opened");
    m_database = std::move(*opened);
    send::DispatcherOptions options;
    options.zone = m_plan.zone;
    options.random = [this] { return m_random.generateDouble(); };
    options.hearing.region = u"DE"_s;
    options.hearing.confirmation = u"You will get no more texts from us."_s;
    m_dispatcher = std::make_unique<send::Dispatcher>(*m_database, m_clock, options);
    if (!m_dispatcher->start())
        qFatal("The ledger cannot be used");
    for (const QByteArray &family : m_plan.families)
        plugIn(family);
    liveUntil(1h);
    setCaps();
}

Weeks::~Weeks()
{
    for (const auto &place : m_places)
        place->line->stop();
    settle(m_clock);
    m_dispatcher.reset();
    m_places.clear();
    settle(m_clock);
}

void Weeks::plugIn(const QByteArray &family)
{
    const int index = static_cast<int>(m_places.size());
    practice::ModemOptions options;
    options.index = index;
    options.seed = kSeed;
    options.timing = practice::Timing(practice::Profile::Realistic, 1);
    options.family = family;
    options.faults = practice::FaultPlan::parse(m_plan.faults).value();
    auto &place = m_places.emplace_back(std::make_unique<Place>(m_clock, m_network, options, m_pins));
    m_dispatcher->addLine(place->line.get(), nameOf(size_t(index)), false, true);
    place->line->start();
}

void Weeks::setCaps()
{
    const auto set = m_database->transaction([](store::WriteDb &db) {
        for (store::Sim sim : store::sims(db)) {
            sim.caps = {20, kCapHour, kCapDay, 0, 0, 0ms};
            sim.creditRules = {u"*100#"_s, {}, 3h, 100};
            store::saveSim(db, sim);
        }
    });
    if (!set)
        qFatal("The caps cannot be set");
    m_dispatcher->refresh();
}

base::Milliseconds Weeks::timeOfDay() const
{
    return m_clock.now().time_since_epoch() - m_midnight;
}

void Weeks::liveUntil(base::Milliseconds until)
{
    settle(m_clock);
    while (timeOfDay() < until) {
        m_clock.advance(std::min(m_clock.untilNext().value_or(1min), until - timeOfDay()));
        settle(m_clock);
        for (const auto &place : m_places)
            place->transport->takeWritten();
    }
}

void Weeks::launch()
{
    campaign::Campaign campaign;
    campaign.name = u"Day %1"_s.arg(m_day.number);
    campaign.text = u"Good morning, today is day %1."_s.arg(m_day.number);
    if (m_day.number % 3 == 0)
        campaign.text += QString(200, u'x');
    for (int person = 0; person < m_plan.people; ++person)
        campaign.audience.numbers.push_back(numberOf(person).mid(1).toLongLong());
    const auto launched = m_database->transaction(
        [&](store::WriteDb &db) { return campaign::launch(db, campaign, m_clock.now()); });
    if (!launched)
        blame(u"the campaign cannot be launched"_s);
    m_dispatcher->refresh();
}

/// Two whom nobody knows, at once, over two modems, with the same reference; every third time at length, the
/// parts in any order and one of them twice.
void Weeks::textUs()
{
    const int first = m_random.bounded(int(m_places.size()));
    const int reference = m_strangers % 256;
    const bool isLong = m_strangers % 3 == 0;
    for (const int modem : {first, (first + 1) % int(m_places.size())}) {
        practice::Injection text{numberOf(500'000 + m_strangers), u"Stranger %1 asks"_s.arg(m_strangers),
                                 reference};
        if (isLong) {
            text.text += u' ' + QString(300, u'y');
            text.order = {2, 0, 0, 1};
        }
        ++m_strangers;
        m_day.heard += m_network->deliver(modem, text) ? 1 : 0;
    }
}

/// As the program does it every few seconds.
void Weeks::writeLog()
{
    QByteArray text;
    for (size_t index = 0; index < m_places.size(); ++index) {
        Place &place = *m_places[index];
        line::RecordNews news = place.line->recordSince(place.logged);
        place.logged = news.count;
        text += app::FlightLog::toText({nameOf(index), std::move(news.entries)});
    }
    if (!m_log.append(text))
        blame(u"the log cannot be written"_s);
}

void Weeks::pullOne()
{
    auto &place = *m_places[m_random.bounded(int(m_places.size()))];
    if (!place.modem.isPluggedIn())
        return;
    ++m_day.unplugged;
    place.modem.unplug(std::chrono::seconds(1 + m_random.bounded(90)), m_random.bounded(5) == 0);
}

/// The PC stands still and so does its monotonic clock; the sticks lose their power.
void Weeks::sleepUntilMorning()
{
    for (const auto &place : m_places)
        if (place->modem.isPluggedIn())
            place->modem.unplug(3s);
    m_clock.jump(24h - timeOfDay() + kMorning);
    settle(m_clock);
}

Day Weeks::liveADay()
{
    m_day = {.number = m_day.number + 1};
    m_inDay.clear();
    for (base::Milliseconds minute = std::chrono::ceil<std::chrono::minutes>(std::max(timeOfDay(), 0ms));
         minute < m_plan.night; minute += 1min) {
        liveUntil(minute);
        writeLog();
        if (minute == 9h)
            launch();
        if (minute == 13h + 30min)
            m_clock.jump(3min);
        if (minute == 15h + 30min)
            m_clock.jump(-3min);
        if (minute % m_plan.pulledEvery == 0ms && minute < m_plan.night - 30min)
            pullOne();
        if (m_plan.hasStrangers && minute % 41min == 0ms && minute >= kMorning &&
            minute < m_plan.night - 30min)
            textUs();
    }
    judge();
    if (m_day.number % 4 == 1)
        liveUntil(24h + kMorning);
    else
        sleepUntilMorning();
    m_midnight += 24h;
    return m_day;
}

template <class T>
T Weeks::ask(const std::function<T(store::ReadDb &)> &question)
{
    const auto answer = m_database->read(question);
    if (!answer)
        blame(u"the ledger cannot be read: "_s + answer.error().detail);
    return answer.value_or(T());
}

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
