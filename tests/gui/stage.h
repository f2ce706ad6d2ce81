#pragma once

#include "tests/gui/gui.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace tests {

/// A window that is worked by the words on it, for pictures. What is not there is told and left out: a
/// picture shows it soon enough.
class Stage
{
public:
    explicit Stage(const QString &profile);

    Gui &gui() { return m_gui; }
    QWidget &window() { return m_gui.window(); }

    void open(const QString &page, qint64 object = 0);
    void press(const QString &words);
    /// Of a menu that a button of the window opens.
    void choose(const QString &words);
    void type(const QString &field, const QString &words);
    void click(QWidget &view, QPoint at);
    /// The visible child with this accessible name, of any window.
    template <class W>
    W *named(const QString &name)
    {
        W *found = nullptr;
        pump([&] { return (found = look<W>(name)) != nullptr; });
        if (!found)
            qWarning("there is no \"%s\"", qUtf8Printable(name));
        return found;
    }
    /// Adds a practice line.
    void practise(const QString &line);
    void settle(int milliseconds = 400);
    /// The window with whatever lies over it.
    QPixmap picture();

private:
    template <class W>
    static W *look(const QString &name)
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            for (W *widget : top->findChildren<W *>())
                if (widget->isVisible() && widget->accessibleName() == name)
                    return widget;
        return nullptr;
    }

    Gui m_gui;
};

} // namespace tests
