#include "tests/app/clirun.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using tests::runCli;

TEST_CASE("modem tells everything about a line")
{
    const auto result = runCli({u"--json"_s, u"modem"_s, u"practice:"_s, u"--ussd"_s, u"*100#"_s});
    CHECK(result.exit == app::Exit::Done);
    const QJsonObject modem = result.object();
    CHECK(modem[u"state"].toString() == u"ready"_s);
    CHECK(modem[u"sim"].toString() == u"ready"_s);
    CHECK(modem[u"family"].toString() == u"practice"_s);
    CHECK(modem[u"registration"].toString() == u"home"_s);
    CHECK(modem[u"imei"].toString().size() == 15);
    CHECK(modem[u"reports"].toBool());
    CHECK(modem[u"keep_link_open"].toBool());
    CHECK(modem[u"storages"][u"SM"][u"total"].toInt() > 0);
    CHECK(modem[u"problems"].toArray().isEmpty());
    CHECK(modem[u"ussd"][u"ok"].toBool());
    CHECK_FALSE(modem[u"ussd"][u"text"].toString().isEmpty());
}

TEST_CASE("modem names what is in the way, and fails")
{
    struct Row
    {
        QString line;
        QString state;
        QString sim;
        QString problem;
    };
    const std::vector<Row> rows{
        {u"practice:?faults=pin"_s, u"needs-pin"_s, u"pin"_s, u"pin_needed"_s},
        {u"practice:?faults=nosim"_s, u"no-sim"_s, u"absent"_s, u"no_sim"_s},
        {u"practice:?faults=puk"_s, u"no-sim"_s, u"puk"_s, u"puk_needed"_s},
        {u"serial:/dev/no-such-port"_s, u"lost"_s, {}, u"port_missing"_s},
        {u"tcp:127.0.0.1:1"_s, u"lost"_s, {}, u"port_missing"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.line);
        const auto result = runCli({u"--json"_s, u"modem"_s, row.line});
        CHECK(result.exit == app::Exit::Failed);
        const QJsonObject modem = result.object();
        CHECK(modem[u"state"].toString() == row.state);
        CHECK(modem[u"sim"].toString() == row.sim);
        const QJsonArray problems = modem[u"problems"].toArray();
        REQUIRE_FALSE(problems.isEmpty());
        CHECK(problems[0][u"code"].toString() == row.problem);
        CHECK_FALSE(problems[0][u"sentence"].toString().isEmpty());
        CHECK_FALSE(problems[0][u"what_to_do"].toString().isEmpty());
    }
}

TEST_CASE("modem refuses what is no line")
{
    CHECK(runCli({u"modem"_s, u"nonsense:1"_s}).exit == app::Exit::Failed);
    CHECK(runCli({u"modem"_s, u"practice:?colour=red"_s}).exit == app::Exit::Failed);
    CHECK(runCli({u"modem"_s}).exit == app::Exit::Usage);
}
