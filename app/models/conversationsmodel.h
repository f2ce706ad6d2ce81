#pragma once

#include "app/models/pagedmodel.h"
#include "core/store/conversationquery.h"
#include "core/store/conversations.h"

namespace app {

/// The conversations of the inbox, the latest first.
class ConversationsModel : public PagedModel
{
    Q_OBJECT

public:
    /// A conversation as a row shows it.
    struct Shown
    {
        store::ConversationRow row;
        QString name; ///< or number, or what the network wrote
        QString line; ///< the latest; while something is searched, the one it was found in
    };

    using Filter = store::ConversationQuery::Filter;

    ConversationsModel(store::Worker &reader, const base::Clock &clock, QObject *parent = nullptr);

    void setQuery(Filter filter, const QString &search);
    Filter filter() const { return m_filter; }
    const QString &search() const { return m_search; }
    /// The ledger has changed: asks again.
    void reload();

    base::ConversationId conversationAt(int row) const { return {idAt(row)}; }
    /// Among the first few thousand rows; -1 if it is not there.
    int rowOf(base::ConversationId id) const;
    /// Null while the row is not read.
    const Shown *shownAt(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Order;

    ConversationsModel(store::Worker &reader, const base::Clock &clock, QObject *parent,
                       std::shared_ptr<Order> order);

    IdQuestion idQuestion() const;

    const base::Clock &m_clock;
    Filter m_filter = Filter::All;
    QString m_search;
    std::shared_ptr<Order> m_order; ///< of the reader's thread
    int m_generation = 0;           ///< of the ledger, as far as this model was told
};

} // namespace app
