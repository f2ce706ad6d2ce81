#include "core/inbox/answering.h"

#include "core/campaign/campaign.h"
#include "core/campaign/message.h"
#include "core/contacts/numberparser.h"
#include "core/pdu/segment.h"
#include "core/store/campaigns.h"
#include "core/store/incoming.h"
#include "core/store/messages.h"
#include "core/store/sims.h"

#include <algorithm>

namespace inbox {

namespace {

bool isForPrograms(const Incoming &incoming)
{
    return incoming.kind != Kind::Text || incoming.port || incoming.messageClass == 0;
}

/// The clock of the network and ours may differ in either direction.
bool isFresh(const Incoming &incoming)
{
    return incoming.sent && std::chrono::abs(incoming.received - *incoming.sent) <= kFreshness;
}

bool containsText(const QString &text, const QString &part)
{
    return text.simplified().contains(part.simplified(), Qt::CaseInsensitive);
}

bool isOurs(store::ReadDb &db, const Incoming &incoming, const QString &region)
{
    contacts::NumberParser parser(contacts::Region::fromText(region));
    return std::ranges::any_of(store::sims(db), [&](const store::Sim &sim) {
        const auto number = parser.parse(sim.number);
        return sim.practice == incoming.practice && number && number->e164 == incoming.e164;
    });
}

AnswerFacts factsOf(store::ReadDb &db, const Incoming &incoming, const QString &region, base::TimePoint now)
{
    AnswerFacts facts;
    facts.isOurs = isOurs(db, incoming, region);
    facts.saidBefore = store::saidBefore(db, incoming, now - kAnswerDay);
    facts.toNumber = store::answersTo(db, incoming.e164, incoming.practice, now - kAnswerDay);
    facts.sameToNumber = facts.toNumber; // confirmations are the only answers there are
    facts.overSim = store::answersOver(db, incoming.sim, now - kAnswerHour);
    return facts;
}

} // namespace

std::optional<Silence> silenceOn(const Incoming &incoming, const QString &answer, const AnswerFacts &facts)
{
    if (answer.trimmed().isEmpty())
        return Silence::NothingToSay;
    if (incoming.e164 == 0)
        return Silence::Nobody;
    if (isForPrograms(incoming))
        return Silence::Machine;
    if (facts.isOurs)
        return Silence::Ourselves;
    if (!isFresh(incoming))
        return Silence::Stale;
    if (containsText(incoming.text, answer))
        return Silence::Echo;
    if (facts.saidBefore)
        return Silence::Repeated;
    if (facts.sameToNumber > 0 || facts.toNumber >= kAnswersToNumber)
        return Silence::NumberAnswered;
    if (facts.overSim >= kAnswersOverSim)
        return Silence::LineTired;
    return {};
}

base::MessageId confirmOptOut(store::WriteDb &db, store::TallyChanges &tally, const Incoming &incoming,
                              const QString &answer, const QString &region, base::TimePoint now)
{
    const auto cost = pdu::countText(answer);
    if (!cost || silenceOn(incoming, answer, factsOf(db, incoming, region, now)))
        return {};
    campaign::Message message;
    message.e164 = incoming.e164;
    message.text = answer;
    message.digest = campaign::digestOf(answer);
    message.alphabet = cost->alphabet;
    message.parts = cost->segments;
    message.queued = now;
    message.prefers = incoming.sim;
    message.campaign = store::confirmationsCampaign(db, incoming.practice, incoming.e164, now);
    message.id = store::insertMessage(db, message);
    if (message.id.isValid())
        tally.add(message.campaign, message.standing, 1);
    return message.id;
}

} // namespace inbox
