#include "app/pages/campaign/lanescard.h"

#include "app/pages/campaign/lanerow.h"
#include "app/style/label.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kLaneHeight = 54;
constexpr int kMostLanes = 3; // more of them scroll

const send::LineReport *reportOf(const std::vector<send::LineReport> &lines, const QString &name)
{
    const auto found = std::ranges::find(lines, name, &send::LineReport::name);
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

LanesCard::LanesCard(QWidget *parent)
    : QFrame(parent)
    , m_none((new Label(Type::Body, tr("No modem is connected. The texts wait, none is lost."), this))
                 ->setTone(u"second"_s))
{
    setProperty("card", true);
    auto *lanes = new QWidget;
    lanes->setProperty("body", true);
    m_rows = new QVBoxLayout(lanes);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_none);
    m_none->setContentsMargins(16, 12, 16, 12);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    area->setMaximumHeight(kMostLanes * kLaneHeight);
    area->setWidget(lanes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(area);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void LanesCard::show(const CampaignMoment &moment, const std::vector<send::LineReport> &lines,
                     base::TimePoint now)
{
    std::erase_if(m_lanes, [&](const auto &lane) {
        const bool isGone = !moment.lanes.contains(lane.first);
        if (isGone)
            lane.second->deleteLater();
        return isGone;
    });
    for (const auto &[name, figures] : moment.lanes) {
        LaneRow *&row = m_lanes[name];
        if (!row) {
            row = new LaneRow(this);
            connect(row, &LaneRow::goOnChosen, this, &LanesCard::goOnChosen);
            m_rows->addWidget(row);
        }
        row->show(name, figures, reportOf(lines, name), now);
        row->setVisible(true);
    }
    m_none->setVisible(m_lanes.empty());
    updateGeometry();
}

} // namespace app
