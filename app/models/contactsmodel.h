#pragma once

#include "app/models/pagedmodel.h"
#include "app/models/selection.h"
#include "core/store/people.h"
#include "core/store/rowquery.h"

namespace app {

using PeopleSelection = Selection<base::ContactId, store::ContactQuery>;

/// The people of a group, an import or everybody, as a table; the columns behind the fixed ones are fields of
/// people's own. Ticks belong to it, because a view cannot hold a million of them.
class ContactsModel : public PagedModel
{
    Q_OBJECT

public:
    enum Column { Tick, Name, Number, LastText, Replies, FixedColumns };
    enum PersonRole { OptedOutRole = FirstOwnRole, SearchRole };

    /// A person as a row shows them.
    struct Person
    {
        store::PersonRow row;
        QString number; ///< international, with spaces
    };

    ContactsModel(store::Worker &reader, const base::Clock &clock, QObject *parent = nullptr);

    /// Whom to show, and in what order. Ticks of "everybody shown" end with what they meant.
    void setQuery(store::ContactQuery query);
    const store::ContactQuery &query() const { return m_query; }
    /// The ledger has changed: asks again.
    void reload();

    /// Fields to show as columns, in this order.
    void setFields(std::vector<contacts::Field> fields);
    const std::vector<contacts::Field> &fields() const { return m_fields; }

    const PeopleSelection &selection() const { return m_selection; }
    void setSelection(PeopleSelection selection);
    void toggle(int row);

    base::ContactId contactAt(int row) const { return {idAt(row)}; }
    /// Null while the row is not read.
    const Person *personAt(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void selectionChanged();

private:
    struct Order;

    IdQuestion idQuestion() const;
    void askAgain();
    QString text(const Person &person, int column) const;
    QString sentence(const Person &person) const;

    const base::Clock &m_clock;
    store::ContactQuery m_query;
    std::vector<contacts::Field> m_fields;
    PeopleSelection m_selection;
    std::shared_ptr<Order> m_order; ///< of the reader's thread
    int m_generation = 0;           ///< of the ledger, as far as this model was told
};

} // namespace app
