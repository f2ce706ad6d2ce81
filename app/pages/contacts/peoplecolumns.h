#pragma once

#include "core/contacts/contact.h"

#include <QJsonObject>
#include <QObject>

class QToolButton;

namespace app {

class ContactsModel;
class PeopleTable;
class Preferences;

/// Which columns the table of people has, how wide they are, in what order they stand, and by which of them
/// it is sorted: as the person left it, for this profile. Columns are remembered by name, so that a field
/// that comes back finds its place again. Lives in the GUI thread.
class PeopleColumns : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the columns.
    PeopleColumns(PeopleTable &table, ContactsModel &model, Preferences &preferences, QObject *parent);

    /// Opens the menu in which fields are chosen.
    QToolButton *makeButton(QWidget *parent);
    /// The fields there are.
    void setKnown(std::vector<contacts::Field> fields);

private:
    void fillMenu();
    void show(const contacts::Field &field, bool isShown);
    void apply();
    void applyWidths();
    void applyOrder();
    void applySort();
    void remember();
    QString nameOf(int column) const;
    int columnOf(const QString &name) const;

    PeopleTable &m_table;
    ContactsModel &m_model;
    Preferences &m_preferences;
    QToolButton *m_button = nullptr;
    std::vector<contacts::Field> m_known;
    QJsonObject m_layout;   ///< as remembered
    bool m_isQuiet = false; ///< columns change, and not by hand
};

} // namespace app
