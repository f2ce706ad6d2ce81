#pragma once

#include "app/listimport.h"
#include "app/pages/import/listdraft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QFormLayout;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace app {

class Application;
class Feedback;
class ImportRun;

/// The last step: counts first, then brings the list in with rate and Cancel, then keeps the rows that could
/// not be taken, to be repaired in place or saved.
class RunStep : public QWidget
{
    Q_OBJECT

public:
    enum class Stage { Counting, Counted, Importing, Done, Failed };

    RunStep(Application &application, Feedback &feedback, QWidget *parent = nullptr);

    /// Counts what would happen.
    void prepare(const ListDraft &draft, const QString &basis, const contacts::SamePeople &same);
    void start();
    void stop();
    Stage stage() const { return m_stage; }
    const contacts::ImportCounts &counts() const { return m_counts; }

signals:
    void stageChanged();

private:
    void run(bool isDry);
    void follow(const ImportProgress &progress);
    void end(const ImportOutcome &outcome);
    void fail(const Explanation &why);
    void setStage(Stage stage);
    void showCounts();
    void loadRejects();
    void showRejects(const std::vector<contacts::RejectedRow> &rows);
    void repair();
    void saveRejects();

    Application &m_application;
    Feedback &m_feedback;
    ImportRun *m_run;
    ListDraft m_draft;
    QString m_basis;
    contacts::SamePeople m_same;
    Stage m_stage = Stage::Counting;
    contacts::ImportCounts m_counts;
    base::ImportId m_import;
    base::Milliseconds m_began{0};
    std::vector<contacts::RejectedRow> m_rejects;

    QLabel *m_title;
    QLabel *m_words;
    QProgressBar *m_meter;
    QFormLayout *m_figures;
    QLineEdit *m_group;
    QWidget *m_groupRow;
    QWidget *m_rejectBox;
    QLabel *m_rejectTitle;
    QTableWidget *m_rejectTable;
};

} // namespace app
