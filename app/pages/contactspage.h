#pragma once

#include "app/models/contactsmodel.h"
#include "app/pages/page.h"

class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace app {

class EmptyState;
class FilterBar;
class GroupsPane;
class PeopleColumns;
class PeopleDesk;
class PeopleTable;
class PersonCard;
class SelectionBar;

/// Contacts: groups, the table of people, and the card of one of them.
class ContactsPage : public Page
{
    Q_OBJECT

public:
    explicit ContactsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ContactsPage() override;

    /// `object`: the contact whose card is shown.
    void open(const PageAddress &address) override;
    QList<QWidget *> panes() const override;

    ContactsModel &model() { return *m_model; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeMiddle();
    QWidget *makeSearchRow();
    void makeActions();
    void connectParts();
    void connectBar();

    void search();
    void connectFilters();
    void askForFilter();
    void saveLiveGroup();
    void chooseEntry();
    void reload();
    void lookForNews();
    void showCounts();
    void showEmpty();
    void showCard(base::ContactId id);
    void setCardVisible(bool isVisible);
    void tickAll(bool isWanted);
    PeopleSelection chosenOnes() const;
    std::optional<contacts::Group> currentGroup() const;
    void textChosen();
    void textPerson(base::ContactId id);
    void compose(const QString &audience);
    void removeChosen();
    void leave(const PeopleSelection &who);
    void exportChosen();
    void askBeforeErasing();
    void askForGroupName(const QString &title, const QString &name, std::function<void(QString)> then);

    PeopleDesk *m_desk;
    ContactsModel *m_model;
    GroupsPane *m_groups;
    PeopleTable *m_table;
    PersonCard *m_card;
    PeopleColumns *m_columns;
    SelectionBar *m_bar;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_nobody;
    QAction *m_searchEveryone;
    QLineEdit *m_search;
    FilterBar *m_filters;
    QComboBox *m_groupBox;
    std::unique_ptr<base::Timer> m_dimming;
    std::unique_ptr<base::Timer> m_news;
    QString m_mark;
    qint64 m_everybody = -1;
    bool m_cardWanted = true;
};

} // namespace app
