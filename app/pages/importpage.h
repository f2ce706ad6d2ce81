#pragma once

#include "app/pages/import/listdraft.h"
#include "app/pages/page.h"

class QButtonGroup;
class QLineEdit;
class QStackedWidget;

namespace app {

class ColumnsStep;
class FileStep;
class RunStep;
class SameStep;
class StepHeader;

/// From a file to people: File, Columns, Permission, Same people, Check and import. Nothing is saved before
/// the last step.
class ImportPage : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(const PageContext &context, QWidget *parent = nullptr);
    ~ImportPage() override;

    /// `detail`: the path of a list, such as one that was dropped on the window.
    void open(const PageAddress &address) override;

    /// Reads the list and goes on to its columns.
    void openFile(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Step { File, Columns, Permission, Same, Run };

    QWidget *makePermissionStep();
    QWidget *makeButtons();
    void takeList(const contacts::ListPlace &place);
    void readList(const contacts::ListPlace &place, const contacts::ListOptions &reading);
    void watchReading();
    void endReading();
    void askMemory(const ListDraft &draft);
    void takeDraft(ListDraft draft, const QString &remembered, contacts::Region region);
    void showProblem(const QString &sentence);
    void goTo(Step step);
    void next();
    void lookForSame();
    void passSame();
    void check();
    void back();
    void showButtons();
    QWidget &firstToUse() const;
    QString basis() const;
    void remember();

    std::shared_ptr<contacts::ReadingWatch> m_reading; ///< of the list that is being opened; else null
    QString m_readingName;
    std::unique_ptr<base::Timer> m_watching;
    int m_readings = 0;        ///< asked for; the newest counts
    bool m_isListOther = true; ///< than when people who are here already were looked for
    QStackedWidget *m_stack;
    StepHeader *m_steps;
    FileStep *m_file;
    ColumnsStep *m_columns;
    SameStep *m_same;
    RunStep *m_run;
    QButtonGroup *m_grounds;
    QLineEdit *m_words;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace app
