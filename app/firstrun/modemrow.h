#pragma once

#include "app/firstrun/modemchoice.h"

#include <QFrame>

class QRadioButton;

namespace app {

class Chip;
class IconLabel;
class Label;
class PinRow;
class SignalBars;
class TerminalLines;

/// A row of the modem step: a mark to choose it by, what it is, how it is, and a field for its PIN.
class ModemRow : public QFrame
{
    Q_OBJECT

public:
    explicit ModemRow(QWidget *parent = nullptr);

    void show(const ModemChoice &choice);
    const ModemChoice &choice() const { return m_choice; }
    /// Belongs into the group of all rows.
    QRadioButton *mark() const { return m_mark; }
    /// Puts its fields behind `before`, if that is one; gives the last of them.
    QWidget *continueTabOrder(QWidget *before);

signals:
    void pinGiven(const QString &pin, bool isKept);

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void frame();

    ModemChoice m_choice;
    QRadioButton *m_mark;
    IconLabel *m_icon;
    Label *m_name;
    SignalBars *m_bars;
    Label *m_words;
    Chip *m_chip;
    TerminalLines *m_terminal;
    PinRow *m_pin;
};

} // namespace app
