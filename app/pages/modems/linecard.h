#pragma once

#include "app/pages/modems/card.h"
#include "app/pages/modems/linefacts.h"

class QFormLayout;
class QLabel;
class QPushButton;

namespace app {

class PinRow;
class SignalBars;
class StateMeter;
class TerminalLines;

/// One line that Handbell sends over: its SIM and network, what it has used of its limits, and what it needs.
class LineCard : public ModemsCard
{
    Q_OBJECT

public:
    explicit LineCard(bool isPractice, QWidget *parent = nullptr);

    void show(const LineFacts &facts);
    const LineFacts &facts() const { return m_facts; }
    /// One of very many: name, state and what it needs, in a line or two.
    void setCompact(bool isCompact);
    /// The doctor tells of this one.
    void setChosen(bool isChosen);
    /// It does nothing until somebody helps.
    bool needsPerson() const;
    /// It can send, but not much more today.
    bool isNearLimit() const;

signals:
    void doctorWanted();
    void pinGiven(const QString &pin, bool isKept);
    void limitsWanted();
    void creditWanted();
    void restartWanted();
    void consoleWanted();
    void removalWanted();

private:
    /// A name, a value and a meter of a limit.
    struct Limit
    {
        QWidget *row;
        QLabel *value;
        StateMeter *meter;
    };

    void makeFacts();
    Limit makeLimit(const QString &name);
    void makeButtons(bool isPractice);
    void showTitle();
    void showState();
    void showTrouble();
    void showLimits();
    static void showLimit(const Limit &limit, int used, int cap);

    LineFacts m_facts;
    QFormLayout *m_form;
    QLabel *m_number;
    QLabel *m_signal;
    SignalBars *m_bars;
    QLabel *m_operator;
    QLabel *m_credit;
    Limit m_today;
    Limit m_people;
    QLabel *m_trouble;
    TerminalLines *m_terminal;
    PinRow *m_pinRow;
    QPushButton *m_limits;
    QPushButton *m_restart;
    QPushButton *m_doctor;
    QPushButton *m_more;
    bool m_isCompact = false;
};

} // namespace app
