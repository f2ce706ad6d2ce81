#include "app/handover/client.h"
#include "app/handover/knock.h"
#include "app/handover/server.h"
#include "core/base/systemclock.h"
#include "tests/catch.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCoroSignal>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using app::Exit;
using app::Invocation;

namespace {

QCoro::Task<Exit> echo(Invocation &invocation)
{
    invocation.console.write(invocation.arguments.words().join(u'|').toUtf8() + '\n');
    invocation.console.note(invocation.region);
    invocation.console.progress({0.5, u"half"_s, {{u"parts"_s, 1}}});
    co_return invocation.console.wantsJson() ? Exit::Unsettled : Exit::Done;
}

QCoro::Task<Exit> waitForStop(Invocation &invocation)
{
    invocation.console.print(u"waiting"_s);
    if (!invocation.stop.isRaised())
        co_await qCoro(&invocation.stop, &app::StopSignal::raised);
    co_return Exit::Stopped;
}

std::vector<app::Command> makeTable()
{
    app::Command echoCommand;
    echoCommand.name = u"echo"_s;
    echoCommand.mostWords = 9;
    echoCommand.access = app::Access::Changes;
    echoCommand.run = echo;
    app::Command waitCommand;
    waitCommand.name = u"wait"_s;
    waitCommand.access = app::Access::Changes;
    waitCommand.run = waitForStop;
    app::Command private_;
    private_.name = u"private"_s;
    private_.access = app::Access::Owns;
    private_.run = echo;
    return {echoCommand, waitCommand, private_};
}

/// An owner of a profile and somebody who hands commands over.
struct Fixture
{
    Fixture()
    {
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
    }

    app::StreamConsole makeConsole(bool json) { return {{&in, &out, &err, false, 80}, clock, json}; }

    std::optional<app::HandoverClient::Outcome> call(const app::HandoverRequest &request,
                                                     const std::function<void()> &meanwhile = {})
    {
        auto console = makeConsole(request.wantsJson);
        app::HandoverClient client(console, stop);
        std::optional<app::HandoverClient::Outcome> outcome;
        QObject::connect(&client, &app::HandoverClient::ended, &client,
                         [&](const auto &how) { outcome = how; });
        client.start(folder.path(), request);
        pump([&] {
            if (meanwhile && !out.data().isEmpty())
                meanwhile();
            return outcome.has_value();
        });
        return outcome;
    }

