#include "core/campaign/states.h"
#include "tests/support/tempprofile.h"

using namespace Qt::StringLiterals;
using namespace store;
using campaign::CampaignState;
using tests::errorCode;
using tests::TempProfile;
using tests::value;

namespace {

const QString kInsertSetting = u"INSERT INTO setting (key, value) VALUES (?, ?)"_s;

qint64 settings(Database &db)
{
    return value(db.read([](ReadDb &read) { return read.value<qint64>(u"SELECT count(*) FROM setting"_s); }))
        .value();
}

} // namespace

TEST_CASE("values of the domain come back from the ledger as they went in")
{
    const TempProfile profile;
    const auto db = profile.open();
    const base::TimePoint noon{base::Milliseconds{1763800000123}};
    const auto id = value(db->transaction([&](WriteDb &tx) {
        return tx.insert(
            u"INSERT INTO campaign (name, purpose, text, audience, state, created, starts) VALUES "
            "(?, ?, ?, ?, ?, ?, ?)"_s,
            u"Zoë 😀"_s, campaign::Purpose::Survey, QString(), u"{}"_s, CampaignState::Paused, noon,
            std::optional<base::TimePoint>());
    }));
    REQUIRE(id == 1);

    value(db->read([&](ReadDb &read) {
        Statement row =
            read.prepare(u"SELECT id, name, purpose, text, state, created, starts FROM campaign"_s);
        REQUIRE(row.next());
        CHECK(row.get<base::CampaignId>(0) == base::CampaignId{1});
        CHECK(row.get<QString>(1) == u"Zoë 😀"_s);
        CHECK(row.get<campaign::Purpose>(2) == campaign::Purpose::Survey);
        CHECK(row.get<QString>(3).isEmpty());
        CHECK(row.get<CampaignState>(4) == CampaignState::Paused);
        CHECK(row.get<base::TimePoint>(5) == noon);
        CHECK_FALSE(row.get<std::optional<base::TimePoint>>(6));
        CHECK(row.isNull(6));
        CHECK_FALSE(row.next());
    }));
}

TEST_CASE("the first error silences the rest of its unit and nothing of it stays")
{
    const TempProfile profile;
    const auto db = profile.open();
    int later = -1;
    const auto result = db->transaction([&](WriteDb &tx) {
        CHECK(tx.run(kInsertSetting, u"a"_s, u"1"_s) == 1);
        CHECK(tx.run(kInsertSetting, u"a"_s, u"2"_s) == 0);
        later = tx.run(kInsertSetting, u"b"_s, u"3"_s);
        CHECK(tx.values<QString>(u"SELECT key FROM setting"_s).empty());
    });
    CHECK(errorCode(result) == Error::Code::Constraint);
    CHECK(later == 0);
    CHECK(settings(*db) == 0);

    SECTION("and the next unit works")
    {
        value(db->transaction([](WriteDb &tx) { tx.run(kInsertSetting, u"a"_s, u"2"_s); }));
        CHECK(settings(*db) == 1);
    }
}

TEST_CASE("a unit may be given up by its own reason")
{
    const TempProfile profile;
    const auto db = profile.open();
    const auto result = db->transaction([](WriteDb &tx) {
        tx.run(kInsertSetting, u"a"_s, u"1"_s);
        tx.fail({Error::Code::Cancelled, {}, {}});
        return 7;
    });
    CHECK(errorCode(result) == Error::Code::Cancelled);
    CHECK(settings(*db) == 0);
}

TEST_CASE("row counts tell whether a state was still the expected one")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction([](WriteDb &tx) {
        tx.run(kInsertSetting, u"state"_s, u"queued"_s);
        const QString claim = u"UPDATE setting SET value = ? WHERE key = ? AND value = ?"_s;
        CHECK(tx.run(claim, u"handed"_s, u"state"_s, u"queued"_s) == 1);
        CHECK(tx.run(claim, u"handed"_s, u"state"_s, u"queued"_s) == 0);
    }));
}

TEST_CASE("the same statement may run inside its own loop")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction([](WriteDb &tx) {
        for (const auto &key : {u"a"_s, u"b"_s, u"c"_s})
            tx.run(kInsertSetting, key, key);
        int pairs = 0;
        Statement outer = tx.prepare(u"SELECT key FROM setting"_s);
        while (outer.next()) {
            Statement inner = tx.prepare(u"SELECT key FROM setting"_s);
            while (inner.next())
                ++pairs;
        }
        CHECK(pairs == 9);
    }));
}

