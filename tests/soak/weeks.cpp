#include "tests/soak/weeks.h"

#include "core/campaign/control.h"
#include "core/store/sims.h"
#include "tests/soak/place.h"
#include "tests/support/settle.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tests {

namespace {

constexpr base::Milliseconds kMorning = 7h;

QString numberOf(int person)
{
    return u"+4915110"_s + QString::number(person).rightJustified(6, u'0');
}

} // namespace

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

QString Weeks::nameOf(size_t place)
{
    return u"serial:/dev/ttyUSB%1"_s.arg(place);
}

void Weeks::plugIn(const QByteArray &family)
{
    const size_t index = m_places.size();
    practice::ModemOptions options;
    options.index = static_cast<int>(index);
    options.seed = kSeed;
    options.timing = practice::Timing(practice::Profile::Realistic, 1);
    options.family = family;
    options.faults = practice::FaultPlan::parse(m_plan.faults).value();
    auto &place = m_places.emplace_back(std::make_unique<Place>(m_clock, m_network, options, m_pins));
    m_dispatcher->addLine(place->line.get(), nameOf(index), false, true);
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

} // namespace tests
