#include "app/application.h"
#include "core/base/systemclock.h"
#include "core/store/sims.h"
#include "tests/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

template <class Until>
void pump(Until until, int atMost = 20'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!until() && timer.elapsed() < atMost)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// Runs a coroutine of the application's thread to its end.
template <class T>
void finish(const QCoro::Task<T> &task)
{
    pump([&] { return task.isReady(); });
    REQUIRE(task.isReady());
}

std::unique_ptr<app::Application> openProfile(const QString &profile, const base::Clock &clock)
{
    std::unique_ptr<app::Application> application;
    auto opening = app::Application::open({profile, clock});
    auto taking = opening.then([&](auto opened) {
        if (opened)
            application = std::move(*opened);
    });
    finish(taking);
    REQUIRE(application);
    return application;
}

} // namespace

TEST_CASE("a line that is ready before the ledger has a turn is sent over all the same")
{
    const QTemporaryDir folder;
    const base::SystemClock clock;
    const auto application = openProfile(folder.filePath(u"profile"_s), clock);
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
