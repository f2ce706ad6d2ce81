#pragma once

#include "core/line/line.h"
#include "core/store/sims.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace app {

class Engine;

/// How the credit of a SIM is asked for, which figure of the answer it is, and with how little the SIM stops.
/// The network can be asked from here, so that a person sees what is understood of its answer.
class CreditDialog : public QDialog
{
    Q_OBJECT

public:
    /// `line` is the LINE the SIM is in, `name` what people call it.
    CreditDialog(Engine &engine, const QString &line, store::Sim sim, const QString &name,
                 QWidget *parent = nullptr);

    /// As the fields have it.
    store::Sim sim() const;
    /// What the network answered to the code in the field; empty if it was not asked.
    QString words() const;

private:
    void ask();
    void take(const line::UssdAnswer &answer);
    void explain();

    Engine &m_engine;
    const QString m_line;
    const store::Sim m_sim;
    QLineEdit *m_code;
    QPushButton *m_ask;
    QLabel *m_answer;
    QLineEdit *m_pattern;
    QComboBox *m_every;
    QLineEdit *m_floor;
    QPushButton *m_save;
    QString m_askedCode;
    QString m_words;
};

} // namespace app
