#pragma once

#include "app/models/contactsmodel.h"

#include <QTableView>

class QCheckBox;

namespace app {

class PersonDelegate;

/// The table of people: fixed row heights, ticks, and keys for those who type: J and K go, X and Space tick.
class PeopleTable : public QTableView
{
    Q_OBJECT

public:
    explicit PeopleTable(ContactsModel &model, QWidget *parent = nullptr);

    void setRowHeight(int height);
    void setDimmed(bool isDimmed);
    /// Scrolls there and makes it current; -1: nowhere.
    void goTo(int row);

signals:
    void currentPersonChanged(base::ContactId id);
    /// The box in the header: everybody that is shown, or nobody.
    void allWanted(bool isWanted);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTicks();
    void fitName();

    ContactsModel &m_model;
    PersonDelegate *m_delegate;
    QCheckBox *m_all;
};

} // namespace app
