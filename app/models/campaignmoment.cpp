#include "app/models/campaignmoment.h"

#include "app/forecasting.h"
#include "app/text/numbertext.h"
#include "core/store/campaigns.h"
#include "core/store/contacts.h"
#include "core/store/messages.h"
#include "core/store/sims.h"
#include "core/store/tally.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

using campaign::MessageState;

namespace app {

namespace {

QString personOf(store::ReadDb &db, const campaign::Message &message)
{
    const auto person = store::contactById(db, message.contact);
    return person && !person->name.isEmpty() ? person->name : numberText(message.e164);
}

void addSims(store::ReadDb &db, CampaignMoment &moment, const std::vector<send::LineReport> &lines,
             base::TimePoint now)
{
    const auto sims = store::sims(db);
    for (const send::LineReport &line : lines) {
        if (line.practice != moment.campaign.practice)
            continue;
        LaneFigures &lane = moment.lanes[line.name];
        const auto sim = std::ranges::find(sims, line.sim, &store::Sim::id);
        if (sim == sims.end())
            continue;
        lane.name = sim->name.isEmpty() ? sim->operatorName : sim->name;
        lane.number = spacedNumber(sim->number);
        lane.dayCap = sim->practice ? 0 : sim->caps.day; // practice lines keep no caps
        lane.today = store::usedBy(db, sim->id, now, QTimeZone::systemTimeZone()).day;
    }
}

void addHands(store::ReadDb &db, CampaignMoment &moment)
{
    for (const campaign::Part &part : store::handedParts(db)) {
        const auto message = store::messageById(db, part.message);
        if (message && message->campaign == moment.campaign.id)
            moment.lanes[part.line].inHand = personOf(db, *message);
    }
}

/// A text may take several parts; those that went tell how many.
qint64 partsLeft(const campaign::Summary &summary)
{
    const qint64 left = summary.messages[MessageState::Queued] + summary.messages[MessageState::Sending];
    const qint64 gone = summary.messages[MessageState::Accepted] + summary.messages[MessageState::Delivered];
    if (gone == 0 || summary.parts <= gone)
        return left;
    const double perText = static_cast<double>(summary.parts) / static_cast<double>(gone);
    return static_cast<qint64>(std::ceil(static_cast<double>(left) * perText));
}

} // namespace

qint64 CampaignMoment::handled() const
{
    const campaign::Counts &counts = summary.messages;
    return counts.total() - counts[MessageState::Queued] - counts[MessageState::Sending];
}

CampaignMoment campaignMoment(store::ReadDb &db, base::CampaignId id,
                              const std::vector<send::LineReport> &lines, base::TimePoint now)
{
    CampaignMoment moment;
    moment.campaign = store::campaignById(db, id).value_or(campaign::Campaign{});
    moment.summary = campaign::summarise(db, id);
    moment.doubts = store::doubts(db, id);
    addSims(db, moment, lines, now);
    for (const store::LineShare &share : store::lineShares(db, id)) {
        moment.lanes[share.line].parts = share.parts;
        moment.since = std::min(moment.since.value_or(share.first), share.first);
    }
    addHands(db, moment);
    return moment;
}

std::optional<base::TimePoint> campaignEnd(store::ReadDb &db, const CampaignMoment &moment,
                                           const std::vector<send::LineReport> &lines, base::TimePoint now)
{
    QStringList ours;
    for (const send::LineReport &line : lines)
        if (line.practice == moment.campaign.practice && line.stopped == send::StopReason::None)
            ours << line.name;
    const auto start = std::max(now, moment.campaign.starts.value_or(now));
    return send::forecast(forecastLines(db, ours, moment.campaign.policy.paced, now),
                          partsLeft(moment.summary), start, QTimeZone::systemTimeZone())
        .end;
}

} // namespace app
