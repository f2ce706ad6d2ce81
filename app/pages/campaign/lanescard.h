#pragma once

#include "app/models/campaignmoment.h"

#include <QFrame>

class QScrollArea;
class QVBoxLayout;

namespace app {

class Label;
class LaneRow;

/// A lane for each way of sending: what it does now, what it has sent today, what it needs. Of very many
/// those that need a person come first, and the others take one line.
class LanesCard : public QFrame
{
    Q_OBJECT

public:
    explicit LanesCard(QWidget *parent = nullptr);

    /// `expectsLines`: some are open, even if nothing is known of them yet.
    void show(const CampaignMoment &moment, const std::vector<send::LineReport> &lines, bool expectsLines,
              base::TimePoint now);

signals:
    /// Send over a stopped SIM again.
    void goOnChosen(base::SimId sim);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// As high as its lanes need, up to where they scroll.
    void fit();

    /// Those that need a person first.
    void sort();

    Label *m_summary; ///< of very many
    QScrollArea *m_area;
    QVBoxLayout *m_rows;
    QWidget *m_none;
    std::map<QString, LaneRow *> m_lanes; ///< by LINE
    std::vector<LaneRow *> m_order;
};

} // namespace app
