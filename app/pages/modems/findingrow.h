#pragma once

#include "app/text/findings.h"

#include <QFrame>

class QPushButton;

namespace app {

class IconLabel;
class Label;
class TerminalLines;

/// One thing that works on a modem, or does not: words first, then what it means and what to do, and the
/// button that does it.
class FindingRow : public QFrame
{
    Q_OBJECT

public:
    explicit FindingRow(QWidget *parent = nullptr);

    /// `deed` is what the button says; without it there is none. `terminal`: lines that help.
    void show(const Finding &finding, const QString &deed, const QStringList &terminal);
    const Finding &finding() const { return m_finding; }

signals:
    void chosen();

private:
    Finding m_finding;
    IconLabel *m_icon;
    Label *m_words;
    Label *m_tip;
    TerminalLines *m_terminal;
    QPushButton *m_button;
};

} // namespace app
