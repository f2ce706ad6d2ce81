#include "app/models/homemoment.h"

#include "core/store/campaigns.h"
#include "core/store/tally.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::CampaignState;
using campaign::MessageState;

namespace app {

namespace {

constexpr base::Milliseconds kMonth = 30 * 24h;

void addTo(HomeMoment::Month &month, const campaign::Counts &counts)
{
    const qint64 ended = counts[MessageState::Delivered] + counts[MessageState::Expired];
    month.sent += counts[MessageState::Accepted] + ended;
    month.reported += ended;
    month.delivered += counts[MessageState::Delivered];
}

void sortIn(HomeMoment &moment, HomeMoment::Row row, base::TimePoint since)
{
    const campaign::Campaign &campaign = row.campaign;
    moment.hasSent = moment.hasSent || campaign.state != CampaignState::Draft;
    if (row.counts[MessageState::InDoubt] > 0)
        moment.doubtful.push_back(row);
    if (!campaign.practice && campaign.created >= since)
        addTo(moment.month, row.counts);
    if (campaign.kind != campaign::Kind::Ordinary)
        return;
    switch (campaign.state) {
    case CampaignState::Draft: moment.drafts.push_back(std::move(row)); break;
    case CampaignState::Scheduled: moment.coming.push_back(std::move(row)); break;
    case CampaignState::Sending:
    case CampaignState::Paused: moment.running.push_back(std::move(row)); break;
    case CampaignState::Finished:
    case CampaignState::Cancelled: break;
    }
}

} // namespace

HomeMoment homeMoment(store::ReadDb &db, base::TimePoint now)
{
    const base::TimePoint since = now - kMonth;
    HomeMoment moment;
    for (campaign::Campaign &campaign : store::campaigns(db)) {
        const auto counts = store::tally(db, campaign.id).counts;
        sortIn(moment, {std::move(campaign), counts}, since);
    }
    std::ranges::sort(moment.running, {}, [](const auto &row) { return row.campaign.id; });
    std::ranges::sort(moment.coming, {},
                      [](const auto &row) { return row.campaign.starts.value_or(row.campaign.created); });
    moment.waiters = store::waiters(db);
    moment.contacts = db.value<qint64>(u"SELECT count(*) FROM contact"_s).value_or(0);
    moment.optedOut =
        db.value<qint64>(
              u"SELECT count(*) FROM suppression WHERE practice = 0 AND (until IS NULL OR until > ?)"_s, now)
            .value_or(0);
    moment.month.replies =
        db.value<qint64>(u"SELECT count(*) FROM incoming WHERE received >= ? AND practice = 0"_s, since)
            .value_or(0);
    moment.month.optedOut =
        db.value<qint64>(u"SELECT count(*) FROM suppression WHERE practice = 0 AND since >= ?"_s, since)
            .value_or(0);
    return moment;
}

} // namespace app
