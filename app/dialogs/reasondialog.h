#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace app {

/// Asks for a written reason before something that needs one. The button with the verb is off until there is
/// one; the safe button is the default.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    /// `question` says what will happen, `verb` is the word on the button.
    ReasonDialog(const QString &title, const QString &question, const QString &verb, QWidget *parent);

signals:
    void reasonGiven(const QString &reason);

private:
    QPlainTextEdit *m_reason;
};

} // namespace app
