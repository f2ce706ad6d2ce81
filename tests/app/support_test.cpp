#include "app/supportfile.h"
#include "core/line/names.h"
#include "tests/app/clirun.h"
#include "tests/catch.h"
#include "tests/support/tempprofile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using tests::runCli;
using Kind = line::Recorded::Kind;

namespace {

std::vector<QJsonDocument> linesOf(const QByteArray &file)
{
    std::vector<QJsonDocument> lines;
    for (const QByteArray &line : file.trimmed().split('\n')) {
        QJsonParseError error;
        lines.push_back(QJsonDocument::fromJson(line, &error));
        CAPTURE(line.toStdString());
        REQUIRE(error.error == QJsonParseError::NoError);
    }
    return lines;
}

QByteArray written(const app::SupportFacts &facts)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    app::writeSupport(facts, file);
    return file.data();
}

/// A line whose SIM and modem are somebody's.
app::SupportLine annsLine()
{
    app::SupportLine line;
    line.name = u"tcp:anns-pc.example:7001?log=/home/ann/log"_s;
    line.state.phase = line::Phase::Lost;
    line.state.manufacturer = u"huawei"_s;
    line.state.model = u"E1752"_s;
    line.state.family = u"huawei"_s;
    line.state.imei = u"490154203237518"_s;
    line.state.imsi = u"262011234567890"_s;
    line.state.iccid = u"8949222222222222222"_s;
    line.state.ownNumber = u"+4917139200001"_s;
    line.state.serviceCentre = u"+491710760000"_s;
    line.state.problems = {{line::Problem::Code::PortMissing, u"anns-pc.example:7001"_s}};
    line.record = {{base::TimePoint(base::Milliseconds(1'763'833'568'112)), Kind::Asked, "AT+CMGS=61"},
                   {base::TimePoint(base::Milliseconds(1'763'833'568'190)), Kind::Said, ">"},
                   {base::TimePoint(base::Milliseconds(1'763'833'569'000)), Kind::Event, "lost"}};
    return line;
}

} // namespace

TEST_CASE("a support file is JSON lines that say what they are")
{
    app::SupportFacts facts;
    facts.lines = {annsLine()};
    facts.ports = {{.name = u"/dev/ttyUSB1"_s, .vendor = 0x12d1, .product = 0x1506, .maker = u"HUAWEI"_s}};
    const auto lines = linesOf(written(facts));
    REQUIRE(lines.size() == 7);
    CHECK(lines[0][u"handbell_support"_s] == 1);
    CHECK(lines[0][u"about"_s].toArray().size() == 3);
    CHECK(lines[1][u"program"_s][u"version"].toString() == QString::fromLatin1(HANDBELL_VERSION));
    CHECK(lines[1][u"program"_s][u"qt"].toString() == QString::fromLatin1(qVersion()));
    CHECK_FALSE(lines[1][u"system"_s][u"name"].toString().isEmpty());
    CHECK(lines[2][u"port"_s][u"usb"] == u"12d1:1506"_s);
    CHECK(lines[3][u"state"_s][u"state"] == u"lost"_s);
    CHECK(lines[3][u"state"_s][u"family"] == u"huawei"_s);
    CHECK(lines[3][u"findings"_s][0] ==
          QJsonObject{{u"topic"_s, u"port_missing"_s}, {u"verdict"_s, u"bad"_s}});
    CHECK(lines[4].array() == QJsonArray{u"2025-11-22T17:46:08.112Z"_s, u">"_s, u"AT+CMGS=61"_s});
    CHECK(lines[5].array() == QJsonArray{u"2025-11-22T17:46:08.190Z"_s, u"<"_s, u">"_s});
    CHECK(lines[6].array() == QJsonArray{u"2025-11-22T17:46:09.000Z"_s, u"-"_s, u"lost"_s});
}

TEST_CASE("nothing in a support file tells whose it is")
{
    app::SupportFacts facts;
    facts.lines = {annsLine()};
    facts.ports = {{.name = u"/dev/ttyUSB1"_s,
                    .serialNumber = u"490154203237518"_s,
                    .vendor = 0x12d1,
                    .description = u"Modem 490154203237518"_s,
                    .lasting = u"/dev/serial/by-id/490154203237518"_s}};
    const QString told = QString::fromUtf8(written(facts));
    for (const QString &personal : {u"490154203237"_s, u"262011234567"_s, u"8949222222222222"_s,
                                    u"491713920"_s, u"49171076"_s, u"ann"_s, QSysInfo::machineHostName()}) {
        CAPTURE(personal.toStdString(), told.toStdString());
        CHECK_FALSE(told.contains(personal, Qt::CaseInsensitive));
    }
    CHECK(told.contains(u"************518"_s));
}

TEST_CASE("the command writes what its lines said, for nobody else to read")
{
    tests::TempProfile profile;
    const QString path = profile.folder() + u"/support.jsonl"_s;
    const auto result = runCli({u"--data"_s, profile.folder(), u"--json"_s, u"support"_s, path, u"--line"_s,
                                u"practice:?family=huawei"_s, u"--line"_s, u"practice:?faults=pin"_s});
    REQUIRE(result.exit == app::Exit::Done);
    CHECK(result.object()[u"lines"] == 2);
    CHECK(QFileInfo(path).permissions() == (QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                            QFileDevice::ReadUser | QFileDevice::WriteUser));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto lines = linesOf(file.readAll());
    QStringList states;
    QStringList said;
    for (const QJsonDocument &line : lines) {
        if (line.isArray())
            said << line[1].toString() + u' ' + line[2].toString();
        else if (line.object().contains(u"line"_s))
            states << line[u"state"_s][u"state"].toString();
    }
    CHECK(states == QStringList{u"ready"_s, u"needs-pin"_s});
    CHECK(said.contains(u"> AT+CGMI"_s));
    CHECK(said.contains(u"< huawei"_s));
    CHECK(said.contains(u"- phase ready"_s));
    CHECK(said.contains(u"- problem pin_needed 3"_s));
}

TEST_CASE("where a support file cannot be written is told")
{
    tests::TempProfile profile;
    const auto result = runCli({u"--data"_s, profile.folder(), u"support"_s,
                                profile.folder() + u"/no/such/folder/file"_s, u"--line"_s, u"practice:"_s});
    CHECK(result.exit == app::Exit::Failed);
    CHECK(result.err.contains(u"could not be written"_s));
}
