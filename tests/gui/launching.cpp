#include "tests/gui/launching.h"

#include "core/campaign/control.h"

using namespace Qt::StringLiterals;

namespace tests {

base::CampaignId launch(Desk &desk, const QString &name, const std::vector<qint64> &numbers)
{
    campaign::Campaign campaign;
    campaign.name = name;
    campaign.purpose = campaign::Purpose::Marketing;
    campaign.text = u"The new boots are in."_s;
    campaign.audience.numbers = numbers;
    campaign.practice = true;
    campaign.policy.lines = desk.application().engine().lineNames();
    const auto now = desk.application().clock().now();
    const auto id = desk.ledger([=](store::WriteDb &db) { return campaign::launch(db, campaign, now); });
    desk.application().engine().refresh();
    return id;
}

} // namespace tests
