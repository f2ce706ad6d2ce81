#pragma once

#include "app/models/campaignmoment.h"

#include <QWidget>

class QPushButton;

namespace app {

class IconLabel;
class Label;
class StateMeter;

/// One lane of LanesCard.
class LaneRow : public QWidget
{
    Q_OBJECT

public:
    explicit LaneRow(QWidget *parent = nullptr);

    /// `report` is null when the line is not open.
    void show(const QString &line, const LaneFigures &figures, const send::LineReport *report,
              base::TimePoint now);

    /// One of very many: one line; the rest is in its tool tip.
    void setCompact(bool isCompact);
    bool needsPerson() const { return m_needsPerson; }

signals:
    void goOnChosen(base::SimId sim);

private:
    void fitColumns();
    void showName(const QString &name);
    void showDoing(const LaneFigures &figures, const send::LineReport *report, base::TimePoint now);
    void showToday(const LaneFigures &figures);

    Label *m_name;
    Label *m_number;
    IconLabel *m_icon;
    Label *m_doing;
    Label *m_detail;
    StateMeter *m_meter;
    Label *m_today;
    Label *m_parts;
    QPushButton *m_goOn;
    base::SimId m_sim;
    bool m_isCompact = false;
    bool m_needsPerson = false;
};

} // namespace app
