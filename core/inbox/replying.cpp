#include "core/inbox/replying.h"

#include "core/campaign/campaign.h"
#include "core/pdu/segment.h"
#include "core/store/campaigns.h"
#include "core/store/conversations.h"
#include "core/store/messages.h"
#include "core/store/suppressions.h"
#include "core/store/tally.h"
#include "core/store/thread.h"

#include <algorithm>

using campaign::MessageState;
using campaign::Reason;
using campaign::Standing;
using consent::SuppressionKind;

namespace inbox {

namespace {

ReplyRefusal refusalOf(const std::optional<store::ConversationRow> &to, const QString &text)
{
    if (!to)
        return ReplyRefusal::Gone;
    if (to->e164 == 0)
        return ReplyRefusal::NoNumber;
    if (to->suppression)
        return ReplyRefusal::OptedOut;
    return text.trimmed().isEmpty() ? ReplyRefusal::Empty : ReplyRefusal::None;
}

base::MessageId queue(store::WriteDb &db, const store::ConversationRow &to, const QString &text,
                      const pdu::TextCost &cost, base::TimePoint now)
{
    campaign::Message message;
    message.campaign = store::repliesCampaign(db, to.practice, to.e164, now);
    message.contact = to.contact;
    message.e164 = to.e164;
    message.text = text;
    message.digest = campaign::digestOf(text);
    message.alphabet = cost.alphabet;
    message.parts = cost.segments;
    message.queued = now;
    message.notBefore = now; // a time of its own: before everything that takes its turn
    message.prefers = store::lastSimOf(db, to.id).value_or(base::SimId{});
    message.id = store::insertMessage(db, message);
    store::TallyChanges tally;
    if (message.id.isValid())
        tally.add(message.campaign, message.standing, 1);
    tally.write(db);
    return message.id;
}

void holdUnsent(store::WriteDb &db, const store::ConversationRow &to)
{
    const Standing held{MessageState::Held, Reason::Suppressed};
    store::TallyChanges tally;
    for (const auto &message : store::unsentTo(db, to.e164, to.practice))
        if (message.standing != held && store::moveMessage(db, message, held, {}, {}))
            tally.move(message.campaign, message.standing, held);
    tally.write(db);
}

} // namespace

Reply reply(store::WriteDb &db, base::ConversationId conversation, const QString &text, base::TimePoint now)
{
    const auto to = store::conversationRow(db, conversation, now);
    if (const auto refusal = refusalOf(to, text); refusal != ReplyRefusal::None)
        return {refusal, {}};
    const auto cost = pdu::countText(text);
    if (!cost)
        return {ReplyRefusal::TooLong, {}};
    const auto message = queue(db, *to, text, *cost, now);
    store::noteReply(db, conversation, message, text, now);
    return {ReplyRefusal::None, message};
}

bool optOut(store::WriteDb &db, base::ConversationId conversation, const QString &why, base::TimePoint now)
{
    const auto to = store::conversationRow(db, conversation, now);
    if (!to || to->e164 == 0)
        return false;
    const auto standing = store::activeSuppressionsOf(db, to->e164, to->practice, now);
    const bool isPause = std::ranges::all_of(
        standing, [](const auto &entry) { return entry.kind == SuppressionKind::Paused; });
    if (!isPause)
        return false;
    store::suppress(db, {to->e164, SuppressionKind::Manual, now, {}, why, {}, to->practice});
    store::endWaiting(db, conversation);
    holdUnsent(db, *to);
    return true;
}

bool undoOptOut(store::WriteDb &db, base::ConversationId conversation, const QString &why,
                base::TimePoint now)
{
    const auto to = store::conversationRow(db, conversation, now);
    if (!to || to->e164 == 0 || why.trimmed().isEmpty())
        return false;
    const auto standing = store::activeSuppressionsOf(db, to->e164, to->practice, now);
    if (std::ranges::any_of(standing,
                            [](const auto &entry) { return entry.kind == SuppressionKind::Erased; }))
        return false;
    return store::liftSuppressions(db, to->e164, to->practice, why.trimmed(), now) > 0;
}

} // namespace inbox
