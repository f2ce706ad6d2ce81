#include "core/store/suppressions.h"
#include "tests/support/tempprofile.h"

using namespace Qt::StringLiterals;
using namespace store;
using consent::Suppression;
using consent::SuppressionKind;
using tests::TempProfile;
using tests::value;

namespace {

constexpr qint64 kAda = 4915100000001;
constexpr qint64 kBob = 4915100000002;
const base::TimePoint kNow{base::Milliseconds{1763971200000}};
const base::TimePoint kLater = kNow + std::chrono::hours(1);

bool add(Database &db, const Suppression &entry)
{
    return value(db.transaction([&](WriteDb &tx) { return suppress(tx, entry); }));
}

std::optional<Suppression> active(Database &db, qint64 e164, bool practice = false,
                                  base::TimePoint now = kNow)
{
    const auto found = value(db.read([&](ReadDb &r) { return activeSuppression(r, e164, practice, now); }));
    const SuppressedNumbers list =
        value(db.read([&](ReadDb &r) { return SuppressedNumbers(r, practice, now); }));
    CHECK(list.contains(e164) == found.has_value());
    return found;
}

} // namespace

TEST_CASE("a number is suppressed in its realm, until the entry ends")
{
    const TempProfile profile;
    const auto db = profile.open();
    CHECK_FALSE(active(*db, kAda));
    const Suppression stop{kAda, SuppressionKind::Stop, kNow, {}, u"STOP please"_s, {7}, false};
    CHECK(add(*db, stop));
    CHECK(active(*db, kAda) == stop);
    CHECK_FALSE(active(*db, kAda, true));
    CHECK_FALSE(active(*db, kBob));

    CHECK(add(*db, {kBob, SuppressionKind::Paused, kNow, kLater, {}, {}, true}));
    CHECK(active(*db, kBob, true));
    CHECK_FALSE(active(*db, kBob, true, kLater));
    CHECK_FALSE(active(*db, kBob, false));
}

TEST_CASE("said twice is one entry, brought up to date")
{
    const TempProfile profile;
    const auto db = profile.open();
    CHECK(add(*db, {kAda, SuppressionKind::Stop, kNow, {}, u"first"_s, {1}, false}));
    CHECK_FALSE(add(*db, {kAda, SuppressionKind::Stop, kLater, {}, u"second"_s, {2}, false}));
    CHECK(add(*db, {kAda, SuppressionKind::Manual, kLater, {}, u"on the phone"_s, {}, false}));
    const auto list = value(db->read([](ReadDb &r) { return activeSuppressions(r, false, kLater); }));
    REQUIRE(list.size() == 2);
    CHECK(list[1].why == u"second"_s);
    CHECK(list[1].evidence == base::IncomingId{2});
}

TEST_CASE("lifting ends all entries of the realm and can be taken back")
{
    const TempProfile profile;
    const auto db = profile.open();
    add(*db, {kAda, SuppressionKind::Stop, kNow, {}, {}, {}, false});
    add(*db, {kAda, SuppressionKind::Manual, kNow, {}, {}, {}, false});
    add(*db, {kAda, SuppressionKind::Stop, kNow, {}, {}, {}, true});
    const auto lift = [&] {
        return value(db->transaction(
            [](WriteDb &tx) { return liftSuppressions(tx, kAda, false, u"START"_s, kLater); }));
    };
    CHECK(lift() == 2);
    CHECK(lift() == 0);
    CHECK_FALSE(active(*db, kAda, false, kLater));
    CHECK(active(*db, kAda, true, kLater));
    CHECK_FALSE(add(*db, {kAda, SuppressionKind::Stop, kLater, {}, {}, {}, false}));
    CHECK(active(*db, kAda, false, kLater));
}

TEST_CASE("an erased number is known again, in both realms, without being kept")
{
    const TempProfile profile;
    const auto db = profile.open();
    add(*db, {kAda, SuppressionKind::Stop, kNow, {}, {}, {}, false});
    value(
        db->transaction([](WriteDb &tx) { eraseFromSuppressions(tx, kAda, u"asked in the shop"_s, kNow); }));
    CHECK(value(db->read([](ReadDb &r) {
              return r.value<int>(u"SELECT count(*) FROM suppression WHERE e164 IS NOT NULL"_s);
          })) == 0);
    REQUIRE(active(*db, kAda));
    CHECK(active(*db, kAda)->e164 == 0);
    CHECK(active(*db, kAda, true)->kind == SuppressionKind::Erased);
    CHECK_FALSE(active(*db, kBob));

    const SuppressedNumbers list =
        value(db->read([](ReadDb &r) { return SuppressedNumbers(r, false, kNow); }));
    CHECK(list.isErased(kAda));
    CHECK_FALSE(list.isErased(kBob));
}

TEST_CASE("the key of the fingerprints is the profile's own and stays")
{
    const auto fingerprint = [](Database &db) {
        add(db, {kAda, SuppressionKind::Stop, kNow, {}, {}, {}, false});
        return value(
            db.read([](ReadDb &r) { return r.value<QByteArray>(u"SELECT fingerprint FROM suppression"_s); }));
    };
    const TempProfile one;
    const TempProfile other;
    const auto first = fingerprint(*one.open());
    CHECK(first->size() == 32);
    CHECK(fingerprint(*one.open()) == first);
    CHECK(fingerprint(*other.open()) != first);
}
