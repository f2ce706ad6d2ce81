#include "app/models/campaignsmodel.h"

#include "app/text/figures.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "app/text/when.h"
#include "app/whendone.h"
#include "core/store/campaigns.h"
#include "core/store/tally.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using campaign::MessageState;

namespace app {

CampaignsModel::CampaignsModel(store::Worker &reader, const base::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_clock(clock)
{
}

CampaignsModel::Rows CampaignsModel::read(store::ReadDb &db)
{
    Rows rows;
    for (campaign::Campaign &campaign : store::campaigns(db)) {
        const auto counts = store::tally(db, campaign.id).counts;
        rows.push_back({std::move(campaign), counts});
    }
    return rows;
}

void CampaignsModel::reload()
{
    whenDone(m_reader.run(&CampaignsModel::read), this, [this](const store::Result<Rows> &rows) {
        if (rows)
            take(*rows);
        else
            emit failed(rows.error());
    });
}

void CampaignsModel::take(Rows rows)
{
    const bool isSame = std::ranges::equal(
        rows, m_rows, {}, [](const Row &row) { return row.campaign.id; },
        [](const Row &row) { return row.campaign.id; });
    if (isSame) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    m_isLoaded = true;
    emit loaded();
}

base::CampaignId CampaignsModel::campaignAt(int row) const
{
    const bool exists = row >= 0 && row < rowCount();
    return exists ? m_rows[static_cast<size_t>(row)].campaign.id : base::CampaignId{};
}

int CampaignsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CampaignsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString CampaignsModel::text(const Row &row, int column) const
{
    const campaign::Campaign &campaign = row.campaign;
    const bool isDraft = campaign.state == campaign::CampaignState::Draft;
    switch (column) {
    case Name: return campaign.practice ? tr("%1 (practice)").arg(campaign.name) : campaign.name;
    case Purpose: return word(campaign.purpose);
    case State: return word(campaign.state);
    case People: return campaign.frozen ? grouped(row.counts.total()) : isDraft ? QString() : u"…"_s;
    case Delivered:
        return isDraft ? QString() : percent(row.counts[MessageState::Delivered], row.counts.total());
    case When: return nearMoment(campaign.starts.value_or(campaign.created), m_clock.now());
    default: return {};
    }
}

QString CampaignsModel::sentence(const Row &row) const
{
    QStringList parts{row.campaign.name, word(row.campaign.purpose), word(row.campaign.state)};
    if (row.campaign.practice)
        parts << tr("practice");
    parts << summary(row.counts) << text(row, When);
    return parts.join(u", "_s);
}

QVariant CampaignsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const qint64 total = row.counts.total();
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::AccessibleTextRole: return sentence(row);
    case Qt::ToolTipRole: return index.column() == Delivered ? summary(row.counts) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == People ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole: return row.campaign.id.value;
    case EnumRole: return index.column() == Purpose ? int(row.campaign.purpose) : int(row.campaign.state);
    case FractionRole: return total > 0 ? double(row.counts[MessageState::Delivered]) / double(total) : 0.0;
    default: return {};
    }
}

QVariant CampaignsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == People ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Purpose: return tr("Purpose");
    case State: return tr("State");
    case People: return tr("People");
    case Delivered: return tr("Delivered");
    case When: return tr("When");
    default: return {};
    }
}

} // namespace app
