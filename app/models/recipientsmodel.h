#pragma once

#include "app/models/pagedmodel.h"
#include "core/store/messagedetails.h"
#include "core/store/messagequery.h"

namespace app {

/// The texts of a campaign, one a person, in the order they were queued: a row keeps its place while its
/// state changes.
class RecipientsModel : public PagedModel
{
    Q_OBJECT

public:
    enum Column { Name, Number, State, By, When, Note, Columns };
    enum RecipientRole { EnumRole = FirstOwnRole }; ///< the campaign::MessageState

    /// A text as a row shows it.
    struct Recipient
    {
        store::MessageDetails details;
        QString number;         ///< international, with spaces
        QString by;             ///< the SIM or line of its last attempt
        base::TimePoint when{}; ///< of the latest thing that is known of it; 0: nothing yet
        QString note;           ///< why it is where it is, in few words
        QString sentence;       ///< the same in full

        campaign::Standing standing() const { return details.message.standing; }
    };

    RecipientsModel(store::Worker &reader, const base::Clock &clock, QObject *parent = nullptr);

    void setQuery(store::MessageQuery query);
    const store::MessageQuery &query() const { return m_query; }

    base::MessageId messageAt(int row) const { return {idAt(row)}; }
    /// Null while the row is not read.
    const Recipient *recipientAt(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Recipient &recipient, int column) const;

    const base::Clock &m_clock;
    store::MessageQuery m_query;
};

} // namespace app
