#pragma once

#include "core/contacts/contact.h"
#include "core/store/rowquery.h"

#include <QWidget>

class QListView;
class QStandardItem;
class QStandardItemModel;
class QToolButton;

namespace app {

class Application;

/// Whom the table can show: everybody, who opted out, groups, live groups, past imports, each with its count.
class GroupsPane : public QWidget
{
    Q_OBJECT

public:
    /// A row of the list.
    struct Entry
    {
        enum class Kind { Heading, Everyone, OptedOut, Group, LiveGroup, Import };
        Kind kind = Kind::Everyone;
        QString name{};
        base::GroupId group{};
        base::ImportId import{};
        QString rule{};     ///< of LiveGroup
        qint64 people = -1; ///< -1: not counted yet

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit GroupsPane(Application &application, QWidget *parent = nullptr);

    /// Counts again.
    void refresh();
    const Entry &current() const { return m_current; }
    void choose(const Entry &entry);
    /// One that was just made, and shows up with the next count.
    void chooseNext(const Entry &entry);
    const std::vector<Entry> &entries() const { return m_entries; }
    /// Static groups only, for menus.
    std::vector<contacts::Group> groups() const;
    /// What the table asks for this entry.
    store::ContactQuery queryOf(const Entry &entry) const;

signals:
    void chosen();
    /// Counts are new; the total of Everyone among them.
    void counted(qint64 everybody);
    void newGroupWanted();
    void textWanted(const contacts::Group &group);
    void renameWanted(const contacts::Group &group);
    void deleteWanted(const contacts::Group &group);
    void ruleWanted(const contacts::Group &group); ///< to see and change it

private:
    void fill(std::vector<Entry> entries);
    void countLiveGroups();
    void setCount(const Entry &entry, qint64 people);
    void select(const QModelIndex &index);
    void openMenu(const QPoint &at);

    Application &m_application;
    QListView *m_view;
    QStandardItemModel *m_model;
    std::vector<Entry> m_entries;
    Entry m_current;
    bool m_isCounting = false; ///< live groups, in the reader
};

} // namespace app
