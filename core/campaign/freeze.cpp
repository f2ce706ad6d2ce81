#include "core/campaign/freeze.h"

#include "core/store/campaigns.h"
#include "core/store/messages.h"
#include "core/store/tally.h"

#include <map>

namespace campaign {

namespace {

constexpr int kSlice = 500;

} // namespace

bool isFreezing(const Campaign &campaign)
{
    const bool isOpen = campaign.state == CampaignState::Scheduled ||
                        campaign.state == CampaignState::Sending || campaign.state == CampaignState::Paused;
    return isOpen && !campaign.frozen;
}

Freezer::Freezer(store::ReadDb &db, const Campaign &campaign, base::TimePoint now)
    : m_campaign(campaign)
    , m_enrolment(db, campaign, now)
{
}

bool Freezer::run(store::WriteDb &db)
{
    const auto page =
        store::audiencePage(db, m_campaign.audience, m_enrolment.view(), m_campaign.cursor, kSlice);
    std::map<Standing, std::vector<Message>> messages;
    std::map<LeftOut, qint64> leftOut;
    for (const store::AudienceMember &member : page.members) {
        Enrolled enrolled = m_enrolment.enrol(db, member);
        if (enrolled.leftOut != LeftOut::None)
            ++leftOut[enrolled.leftOut];
        else
            messages[enrolled.message.standing].push_back(std::move(enrolled.message));
    }
    m_campaign.cursor = page.position;
    m_campaign.frozen = page.isLast;
    store::TallyChanges tally;
    for (const auto &[standing, alike] : messages)
        tally.add(m_campaign.id, standing, store::insertMessages(db, alike));
    tally.write(db);
    for (const auto &[why, people] : leftOut)
        store::addLeftOut(db, m_campaign.id, static_cast<int>(why), people);
    store::saveFreezing(db, m_campaign.id, m_campaign.cursor, m_campaign.frozen);
    return m_campaign.frozen;
}

} // namespace campaign
