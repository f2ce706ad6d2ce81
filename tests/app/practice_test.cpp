#include "tests/app/clirun.h"
#include "tests/catch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

template <class Done>
bool runUntil(Done done)
{
    const QDeadlineTimer deadline(60000);
    while (!done() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    return done();
}

/// handbell-cli practice as a process of its own.
class Serving
{
public:
    explicit Serving(const QStringList &arguments, int modems = 1)
    {
        m_process.start(QStringLiteral(HANDBELL_CLI), QStringList{u"practice"_s, u"--json"_s} + arguments);
        runUntil([&] {
            while (m_process.canReadLine())
                m_lines.append(QJsonDocument::fromJson(m_process.readLine()).object());
            return m_lines.size() == modems || m_process.state() == QProcess::NotRunning;
        });
    }
    ~Serving() { m_process.kill(); }

    QJsonObject modem(qsizetype index) const { return m_lines.value(index); }

    int end(int signal)
    {
        ::kill(pid_t(m_process.processId()), signal);
        REQUIRE(runUntil([&] { return m_process.state() == QProcess::NotRunning; }));
        return m_process.exitCode();
    }

private:
    QProcess m_process;
    QList<QJsonObject> m_lines;
};

QString freePort()
{
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    return QString::number(server.serverPort());
}

QByteArray ask(QTcpSocket &socket, const QByteArray &octets)
{
    QByteArray all;
    socket.write(octets);
    runUntil([&] {
        all += socket.readAll();
        return all.endsWith("OK\r\n") || all.endsWith("> ");
    });
    return all;
}

} // namespace

TEST_CASE("practice modems are linked while they are served, and no longer")
{
    QTemporaryDir folder;
    Serving serving({u"--modems"_s, u"2"_s, u"--link"_s, folder.filePath(u"m"_s)}, 2);
    CHECK(serving.modem(0)[u"line"_s] == u"serial:"_s + folder.filePath(u"m/modem0"_s));
    CHECK(serving.modem(1)[u"modem"_s] == 1);
    CHECK(serving.modem(1)[u"imei"_s].toString().size() == 15);
    CHECK(QFileInfo(folder.filePath(u"m/modem1"_s)).isSymLink());
    CHECK(serving.end(SIGTERM) == 0);
    CHECK_FALSE(QFileInfo(folder.filePath(u"m/modem0"_s)).isSymLink());
    CHECK_FALSE(QFileInfo(folder.filePath(u"m/modem1"_s)).isSymLink());
}

TEST_CASE("what was answered is in the log, even if the server is killed in the next moment")
{
    QTemporaryDir folder;
    const QString log = folder.filePath(u"log"_s);
    const QString port = freePort();
    Serving serving({u"--listen"_s, port, u"--log"_s, log});
    REQUIRE(serving.modem(0)[u"line"_s] == u"tcp:127.0.0.1:"_s + port);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port.toUShort());
    REQUIRE(runUntil([&] { return socket.state() == QTcpSocket::ConnectedState; }));
    ask(socket, "AT+CMGS=19\r");
    CHECK(ask(socket, "0001000D91945111325476F8000005C8329BFD06\x1a").contains("+CMGS: "));
    serving.end(SIGKILL);
    QFile file(log);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray lines = file.readAll();
    CHECK(lines.count('\n') == 1);
    CHECK(QJsonDocument::fromJson(lines).object()[u"text"_s] == u"Hello"_s);
}

TEST_CASE("a modem that is served has the manners of its family")
{
    const QString port = freePort();
    const Serving serving({u"--listen"_s, port, u"--family"_s, u"huawei"_s});
    REQUIRE(serving.modem(0)[u"line"_s] == u"tcp:127.0.0.1:"_s + port);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port.toUShort());
    REQUIRE(runUntil([&] { return socket.state() == QTcpSocket::ConnectedState; }));
    CHECK(ask(socket, "AT+CGMI\r").toLower().contains("huawei"));
}

TEST_CASE("what cannot be served is said in a sentence")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"modem0"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    struct Row
    {
        QStringList arguments;
        app::Exit exit;
        QString says;
    };
    const std::vector<Row> rows{
        {{u"--modems"_s, u"0"_s}, app::Exit::Usage, u"--modems"_s},
        {{u"--faults"_s, u"nonsense"_s}, app::Exit::Usage, u"--faults"_s},
        {{u"--family"_s, u"huawei,nonsense"_s}, app::Exit::Usage, u"--family"_s},
        {{u"--link"_s, u"/x"_s, u"--listen"_s, u"7000"_s}, app::Exit::Usage, u"not both"_s},
        {{u"--listen"_s, u"65535"_s, u"--modems"_s, u"2"_s}, app::Exit::Usage, u"ports"_s},
        {{u"--log"_s, u"/no/such/folder/log"_s}, app::Exit::Failed, u"/no/such/folder/log"_s},
        {{u"--link"_s, folder.path()}, app::Exit::Failed, u"modem0"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.arguments.join(u' '));
        const auto result = tests::runCli(QStringList{u"practice"_s} + row.arguments);
        CHECK(result.exit == row.exit);
        CHECK(result.err.contains(row.says));
    }
}

TEST_CASE("help lists every fault")
{
    const auto result = tests::runCli({u"practice"_s, u"--help"_s});
    CHECK(result.exit == app::Exit::Done);
    for (const QString &name : {u"hang-accepted"_s, u"report-double"_s, u"unregistered=N"_s, u"cms=N"_s})
        CHECK(result.out.contains(name));
}
