#include "core/send/chooser.h"

#include "core/campaign/gate.h"
#include "core/store/messages.h"
#include "core/store/parts.h"
#include "core/store/sims.h"
#include "core/store/suppressions.h"

#include <algorithm>

using namespace std::chrono_literals;
using campaign::Campaign;
using campaign::CampaignState;
using campaign::Message;
using campaign::MessageState;
using campaign::Reason;
using campaign::Standing;

namespace send {

namespace {

constexpr int kDuePage = 16;
/// An answer to an opt-out comes at once or not at all.
constexpr base::Milliseconds kConfirmationSpan = 5min;

int partsLeft(store::ReadDb &db, const Message &message)
{
    if (message.parts == 1)
        return 1;
    const auto parts = store::currentParts(db, message.id);
    const auto waiting = std::ranges::count(parts, campaign::PartState::Waiting, &campaign::Part::state);
    return parts.empty() ? message.parts : static_cast<int>(waiting);
}

} // namespace

std::optional<Message> Chooser::next(Station &station, base::CampaignId &served)
{
    station.waits = {};
    if (station.current.isValid())
        if (auto message = restOfCurrent(station); message || !station.waits.isNow())
            return message;
    if (auto message = due(station); message || !station.waits.isNow())
        return message;
    for (const Campaign *campaign : inTurn(station, served)) {
        auto message = fresh(station, *campaign);
        if (message)
            served = campaign->id;
        if (message || !station.waits.isNow())
            return message;
    }
    return {};
}

Chooser::Found Chooser::restOfCurrent(Station &station)
{
    auto message = store::messageById(m_turn.db, station.current);
    const bool goesOn = message && message->standing.state == MessageState::Sending &&
                        message->sim == station.sim && message->notBefore == base::TimePoint{} &&
                        m_campaigns.contains(message->campaign);
    if (!goesOn) {
        station.current = {};
        return {};
    }
    return mayGoNow(station, *message, m_campaigns.at(message->campaign)) ? message : std::nullopt;
}

Chooser::Found Chooser::due(Station &station)
{
    for (Message &message :
         store::dueMessages(m_turn.db, station.sim, m_turn.now, station.practice, kDuePage)) {
        const bool isElsewhere = !message.sim.isValid() && message.prefers.isValid() &&
                                 message.prefers != station.sim && m_present.contains(message.prefers);
        const auto campaign = m_campaigns.find(message.campaign);
        if (isElsewhere || campaign == m_campaigns.end() || !isOpenFor(campaign->second, station))
            continue;
        if (message.standing.state == MessageState::Queued && !mayPass(message, campaign->second))
            continue;
        return mayGoNow(station, message, campaign->second) ? Found(message) : std::nullopt;
    }
    return {};
}

Chooser::Found Chooser::fresh(Station &station, const Campaign &campaign)
{
    while (const auto id = m_lookahead.peek(m_turn.db, campaign.id, station.sim, m_present)) {
        auto message = store::messageById(m_turn.db, *id);
        if (m_turn.db.failed())
            return {};
        const bool isFresh = message && message->standing.state == MessageState::Queued;
        if (isFresh && mayPass(*message, campaign))
            return mayGoNow(station, *message, campaign) ? message : std::nullopt;
        m_lookahead.drop(campaign.id, *id);
    }
    return {};
}

bool Chooser::hasMore(const Station &station)
{
    if (station.current.isValid())
        return true;
    return std::ranges::any_of(m_campaigns, [&](const auto &entry) {
        return isOpenFor(entry.second, station) &&
               m_lookahead.peek(m_turn.db, entry.first, station.sim, m_present).has_value();
    });
}

bool Chooser::isOpenFor(const Campaign &campaign, const Station &station) const
{
    return campaign.state == CampaignState::Sending && campaign.practice == station.practice &&
           (!campaign.ends || m_turn.now < *campaign.ends);
}

/// Holds (or, for an answer that comes too late, expires) what must not go.
bool Chooser::mayPass(Message &message, const Campaign &campaign)
{
    const bool tooLate =
        campaign.kind == campaign::Kind::Confirmations && m_turn.now > message.queued + kConfirmationSpan;
    campaign::GateFacts facts;
    facts.suppressed =
        campaign.kind != campaign::Kind::Confirmations &&
        store::activeSuppression(m_turn.db, message.e164, campaign.practice, m_turn.now).has_value();
    const auto held = gate(campaign, facts);
    if (!held && !tooLate)
        return true;
    const Standing to =
        tooLate ? Standing{MessageState::Expired, Reason::EndPassed} : Standing{MessageState::Held, *held};
    if (store::moveMessage(m_turn.db, message, to, {}, {}))
        m_turn.tally.move(message.campaign, message.standing, to);
    return false;
}

bool Chooser::mayGoNow(Station &station, const Message &message, const Campaign &campaign)
{
    if (!campaign.policy.paced)
        return true;
    const bool isNew =
        station.pacer->caps().peopleMonth > 0 &&
        !store::knowsPerson(m_turn.db, station.sim, station.pacer->month(m_turn.now).start, message.e164);
    const bool isBegun = message.standing.state == MessageState::Sending;
    station.waits =
        station.pacer->ask(m_turn.now, isBegun ? 1 : partsLeft(m_turn.db, message), isNew && !isBegun);
    return station.waits.isNow();
}

/// Answers to opt-outs first, then people's own, then the campaign after the one served last, and so on
/// around.
std::vector<const Campaign *> Chooser::inTurn(const Station &station, base::CampaignId served) const
{
    std::vector<const Campaign *> order;
    const auto add = [&](auto from, auto to, campaign::Kind kind) {
        for (auto it = from; it != to; ++it)
            if (it->second.kind == kind && isOpenFor(it->second, station))
                order.push_back(&it->second);
    };
    const auto after = m_campaigns.upper_bound(served);
    add(m_campaigns.begin(), m_campaigns.end(), campaign::Kind::Confirmations);
    add(m_campaigns.begin(), m_campaigns.end(), campaign::Kind::Replies);
    add(after, m_campaigns.end(), campaign::Kind::Ordinary);
    add(m_campaigns.begin(), after, campaign::Kind::Ordinary);
    return order;
}

} // namespace send