    static void pump(const std::function<bool()> &until)
    {
        QElapsedTimer timer;
        timer.start();
        while (!until() && timer.elapsed() < 20'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    QTemporaryDir folder;
    base::SystemClock clock;
    app::StopSignal stop;
    QBuffer in;
    QBuffer out;
    QBuffer err;
    std::vector<app::Command> table = makeTable();
    std::optional<QString> shownBy; ///< the token the window was brought forward with
    bool hasWindow = true;
    app::HandoverServer server{{folder.path(), nullptr, clock, table, [this](const QString &token) {
                                    shownBy = token;
                                    return hasWindow;
                                }}};

    bool knock(const QString &token)
    {
        app::Knock knock(clock);
        std::optional<bool> answer;
        QObject::connect(&knock, &app::Knock::answered, &knock, [&](bool isOpen) { answer = isOpen; });
        knock.start(folder.path(), token);
        pump([&] { return answer.has_value(); });
        REQUIRE(answer);
        return *answer;
    }
};

} // namespace

TEST_CASE("a command handed over is run there and heard here")
{
    Fixture f;
    REQUIRE(f.server.listen());
    const auto outcome = f.call({{u"echo"_s, u"--"_s, u"Grüße"_s, u"two words"_s}, false, u"DE"_s});
    REQUIRE(outcome);
    CHECK(outcome->exit == Exit::Done);
    CHECK(f.out.data() == u"Grüße|two words\n"_s.toUtf8());
    CHECK(f.err.data() == "DE\n");
    Fixture::pump([&] { return f.server.isIdle(); });
    CHECK(f.server.isIdle());
}

TEST_CASE("exit and progress of a command come over as they are")
{
    Fixture f;
    REQUIRE(f.server.listen());
    const auto outcome = f.call({{u"echo"_s}, true, u"FR"_s});
    REQUIRE(outcome);
    CHECK(outcome->exit == Exit::Unsettled);
    CHECK(f.err.data().contains("{\"progress\":{\"parts\":1}}\n"));
}

TEST_CASE("a signal here stops the command there")
{
    Fixture f;
    REQUIRE(f.server.listen());
    const auto outcome = f.call({{u"wait"_s}, false, {}}, [&] { f.stop.raise(); });
    REQUIRE(outcome);
    CHECK(outcome->exit == Exit::Stopped);
}

TEST_CASE("a caller that vanishes ends its own command only")
{
    Fixture f;
    REQUIRE(f.server.listen());
    QLocalSocket vanishing;
    vanishing.connectToServer(app::handoverPath(f.folder.path()));
    vanishing.write(app::toLine(app::HandoverRequest{{u"wait"_s}, false, {}}.toJson()));
    Fixture::pump([&] { return vanishing.bytesAvailable() > 0; });
    CHECK_FALSE(f.server.isIdle());
    vanishing.abort();
    Fixture::pump([&] { return f.server.isIdle(); });
    CHECK(f.server.isIdle());
    CHECK(f.call({{u"echo"_s}, false, {}})->exit == Exit::Done);
}

TEST_CASE("an owner that ends stops what was handed to it")
{
    Fixture f;
    REQUIRE(f.server.listen());
    const auto outcome = f.call({{u"wait"_s}, false, {}}, [&] { f.server.stopAll(); });
    REQUIRE(outcome);
    CHECK(outcome->exit == Exit::Stopped);
}

TEST_CASE("only commands that change the profile are taken")
{
    const auto words =
        GENERATE(QStringList{u"private"_s}, QStringList{u"unheard-of"_s}, QStringList{u"echo"_s, u"--odd"_s});
    Fixture f;
    REQUIRE(f.server.listen());
    const auto outcome = f.call({words, false, {}});
    REQUIRE(outcome);
    CHECK(outcome->exit == Exit::Failed);
    CHECK(f.out.data().isEmpty());
}

TEST_CASE("rubbish on the socket harms nobody")
{
    Fixture f;
    REQUIRE(f.server.listen());
    QLocalSocket stranger;
    stranger.connectToServer(app::handoverPath(f.folder.path()));
    stranger.write("GET / HTTP/1.0\n\n\x00\xff\n");
    Fixture::pump([&] { return stranger.state() == QLocalSocket::UnconnectedState; });
    CHECK(f.server.isIdle());
    CHECK(f.call({{u"echo"_s}, false, {}})->exit == Exit::Done);
}

TEST_CASE("who connects and never names a command keeps no owner waiting")
{
    Fixture f;
    REQUIRE(f.server.listen());
    QLocalSocket silent;
    silent.connectToServer(app::handoverPath(f.folder.path()));
    Fixture::pump([&] { return !f.server.isIdle(); });
    REQUIRE_FALSE(f.server.isIdle());
    f.server.close();
    CHECK(f.server.isIdle());
    Fixture::pump([&] { return silent.state() == QLocalSocket::UnconnectedState; });
    CHECK(silent.state() == QLocalSocket::UnconnectedState);
}

TEST_CASE("a server goes in peace while somebody is connected")
{
    Fixture f;
    QLocalSocket silent;
    {
        app::HandoverServer passing{{f.folder.path(), nullptr, f.clock, f.table}};
        REQUIRE(passing.listen());
        silent.connectToServer(app::handoverPath(f.folder.path()));
        Fixture::pump([&] { return !passing.isIdle(); });
        REQUIRE_FALSE(passing.isIdle());
    }
    Fixture::pump([&] { return silent.state() == QLocalSocket::UnconnectedState; });
    CHECK(silent.state() == QLocalSocket::UnconnectedState);
}

TEST_CASE("where nobody listens nothing was done")
{
    Fixture f;
    const auto outcome = f.call({{u"echo"_s}, false, {}});
    REQUIRE(outcome);
    CHECK_FALSE(outcome->exit.has_value());
}

TEST_CASE("a socket left behind by a killed program is no obstacle")
{
    Fixture f;
    QFile left(app::handoverPath(f.folder.path()));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.close();
    CHECK(f.server.listen());
    CHECK(f.call({{u"echo"_s}, false, {}})->exit == Exit::Done);
}

TEST_CASE("a folder too deep for a socket listens elsewhere, at one place for all its names")
{
    QTemporaryDir folder;
    const QString deep = folder.path() + u'/' + QString(120, u'd');
    REQUIRE(QDir().mkpath(deep));
    const QString path = app::handoverPath(deep);
    CHECK(path.size() < 100);
    CHECK_FALSE(path.startsWith(deep));
    CHECK(app::handoverPath(deep + u"/../"_s + QString(120, u'd')) == path);
    CHECK(app::handoverPath(folder.path()) == QFileInfo(folder.path()).canonicalFilePath() + u"/socket"_s);
}

TEST_CASE("whoever starts a second time brings the window forward that is open")
{
    Fixture f;
    CHECK_FALSE(f.knock(u"nobody listens"_s));
    REQUIRE(f.server.listen());
    CHECK(f.knock(u"token-7"_s));
    CHECK(f.shownBy == u"token-7"_s);
    CHECK(f.knock({}));
    CHECK(f.shownBy == QString());
    f.hasWindow = false; // it is closing
    CHECK_FALSE(f.knock({}));
    CHECK(f.call({{u"echo"_s}, false, {}})->exit == Exit::Done);
    Fixture::pump([&] { return f.server.isIdle(); });
    CHECK(f.server.isIdle());
}

TEST_CASE("an owner without a window says so")
{
    Fixture f;
    f.server.close();
    app::HandoverServer plain{{f.folder.path(), nullptr, f.clock, f.table}};
    REQUIRE(plain.listen());
    CHECK_FALSE(f.knock({}));
}
