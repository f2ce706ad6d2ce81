#pragma once

#include "app/listimport.h"
#include "app/models/pairbook.h"
#include "app/pages/import/listdraft.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QProgressBar;

namespace app {

class Application;
class DataTable;
class ImportRun;
class Label;
class SamePeopleModel;

/// Rows of the list that resemble somebody here: what becomes of them, for all and for single ones. Looks for
/// them first, as an import that only counts.
class SameStep : public QWidget
{
    Q_OBJECT

public:
    enum class Stage { Looking, Found, Nobody, Failed };

    SameStep(Application &application, int rowHeight, QWidget *parent = nullptr);

    /// Anew, with nothing decided yet; stageChanged() follows.
    void look(const ListDraft &draft);
    /// It is not wanted any more.
    void stop();
    Stage stage() const { return m_stage; }
    const contacts::SamePeople &choices() const;

signals:
    void stageChanged();

private:
    /// A question about all pairs of a kind, and its answer.
    struct ForAll
    {
        QWidget *row;
        Label *words;
        QComboBox *choice;
    };

    ForAll makeForAll(contacts::Likeness likeness);
    void layOut();
    void follow(const ImportProgress &progress);
    void end(const ImportOutcome &outcome);
    void fail(const Explanation &why);
    void setStage(Stage stage);
    void showFound();
    void chooseForAll();
    void chooseFor(const QModelIndex &index);

    ImportRun *m_run;
    SamePeopleModel *m_model;
    std::shared_ptr<PairBook> m_book;
    Stage m_stage = Stage::Nobody;
    Label *m_title;
    Label *m_words;
    QProgressBar *m_meter;
    ForAll m_number;
    ForAll m_name;
    DataTable *m_table;
};

} // namespace app