TEST_CASE("a statement that cannot be prepared is the program's mistake")
{
    const TempProfile profile;
    const auto db = profile.open();
    const auto result =
        db->read([](ReadDb &read) { return read.value<int>(u"SELECT nonsense FROM nowhere"_s); });
    CHECK(errorCode(result) == Error::Code::Statement);
    CHECK(result.error().detail.contains(u"nowhere"_s));
}

TEST_CASE("a reader sees a snapshot and cannot write")
{
    const TempProfile profile;
    const auto writer = profile.open();
    const auto reader = profile.open(Access::Read);
    value(reader->read([&](ReadDb &read) {
        const QString count = u"SELECT count(*) FROM setting"_s;
        CHECK(read.value<int>(count) == 0);
        value(writer->transaction([](WriteDb &tx) { tx.run(kInsertSetting, u"a"_s, u"1"_s); }));
        CHECK(read.value<int>(count) == 0);
    }));
    CHECK(settings(*reader) == 1);
    const auto result = reader->transaction([](WriteDb &tx) { tx.run(kInsertSetting, u"b"_s, u"1"_s); });
    CHECK(errorCode(result) == Error::Code::NotWritable);
}

TEST_CASE("a long read is given up when it is asked to")
{
    const TempProfile profile;
    const auto db = profile.open();
    std::stop_source stop;
    int slices = 0;
    const auto result = db->read(
        [&](ReadDb &read) {
            while (!read.cancelled() && slices < 10) {
                if (++slices == 3)
                    stop.request_stop();
            }
        },
        stop.get_token());
    CHECK(errorCode(result) == Error::Code::Cancelled);
    CHECK(slices == 3);
}

TEST_CASE("whole numbers are read row by row, in their order, NULL as 0")
{
    const TempProfile profile;
    const auto db = profile.open();
    const auto read = [&](const QString &sql) {
        return db->read([&](ReadDb &r) { return r.values<base::ContactId>(sql); });
    };
    using Ids = std::vector<base::ContactId>;
    CHECK(value(read(u"SELECT 1 WHERE 0"_s)).empty());
    CHECK(value(read(u"VALUES (7), (NULL), (3), (9007199254740993)"_s)) ==
          Ids{{7}, {0}, {3}, {9007199254740993}});

    const auto overflow = u"SELECT abs(column1) FROM (VALUES (1), (-9223372036854775807 - 1), (2))"_s;
    CHECK(errorCode(read(overflow)) == Error::Code::Statement);
    CHECK(value(read(u"SELECT 5"_s)) == Ids{{5}});
}

TEST_CASE("whole numbers without end are read until that is cancelled")
{
    const TempProfile profile;
    const auto db = profile.open();
    std::stop_source stop;
    const auto result = db->read(
        [&](ReadDb &r) {
            stop.request_stop();
            return r.values<qint64>(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                    "SELECT i FROM n"_s);
        },
        stop.get_token());
    CHECK(errorCode(result) == Error::Code::Cancelled);
}

TEST_CASE("slices of long work share a transaction until somebody commits")
{
    const TempProfile profile;
    const auto db = profile.open();
    const auto other = profile.open(Access::Read);
    Batch batch(*db);
    const auto slice = [&](const QString &key) {
        return batch.run([&](WriteDb &tx) { tx.run(kInsertSetting, key, key); });
    };
    value(slice(u"a"_s));
    value(slice(u"b"_s));
    CHECK(settings(*db) == 2);
    CHECK(settings(*other) == 0);

    SECTION("by itself")
    {
        value(batch.commit());
        CHECK(settings(*other) == 2);
    }
    SECTION("a transaction on its way")
    {
        value(db->transaction([](WriteDb &tx) { tx.run(kInsertSetting, u"claim"_s, u""_s); }));
        CHECK(settings(*other) == 3);
        value(slice(u"c"_s));
        CHECK(settings(*other) == 3);
    }
    SECTION("a failed transaction takes nothing of the batch with it")
    {
        CHECK(errorCode(db->transaction([](WriteDb &tx) { tx.run(kInsertSetting, u"a"_s, u""_s); })) ==
              Error::Code::Constraint);
        CHECK(settings(*other) == 2);
    }
    SECTION("a failed slice takes back what was not committed")
    {
        value(batch.commit());
        value(slice(u"c"_s));
        CHECK(errorCode(slice(u"a"_s)) == Error::Code::Constraint);
        CHECK(settings(*db) == 2);
        value(slice(u"d"_s));
        CHECK(settings(*db) == 3);
    }
}
