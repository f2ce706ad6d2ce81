#pragma once

#include "core/contacts/listplace.h"

#include <QFrame>
#include <QTemporaryDir>

class QLabel;

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
    /// Another list was chosen elsewhere: what is still being read is not wanted any more.
    void leaveSim();

signals:
    /// A list is on its way, which takes the place of another that still is.
    void began();
    void chosen(const contacts::ListPlace &place);

private:
    void chooseFile();
    void paste();

    QTemporaryDir m_pasted;
    QLabel *m_problem;
    SimPicker *m_sim;
};

} // namespace app
