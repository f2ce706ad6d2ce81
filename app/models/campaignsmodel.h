#pragma once

#include "core/campaign/campaign.h"
#include "core/store/worker.h"

#include <QAbstractTableModel>

namespace app {

/// All campaigns people made, newest first, with their running counts: a few rows each, whatever their size.
class CampaignsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Purpose, State, People, Delivered, When, Columns };
    enum Role {
        IdRole = Qt::UserRole,
        EnumRole,     ///< of Purpose and State: the value itself
        FractionRole, ///< of Delivered: 0 to 1
    };

    /// `reader` outlives the model, and `clock` the reader.
    CampaignsModel(store::Worker &reader, const base::Clock &clock, QObject *parent = nullptr);

    /// The ledger has changed: asks again; what is shown stays until then.
    void reload();
    bool isLoaded() const { return m_isLoaded; }
    base::CampaignId campaignAt(int row) const;
    /// Of a row that exists.
    campaign::CampaignState stateAt(int row) const { return m_rows[static_cast<size_t>(row)].campaign.state; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void loaded();
    void failed(const store::Error &error);

private:
    struct Row
    {
        campaign::Campaign campaign;
        campaign::Counts counts;
    };
    using Rows = std::vector<Row>;

    static Rows read(store::ReadDb &db);
    void take(Rows rows);
    QString text(const Row &row, int column) const;
    QString sentence(const Row &row) const;

    store::Worker &m_reader;
    const base::Clock &m_clock;
    Rows m_rows;
    bool m_isLoaded = false;
};

} // namespace app
