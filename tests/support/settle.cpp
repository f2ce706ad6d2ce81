#include "tests/support/settle.h"

#include <QCoreApplication>
#include <QEvent>

namespace tests {

namespace {

/// Counts what the event loop delivers, so that it is known when nothing is left to happen.
class EventCounter : public QObject
{
public:
    EventCounter() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *) override
    {
        ++count;
        return false;
    }
    int count = 0;
};

} // namespace

void settle(FakeClock &clock)
{
    EventCounter events;
    for (int before = -1; before != events.count;) {
        before = events.count;
        QCoreApplication::sendPostedEvents();
        clock.advance(base::Milliseconds{0});
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace tests
