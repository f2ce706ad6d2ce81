#pragma once

#include "core/campaign/preflight.h"
#include "core/send/forecast.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;

namespace app {

class Label;
class ReachCard;

/// The last step of the composer: who gets what, who does not and why, what it takes and until when; and the
/// box to tick before anything goes out.
class CheckStep : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(QWidget *parent = nullptr);

    void showCampaign(const campaign::Campaign &campaign, base::TimePoint now);
    void showFigures(const campaign::Preflight &figures, bool isWhole);
    void showForecast(const send::Forecast &forecast, base::TimePoint now);
    /// Why nothing can be sent yet; empty: it can.
    void showObstacle(const QString &sentence);

    /// The box is ticked.
    bool isRead() const;
    /// Something has changed: it must be read again.
    void untick();

signals:
    void readChanged();
    void timeChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCards();
    QWidget *makeEffort();
    QWidget *makeDecision();

    QBoxLayout *m_cards = nullptr;
    ReachCard *m_reach;
    Label *m_parts;
    Label *m_partsOf;
    Label *m_alphabet;
    Label *m_spread;
    Label *m_costly;
    Label *m_lines;
    Label *m_end;
    Label *m_endOf;
    Label *m_when;
    Label *m_doubts;
    Label *m_obstacle;
    QCheckBox *m_read;
};

} // namespace app
