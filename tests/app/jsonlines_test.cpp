#include "app/cli/jsonlines.h"

#include "app/cli/linesplitter.h"
#include "tests/app/clirun.h"
#include "tests/catch.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace app;

namespace {

LineAnswer echo(const QJsonObject &request)
{
    if (request.contains("bad"_L1))
        return base::unexpected<LineError>({u"bad"_s, u"It is bad."_s, 7});
    return request;
}

QString codeOf(const QByteArray &line)
{
    return answerJsonLine(line, echo)["error"_L1]["code"_L1].toString();
}

} // namespace

TEST_CASE("a line is answered or its fault is told")
{
    CHECK(answerJsonLine(R"({"a": 1})", echo) == QJsonObject{{u"a"_s, 1}});
    CHECK(codeOf("") == u"empty_line"_s);
    CHECK(codeOf("   ") == u"empty_line"_s);
    CHECK(codeOf("{") == u"bad_json"_s);
    CHECK(codeOf("[1]") == u"not_an_object"_s);
    CHECK(codeOf("{} {}") == u"bad_json"_s);
    CHECK(codeOf("\xFF\xFE") == u"bad_json"_s);
    CHECK(answerJsonLine(R"({"bad": 1})", echo)["error"_L1]["offset"_L1] == 7);
}

TEST_CASE("octets are cut into lines wherever they come apart")
{
    const QByteArray octets = "one\ntwo\r\n\nlast";
    const QByteArrayList expected = {"one", "two", "", "last"};
    for (qsizetype size = 1; size <= octets.size(); ++size) {
        LineSplitter splitter(100);
        QByteArrayList lines;
        for (qsizetype at = 0; at < octets.size(); at += size)
            lines += splitter.add(QByteArrayView(octets).sliced(at, std::min(size, octets.size() - at)));
        CHECK(lines + splitter.finish() == expected);
    }
}

TEST_CASE("a line without end takes no memory without end")
{
    LineSplitter splitter(10);
    for (int round = 0; round < 100; ++round)
        CHECK(splitter.add(QByteArray(1000, 'x')).isEmpty());
    const QByteArrayList lines = splitter.add("\nnext\n");
    REQUIRE(lines.size() == 2);
    CHECK(splitter.isTooLong(lines[0]));
    CHECK(lines[0].size() == 11);
    CHECK(lines[1] == "next");
    CHECK(splitter.finish().isEmpty());
}

TEST_CASE("lines are answered in order and bad ones do not end it")
{
    const tests::CliResult result =
        tests::runCli({u"segments"_s}, "{\"text\": \"a\"}\n{oops\n{\"text\": \"я\"}");
    CHECK(result.exit == Exit::Done);
    CHECK(result.err.isEmpty());
    const QStringList lines = result.out.split(u'\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].contains(u"GSM-7"_s));
    CHECK(lines[1].contains(u"bad_json"_s));
    CHECK(lines[2].contains(u"UCS-2"_s));
    CHECK(lines[3].isEmpty());
}

TEST_CASE("a line that is too long is refused and the next one answered")
{
    const tests::CliResult result =
        tests::runCli({u"segments"_s}, QByteArray((1 << 20) + 1, ' ') + "{}\n{\"text\": \"a\"}\n");
    CHECK(result.out.contains(u"line_too_long"_s));
    CHECK(result.out.contains(u"GSM-7"_s));
}

TEST_CASE("a pipe can be a conversation")
{
    QProcess program;
    program.start(QString::fromUtf8(HANDBELL_CLI), {u"decode"_s});
    REQUIRE(program.waitForStarted());
    for (int round = 0; round < 3; ++round) {
        program.write("{\"pdu\": \"00\"}\n");
        REQUIRE(program.waitForReadyRead(20000));
        CHECK(program.readAllStandardOutput().contains("truncated"));
    }
    program.write("{\"pdu\"");
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(20000));
    CHECK(program.readAllStandardOutput().contains("bad_json"));
    CHECK(program.exitCode() == 0);
}

TEST_CASE("a conversation ends on a signal")
{
    QProcess program;
    program.start(QString::fromUtf8(HANDBELL_CLI), {u"encode"_s});
    REQUIRE(program.waitForStarted());
    program.write("{}\n");
    REQUIRE(program.waitForReadyRead(20000));
    program.terminate();
    REQUIRE(program.waitForFinished(20000));
    CHECK(program.exitStatus() == QProcess::NormalExit);
    CHECK(program.exitCode() == static_cast<int>(Exit::Stopped));
}
