#pragma once

#include "app/models/homemoment.h"

#include <QFrame>

class QPushButton;

namespace app {

class Chip;
class Label;
class StateMeter;

/// A campaign that is under way: how far it is, and a button to hold it.
class RunningCard : public QFrame
{
    Q_OBJECT

public:
    explicit RunningCard(QWidget *parent = nullptr);

    void show(const HomeMoment::Row &row);
    base::CampaignId campaign() const { return m_id; }
    bool isPaused() const { return m_isPaused; }

signals:
    void pauseWanted();
    void openWanted();

private:
    base::CampaignId m_id;
    bool m_isPaused = false;
    Chip *m_chip;
    Label *m_name;
    Label *m_figure;
    Label *m_of;
    Label *m_states;
    StateMeter *m_meter;
    QPushButton *m_pause;
    QPushButton *m_open;
};

} // namespace app
