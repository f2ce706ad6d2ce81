#pragma once

#include "core/contacts/listplace.h"

#include <QFrame>
#include <QTemporaryDir>

#include <optional>

class QLabel;
class QProgressBar;

namespace app {

class Application;
class SimPicker;

/// Where the list comes from: a file that is dropped or chosen, rows from the clipboard, a SIM.
class FileStep : public QFrame
{
    Q_OBJECT

public:
    explicit FileStep(Application &application, QWidget *parent = nullptr);

    /// What is wrong with the list that was chosen; empty: nothing.
    void showProblem(const QString &sentence);
    /// A large list is being opened: how far, 0 to 1; none: no longer.
    void showReading(const QString &name, std::optional<double> fraction);
    /// Another list was chosen elsewhere: what is still being read is not wanted any more.
    void leaveSim();

signals:
    /// A list is on its way, which takes the place of another that still is.
    void began();
    void chosen(const contacts::ListPlace &place);
    /// The list that is being opened is not wanted any more.
    void cancelled();

private:
    QWidget *makeReading();
    void chooseFile();
    void paste();

    QTemporaryDir m_pasted;
    QLabel *m_problem;
    QWidget *m_reading;
    QLabel *m_readingWords;
    QProgressBar *m_meter;
    SimPicker *m_sim;
};

} // namespace app
