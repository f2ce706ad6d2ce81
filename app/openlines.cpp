#include "app/openlines.h"

#include "core/store/campaigns.h"

namespace app {

std::vector<line::LineSpec> linesOfOpenCampaigns(store::ReadDb &db)
{
    QStringList names;
    for (const campaign::Campaign &campaign : store::openCampaigns(db))
        names << campaign.policy.lines;
    names.removeDuplicates();
    std::vector<line::LineSpec> lines;
    for (const QString &name : names)
        if (const auto spec = line::parseLineSpec(name))
            lines.push_back(*spec);
    return lines;
}

} // namespace app
