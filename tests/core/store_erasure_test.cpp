#include "core/campaign/campaign.h"
#include "core/store/contacts.h"
#include "core/store/erasure.h"
#include "core/store/groups.h"
#include "core/store/searchindex.h"
#include "core/store/suppressions.h"
#include "tests/support/tempprofile.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace store;
using campaign::MessageState;
using tests::TempProfile;
using tests::value;

namespace {

constexpr qint64 kAda = 4915112345678;
const base::TimePoint kNow{base::Milliseconds{1763971200000}};

void fill(WriteDb &tx)
{
    campaign::Audience toNumbers;
    toNumbers.numbers = {kAda, 4915200000001};
    const QString audience = campaign::toJson(toNumbers);
    // Company for Ada, so that pages are split around her.
    for (int i = 1; i <= 400; ++i)
        mergeContact(tx, {{4915200000000 + i, {}}, {}, u"Somebody Else %1"_s.arg(i), {}, {}}, kNow);
    const auto ada = mergeContact(tx,
                                  {{kAda, {}},
                                   u"0151 RAWNUMBER"_s,
                                   u"Ada Secretname"_s,
                                   {},
                                   contacts::toJson({{u"note"_s, u"Privatenote"_s}})},
                                  kNow)
                         .id;
    addMember(tx, groupNamed(tx, u"Friends"_s, kNow), ada);
    extendIndex(tx, 1000);
    tx.run(u"INSERT INTO basis (contact, basis, source, at) VALUES (?, 'Secretbasis', 'card', 1)"_s, ada);
    for (const auto state : {MessageState::Queued, MessageState::Held, MessageState::Delivered}) {
        const auto campaign =
            tx.insert(u"INSERT INTO campaign (name, purpose, text, audience, state, created) "
                      "VALUES ('x', 0, 'x', ?, 2, 1)"_s,
                      audience);
        tx.run(u"INSERT INTO message (campaign, contact, e164, text, digest, alphabet, parts, state, queued) "
               u"VALUES "
               "(?, ?, ?, 'Dear Secretname', 1, 0, 1, ?, 1)"_s,
               campaign, ada, kAda, state);
        tx.run(u"INSERT INTO tally (campaign, state, why, messages) VALUES (?, ?, 0, 1)"_s, campaign, state);
    }
    tx.run(
        u"INSERT INTO incoming (sim, sender, e164, text, received) VALUES (1, '+4915112345678', ?, 'Privatewords', 1)"_s,
        kAda);
    suppress(tx, {kAda, consent::SuppressionKind::Stop, kNow, {}, u"said STOP"_s, {}, false});
}

Erased erase(Database &db)
{
    return value(
        db.transaction([](WriteDb &tx) { return erasePerson(tx, kAda, u"asked by letter"_s, kNow); }));
}

int count(Database &db, const QString &sql)
{
    return value(db.read([&](ReadDb &r) { return r.value<int>(sql); })).value();
}

QByteArray allFiles(const TempProfile &profile)
{
    QByteArray content;
    const QDir folder(profile.folder());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        content += file.readAll();
    }
    return content;
}

} // namespace

TEST_CASE("an erased person is nowhere in the ledger's files")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction(fill));
    value(db->forgetDeleted());
    const QByteArrayList secrets{"Secretname"_ba,  "Privatenote"_ba,  "RAWNUMBER"_ba,
                                 "Secretbasis"_ba, "Privatewords"_ba, "4915112345678"_ba};
    for (const QByteArray &secret : secrets)
        REQUIRE(allFiles(profile).contains(secret));

    CHECK(erase(*db) == Erased::Done);
    value(db->forgetDeleted());
    for (const QByteArray &secret : secrets) {
        CAPTURE(secret.toStdString());
        CHECK_FALSE(allFiles(profile).contains(secret));
    }
    for (const auto &table : {u"message"_s, u"incoming"_s, u"contact"_s, u"suppression"_s})
        CHECK(count(*db, u"SELECT count(*) FROM %1 WHERE e164 = 4915112345678"_s.arg(table)) == 0);
}

TEST_CASE("what an erased person leaves is counted, cancelled and suppressed")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction(fill));
    CHECK(erase(*db) == Erased::Done);
    CHECK(count(*db, u"SELECT count(*) FROM contact"_s) == 400);
    CHECK(count(*db, u"SELECT count(*) FROM member"_s) == 0);
    CHECK(count(*db, u"SELECT count(*) FROM message WHERE state = 7"_s) == 2);
    CHECK(count(*db, u"SELECT count(*) FROM message WHERE state = 3"_s) == 1);
    CHECK(count(*db, u"SELECT sum(messages) FROM tally WHERE state = 7"_s) == 2);
    CHECK(count(*db, u"SELECT sum(messages) FROM tally"_s) == 3);
    CHECK(count(*db, u"SELECT count(*) FROM campaign WHERE instr(audience, '4915200000001')"_s) == 3);
    const auto entry = value(
        db->read([](ReadDb &r) { return activeSuppression(r, kAda, false, kNow + std::chrono::hours(1)); }));
    CHECK(entry.has_value());
    CHECK(erase(*db) == Erased::Done);
}

TEST_CASE("nobody is erased while a text to them is being handed over")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction(fill));
    value(db->transaction([](WriteDb &tx) { tx.run(u"UPDATE message SET state = 1 WHERE state = 0"_s); }));
    CHECK(erase(*db) == Erased::Underway);
    CHECK(count(*db, u"SELECT count(*) FROM contact"_s) == 401);
}
