#include "app/models/conversationsmodel.h"

#include "app/text/inboxtext.h"
#include "app/text/say.h"

namespace app {

namespace {

using Rows = std::vector<std::optional<ConversationsModel::Shown>>;

constexpr int kLookedThrough = 4000;

/// The line a row shows.
QString lineOf(store::ReadDb &db, const store::ConversationRow &row, const QString &search)
{
    const auto found = search.isEmpty() ? std::nullopt : store::textFound(db, row.id, search);
    if (!found)
        return lastLine(row);
    store::ConversationRow shown = row;
    shown.text = found->text;
    shown.isOurs = found->isOurs;
    shown.kind = inbox::Kind::Text;
    return lastLine(shown);
}

std::any readRows(store::ReadDb &db, std::span<const qint64> ids, base::TimePoint now, const QString &search)
{
    Rows rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        if (db.cancelled())
            break;
        auto row = store::conversationRow(db, {id}, now);
        if (row)
            rows.push_back(ConversationsModel::Shown{*row, nameOf(*row), lineOf(db, *row, search)});
        else
            rows.emplace_back();
    }
    return rows;
}

PagedModel::Ids plain(const std::vector<base::ConversationId> &ids)
{
    PagedModel::Ids values(ids.size());
    std::ranges::transform(ids, values.begin(), &base::ConversationId::value);
    return values;
}

} // namespace

/// Everybody a filter shows when nothing is searched: while somebody types, only the search itself is asked.
struct ConversationsModel::Order
{
    Filter filter = Filter::All;
    int generation = -1;
    std::vector<base::ConversationId> ids;
    QString search; ///< that was asked for last
};

ConversationsModel::ConversationsModel(store::Worker &reader, const base::Clock &clock, QObject *parent)
    : ConversationsModel(reader, clock, parent, std::make_shared<Order>())
{
}

ConversationsModel::ConversationsModel(store::Worker &reader, const base::Clock &clock, QObject *parent,
                                       std::shared_ptr<Order> order)
    : PagedModel(
          reader, clock,
          [&clock, order](store::ReadDb &db, std::span<const qint64> ids) {
              return readRows(db, ids, clock.now(), order->search);
          },
          parent)
    , m_clock(clock)
    , m_order(std::move(order))
{
}

void ConversationsModel::setQuery(Filter filter, const QString &search)
{
    if (filter == m_filter && search == m_search && isWhole())
        return;
    m_filter = filter;
    m_search = search;
    ask(idQuestion());
}

void ConversationsModel::reload()
{
    ++m_generation;
    if (rowCount() == 0) {
        ask(idQuestion());
        return;
    }
    setIdQuestion(idQuestion());
    refresh();
}

PagedModel::IdQuestion ConversationsModel::idQuestion() const
{
    const store::ConversationQuery query{m_filter, m_search, m_clock.now()};
    return [query, order = m_order, generation = m_generation](store::ReadDb &db, int limit) {
        order->search = query.search;
        if (query.search.isEmpty())
            return plain(store::conversationIds(db, query, limit));
        if (order->filter != query.filter || order->generation != generation) {
            order->ids = store::conversationIds(db, query, -1);
            order->filter = query.filter;
            order->generation = db.failed() ? -1 : generation;
        }
        return plain(store::conversationsAmong(db, query.search, order->ids, limit));
    };
}

int ConversationsModel::rowOf(base::ConversationId id) const
{
    const int end = std::min(rowCount(), kLookedThrough);
    for (int row = 0; row < end; ++row)
        if (idAt(row) == id.value)
            return row;
    return -1;
}

const ConversationsModel::Shown *ConversationsModel::shownAt(int row) const
{
    const auto *shown = elementAt<std::optional<Shown>>(row);
    return shown && *shown ? &**shown : nullptr;
}

int ConversationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ConversationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    const Shown *shown = shownAt(index.row());
    switch (role) {
    case LoadedRole: return shown != nullptr;
    case Qt::DisplayRole: return shown ? shown->name : QString();
    case Qt::AccessibleTextRole: return shown ? sentence(shown->row, m_clock.now()) : tr("Being read");
    default: return {};
    }
}

Qt::ItemFlags ConversationsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? PagedModel::flags(index) | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace app
