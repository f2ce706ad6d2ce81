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

    /// One of very many, from the next show() on: a line with the rest in its tool tip, unless it needs a
    /// person.
    void setCompact(bool isCompact) { m_isCompact = isCompact; }
    bool needsPerson() const { return m_needsPerson; }
    bool canSend() const { return m_canSend; }

signals:
    void goOnChosen(base::SimId sim);

private:
    void fitHeight();
    void fitColumns();
    void showName(const QString &name);
    void showDoing(const LaneFigures &figures, const send::LineReport *report, base::TimePoint now);
    void showToday(const LaneFigures &figures, bool isKnown);

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
    bool m_isTerse = false;
    bool m_needsPerson = false;
    bool m_canSend = false;
};

} // namespace app
