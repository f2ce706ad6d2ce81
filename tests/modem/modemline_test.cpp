#include "tests/catch.h"
#include "tests/modem/linerig.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using line::Phase;
using line::Problem;
using tests::described;
using tests::LineRig;

TEST_CASE("a line comes up and knows its modem")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    const line::LineState &state = rig.state();
    CHECK_FALSE(state.manufacturer.isEmpty());
    CHECK_FALSE(state.model.isEmpty());
    CHECK(state.imei.size() == 15);
    CHECK_FALSE(state.imsi.isEmpty());
    CHECK(state.iccid.startsWith(u"89"));
    CHECK(state.serviceCentre.startsWith(u'+'));
    CHECK(state.registration == line::Registration::Home);
    CHECK_FALSE(state.operatorName.isEmpty());
    CHECK(state.signalDbm.has_value());
    CHECK(state.storages[u"SM"_s].total > 0);
    CHECK(state.capabilities.deliveryReports);
    CHECK(state.capabilities.keepsLinkOpen);
    CHECK(state.capabilities.readsStorage);
    CHECK(state.problems.empty());
}

TEST_CASE("a text is sent, accepted once, reported")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    const auto result = rig.send(u"Hello");
    CHECK(described(result) == u"Accepted"_s);
    REQUIRE(rig.network->texts().size() == 1);
    CHECK(rig.network->texts()[0].text == u"Hello"_s);
    CHECK(rig.reaches(Phase::Ready));
    REQUIRE(rig.runUntil([&] { return rig.reports.size() == 1; }));
    CHECK(rig.reports[0].reference == std::get<line::Accepted>(result).reference);
    CHECK(rig.reports[0].status == 0);
}
