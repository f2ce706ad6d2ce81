#pragma once

#include "tests/gui/gui.h"
#include "tests/support/tempprofile.h"

#include <QAbstractButton>
#include <QTest>

namespace tests {

/// The window over a profile and a practice modem of its own, as a person has them before them.
class Desk : public Gui
{
public:
    /// `line`: what it sends by; empty: no modem at all.
    explicit Desk(const QString &line = QStringLiteral("practice:?profile=instant"));

    void plugIn(const QString &line);

    /// The page that is shown.
    app::Page &page() { return *window().pages().page(); }
    void open(const QString &page, qint64 object = 0);

    /// A unit of work in the ledger, waited for.
    template <class F>
    auto ledger(F fn)
    {
        auto future = application().ledger().run(std::move(fn));
        return value(waitFor(future));
    }

    /// Presses the visible button with these words, wherever in the window it is; the test ends if none is
    /// there or it is off.
    void press(const QString &words);
    /// The visible button with these words, or null.
    QAbstractButton *button(const QString &words);
    /// The visible child with this accessible name.
    template <class W>
    W *named(const QString &name)
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            for (W *widget : top->findChildren<W *>())
                if (widget->isVisible() && widget->accessibleName() == name)
                    return widget;
        return nullptr;
    }
    /// Whether a visible label of the page holds these words.
    bool shows(const QString &words);

    /// A picture of the window, kept if HANDBELL_SCREENSHOTS names a folder.
    void picture(const QString &name);

private:
    template <class T>
    static T waitFor(QFuture<T> &future)
    {
        REQUIRE(QTest::qWaitFor([&] { return future.isFinished(); }, 60'000));
        return future.result();
    }
};

/// Lets the event loop run until something is so; false after a time that no healthy machine needs.
template <class Condition>
bool until(Condition condition)
{
    return QTest::qWaitFor(condition, 60'000);
}

} // namespace tests
