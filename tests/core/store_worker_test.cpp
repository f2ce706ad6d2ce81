#include "core/base/priority.h"
#include "core/store/worker.h"
#include "tests/support/tempprofile.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace store;
using tests::errorCode;
using tests::TempProfile;
using tests::value;

namespace {

const QString kInsert = u"INSERT INTO setting (key, value) VALUES (?, ?)"_s;
const QString kCount = u"SELECT count(*) FROM setting"_s;

/// Notes where it went, and whether the ledger was still there.
struct Owned
{
    Database &database;
    QThread *expected;
    bool &wentThere;
    bool &sawLedger;

    ~Owned()
    {
        wentThere = QThread::currentThread() == expected;
        sawLedger = database.read([](ReadDb &) {}).has_value();
    }
};

} // namespace

TEST_CASE("work is done in its thread, in the order given")
{
    const TempProfile profile;
    Worker ledger(u"ledger"_s, profile.folder(), Access::Write);
    auto written = ledger.run([](WriteDb &tx) {
        tx.run(kInsert, u"a"_s, u"1"_s);
        return QThread::currentThread();
    });
    auto counted = ledger.run([](ReadDb &read) { return read.value<int>(kCount).value_or(-1); });
    CHECK(value(written.result()) == ledger.thread());
    CHECK(value(counted.result()) == 1);

    Worker reader(u"reader"_s, profile.folder(), Access::Read);
    CHECK(value(reader.run([](ReadDb &read) { return read.value<int>(kCount).value_or(-1); }).result()) == 1);
}

#ifdef Q_OS_LINUX
TEST_CASE("workers stand behind the thread that starts them")
{
    const auto niceness = [] { return getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())); };
    const int before = niceness();
    const TempProfile profile;
    Worker ledger(u"ledger"_s, profile.folder(), Access::Write);
    const int expected = std::min(before + base::kBehindWindow, 19);
    CHECK(value(ledger.run([&](ReadDb &) { return niceness(); }).result()) == expected);
    CHECK(niceness() == before);
}
#endif

TEST_CASE("a newer question stops the older one")
{
    const TempProfile profile;
    Worker ledger(u"ledger"_s, profile.folder(), Access::Write);
    std::stop_source first;
    std::stop_source second;
    bool secondBegan = false;
    auto running = ledger.run(
        [&](ReadDb &read) {
            first.request_stop();
            second.request_stop();
            return read.cancelled();
        },
        first.get_token());
    auto waiting = ledger.run([&](ReadDb &) { secondBegan = true; }, second.get_token());
    CHECK(errorCode(running.result()) == Error::Code::Cancelled);
    CHECK(errorCode(waiting.result()) == Error::Code::Cancelled);
    CHECK_FALSE(secondBegan);
}

TEST_CASE("a ledger that cannot be opened answers everything with the reason")
{
    const TempProfile profile;
    QFile inItsPlace(profile.folder());
    REQUIRE(inItsPlace.open(QIODevice::WriteOnly));
    Worker ledger(u"ledger"_s, profile.folder(), Access::Write);
    CHECK(errorCode(ledger.run([](WriteDb &) {}).result()) == Error::Code::NotWritable);
    CHECK(errorCode(ledger.run([](ReadDb &) { return 1; }).result()) == Error::Code::NotWritable);
}

TEST_CASE("work that has not begun when the worker goes is cancelled")
{
    const TempProfile profile;
    QFuture<Result<int>> never;
    {
        Worker ledger(u"ledger"_s, profile.folder(), Access::Write);
        auto last = ledger.with([&](Database &) -> Result<int> {
            ledger.thread()->quit();
            return 1;
        });
        never = ledger.run([](ReadDb &) { return 2; });
        last.waitForFinished();
    }
    CHECK(never.isFinished());
    CHECK((never.isCanceled() || never.resultCount() == 1));
}

TEST_CASE("what cancelled work owns goes in the worker's thread, while the ledger is open")
{
    const TempProfile profile;
    bool wentThere = false;
    bool sawLedger = false;
    bool hasBegun = false;
    {
        Worker ledger(u"ledger"_s, profile.folder(), Access::Write);
        auto last = ledger.with([&](Database &database) -> Result<int> {
            const std::shared_ptr<Owned> owned(new Owned{database, ledger.thread(), wentThere, sawLedger});
            // Given within the last turn, so that there is none left for it.
            ledger.with([owned, &hasBegun](Database &) -> Result<int> {
                hasBegun = true;
                return 2;
            });
            ledger.thread()->quit();
            return 1;
        });
        last.waitForFinished();
    }
    CHECK_FALSE(hasBegun);
    CHECK(wentThere);
    CHECK(sawLedger);
}
