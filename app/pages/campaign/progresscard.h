#pragma once

#include "app/models/campaignmoment.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace app {

class Label;
class StateMeter;

/// How far a campaign has come: figure, rate, end, meter, and a legend whose words filter the texts below.
class ProgressCard : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressCard(QWidget *parent = nullptr);

    /// `perMinute`: parts the network took in the last minute; `end`: none, if it cannot be said.
    void show(const CampaignMoment &moment, std::optional<double> perMinute,
              std::optional<base::TimePoint> end, base::TimePoint now);

signals:
    void stateChosen(campaign::MessageState state);

private:
    QString endWords(const CampaignMoment &moment, std::optional<base::TimePoint> end,
                     base::TimePoint now) const;
    void showLegend(const campaign::Counts &counts);

    Label *m_figure;
    Label *m_of;
    Label *m_rate;
    Label *m_end;
    StateMeter *m_meter;
    Label *m_waiting;
    std::map<campaign::MessageState, QPushButton *> m_legend;
};

} // namespace app
