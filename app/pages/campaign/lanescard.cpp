#include "app/pages/campaign/lanescard.h"

#include "app/pages/campaign/lanerow.h"
#include "app/style/label.h"
#include "app/text/linetext.h"
#include "app/text/say.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr size_t kBank = 6;      ///< more lanes than these take a line each
constexpr int kMostHeight = 190; // three lanes, or fewer that have something to say; more of them scroll
constexpr int kMostOfWindow = 5; // a fifth, where that is more

const send::LineReport *reportOf(const std::vector<send::LineReport> &lines, const QString &name)
{
    const auto found = std::ranges::find(lines, name, &send::LineReport::name);
    return found == lines.end() ? nullptr : &*found;
}

} // namespace

LanesCard::LanesCard(QWidget *parent)
    : QFrame(parent)
    , m_summary((new Label(Type::Caption, {}, this))->setTone(u"second"_s))
    , m_area(new QScrollArea(this))
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
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(lanes);
    lanes->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_summary->setContentsMargins(16, 8, 16, 4);
    column->addWidget(m_summary);
    column->addWidget(m_area);
    hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void LanesCard::show(const CampaignMoment &moment, const std::vector<send::LineReport> &lines,
                     bool expectsLines, base::TimePoint now)
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
        row->setCompact(moment.lanes.size() > kBank);
        row->show(name, figures, reportOf(lines, name), now);
        row->setVisible(true);
    }
    sort();
    m_none->setVisible(m_lanes.empty());
    setVisible(!m_lanes.empty() || !expectsLines);
    fit();
}

void LanesCard::sort()
{
    std::vector<std::pair<QString, LaneRow *>> lanes(m_lanes.begin(), m_lanes.end());
    std::ranges::sort(lanes, {}, [](const auto &lane) {
        return std::pair(!lane.second->needsPerson(), countingOrder(lane.first));
    });
    std::vector<LaneRow *> order;
    for (const auto &[name, row] : lanes)
        order.push_back(row);
    const int needy = int(std::ranges::count_if(order, &LaneRow::needsPerson));
    m_summary->setVisible(order.size() > kBank);
    const int able = int(std::ranges::count_if(order, &LaneRow::canSend));
    m_summary->setText(tr("%1 working, %2 need you").arg(grouped(able), grouped(needy)));
    if (order == m_order)
        return;
    m_order = order;
    for (LaneRow *row : order) {
        m_rows->removeWidget(row);
        m_rows->addWidget(row);
    }
}

bool LanesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return QFrame::eventFilter(watched, event);
}

void LanesCard::fit()
{
    int needed = m_lanes.empty() ? m_none->sizeHint().height() : 0;
    for (const auto &[name, row] : m_lanes)
        needed += std::max(row->minimumHeight(), row->heightForWidth(m_area->viewport()->width()));
    const int most = std::max(kMostHeight, window()->height() / kMostOfWindow);
    m_area->setVerticalScrollBarPolicy(needed > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_area->setFixedHeight(std::min(needed, most));
}

} // namespace app
