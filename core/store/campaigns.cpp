#include "core/store/campaigns.h"

#include "core/store/readall.h"

using namespace Qt::StringLiterals;
using campaign::Campaign;
using campaign::CampaignState;

namespace store {

namespace {

QString select(const QString &rest)
{
    return u"SELECT id, name, purpose, basis, text, audience, state, why, created, starts, ends, policy, "
           u"kind, "
           "practice, frozen, cursor FROM campaign "_s +
           rest;
}

Campaign read(const Statement &row)
{
    Campaign campaign;
    campaign.id = row.get<base::CampaignId>(0);
    campaign.name = row.get<QString>(1);
    campaign.purpose = row.get<campaign::Purpose>(2);
    campaign.basis = row.get<QString>(3);
    campaign.text = row.get<QString>(4);
    campaign.audience = campaign::audienceFromJson(row.get<QString>(5));
    campaign.state = row.get<CampaignState>(6);
    campaign.why = row.get<campaign::PauseReason>(7);
    campaign.created = row.get<base::TimePoint>(8);
    campaign.starts = row.get<std::optional<base::TimePoint>>(9);
    campaign.ends = row.get<std::optional<base::TimePoint>>(10);
    campaign.policy = campaign::policyFromJson(row.get<QString>(11));
    campaign.kind = row.get<campaign::Kind>(12);
    campaign.practice = row.get<bool>(13);
    campaign.frozen = row.get<bool>(14);
    campaign.cursor = row.get<qint64>(15);
    return campaign;
}

} // namespace

base::CampaignId insertCampaign(WriteDb &db, const Campaign &c)
{
    return {db.insert(
        u"INSERT INTO campaign (name, purpose, basis, text, audience, state, why, created, starts, "
        "ends, policy, kind, practice, frozen, cursor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?)"_s,
        c.name, c.purpose, c.basis, c.text, toJson(c.audience), c.state, c.why, c.created, c.starts, c.ends,
        toJson(c.policy), c.kind, c.practice, c.frozen, c.cursor)};
}

std::optional<Campaign> campaignById(ReadDb &db, base::CampaignId id)
{
    static const QString sql = select(u"WHERE id = ?"_s);
    auto found = readAll(db, read, sql, id);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Campaign> campaigns(ReadDb &db)
{
    static const QString sql = select(u"WHERE kind = 0 ORDER BY id DESC"_s);
    return readAll(db, read, sql);
}

std::vector<Campaign> openCampaigns(ReadDb &db)
{
    static const QString sql = select(
        u"WHERE state IN (1, 2, 3) OR (state IN (4, 5) AND EXISTS (SELECT 1 FROM tally "
        "WHERE tally.campaign = campaign.id AND tally.state IN (0, 1, 5) AND messages > 0)) ORDER BY id"_s);
    return readAll(db, read, sql);
}

bool updateDraft(WriteDb &db, const Campaign &c)
{
    return db.run(
               u"UPDATE campaign SET name = ?, purpose = ?, basis = ?, text = ?, audience = ?, created = ?, "
               "starts = ?, ends = ?, policy = ?, practice = ? WHERE id = ? AND state = 0"_s,
               c.name, c.purpose, c.basis, c.text, toJson(c.audience), c.created, c.starts, c.ends,
               toJson(c.policy), c.practice, c.id) == 1;
}

bool deleteDraft(WriteDb &db, base::CampaignId id)
{
    return db.run(u"DELETE FROM campaign WHERE id = ? AND state = 0"_s, id) == 1;
}

bool setCampaignState(WriteDb &db, base::CampaignId id, CampaignState from, CampaignState to,
                      campaign::PauseReason why)
{
    return db.run(u"UPDATE campaign SET state = ?, why = ? WHERE id = ? AND state = ?"_s, to, why, id,
                  from) == 1;
}

void saveFreezing(WriteDb &db, base::CampaignId id, qint64 cursor, bool frozen)
{
    db.run(u"UPDATE campaign SET cursor = ?, frozen = ? WHERE id = ?"_s, cursor, frozen, id);
}

void addLeftOut(WriteDb &db, base::CampaignId id, int why, qint64 people)
{
    db.run(u"INSERT INTO left_out (campaign, why, people) VALUES (?, ?, ?) "
           "ON CONFLICT (campaign, why) DO UPDATE SET people = people + excluded.people"_s,
           id, why, people);
}

void setWaiting(WriteDb &db, base::CampaignId id, const Waiting &waiting)
{
    db.run(u"UPDATE campaign SET waits_for = ?, next_at = ? WHERE id = ?"_s, waiting.reason, waiting.nextAt,
           id);
}

Waiting waiting(ReadDb &db, base::CampaignId id)
{
    Statement row = db.prepare(u"SELECT waits_for, next_at FROM campaign WHERE id = ?"_s);
    if (!row.bind(id).next())
        return {};
    return {row.get<campaign::Reason>(0), row.get<std::optional<base::TimePoint>>(1)};
}

base::CampaignId confirmationsCampaign(WriteDb &db, bool practice, qint64 e164, base::TimePoint now)
{
    const auto existing = db.value<base::CampaignId>(
        u"SELECT id FROM campaign c WHERE kind = 1 AND practice = ? AND state = 2 AND NOT EXISTS "
        "(SELECT 1 FROM message WHERE e164 = ? AND campaign = c.id) ORDER BY id LIMIT 1"_s,
        practice, e164);
    if (existing)
        return *existing;
    Campaign confirmations;
    confirmations.kind = campaign::Kind::Confirmations;
    confirmations.state = CampaignState::Sending;
    confirmations.created = now;
    confirmations.practice = practice;
    confirmations.frozen = true;
    confirmations.policy.paced = false;
    confirmations.policy.validity = std::chrono::hours(1); // it must not ring hours later
    return insertCampaign(db, confirmations);
}

base::CampaignId repliesCampaign(WriteDb &db, bool practice, qint64 e164, base::TimePoint now)
{
    const auto existing = db.value<base::CampaignId>(
        u"SELECT id FROM campaign c WHERE kind = 2 AND practice = ? AND NOT EXISTS "
        "(SELECT 1 FROM message WHERE e164 = ? AND campaign = c.id) ORDER BY id LIMIT 1"_s,
        practice, e164);
    if (existing) {
        setCampaignState(db, *existing, CampaignState::Finished, CampaignState::Sending);
        return *existing;
    }
    Campaign replies;
    replies.kind = campaign::Kind::Replies;
    replies.state = CampaignState::Sending;
    replies.created = now;
    replies.practice = practice;
    replies.frozen = true;
    replies.policy.again = true; // "Yes" is often the answer
    return insertCampaign(db, replies);
}

} // namespace store
