#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/message.h"
#include "core/send/lookahead.h"
#include "core/send/station.h"
#include "core/send/turn.h"

namespace send {

/// Which text a free line hands over next: the rest of the text it is at; then texts whose own time has come
/// (retries, texts midway on its SIM); then answers to opt-outs; then campaigns in turn. Each is asked at the
/// gate again, and held there if it must be; the line's pacer has the last word.
class Chooser
{
public:
    using Campaigns = std::map<base::CampaignId, campaign::Campaign>;

    Chooser(Turn &turn, Lookahead &lookahead, const Campaigns &campaigns, std::set<base::SimId> present)
        : m_turn(turn)
        , m_lookahead(lookahead)
        , m_campaigns(campaigns)
        , m_present(std::move(present))
    {
    }

    /// None if there is nothing for this line now; Station::waits then says whether its pacer is the reason.
    /// `served` is the campaign that had its turn last, for all lines together.
    std::optional<campaign::Message> next(Station &station, base::CampaignId &served);

    /// True if the line will find another text at once.
    bool hasMore(const Station &station);

private:
    using Found = std::optional<campaign::Message>;

    Found restOfCurrent(Station &station);
    Found due(Station &station);
    Found fresh(Station &station, const campaign::Campaign &campaign);
    bool isOpenFor(const campaign::Campaign &campaign, const Station &station) const;
    bool mayPass(campaign::Message &message, const campaign::Campaign &campaign);
    bool mayGoNow(Station &station, const campaign::Message &message, const campaign::Campaign &campaign);
    std::vector<const campaign::Campaign *> inTurn(const Station &station, base::CampaignId served) const;

    Turn &m_turn;
    Lookahead &m_lookahead;
    const Campaigns &m_campaigns;
    std::set<base::SimId> m_present; ///< SIMs of the usable lines
};

} // namespace send
