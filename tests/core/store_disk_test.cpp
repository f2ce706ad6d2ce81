#include "tests/support/faultydisk.h"
#include "tests/support/tempprofile.h"

using namespace Qt::StringLiterals;
using namespace store;
using tests::FaultyDisk;
using tests::TempProfile;
using tests::value;

namespace {

constexpr int kCommits = 6;
const QString kInsert = u"INSERT INTO setting (key, value) VALUES (?, ?)"_s;

struct Outcome
{
    int committed = 0; ///< transactions that said so
    std::optional<Error> error;
};

/// Opens the ledger and commits one row after the other, until something fails.
Outcome commitSeveral(const TempProfile &profile)
{
    auto db = Database::open(profile.folder(), Access::Write);
    if (!db)
        return {0, db.error()};
    Outcome outcome;
    for (int i = 0; i < kCommits; ++i) {
        const auto done =
            (*db)->transaction([&](WriteDb &tx) { tx.run(kInsert, u"key %1"_s.arg(i), u"value"_s); });
        if (!done)
            return {outcome.committed, done.error()};
        ++outcome.committed;
    }
    return outcome;
}

int rowsAfterwards(const TempProfile &profile)
{
    const auto db = profile.open();
    return value(db->read([](ReadDb &read) {
        CHECK(read.value<QString>(u"PRAGMA integrity_check"_s) == u"ok"_s);
        return read.value<int>(u"SELECT count(*) FROM setting"_s).value();
    }));
}

/// One run with a disk that does `break` at its i-th operation; false when the run ended before.
template <class Break, class Judge>
bool runWith(int i, Break breakDisk, Judge judge)
{
    CAPTURE(i);
    const TempProfile profile;
    FaultyDisk disk;
    breakDisk(disk, i);
    const Outcome outcome = commitSeveral(profile);
    const bool failed = disk.hasFailed();
    disk.heal();
    judge(outcome, failed, rowsAfterwards(profile));
    return failed;
}

} // namespace

TEST_CASE("a disk that fails for good, at every operation: what was committed stays")
{
    const auto fault = GENERATE(FaultyDisk::Fault::Full, FaultyDisk::Fault::Error);
    const auto expected = fault == FaultyDisk::Fault::Full ? Error::Code::Full : Error::Code::Io;
    const auto judge = [&](const Outcome &outcome, bool failed, int rows) {
        CHECK(rows >= outcome.committed);
        CHECK(rows <= outcome.committed + 1);
        CHECK((outcome.error.has_value() || !failed || outcome.committed == kCommits));
        if (outcome.error)
            CHECK(outcome.error->code == expected);
    };
    int i = 0;
    while (runWith(
        i, [&](FaultyDisk &disk, int at) { disk.failAfter(at, fault); }, judge))
        ++i;
    CHECK(i > 2 * kCommits);
}

TEST_CASE("a disk that fails once, at every operation: nothing committed is lost, the next open works")
{
    const auto judge = [](const Outcome &outcome, bool, int rows) {
        CHECK(rows >= outcome.committed);
        CHECK(rows <= outcome.committed + 1);
    };
    int i = 0;
    while (runWith(
        i, [](FaultyDisk &disk, int at) { disk.failOnceAfter(at, FaultyDisk::Fault::Error); }, judge))
        ++i;
    CHECK(i > 2 * kCommits);
}

TEST_CASE("a power cut takes what was not flushed, and no commit with it")
{
    const TempProfile profile;
    FaultyDisk disk;
    {
        const auto db = profile.open();
        value(db->transaction([](WriteDb &tx) { tx.run(kInsert, u"committed"_s, u""_s); }));
        Batch batch(*db);
        value(batch.run([](WriteDb &tx) { tx.run(kInsert, u"not yet"_s, u""_s); }));
        disk.cutPower();
    }
    disk.heal();
    CHECK(rowsAfterwards(profile) == 1);
}

TEST_CASE("a commit costs one flush")
{
    const TempProfile profile;
    FaultyDisk disk;
    const auto db = profile.open();
    value(db->transaction([](WriteDb &tx) { tx.run(kInsert, u"first"_s, u""_s); }));
    const int before = disk.flushes();
    for (int i = 0; i < 50; ++i)
        value(db->transaction([&](WriteDb &tx) { tx.run(kInsert, QString::number(i), u""_s); }));
    CHECK(disk.flushes() - before == 50);
}

TEST_CASE("a full disk that has room again goes on where it was")
{
    const TempProfile profile;
    FaultyDisk disk;
    const auto db = profile.open();
    const auto insert = [&](const QString &key) {
        return db->transaction([&](WriteDb &tx) { tx.run(kInsert, key, u""_s); });
    };
    value(insert(u"before"_s));
    disk.failAfter(0, FaultyDisk::Fault::Full);
    CHECK(tests::errorCode(insert(u"lost"_s)) == Error::Code::Full);
    CHECK(tests::errorCode(insert(u"lost"_s)) == Error::Code::Full);
    disk.heal();
    value(insert(u"after"_s));
    const auto keys =
        value(db->read([](ReadDb &r) { return r.values<QString>(u"SELECT key FROM setting ORDER BY 1"_s); }));
    CHECK(keys == std::vector{u"after"_s, u"before"_s});
}

TEST_CASE("whoever works in slices hears that a commit lost them")
{
    const TempProfile profile;
    FaultyDisk disk;
    const auto db = profile.open();
    Batch batch(*db);
    Batch other(*db);
    value(batch.run([](WriteDb &tx) { tx.run(kInsert, u"slice"_s, u""_s); }));
    disk.failAfter(0, FaultyDisk::Fault::Full);
    CHECK(tests::errorCode(db->transaction([](WriteDb &tx) { tx.run(kInsert, u"claim"_s, u""_s); })) ==
          Error::Code::Full);
    disk.heal();
    bool ran = false;
    CHECK(tests::errorCode(batch.run([&](WriteDb &) { ran = true; })) == Error::Code::Full);
    CHECK(tests::errorCode(other.run([&](WriteDb &) { ran = true; })) == Error::Code::Full);
    CHECK_FALSE(ran);
    value(batch.run([](WriteDb &tx) { tx.run(kInsert, u"again"_s, u""_s); }));
    value(batch.commit());
    CHECK(value(db->read([](ReadDb &r) { return r.values<QString>(u"SELECT key FROM setting"_s); })) ==
          std::vector{u"again"_s});
}
