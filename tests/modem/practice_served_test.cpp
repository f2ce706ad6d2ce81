#include "tests/catch.h"

#include "core/base/systemclock.h"
#include "modem/practice/networks.h"
#include "modem/practice/servedmodem.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QSerialPort>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::PtyModem;
using practice::TcpModem;

namespace {

/// Real devices take real time, at most this.
constexpr auto kPatience = 60s;

template <class Done>
bool runUntil(Done done)
{
    const QDeadlineTimer deadline(kPatience);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    return done();
}

struct Server
{
    base::SystemClock clock;
    practice::Options options;
    std::shared_ptr<practice::PracticeNetwork> network;
    QTemporaryDir folder;

    explicit Server(QStringView faults = {})
    {
        options.faults = *practice::FaultPlan::parse(faults);
        network = *practice::makeNetwork(clock, options);
    }

    std::unique_ptr<PtyModem> pty(int index = 0)
    {
        auto made = PtyModem::create(clock, network, options.modem(index), folder.path());
        REQUIRE(made.has_value());
        return std::move(*made);
    }

    QString link(const QString &name) const { return folder.filePath(name); }
    bool hasLink(const QString &name) const { return QFileInfo(link(name)).isSymLink(); }
};

QByteArray ask(QIODevice &device, const QByteArray &line)
{
    QByteArray all;
    device.write(line + '\r');
    runUntil([&] {
        all += device.readAll();
        return all.endsWith("OK\r\n") || all.endsWith("> ");
    });
    return all;
}

std::unique_ptr<QSerialPort> openPort(const QString &name)
{
    auto port = std::make_unique<QSerialPort>(name);
    REQUIRE(port->open(QIODevice::ReadWrite));
    return port;
}

} // namespace

TEST_CASE("a modem on a pseudo-terminal is opened by its link, again and again")
{
    Server server;
    auto modem = server.pty();
    CHECK(modem->line() == u"serial:"_s + server.link(u"modem0"_s));
    for (int i = 0; i < 3; ++i) {
        auto port = openPort(server.link(u"modem0"_s));
        CHECK(ask(*port, "ATE0").endsWith("OK\r\n"));
        CHECK(ask(*port, "AT+CGMI") == "\r\nHandbell\r\n\r\nOK\r\n");
    }
    modem.reset();
    CHECK_FALSE(server.hasLink(u"modem0"_s));
}

TEST_CASE("what is written while nobody listens is lost")
{
    Server server;
    auto modem = server.pty();
    {
        auto port = openPort(server.link(u"modem0"_s));
        ask(*port, "ATE0;+CNMI=2,1,0,0,0");
    }
    runUntil([&, turns = 0]() mutable { return ++turns > 5; });
    server.network->deliver(0, {u"+49151"_s, u"Hello"_s});
    REQUIRE(runUntil([&] { return modem->modem().machine().sim.texts.used() == 1; }));
    auto port = openPort(server.link(u"modem0"_s));
    CHECK(ask(*port, "AT") == "\r\nOK\r\n");
}

TEST_CASE("an unplugged terminal is gone, and comes back under its name or another")
{
    for (const auto &[fault, name] :
         {std::pair{u"unplug=1@1"_s, u"modem0"_s}, {u"rename=1@1"_s, u"modem0-1"_s}}) {
        CAPTURE(fault);
        Server server(fault);
        auto modem = server.pty();
        QSignalSpy reopened(modem.get(), &practice::ServedModem::reopened);
        auto port = openPort(server.link(u"modem0"_s));
        QSignalSpy errors(port.get(), &QSerialPort::errorOccurred);
        ask(*port, "AT+CMGS=19");
        QObject::connect(port.get(), &QSerialPort::errorOccurred, port.get(), [&] {
            QMetaObject::invokeMethod(
                port.get(), [&] { port->close(); }, Qt::QueuedConnection);
        });
        port->write("0001000D91945111325476F8000005C8329BFD06\x1a");
        REQUIRE(runUntil([&] { return !errors.isEmpty(); }));
        CHECK_FALSE(server.hasLink(u"modem0"_s));
        REQUIRE(runUntil([&] { return reopened.count() == 1; }));
        CHECK(server.hasLink(name));
        auto again = openPort(server.link(name));
        CHECK(ask(*again, "AT").endsWith("OK\r\n"));
        CHECK(server.network->acceptedCount() == 0);
    }
}

