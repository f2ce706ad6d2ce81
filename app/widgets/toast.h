#pragma once

#include "app/widgets/newsframe.h"

#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace base {
class Clock;
class Timer;
} // namespace base

namespace app {

/// One sentence of what was done, bottom middle of the page it lies over, with Undo where there is a way
/// back. Goes by itself, stays while pointed at or focused, never takes the focus.
class Toast : public NewsFrame
{
    Q_OBJECT

public:
    /// Lies over `page` and follows its size.
    Toast(QWidget *page, const base::Clock &clock);
    ~Toast() override;

    /// A new sentence takes the place of the old one, whose undo is gone then.
    void say(const QString &sentence, std::function<void()> undo);
    /// Undo can be had now.
    bool offersUndo() const { return isVisible() && m_undo; }
    void undo();

signals:
    /// There is a way back now, or no longer.
    void undoOffered(bool offered);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();
    void leaveSoon();

    QLabel *m_words;
    QPushButton *m_button;
    std::function<void()> m_undo;
    std::unique_ptr<base::Timer> m_timer;
};

} // namespace app
