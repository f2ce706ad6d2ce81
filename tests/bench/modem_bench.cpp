// Sticks that come, go and idle, with the real program at the near end and practice modems at the far end.
//   bench_modem ready     from plugging a modem in to its being ready, beside its bring-up alone
//   bench_modem unplug    from unplugging a modem to its being told, and to the next text by another one
//   bench_modem idle      CPU of modems that have nothing to do, and of looking for more of them

#include "app/application.h"
#include "app/linekeeper.h"
#include "app/lineprobe.h"
#include "app/pins.h"
#include "core/base/systemclock.h"
#include "modem/practice/networks.h"
#include "modem/practice/servedmodem.h"
#include "tests/bench/cputime.h"
#include "tests/support/systemtree.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <unistd.h>

#include <cstdio>
#include <mutex>

using namespace Qt::StringLiterals;

namespace {

const QString kProgram = QStringLiteral(HANDBELL_CLI);
constexpr double kSecondsADay = 86'400;

struct GivenUp
{
    const char *why;
};

/// Runs the event loop until it holds; gives the seconds it took.
template <class Until>
double secondsUntil(Until until, const char *what, int atMost = 60'000)
{
    QElapsedTimer timer;
    timer.start();
    QTimer tick; // what is waited for may be told by nobody
    tick.start(2);
    while (!until()) {
        if (timer.elapsed() > atMost)
            throw GivenUp{what};
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

void pass(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    secondsUntil([&] { return timer.elapsed() >= milliseconds; }, "time", milliseconds + 60'000);
}

/// Modems on pseudo-terminals of this process; each can be unplugged.
class Sticks
{
public:
    Sticks(const base::Clock &clock, int count, practice::Profile profile)
        : m_clock(clock)
    {
        m_options.modems = count;
        m_options.profile = profile;
        m_network = practice::makeNetwork(clock, m_options).value();
    }

    QString plugIn(int index)
    {
        auto made = practice::PtyModem::create(m_clock, m_network, m_options.modem(index), m_folder.path());
        if (!made)
            throw GivenUp{"no pseudo-terminal"};
        m_modems[index] = std::move(*made);
        return m_modems[index]->line();
    }
    /// Its port goes at once, not when the event loop ends.
    void unplug(int index)
    {
        m_modems.erase(index);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    practice::PracticeNetwork &network() { return *m_network; }

private:
    const base::Clock &m_clock;
    practice::Options m_options;
    QTemporaryDir m_folder;
    std::shared_ptr<practice::PracticeNetwork> m_network;
    std::map<int, std::unique_ptr<practice::PtyModem>> m_modems;
};

/// The ports that the window is shown.
class Socket
{
public:
    void set(const std::vector<modem::SerialPort> &ports)
    {
        const std::scoped_lock lock(m_mutex);
        m_ports = ports;
    }
    std::vector<modem::SerialPort> ports() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_ports;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<modem::SerialPort> m_ports;
};

modem::SerialPort portOf(const QString &line)
{
    modem::SerialPort port;
    port.name = line::parseLineSpec(line)->address;
    port.usbPath = u"1-1:1.2"_s;
    port.vendor = 0x12d1;
    port.product = 0x1506;
    port.interface = {.number = 2, .kind = 0xff, .subclass = 1, .protocol = 2};
    return port;
}

/// The engine and what finds modems for the window.
class Shop
{
public:
    Shop(const QString &profile, const base::Clock &clock, Socket &socket)
    {
        auto opening = app::Application::open({profile, clock});
        auto taking = opening.then([this](auto opened) {
            if (opened)
                m_application = std::move(*opened);
        });
        secondsUntil([&] { return taking.isReady(); }, "profile");
        const auto starting = m_application->engine().start();
        secondsUntil([&] { return starting.isReady(); }, "engine");
        const app::ModemFinder::Places places{[&socket] { return socket.ports(); },
                                              [] { return std::vector<modem::UsbDevice>(); }};
        m_keeper = std::make_unique<app::LineKeeper>(*m_application, nullptr, places);
        m_starting = m_keeper->start();
    }
    ~Shop()
    {
        const auto stopping = m_keeper->stop();
        secondsUntil([&] { return stopping.isReady(); }, "keeper");
        m_keeper.reset();
        const auto ending = m_application->shutDown();
        secondsUntil([&] { return ending.isReady(); }, "end");
    }

    app::LineKeeper &keeper() { return *m_keeper; }
    bool isReady() const
    {
        const auto lines = m_application->engine().lines();
        return !lines.empty() && lines.front().state.phase == line::Phase::Ready;
    }

private:
    std::unique_ptr<app::Application> m_application;
    std::unique_ptr<app::LineKeeper> m_keeper;
    QCoro::Task<void> m_starting;
};

double bringUpSeconds(const QString &line, const base::Clock &clock)
{
    app::Pins pins(std::nullopt, {});
    const modem::LineEnvironment environment{clock, pins, nullptr, false};
    auto made = modem::createLine(*line::parseLineSpec(line), environment);
    app::LineProbe probe(clock, line, std::move(*made), app::LineProbe::Depth::Whole);
    probe.start();
    const double seconds =
        secondsUntil([&] { return probe.state().phase == line::Phase::Ready; }, "bring-up");
    secondsUntil([&] { return probe.isFinished(); }, "end of probe");
    return seconds;
}

/// A modem the shop knows is plugged in while the window is open, at any moment between two looks.
void ready()
{
    constexpr int kRounds = 5;
    const base::SystemClock clock;
    const QTemporaryDir folder;
    Sticks sticks(clock, 1, practice::Profile::Instant);
    Socket socket;
    {
        Shop shop(folder.filePath(u"profile"_s), clock, socket);
        const QString line = sticks.plugIn(0);
        socket.set({portOf(line)});
        secondsUntil([&] { return !shop.keeper().finder().found().empty(); }, "found");
        const app::FoundModem found = shop.keeper().finder().found().front();
        shop.keeper().use(found.spec, found.state.imei);
        secondsUntil([&] { return shop.isReady(); }, "first use");
    }
    double sum = 0;
    double worst = 0;
    double bare = 0;
    for (int round = 0; round < kRounds; ++round) {
        sticks.unplug(0);
        socket.set({});
        Shop shop(folder.filePath(u"profile"_s), clock, socket);
        pass(500 + 400 * round);
        socket.set({portOf(sticks.plugIn(0))});
        const double seconds = secondsUntil([&] { return shop.isReady(); }, "ready");
        sum += seconds;
        worst = std::max(worst, seconds);
    }
    for (int round = 0; round < kRounds; ++round) {
        sticks.unplug(0);
        bare += bringUpSeconds(sticks.plugIn(0), clock);
    }
    std::printf(
        "plug-in to ready, instant modem: %.2f s, worst %.2f s (limit 5 s); its bring-up alone %.2f s\n",
        sum / kRounds, worst, bare / kRounds);
}

/// A known line whose port comes back under its name, after it was away for so long.
void comeBack(int secondsAway)
{
    const base::SystemClock clock;
    const QTemporaryDir folder;
    Sticks sticks(clock, 1, practice::Profile::Instant);
    Socket socket;
    Shop shop(folder.filePath(u"profile"_s), clock, socket);
    shop.keeper().use(*line::parseLineSpec(sticks.plugIn(0)));
    secondsUntil([&] { return shop.isReady(); }, "first use");
    sticks.unplug(0);
    pass(1000 * secondsAway);
    sticks.plugIn(0);
    std::printf("back after %2d s away, to ready:   %.2f s (limit 5 s)\n", secondsAway,
                secondsUntil([&] { return shop.isReady(); }, "ready again"));
}

void unplug()
{
    constexpr int kPeople = 12;
    const base::SystemClock clock;
    const QTemporaryDir folder;
    Sticks sticks(clock, 2, practice::Profile::Realistic);
    const QStringList lines{sticks.plugIn(0), sticks.plugIn(1)};
    QFile list(folder.filePath(u"people.csv"_s));
    if (!list.open(QIODevice::WriteOnly))
        throw GivenUp{"list"};
    list.write("Mobile\n");
    for (int i = 0; i < kPeople; ++i)
        list.write("+49151" + QByteArray::number(10'000'000 + i) + '\n');
    list.close();
    QProcess process;
    QByteArray heard;
    QObject::connect(&process, &QProcess::readyReadStandardError,
                     [&] { heard += process.readAllStandardError(); });
    process.start(kProgram,
                  {u"--data"_s, folder.filePath(u"profile"_s), u"--json"_s, u"send"_s, u"--file"_s,
                   list.fileName(), u"--text"_s, u"Come in."_s, u"--purpose"_s, u"service"_s,
                   u"--no-pacing"_s, u"--no-reports"_s, u"--line"_s, lines[0], u"--line"_s, lines[1]});
    const auto isAtWork = [&] { return sticks.network().acceptedCount() >= 4; };
    secondsUntil(isAtWork, "first texts", 120'000);
    pass(300); // in the middle of a text
    const size_t before = sticks.network().acceptedCount();
    sticks.unplug(0);
    const double told = secondsUntil([&] { return heard.contains("There is nothing at"); }, "told");
    const double next =
        told + secondsUntil([&] { return sticks.network().acceptedCount() > before; }, "next text");
    secondsUntil([&] { return process.state() == QProcess::NotRunning; }, "end", 180'000);
    std::printf(
        "unplugged to told: %.3f s (limit 1 s); to the next text by the other modem: %.2f s (limit 3 s, "
        "a text takes 1.6)\n",
        told, next);
    std::printf("                   %zu of %d texts went out, the one in its hands is %s\n",
                sticks.network().acceptedCount(), kPeople,
                process.readAllStandardOutput().contains("\"in_doubt\":1") ? "in doubt" : "NOT in doubt");
}

double processSeconds(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        throw GivenUp{"/proc"};
    const QByteArray facts = file.readAll();
    const QByteArrayList fields = facts.mid(facts.lastIndexOf(')') + 2).split(' ');
    return double(fields[11].toLongLong() + fields[12].toLongLong()) / double(sysconf(_SC_CLK_TCK));
}

/// CPU seconds a day of the whole engine with so many chattering modems, none of which has anything to do.
double idleSecondsADay(int modems, int seconds)
{
    const QTemporaryDir folder;
    QProcess bank;
    bank.setProcessChannelMode(QProcess::MergedChannels);
    bank.setStandardOutputFile(QProcess::nullDevice());
    bank.start(kProgram, {u"practice"_s, u"--modems"_s, QString::number(modems), u"--profile"_s, u"instant"_s,
                          u"--people"_s, u"quiet"_s, u"--family"_s, u"huawei"_s, u"--link"_s, folder.path()});
    const QString last = folder.filePath(u"modem%1"_s.arg(modems - 1));
    secondsUntil([&] { return QFile::exists(last); }, "bank");
    QStringList arguments{u"--data"_s, folder.filePath(u"profile"_s), u"run"_s};
    for (int i = 0; i < modems; ++i)
        arguments << u"--line"_s << folder.filePath(u"modem%1"_s.arg(i));
    QProcess engine;
    engine.setProcessChannelMode(QProcess::MergedChannels);
    engine.setStandardOutputFile(QProcess::nullDevice());
    engine.start(kProgram, arguments);
    pass(8'000); // brought up, inboxes emptied
    const double before = processSeconds(engine.processId());
    pass(1000 * seconds);
    const double used = processSeconds(engine.processId()) - before;
    engine.terminate();
    bank.terminate();
    engine.waitForFinished(10'000);
    bank.waitForFinished(10'000);
    return used / seconds * kSecondsADay;
}

void idle()
{
    constexpr int kModems = 16;
    constexpr int kLong = 122; // two looks a modem
    const double none = idleSecondsADay(1, kLong);
    const double many = idleSecondsADay(kModems, kLong);
    std::printf(
        "idle, %d Huaweis with a notice every 7 s: %.1f CPU s a day each (limit 60); the engine with one "
        "%.1f\n",
        kModems, (many - none) / (kModems - 1), none);
    tests::SystemTree pc;
    for (int i = 0; i < 8; ++i)
        pc.plugIn(tests::huaweiStick(u"1-%1"_s.arg(i + 1), 3 * i));
    constexpr int kLooks = 200;
    const double look = bench::secondsOf(kLooks, [&] {
        modem::kernelPorts(pc.root());
        modem::usbDevices(pc.root());
    });
    std::printf("looking for more among 8 sticks:  %.1f ms a look, every 2 s: %.0f CPU s a day (limit 300)\n",
                look * 1e3, look * kSecondsADay / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString what = app.arguments().value(1);
    const auto isWanted = [&](const QString &name) { return what.isEmpty() || what == name; };
    try {
        if (isWanted(u"ready"_s)) {
            ready();
            for (const int away : {3, 12})
                comeBack(away);
        }
        if (isWanted(u"unplug"_s))
            unplug();
        if (isWanted(u"idle"_s))
            idle();
    } catch (const GivenUp &given) {
        std::fprintf(stderr, "given up: %s\n", given.why);
        return 1;
    }
    return 0;
}
