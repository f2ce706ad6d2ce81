#pragma once

#include "core/base/clock.h"

#include <QWidget>

class QPushButton;

namespace app {

class Label;

/// "Starting in 9 s   Stop": the moment in which a start can still be taken back. Lives in the GUI thread.
class StartCountdown : public QWidget
{
    Q_OBJECT

public:
    static constexpr base::Milliseconds kSpan{10'000};

    explicit StartCountdown(const base::Clock &clock, QWidget *parent = nullptr);
    ~StartCountdown() override;

    /// Counts from the beginning; ended() follows unless it is stopped.
    void begin();
    /// Without telling anybody.
    void stop();
    bool isRunning() const { return m_tick->isActive(); }

signals:
    void ended();
    /// By its button.
    void stopped();

private:
    void tick();

    const base::Clock &m_clock;
    Label *m_words;
    QPushButton *m_stop;
    std::unique_ptr<base::Timer> m_tick;
    base::Milliseconds m_end{0}; ///< uptime
};

} // namespace app
