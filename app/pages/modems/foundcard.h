#pragma once

#include "app/modemfinder.h"
#include "app/pages/modems/card.h"

namespace app {

/// A modem that is plugged in and not used yet, or a port that cannot be asked, with what to do about it.
class FoundCard : public ModemsCard
{
    Q_OBJECT

public:
    explicit FoundCard(const FoundModem &found, QWidget *parent = nullptr);

signals:
    void useWanted();

private:
    void offer(const FoundModem &found);
    void showProblem(const line::Problem &problem);
    /// What happened, what helps, and a button that copies the command for it.
    void tellOf(const line::Problem &problem);
};

/// What a newcomer without a modem can do.
class PracticeCard : public ModemsCard
{
    Q_OBJECT

public:
    explicit PracticeCard(QWidget *parent = nullptr);

signals:
    void useWanted();
};

} // namespace app
