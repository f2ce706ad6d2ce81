#pragma once

#include "core/line/dialogue.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace app {

class Engine;
class Label;

/// For the curious: what Handbell and a modem say to each other, as it happens, and a field to ask the modem
/// something oneself. It listens as long as it is there.
class ConsoleDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is what people call the line. The engine outlives it.
    ConsoleDialog(Engine &engine, const QString &line, const QString &name, QWidget *parent = nullptr);
    ~ConsoleDialog() override;

private:
    void layOut(QPushButton *ask);
    void ask();
    void hear(const QString &line, const line::Dialogue &dialogue);
    void judge(const QString &line, const line::ConsoleAnswer &answer);
    void tell(const QString &words, const QString &tone);

    Engine &m_engine;
    const QString m_line;
    int m_open = 0; ///< commands without an answer
    QPlainTextEdit *m_dialogue;
    QLineEdit *m_command;
    Label *m_words;
};

} // namespace app
