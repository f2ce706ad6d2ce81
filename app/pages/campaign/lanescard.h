#pragma once

#include "app/models/campaignmoment.h"

#include <QFrame>

class QVBoxLayout;

namespace app {

class LaneRow;

/// A lane for each way of sending: what it does now, what it has sent today, what it needs.
class LanesCard : public QFrame
{
    Q_OBJECT

public:
    explicit LanesCard(QWidget *parent = nullptr);

    void show(const CampaignMoment &moment, const std::vector<send::LineReport> &lines, base::TimePoint now);

signals:
    /// Send over a stopped SIM again.
    void goOnChosen(base::SimId sim);

private:
    QVBoxLayout *m_rows;
    QWidget *m_none;
    std::map<QString, LaneRow *> m_lanes; ///< by LINE
};

} // namespace app
