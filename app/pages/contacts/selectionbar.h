#pragma once

#include "core/contacts/contact.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace app {

/// What can be done to those who are ticked: at the bottom of the table, only while somebody is. Shows the
/// progress of work of thousands of rows in the same place.
class SelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void showCount(qint64 ticked, qint64 shown);
    /// For "Add to group"; `current` is the group that is shown, if it is one.
    void setGroups(const std::vector<contacts::Group> &groups, std::optional<contacts::Group> current);
    void showWork(const QString &what, qint64 done, qint64 total);
    void endWork();

signals:
    void allWanted();
    void noneWanted();
    void textWanted();
    void groupChosen(const contacts::Group &group);
    void newGroupWanted();
    void removalWanted();
    void exportWanted();
    void deletionWanted();
    void optOutWanted();
    void erasureWanted();
    void stopWanted();

private:
    void refresh();

    QLabel *m_words;
    QPushButton *m_all;
    QPushButton *m_none;
    QPushButton *m_text;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_more;
    QPushButton *m_stop;
    QMenu *m_groups;
    qint64 m_ticked = 0;
    qint64 m_shown = 0;
    QString m_work;
    std::optional<contacts::Group> m_current;
};

} // namespace app
