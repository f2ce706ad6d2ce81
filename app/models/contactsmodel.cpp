#include "app/models/contactsmodel.h"

#include "app/text/numbertext.h"
#include "app/text/say.h"
#include "app/text/when.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

using People = std::vector<std::optional<ContactsModel::Person>>;

std::any readPeople(store::ReadDb &db, std::span<const qint64> ids, base::TimePoint now)
{
    People people;
    people.reserve(ids.size());
    for (const qint64 id : ids) {
        if (db.cancelled())
            break;
        auto row = store::personRow(db, {id}, now);
        if (!row) {
            people.emplace_back();
            continue;
        }
        const QString number = numberText(row->contact.number);
        people.push_back(ContactsModel::Person{std::move(*row), number});
    }
    return people;
}

PagedModel::Ids plain(const std::vector<base::ContactId> &ids)
{
    PagedModel::Ids values(ids.size());
    std::ranges::transform(ids, values.begin(), &base::ContactId::value);
    return values;
}

store::ContactQuery withoutSearch(store::ContactQuery query)
{
    query.search.clear();
    query.limit = -1;
    return query;
}

} // namespace

/// Everybody a query shows when nothing is searched, in its order: while somebody types, only the search
/// itself is asked.
struct ContactsModel::Order
{
    store::ContactQuery query;
    int generation = -1;
    std::vector<base::ContactId> ids;
};

ContactsModel::ContactsModel(store::Worker &reader, const base::Clock &clock, QObject *parent)
    : PagedModel(
          reader, clock,
          [&clock](store::ReadDb &db, std::span<const qint64> ids) {
              return readPeople(db, ids, clock.now());
          },
          parent)
    , m_clock(clock)
    , m_order(std::make_shared<Order>())
{
}

void ContactsModel::setQuery(store::ContactQuery query)
{
    const auto asked = std::exchange(m_query, std::move(query));
    if (m_selection.all()) {
        auto same = *m_selection.all();
        same.order = m_query.order;
        same.field = m_query.field;
        same.descending = m_query.descending;
        if (same != m_query)
            setSelection({});
    }
    if (asked != m_query || !isWhole())
        askAgain();
}

void ContactsModel::reload()
{
    ++m_generation;
    if (rowCount() == 0) {
        askAgain();
        return;
    }
    setIdQuestion(idQuestion());
    refresh();
}

void ContactsModel::setFields(std::vector<contacts::Field> fields)
{
    if (fields == m_fields)
        return;
    beginResetModel();
    m_fields = std::move(fields);
    endResetModel();
}

void ContactsModel::setSelection(PeopleSelection selection)
{
    if (selection == m_selection)
        return;
    m_selection = std::move(selection);
    if (rowCount() > 0)
        emit dataChanged(index(0, Tick), index(rowCount() - 1, Tick), {Qt::CheckStateRole});
    emit selectionChanged();
}

void ContactsModel::toggle(int row)
{
    if (!contactAt(row).isValid())
        return;
    m_selection.toggle(contactAt(row));
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    emit selectionChanged();
}

const ContactsModel::Person *ContactsModel::personAt(int row) const
{
    const auto *person = elementAt<std::optional<Person>>(row);
    return person && *person ? &**person : nullptr;
}

int ContactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FixedColumns + static_cast<int>(m_fields.size());
}

QString ContactsModel::text(const Person &person, int column) const
{
    switch (column) {
    case Tick: return {};
    case Name: return person.row.contact.name;
    case Number: return person.number;
    case LastText: return person.row.lastText ? shortMoment(*person.row.lastText, m_clock.now()) : u"–"_s;
    case Replies: return grouped(person.row.replies);
    default: break;
    }
    const auto &field = m_fields[static_cast<size_t>(column - FixedColumns)];
    return fieldText(person.row.contact.fields.value(field.key), field.type);
}

QString ContactsModel::sentence(const Person &person) const
{
    QStringList parts{person.row.contact.name, person.number};
    if (person.row.isOptedOut)
        parts << tr("opted out");
    if (person.row.lastText)
        parts << tr("last text %1").arg(longDay(*person.row.lastText, m_clock.now()));
    parts << say("%n answer(s)", person.row.replies);
    if (m_selection.contains(person.row.contact.id))
        parts << tr("ticked");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant ContactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case IdRole: return idAt(index.row());
    case SearchRole: return m_query.search;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Replies ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::CheckStateRole:
        if (index.column() != Tick)
            return {};
        return m_selection.contains(contactAt(index.row())) ? Qt::Checked : Qt::Unchecked;
    default: break;
    }
    const Person *person = personAt(index.row());
    switch (role) {
    case LoadedRole: return person != nullptr;
    case Qt::DisplayRole: return person ? text(*person, index.column()) : QString();
    case Qt::AccessibleTextRole: return person ? sentence(*person) : tr("Being read");
    case Qt::ToolTipRole: return person && index.column() == Number ? person->row.contact.raw : QVariant();
    case OptedOutRole: return person && person->row.isOptedOut;
    default: return {};
    }
}

bool ContactsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Tick || !index.isValid())
        return false;
    if (m_selection.contains(contactAt(index.row())) != (value.toInt() == Qt::Checked))
        toggle(index.row());
    return true;
}

QVariant ContactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Replies ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && !(role == Qt::AccessibleTextRole && section == Tick))
        return {};
    switch (section) {
    case Tick: return role == Qt::DisplayRole ? QString() : tr("Ticked");
    case Name: return tr("Name");
    case Number: return tr("Number");
    case LastText: return tr("Last text");
    case Replies: return tr("Replies");
    default: return m_fields[static_cast<size_t>(section - FixedColumns)].label;
    }
}

Qt::ItemFlags ContactsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
    return index.column() == Tick ? flags | Qt::ItemIsUserCheckable : flags;
}

void ContactsModel::sort(int column, Qt::SortOrder order)
{
    using By = store::ContactQuery::Order;
    auto query = m_query;
    query.field.clear();
    query.descending = order == Qt::DescendingOrder;
    switch (column) {
    case Tick: return;
    case Name: query.order = By::Name; break;
    case Number: query.order = By::Number; break;
    case LastText: query.order = By::LastText; break;
    case Replies: query.order = By::Replies; break;
    default: query.order = By::Field; query.field = m_fields[static_cast<size_t>(column - FixedColumns)].key;
    }
    setQuery(query);
}

PagedModel::IdQuestion ContactsModel::idQuestion() const
{
    return [query = m_query, order = m_order, generation = m_generation](store::ReadDb &db, int limit) {
        auto asked = query;
        asked.limit = limit;
        const auto everybody = withoutSearch(query);
        const bool isKnown = order->query == everybody && order->generation == generation;
        if (!isKnown && query.search.isEmpty() && limit >= 0)
            return plain(store::contactIds(db, asked));
        if (!isKnown) {
            order->ids = store::contactIds(db, everybody);
            order->query = everybody;
            order->generation = db.failed() ? -1 : generation;
        }
        return plain(store::contactIdsAmong(db, asked, order->ids));
    };
}

void ContactsModel::askAgain()
{
    ask(idQuestion());
}

} // namespace app
