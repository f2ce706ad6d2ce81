#pragma once

#include <QWidget>

class QVBoxLayout;

namespace app {

class Label;

/// A step of the first run: a question, what answers it, and what the main button of the window says and
/// does. Keeps what was chosen by itself; closing the window takes nothing back.
class FirstStep : public QWidget
{
    Q_OBJECT

public:
    FirstStep(const QString &question, const QString &words, QWidget *parent);

    /// The words of the main button, and whether it may be pressed.
    virtual QString mainWords() const = 0;
    virtual bool isReady() const { return true; }
    /// It was pressed. done() follows once the next step may come, at once or later.
    virtual void go() = 0;
    /// It comes into sight, again perhaps.
    virtual void enter() {}
    /// What leaves this step for another one without an answer; empty: it must be answered.
    virtual QString skipWords() const { return tr("Skip"); }
    /// Of those that come and go: the buttons of the window are reached behind it. Null: they are anyway.
    virtual QWidget *lastField() const { return nullptr; }

signals:
    /// mainWords() or isReady() may be others.
    void changed();
    /// A line for the list of steps, such as the name that was given.
    void summed(const QString &words);
    void done();

protected:
    QVBoxLayout &content() { return *m_content; }
    /// What went wrong; empty: nothing.
    void showProblem(const QString &sentence);
    /// Under a label with its accessible name.
    void addField(QWidget *field);
    Label *addWords(const QString &words, const QString &tone = {});

private:
    QVBoxLayout *m_content;
    Label *m_problem;
};

} // namespace app
