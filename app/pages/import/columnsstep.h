#pragma once

#include "app/pages/import/listdraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QTableWidget;
class QToolButton;

namespace app {

class Avatar;
class CountryBox;
class ReadingChoices;

/// What is in each column, with the guesses to be changed, and what a row becomes.
class ColumnsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsStep(QWidget *parent = nullptr);

    void showDraft(const ListDraft &draft);
    const ListDraft &draft() const { return m_draft; }
    bool isRemembered() const;
    /// Says where the numbers are.
    bool isReady() const { return m_layout.has_value(); }

signals:
    void changed();
    /// The list is to be read otherwise.
    void readingChosen(const contacts::ListOptions &options);

private:
    QWidget *makePreview();
    void fillTable();
    QComboBox *makeChoice(int column);
    void choose(int column, const QString &target);
    void refresh();
    void showChecks();
    void showRow();

    ListDraft m_draft;
    std::optional<contacts::ListLayout> m_layout;
    size_t m_row = 0;
    QTableWidget *m_table;
    ReadingChoices *m_reading;
    CountryBox *m_region;
    QCheckBox *m_remember;
    QLabel *m_problem;
    QLabel *m_rowTitle;
    Avatar *m_avatar;
    QLabel *m_name;
    QLabel *m_number;
    QFormLayout *m_fields;
};

} // namespace app