TEST_CASE("links of others are not touched")
{
    Server server;
    QFile file(server.link(u"modem0"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto made =
        PtyModem::create(server.clock, server.network, server.options.modem(0), server.folder.path());
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().code == practice::ServeError::Code::CannotLink);
    CHECK(made.error().subject == server.link(u"modem0"_s));
    CHECK(file.exists());
}

TEST_CASE("a modem on a TCP port serves one client, the newest")
{
    Server server;
    auto made = TcpModem::create(server.clock, server.network, server.options.modem(0), 0);
    REQUIRE(made.has_value());
    const quint16 port = quint16((*made)->line().section(u':', -1).toInt());
    REQUIRE(port > 0);
    QTcpSocket first;
    first.connectToHost(u"127.0.0.1"_s, port);
    REQUIRE(runUntil([&] { return first.state() == QTcpSocket::ConnectedState; }));
    CHECK(ask(first, "AT").endsWith("OK\r\n"));
    QTcpSocket second;
    second.connectToHost(u"127.0.0.1"_s, port);
    REQUIRE(runUntil([&] { return first.state() == QTcpSocket::UnconnectedState; }));
    CHECK(ask(second, "AT").endsWith("OK\r\n"));

    const auto taken = TcpModem::create(server.clock, server.network, server.options.modem(1), port);
    REQUIRE_FALSE(taken.has_value());
    CHECK(taken.error().code == practice::ServeError::Code::CannotListen);
}

TEST_CASE("a stranger's program sends and reads through the practice modem")
{
    const QString gammu = QStandardPaths::findExecutable(u"gammu"_s);
    if (gammu.isEmpty()) {
        WARN("gammu is not installed");
        return;
    }
    Server server;
    const auto modem = server.pty();
    const QString settings = server.link(u"gammurc"_s);
    QFile file(settings);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[gammu]\nconnection = at\ndevice = " + server.link(u"modem0"_s).toUtf8() + '\n');
    file.close();
    const auto run = [&](const QStringList &arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(gammu, QStringList{u"-c"_s, settings} + arguments);
        const bool ended = runUntil([&] { return process.state() == QProcess::NotRunning; });
        process.kill();
        const QString output = QString::fromUtf8(process.readAll());
        INFO(output.toStdString());
        CHECK(ended);
        CHECK(process.exitCode() == 0);
        return output;
    };

    const QString identity = run({u"identify"_s});
    CHECK(identity.contains(u"Handbell"_s));
    CHECK(identity.contains(QString::fromLatin1(modem->imei())));
    CHECK(run({u"getsmsc"_s}).contains(u"+491713920999"_s));

    server.network->setHabit(u"+4915112345678"_s, practice::Habit::Answers);
    run({u"sendsms"_s, u"TEXT"_s, u"+4915112345678"_s, u"-text"_s, u"Hello from a stranger"_s});
    const QString longText = u"A long text that goes on and on. "_s.repeated(8) + u"Now it ends."_s;
    run({u"sendsms"_s, u"TEXT"_s, u"+4915100000000"_s, u"-len"_s, u"400"_s, u"-text"_s, longText});
    REQUIRE(server.network->texts().size() == 2);
    CHECK(server.network->texts().at(0) ==
          practice::AcceptedText{0, u"+4915112345678"_s, u"Hello from a stranger"_s, 1});
    CHECK(server.network->texts().at(1) == practice::AcceptedText{0, u"+4915100000000"_s, longText, 2});

    server.network->deliver(0, {u"+4915112345678"_s, u"Grüße aus Köln"_s});
    const QString inbox = run({u"getallsms"_s});
    CHECK(inbox.contains(u"Grüße aus Köln"_s));
    CHECK(inbox.count(u"\"+4915112345678\""_s) == 2);
}
