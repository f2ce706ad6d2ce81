#pragma once

#include <QWidget>

#include <vector>

class QPushButton;
class QStackedWidget;

namespace app {

class Application;
class FirstStep;
class Label;
class LineKeeper;
class ModemStep;
class StepRail;
class FirstTextStep;

/// What a profile that nobody has set up begins with: four steps, each kept as soon as it is answered. Closed
/// half way it takes nothing back.
class FirstRunWindow : public QWidget
{
    Q_OBJECT

public:
    enum Step { You, Modem, FirstText, People };
    static constexpr int kSteps = 4;

    /// Both outlive the window. With a parent it is still a window of its own.
    FirstRunWindow(Application &application, LineKeeper &lines, QWidget *parent = nullptr);

    Step step() const;
    /// Steps behind the country are there once that is chosen.
    void goTo(Step step);

signals:
    /// It is closed. `page`: where to go on in the main window; empty: anywhere.
    void ended(const QString &page);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeButtons();
    QWidget *makeStrip();
    void addStep(FirstStep *step);
    FirstStep &current() const;
    void next();
    void back();
    void goOn();
    void showButtons();

    ModemStep *m_modem;
    FirstTextStep *m_text;
    StepRail *m_rail;
    QStackedWidget *m_stack;
    std::vector<FirstStep *> m_steps; ///< in their order
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
    Label *m_looking;
    Label *m_place;
    QString m_goesTo;
};

} // namespace app
