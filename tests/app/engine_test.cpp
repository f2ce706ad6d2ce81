#include "core/base/systemclock.h"
#include "core/campaign/control.h"
#include "core/store/sims.h"
#include "tests/app/openedprofile.h"
#include "tests/support/engine.h"

#include <QSemaphore>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using tests::finish;
using tests::pump;

TEST_CASE("a line that is ready before the ledger has a turn is sent over all the same")
{
    const QTemporaryDir folder;
    const base::SystemClock clock;
    const auto application = tests::openProfile(folder.filePath(u"profile"_s), clock);
    app::Engine &engine = application->engine();
    finish(engine.start());

    QSemaphore mayGoOn;
    application->ledger().with([&](store::Database &) -> store::Result<> {
        mayGoOn.acquire();
        return {};
    });
    finish(engine.addLines({*line::parseLineSpec(u"practice:?profile=instant"_s)}));
    // Long enough for a line that was started too early to be ready before anybody listens.
    pump([&] { return engine.linesHaveSettled(); }, 1'000);
    mayGoOn.release();
    // The SIM of a line gets its row when the dispatcher hears that the line is ready.
    const auto isKnown = [&] {
        const auto sims = application->ledger().run([](store::ReadDb &db) { return store::sims(db); });
        return !sims.result().value().empty();
    };
    pump(isKnown);
    CHECK(isKnown());
    finish(application->shutDown());
}

TEST_CASE("who stops in the middle leaves nothing in doubt")
{
    const QTemporaryDir folder;
    const base::SystemClock clock;
    const QString profile = folder.filePath(u"profile"_s);
    for (int times = 0; times < 3; ++times) {
        const auto application = tests::openProfile(profile, clock);
        app::Engine &engine = application->engine();
        finish(engine.start());
        finish(engine.addLines({*line::parseLineSpec(u"practice:0?modems=8"_s),
                                *line::parseLineSpec(u"practice:1?modems=8"_s),
                                *line::parseLineSpec(u"practice:2?modems=8"_s),
                                *line::parseLineSpec(u"practice:3?modems=8"_s)}));
        campaign::Campaign campaign = tests::campaignTo(4000);
        campaign.practice = true;
        campaign.policy.paced = false;
        application->ledger().run(
            [&](store::WriteDb &db) { return campaign::launch(db, campaign, clock.now()); });
        engine.refresh();
        const auto handed = [&](int state) {
            const auto counting = application->ledger().run([=](store::ReadDb &db) {
                return db.value<int>(u"SELECT count(*) FROM part WHERE state = ?"_s, state).value_or(0);
            });
            return counting.result().value();
        };
        const int before = handed(2) + handed(3);
        pump([&] { return handed(2) + handed(3) > before + 100; });
        finish(engine.stop());
        CHECK(handed(1) + handed(8) == 0);
        CHECK(handed(2) + handed(3) < before + 4000);
        finish(application->shutDown());
    }
}
