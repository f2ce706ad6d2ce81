#include "core/line/names.h"
#include "core/pdu/segment.h"
#include "modem/modemline.h"
#include "tests/catch.h"
#include "tests/modem/linerig.h"
#include "tests/modem/recordedsession.h"
#include "tests/modem/scriptedmodem.h"
#include "tests/support/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::RecordedSession;

namespace {

/// What a line came to, as far as a recording can tell: state, capabilities, problems.
QStringList diagnosis(const line::LineState &state)
{
    const auto said = [](bool isSo) { return isSo ? u"yes"_s : u"no"_s; };
    QStringList facts{u"state "_s + line::name(state.phase),
                      u"family "_s + state.family,
                      u"maker "_s + state.manufacturer,
                      u"model "_s + state.model,
                      u"registration "_s + line::name(state.registration),
                      u"operator "_s + state.operatorName,
                      u"reports "_s + said(state.capabilities.deliveryReports),
                      u"receives "_s + said(state.capabilities.readsStorage),
                      u"phone book "_s + said(state.capabilities.readsPhonebook),
                      u"link "_s + said(state.capabilities.keepsLinkOpen),
                      u"signal %1"_s.arg(state.signalDbm.value_or(0)),
                      u"tries %1"_s.arg(state.pinTriesLeft.value_or(-1))};
    for (auto storage = state.storages.begin(); storage != state.storages.end(); ++storage)
        facts += u"storage %1 %2/%3"_s.arg(storage.key()).arg(storage->used).arg(storage->total);
    for (const line::Problem &problem : state.problems)
        facts += u"problem "_s + line::name(problem.code);
    return facts;
}

/// The same of a support file.
QStringList diagnosis(const QJsonObject &state)
{
    const auto said = [&](const QString &key) { return state[key].toBool() ? u"yes"_s : u"no"_s; };
    QStringList facts{u"state "_s + state[u"state"].toString(),
                      u"family "_s + state[u"family"].toString(),
                      u"maker "_s + state[u"manufacturer"].toString(),
                      u"model "_s + state[u"model"].toString(),
                      u"registration "_s + state[u"registration"].toString(),
                      u"operator "_s + state[u"operator"].toString(),
                      u"reports "_s + said(u"reports"_s),
                      u"receives "_s + said(u"receives"_s),
                      u"phone book "_s + said(u"phone_book"_s),
                      u"link "_s + said(u"keep_link_open"_s),
                      u"signal %1"_s.arg(state[u"signal_dbm"].toInt(0)),
                      u"tries %1"_s.arg(state[u"pin_tries_left"].toInt(-1))};
    const QJsonObject storages = state[u"storages"].toObject();
    for (auto storage = storages.begin(); storage != storages.end(); ++storage)
        facts += u"storage %1 %2/%3"_s.arg(storage.key())
                     .arg(storage.value()[u"used"].toInt())
                     .arg(storage.value()[u"total"].toInt());
    for (const auto &problem : state[u"problems"].toArray())
        facts += u"problem "_s + problem[u"code"].toString();
    return facts;
}

/// A ModemLine on a modem that says what was recorded.
class Replay
{
public:
    explicit Replay(const RecordedSession &session)
        : m_session(session)
    {
        const tests::ModemScript script = tests::toScript(session);
        pins.known = script.pin;
        auto owned = std::make_unique<tests::ScriptTransport>(script, tests::ModemScript(), &clock);
        m_transport = owned.get();
        const modem::LineEnvironment environment{clock, pins};
        m_line = std::make_unique<modem::ModemLine>(line::LineSpec{u"practice"_s, {}, {}}, environment,
                                                    std::move(owned));
        listen();
    }

    ~Replay()
    {
        m_line.reset();
        QCoreApplication::processEvents();
    }

    /// As long as the recording, and a second.
    void play()
    {
        std::vector<std::unique_ptr<base::Timer>> deeds;
        for (const tests::RecordedDeed &deed : tests::deedsOf(m_session)) {
            deeds.push_back(clock.makeTimer([this, deed] { m_due.push_back(deed); }));
            deeds.back()->start(deed.at);
        }
        const auto end = clock.makeTimer([] {});
        end->start(m_session.length() + 1s);
        m_line->start();
        for (turn(); end->isActive(); turn())
            REQUIRE(clock.advanceToNext());
    }

