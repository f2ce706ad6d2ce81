#include "app/cli/awaiting.h"
#include "app/text/simtext.h"
#include "core/send/midway.h"
#include "tests/app/ledgerscene.h"

using namespace Qt::StringLiterals;
using app::Exit;
using campaign::MessageState;
using campaign::PartState;
using tests::CliResult;

namespace {

constexpr base::TimePoint kSince{base::Milliseconds{1'790'000'100'000}};

/// A text of two parts of which the first is out by a SIM that is stopped and will not come back.
struct Scene : tests::LedgerScene
{
    Scene()
    {
        write([](store::WriteDb &db) {
            const auto sim = practiceSim(db);
            store::stopSim(db, sim.id, send::StopReason::SimUnusable);
            addText(db, sim.id, {PartState::Accepted, PartState::Waiting});
        });
    }

    CliResult finish() const { return run({u"run"_s, u"--until-empty"_s, u"--line"_s, u"practice:"_s}); }
};

} // namespace

TEST_CASE("run ends and says so when a text midway waits for a SIM that a person must see to")
{
    const Scene scene;
    const auto result = scene.finish();
    CHECK(result.exit == Exit::Unsettled);
    CHECK(result.err.contains(u"1 text"_s));
    CHECK(result.err.contains(u"Teleray (ICCID 8944000000000000099)"_s));
    CHECK(result.err.contains(u"lines set 350000000000099 --restart"_s));
    CHECK(result.err.contains(u"doubts settle MESSAGE --whole"_s));
    const QJsonObject summary = result.array().at(0).toObject();
    CHECK(summary["messages"_L1]["sending"_L1] == 1);
    CHECK(summary["waiting_for"_L1]["line_lost_midway"_L1] == 1);

    const QJsonObject text =
        scene.run({u"campaign"_s, u"1"_s, u"--messages"_s}).object()["messages"_L1].toArray()[0].toObject();
    CHECK(text["state"_L1] == u"sending"_s);
    CHECK(text["why"_L1] == u"line_lost_midway"_s);
}

TEST_CASE("a text midway is listed, and goes whole by another SIM when a person says so")
{
    const Scene scene;
    scene.finish();
    const auto listed = scene.run({u"doubts"_s}).array();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["message"_L1] == 1);
    CHECK(listed[0]["number"_L1] == u"+447700900701"_s);
    CHECK(listed[0]["line"_L1] == u"/dev/gone"_s);
    CHECK(listed[0]["why"_L1] == u"line_lost_midway"_s);
    CHECK(listed[0]["sentence"_L1].toString().contains(u"waits for that SIM"_s));

    const QStringList settle{u"doubts"_s, u"settle"_s, u"1"_s};
    CHECK(scene.run(settle).exit == Exit::Usage);
    CHECK(scene.run(settle + QStringList{u"--whole"_s, u"--sent"_s}).exit == Exit::Usage);
    const auto released = scene.run(settle + QStringList{u"--whole"_s});
    CHECK(released.exit == Exit::Done);
    CHECK(released.object()["parts"_L1] == 2);
    const auto again = scene.run(settle + QStringList{u"--whole"_s});
    CHECK(again.exit == Exit::Failed);
    CHECK(again.err.contains(u"does not wait for a SIM"_s));

    CHECK(scene.finish().exit == Exit::Done);
    CHECK(scene.run({u"doubts"_s}).array().isEmpty());
    const auto campaign = scene.run({u"campaign"_s, u"1"_s, u"--messages"_s}).object();
    CHECK(campaign["state"_L1] == u"finished"_s);
    const auto parts = campaign["messages"_L1].toArray()[0].toObject()["parts"_L1].toArray();
    REQUIRE(parts.size() == 3);
    CHECK(parts[0]["state"_L1] == u"accepted"_s);
}

TEST_CASE("a text is left to a person when its SIM was away for long, or its campaign stands still")
{
    const Scene scene;
    scene.write([](store::WriteDb &db) {
        store::stopSim(db, *db.value<base::SimId>(u"SELECT id FROM sim"_s), send::StopReason::None);
        db.run(u"UPDATE message SET why = 3, not_before = ?"_s, kSince);
    });
    const auto left = [&](campaign::CampaignState state, base::TimePoint now) {
        return scene.write([&](store::WriteDb &db) {
            campaign::Campaign campaign;
            campaign.id.value = 1;
            campaign.state = state;
            return app::textsForAPerson(db, campaign, 1, now);
        });
    };
    const auto patience = send::kMidwayPatience;
    CHECK(left(campaign::CampaignState::Sending, kSince + patience - base::Milliseconds{1}) == 0);
    CHECK(left(campaign::CampaignState::Sending, kSince + patience) == 1);
    CHECK(left(campaign::CampaignState::Paused, kSince) == 1);
}

TEST_CASE("a SIM is called by what people know of it")
{
    store::Sim sim;
    sim.imei = u"350000000000099"_s;
    CHECK(app::simName(sim) == u"IMEI 350000000000099"_s);
    sim.iccid = u"8944"_s;
    CHECK(app::simName(sim) == u"ICCID 8944"_s);
    sim.operatorName = u"Teleray"_s;
    CHECK(app::simName(sim) == u"Teleray (ICCID 8944)"_s);
    sim.name = u"Shop"_s;
    sim.number = u"+447700900123"_s;
    CHECK(app::simName(sim) == u"Shop (+44 7700 900123)"_s);

    CHECK(app::sentence(store::AwaitedSim{sim, 2}).contains(u"not on any line here"_s));
    CHECK(app::sentence(store::AwaitedSim{std::nullopt, 2}).contains(u"was forgotten"_s));
}
