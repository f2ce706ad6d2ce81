#include "app/pages/campaign/lanerow.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/style/measure.h"
#include "app/text/errortext.h"
#include "app/text/linetext.h"
#include "app/text/say.h"
#include "app/text/when.h"
#include "app/widgets/iconlabel.h"
#include "app/widgets/statelook.h"
#include "app/widgets/statemeter.h"
#include "app/widgets/statusfeed.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kHeight = 54;
constexpr int kCompactHeight = 28;
constexpr int kMargin = 8;
constexpr int kCompactMargin = 3;
constexpr int kColumnWidth = 150;
constexpr int kPartsWidth = 80;

QVBoxLayout *stacked(QWidget *upper, QWidget *lower)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(upper);
    column->addWidget(lower);
    return column;
}

QString limitWords(const send::LineReport &report, base::TimePoint now)
{
    if (!report.notBefore || *report.notBefore <= now)
        return {};
    const QString until = dayAndTime(*report.notBefore, now);
    switch (report.limit) {
    case send::Limit::None:
    case send::Limit::Gap: return {};
    case send::Limit::Minute:
    case send::Limit::Hour:
        return LaneRow::tr("Its limit for this hour is reached; it goes on at %1.").arg(until);
    case send::Limit::Day: return LaneRow::tr("Its limit for today is reached; it goes on at %1.").arg(until);
    case send::Limit::Month:
    case send::Limit::People:
        return LaneRow::tr("Its limit for this month is reached; it goes on at %1.").arg(until);
    }
    return {};
}

} // namespace

LaneRow::LaneRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new Label(Type::Strong, {}, this))
    , m_number((new Label(Type::Caption, {}, this))->setTone(u"second"_s))
    , m_icon(new IconLabel(u"modems"_s, Role::Text2, Icons::kSmall, this))
    , m_doing(new Label(Type::Body, {}, this))
    , m_detail((new Label(Type::Caption, {}, this))->setTone(u"second"_s))
    , m_meter(new StateMeter(6, this))
    , m_today((new Label(Type::Caption, {}, this))->setTone(u"second"_s))
    , m_parts((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_goOn(new QPushButton(tr("Go on"), this))
{
    setMinimumHeight(kHeight);
    m_detail->setWordWrap(true);
    fitColumns();
    m_goOn->setProperty("small", true);
    connect(m_goOn, &QPushButton::clicked, this, [this] { emit goOnChosen(m_sim); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, kMargin, 16, kMargin);
    row->setSpacing(12);
    row->addWidget(new IconLabel(u"modems"_s, Role::AccentText, Icons::kUsual, this));
    row->addLayout(stacked(m_name, m_number));
    row->addWidget(m_icon);
    row->addLayout(stacked(m_doing, m_detail), 1);
    row->addLayout(stacked(m_meter, m_today));
    m_parts->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_parts);
    row->addWidget(m_goOn);
}

/// The same in all rows, so that they stand below each other.
void LaneRow::fitColumns()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_number),
                            static_cast<QWidget *>(m_meter), static_cast<QWidget *>(m_today)})
        widget->setFixedWidth(withFont(kColumnWidth));
    m_parts->setMinimumWidth(withFont(kPartsWidth));
}

void LaneRow::showName(const QString &name)
{
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideRight, m_name->width()));
    m_name->setToolTip(m_name->text() == name ? QString() : name);
    m_name->setAccessibleName(name);
    m_goOn->setAccessibleName(tr("Go on with %1").arg(name));
}

void LaneRow::fitHeight()
{
    const bool isTerse = m_isCompact && !m_needsPerson;
    if (std::exchange(m_isTerse, isTerse) == isTerse)
        return;
    const int margin = isTerse ? kCompactMargin : kMargin;
    layout()->setContentsMargins(16, margin, 16, margin);
    setMinimumHeight(isTerse ? kCompactHeight : kHeight);
}

void LaneRow::show(const QString &line, const LaneFigures &figures, const send::LineReport *report,
                   base::TimePoint now)
{
    m_sim = report ? report->sim : base::SimId{};
    const bool isOneOfMany = m_isCompact && report && report->practice; // all in one network
    m_needsPerson = report && app::needsPerson(*report);
    m_canSend = report && report->canSend();
    fitHeight();
    fitColumns();
    showName(figures.name.isEmpty() || isOneOfMany ? shortLineName(line) : figures.name);
    m_number->setText(figures.number);
    m_number->setVisible(!figures.number.isEmpty() && !m_isTerse);
    showDoing(figures, report, now);
    showToday(figures, report != nullptr);
    m_parts->setText(say("%n part(s)", figures.parts));
    m_goOn->setVisible(report && report->stopped != send::StopReason::None);
}

void LaneRow::showDoing(const LaneFigures &figures, const send::LineReport *report, base::TimePoint now)
{
    const bool isStopped = report && report->stopped != send::StopReason::None;
    const line::Phase phase = !report     ? line::Phase::Absent
                              : isStopped ? line::Phase::Stopped
                                          : report->state.phase;
    const Look look = figures.inHand.isEmpty() || isStopped
                          ? lookOf(phase)
                          : Look{u"arrow"_s, tr("to %1").arg(figures.inHand), Tone::Info};
    m_icon->set(look.icon, inkOf(look.tone));
    m_doing->setText(look.word);
    QString detail = isStopped ? stopSentence(report->stopped)
                     : report  ? limitWords(*report, now)
                               : QString();
    if (detail.isEmpty() && report && !report->state.problems.empty())
        detail = explain(report->state.problems.front()).toString();
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty() && !m_isTerse);
    setToolTip(m_isTerse ? QStringList{figures.number, detail}.join(u'\n').trimmed() : QString());
}

/// Of a line that is not open nobody knows which SIM it has.
void LaneRow::showToday(const LaneFigures &figures, bool isKnown)
{
    const bool isCapped = figures.dayCap > 0;
    m_meter->setVisible(isKnown && isCapped && !m_isTerse);
    if (isCapped)
        m_meter->setFraction(double(figures.today) / figures.dayCap);
    m_today->setVisible(isKnown);
    m_today->setText(isCapped ? tr("%1 of %2 today").arg(grouped(figures.today), grouped(figures.dayCap))
                              : tr("%1 today").arg(grouped(figures.today)));
    m_meter->setAccessibleName(m_today->text());
}

} // namespace app