    line::LineState state;
    std::vector<line::SubmitResult> results;
    line::FlightRecord record() const { return m_line->record(100'000); }

    tests::FakeClock clock;
    tests::TestPins pins;

private:
    void listen()
    {
        using line::Line;
        QObject::connect(m_line.get(), &Line::stateChanged, m_line.get(),
                         [this](const auto &s) { state = s; });
        QObject::connect(m_line.get(), &Line::submitted, m_line.get(),
                         [this](base::PartId, const auto &result) { results.push_back(result); });
        QObject::connect(m_line.get(), &Line::received, m_line.get(),
                         [this](const auto &inbound) { m_line->acknowledge(inbound.token); });
        QObject::connect(m_line.get(), &Line::reported, m_line.get(),
                         [this](const auto &report) { m_line->acknowledge(report.token); });
    }

    /// Lets everything be said that is due; what was handed over then is handed over as soon as it can be.
    void turn()
    {
        bool isQuiet = false;
        while (!isQuiet) {
            const int before = m_transport->says;
            for (int i = 0; i < 6; ++i)
                QCoreApplication::processEvents();
            isQuiet = m_transport->says == before && !acts();
        }
    }

    bool acts()
    {
        if (m_due.empty() || state.phase != line::Phase::Ready)
            return false;
        act();
        return true;
    }

    void act()
    {
        const tests::RecordedDeed deed = m_due.front();
        m_due.erase(m_due.begin());
        if (deed.serviceCode > 0)
            return m_line->ussd(QString(deed.serviceCode, u'1'));
        line::Submission submission;
        submission.part = {++m_lastPart};
        submission.recipient = u"+4915112345678"_s;
        submission.segment = pdu::segmentText(u"Hello")->segments.front();
        m_line->submit(submission);
    }

    const RecordedSession &m_session;
    tests::ScriptTransport *m_transport = nullptr;
    std::unique_ptr<modem::ModemLine> m_line;
    std::vector<tests::RecordedDeed> m_due;
    qint64 m_lastPart = 0;
};

QStringList storedSessions()
{
    const QDir folder(tests::vectorsFolder() + u"/modems/recorded"_s);
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

/// What a practice modem's line has recorded, as a support file would hold it.
RecordedSession sessionOf(tests::LineRig &rig)
{
    return {u"practice:"_s, {}, rig.line->record(100'000)};
}

} // namespace

TEST_CASE("replay of each stored session gives the same diagnosis")
{
    const QStringList paths = storedSessions();
    REQUIRE(paths.size() >= 3);
    for (const QString &path : paths) {
        for (const RecordedSession &session : tests::readSupportFile(path)) {
            CAPTURE(path.toStdString(), session.name.toStdString());
            Replay replay(session);
            replay.play();
            CHECK(diagnosis(replay.state).join(u'\n') == diagnosis(session.state).join(u'\n'));
        }
    }
}

TEST_CASE("what a modem of any family said is enough to come to the same diagnosis")
{
    const QByteArray family =
        GENERATE("", "alcatel", "cinterion", "huawei", "iridium", "nokia", "option", "quectel", "simcom",
                 "sonyericsson", "telit", "ublox", "wavecom", "zte");
    const QString faults = GENERATE(u""_s, u"unplug@2"_s, u"cms500@1"_s, u"nosim"_s, u"echo"_s);
    CAPTURE(family.toStdString(), faults.toStdString());
    tests::LineRig rig({.faults = faults, .family = family});
    rig.line->start();
    if (rig.reaches(line::Phase::Ready, 2min)) {
        rig.send();
        rig.line->ussd(u"*100#"_s);
        rig.reaches(line::Phase::Ready, 2min);
        rig.send();
        rig.reaches(line::Phase::Ready, 2min);
    }
    const RecordedSession session = sessionOf(rig);
    Replay replay(session);
    replay.play();
    CHECK(diagnosis(replay.state).join(u'\n') == diagnosis(rig.state()).join(u'\n'));
    CHECK(replay.results.size() == rig.results.size());
    CHECK(tests::deedsOf({{}, {}, replay.record()}).size() == tests::deedsOf(session).size());
}

TEST_CASE("another answer leads to another diagnosis")
{
    tests::LineRig rig;
    REQUIRE(rig.startToReady());
    RecordedSession session = sessionOf(rig);
    for (line::Recorded &one : session.record)
        if (one.text.startsWith("+CREG: "))
            one.text = "+CREG: 1,3";
    Replay replay(session);
    replay.play();
    CHECK(diagnosis(replay.state).contains(u"registration denied"_s));
    CHECK(diagnosis(replay.state) != diagnosis(rig.state()));
}
