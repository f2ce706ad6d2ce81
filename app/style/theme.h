#pragma once

#include "app/style/systemscheme.h"
#include "app/style/tokens.h"

#include <QPalette>

namespace app {

/// The look of the program: palette, style sheet and the colours that delegates paint with. One object a
/// program, made after QApplication and before the first widget; like the palette, its colours are the
/// process's own. Lives in the GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(QObject *parent = nullptr);

    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }

    /// Sets palette and style sheet of the whole program anew; what is on screen repaints, nothing restarts.
    void apply();

    /// The colour of `role` now. Ask when painting, never keep it.
    static QColor color(Role role);
    static Scheme scheme();
    /// The system's own colours are in force, because it asks for high contrast.
    static bool isHighContrast();

signals:
    void changed();

private:
    Scheme wanted() const;

    SystemScheme m_system;
    QPalette m_platform; ///< as the system had it before the first apply()
    Choice m_choice = Choice::System;
};

} // namespace app
