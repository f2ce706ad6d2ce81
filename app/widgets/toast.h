#pragma once

#include "app/widgets/newsframe.h"

#include <QPointer>

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
/// back. Goes by itself, stays while pointed at or focused, never takes the focus. Stands above the bars at
/// the foot of the page, those with the property "foot".
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
    /// Another page lies below it now.
    void makeWay();

signals:
    /// There is a way back now, or no longer.
    void undoOffered(bool offered);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void findFeet();
    void place();
    QRect clearOfFeet(QRect spot) const;
    void leaveSoon();

    QLabel *m_words;
    QPushButton *m_button;
    QList<QPointer<QWidget>> m_feet;
    std::function<void()> m_undo;
    std::unique_ptr<base::Timer> m_timer;
};

} // namespace app
