#pragma once

#include "app/cli/command.h"
#include "core/campaign/summary.h"
#include "core/store/error.h"

#include <QCoroTask>

namespace app {

/// How long a command stays with a campaign.
struct Patience
{
    bool waits = true;                  ///< for texts that wait for a cap, a window or a line
    std::chrono::seconds forReports{0}; ///< when all else is settled
};

/// Stays with a campaign, showing its progress and telling of lines that need somebody, until all its texts
/// are settled or held, patience ends or the command is to stop. Gives the summary as it is then.
QCoro::Task<store::Result<campaign::Summary>> follow(Invocation &invocation, base::CampaignId id,
                                                     Patience patience);

/// The progress of a campaign as bar and JSON.
Progress progressOf(const campaign::Summary &summary);

/// Tells once of each problem of each line, and of what the ledger cannot do, while it lives. Notes go to the
/// console of one command; the engine belongs to all of them.
class LineNews : public QObject
{
    Q_OBJECT

public:
    explicit LineNews(Invocation &invocation);

private:
    QStringList m_told;
};

} // namespace app
