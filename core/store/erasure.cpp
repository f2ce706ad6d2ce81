#include "core/store/erasure.h"

#include "core/campaign/campaign.h"
#include "core/store/contacts.h"
#include "core/store/conversations.h"
#include "core/store/searchindex.h"
#include "core/store/suppressions.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

using campaign::MessageState;

void eraseContact(WriteDb &db, qint64 e164)
{
    const auto contact = db.value<base::ContactId>(u"SELECT id FROM contact WHERE e164 = ?"_s, e164);
    db.run(u"DELETE FROM basis WHERE contact IN (SELECT contact FROM discarded WHERE e164 = ?)"_s, e164);
    db.run(u"DELETE FROM discarded WHERE e164 = ?"_s, e164);
    if (!contact)
        return;
    removeFromIndex(db, *contact);
    db.run(u"DELETE FROM member WHERE grp IN (SELECT id FROM grp) AND contact = ?"_s, *contact);
    db.run(u"DELETE FROM import_member WHERE import IN (SELECT id FROM import) AND contact = ?"_s, *contact);
    db.run(u"DELETE FROM basis WHERE contact = ?"_s, *contact);
    db.run(u"DELETE FROM contact WHERE id = ?"_s, *contact);
}

/// The tally counts messages by state and reason, in the transaction that changes them.
void cancelUnsent(WriteDb &db, qint64 e164)
{
    Statement row =
        db.prepare(u"SELECT id, campaign, state, why FROM message WHERE e164 = ? AND state IN (?, ?)"_s);
    row.bind(e164, MessageState::Queued, MessageState::Held);
    while (row.next()) {
        const auto campaign = row.get<base::CampaignId>(1);
        db.run(u"UPDATE message SET state = ?, why = 0, not_before = 0 WHERE id = ?"_s,
               MessageState::Cancelled, row.get<base::MessageId>(0));
        db.run(u"UPDATE tally SET messages = messages - 1 WHERE campaign = ? AND state = ? AND why = ?"_s,
               campaign, row.get<MessageState>(2), row.get<int>(3));
        db.run(u"INSERT INTO tally (campaign, state, why, messages) VALUES (?, ?, 0, 1) "
               "ON CONFLICT DO UPDATE SET messages = messages + 1"_s,
               campaign, MessageState::Cancelled);
    }
}

void blankTexts(WriteDb &db, qint64 e164)
{
    db.run(u"UPDATE part SET tail = 0 WHERE message IN (SELECT id FROM message WHERE e164 = ?)"_s, e164);
    db.run(u"UPDATE report SET recipient = CAST(-id AS TEXT) WHERE part IN "
           "(SELECT part.id FROM part JOIN message ON message.id = part.message WHERE e164 = ?)"_s,
           e164);
    db.run(u"UPDATE message SET e164 = -id, contact = NULL, text = '', digest = 0 WHERE e164 = ?"_s, e164);
    db.run(u"UPDATE incoming_part SET sender = '', text = '', data = NULL WHERE sender = ? OR incoming IN "
           "(SELECT id FROM incoming WHERE e164 = ?)"_s,
           contacts::e164Text(e164), e164);
    db.run(u"UPDATE incoming SET sender = '', e164 = NULL, text = '', data = NULL WHERE e164 = ?"_s, e164);
    // Caps go on counting the person, whoever it was.
    db.run(u"UPDATE usage_person SET e164 = -1 - (random() & 4611686018427387903) WHERE e164 = ?"_s, e164);
}

/// Campaigns to numbers given by hand name them.
void eraseFromAudiences(WriteDb &db, qint64 e164)
{
    Statement row = db.prepare(u"SELECT id, audience FROM campaign WHERE instr(audience, ?) > 0"_s);
    row.bind(QString::number(e164));
    while (row.next()) {
        campaign::Audience audience = campaign::audienceFromJson(row.get<QString>(1));
        if (std::erase(audience.numbers, e164) > 0)
            db.run(u"UPDATE campaign SET audience = ? WHERE id = ?"_s, campaign::toJson(audience),
                   row.get<base::CampaignId>(0));
    }
}

} // namespace

Erased erasePerson(WriteDb &db, qint64 e164, const QString &why, base::TimePoint now)
{
    if (db.value<qint64>(u"SELECT id FROM message WHERE e164 = ? AND state = ?"_s, e164,
                         MessageState::Sending))
        return Erased::Underway;
    cancelUnsent(db, e164);
    eraseConversations(db, e164);
    blankTexts(db, e164);
    eraseFromAudiences(db, e164);
    eraseContact(db, e164);
    eraseFromSuppressions(db, e164, why, now);
    return Erased::Done;
}

} // namespace store
