#include "core/base/systemclock.h"
#include "core/store/sims.h"
#include "tests/app/openedprofile.h"

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
