#pragma once

#include "core/campaign/preflight.h"

#include <QFrame>

class QVBoxLayout;

namespace app {

class Label;
class StateMeter;

/// Who gets a text, who does not and why, and the longest of the texts.
class ReachCard : public QFrame
{
    Q_OBJECT

public:
    explicit ReachCard(QWidget *parent = nullptr);

    void showCampaign(const campaign::Campaign &campaign);
    void showFigures(const campaign::Preflight &figures, bool isWhole);

private:
    QWidget *makeReasons(const campaign::Preflight &figures);
    void showLongest(const campaign::Preflight &figures);

    Label *m_figure;
    Label *m_of;
    StateMeter *m_meter;
    QVBoxLayout *m_reasonsPlace;
    QWidget *m_reasons = nullptr;
    Label *m_longestTitle;
    Label *m_counter;
    Label *m_longest;
};

} // namespace app
