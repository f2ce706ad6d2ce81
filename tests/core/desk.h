#pragma once

#include "core/store/campaigns.h"
#include "core/store/messages.h"
#include "core/store/parts.h"
#include "core/store/suppressions.h"
#include "core/store/tally.h"
#include "tests/core/listener.h"

namespace tests {

inline constexpr qint64 kAnna = 4915112345678;
inline constexpr qint64 kBert = 4915112345679;
inline const QString kConfirmation =
    QStringLiteral("Example Ltd: you will get no more texts from us. START to return.");

inline QString written(qint64 e164)
{
    return u'+' + QString::number(e164);
}

inline line::Inbound from(qint64 e164, const QString &text, base::TimePoint sent = kNoon)
{
    return textFrom(written(e164), text, sent);
}

/// A listener with something to lose: campaigns, texts and contacts.
class Desk : public Listener
{
public:
    Desk() { options.confirmation = kConfirmation; }

    base::CampaignId campaign(bool practice = false, campaign::Purpose purpose = campaign::Purpose::Service,
                              const QString &language = {})
    {
        campaign::Campaign campaign;
        campaign.purpose = purpose;
        campaign.practice = practice;
        campaign.policy.language = language;
        campaign.state = campaign::CampaignState::Sending;
        campaign.created = kNoon - std::chrono::hours(1);
        return write([&](store::WriteDb &tx) { return store::insertCampaign(tx, campaign); });
    }

    base::MessageId text(base::CampaignId to, qint64 e164, const QString &words = QStringLiteral("Hello"),
                         campaign::Standing standing = {})
    {
        campaign::Message message;
        message.campaign = to;
        message.e164 = e164;
        message.text = words;
        message.digest = campaign::digestOf(words);
        message.queued = kNoon - std::chrono::hours(1);
        message.standing = standing;
        return write([&](store::WriteDb &tx) {
            store::TallyChanges tally;
            tally.add(to, standing, 1);
            tally.write(tx);
            return store::insertMessage(tx, message);
        });
    }

    /// A text that went out at that time.
    base::MessageId sent(base::CampaignId to, qint64 e164, const QString &words,
                         base::TimePoint at = kNoon - std::chrono::minutes(1))
    {
        const auto id = text(to, e164, words);
        write([&](store::WriteDb &tx) {
            store::bindMessage(tx, id, {1}, 1, at);
            campaign::Part part;
            part.message = id;
            part.state = campaign::PartState::Handed;
            part.handed = at;
            store::insertPart(tx, part, e164);
        });
        return id;
    }

    void contact(qint64 e164, const QString &language)
    {
        write([&](store::WriteDb &tx) {
            tx.run(
                QStringLiteral("INSERT INTO contact (e164, language, created, updated) VALUES (?, ?, 0, 0)"),
                e164, language);
        });
    }

    campaign::Standing standing(base::MessageId id)
    {
        return read([&](store::ReadDb &tx) { return store::messageById(tx, id); }).value().standing;
    }

    /// True if the running counts agree with the messages.
    bool countsAgree(base::CampaignId id)
    {
        return read([&](store::ReadDb &tx) {
            campaign::Counts counted;
            for (const auto state : tx.values<campaign::MessageState>(
                     QStringLiteral("SELECT state FROM message WHERE campaign = ?"), id))
                ++counted[state];
            return counted == store::tally(tx, id).counts;
        });
    }

    std::vector<consent::SuppressionKind> suppressed(qint64 e164, bool practice = false)
    {
        std::vector<consent::SuppressionKind> kinds;
        for (const auto &entry :
             read([&](store::ReadDb &tx) { return store::activeSuppressionsOf(tx, e164, practice, now); }))
            kinds.push_back(entry.kind);
        return kinds;
    }

    std::vector<campaign::Message> answers(qint64 e164)
    {
        return read([&](store::ReadDb &tx) {
            std::vector<campaign::Message> all;
            for (const auto id : tx.values<base::MessageId>(
                     QStringLiteral("SELECT m.id FROM message m JOIN campaign c ON c.id = m.campaign "
                                    "WHERE c.kind = 1 AND m.e164 = ? ORDER BY m.id"),
                     e164))
                all.push_back(*store::messageById(tx, id));
            return all;
        });
    }

    inbox::Verdict verdictOn(const line::Inbound &inbound)
    {
        const auto heard = hear(inbound);
        return read([&](store::ReadDb &tx) { return store::incomingById(tx, heard.texts.at(0)); })
            .value()
            .verdict;
    }
};

} // namespace tests
