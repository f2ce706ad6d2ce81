#include "app/pages/campaign/progresscard.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "app/text/when.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/statelook.h"
#include "app/widgets/statemeter.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;
using campaign::MessageState;

namespace app {

namespace {

/// In the order of the meter and of its legend.
constexpr MessageState kOrder[] = {MessageState::Delivered, MessageState::Accepted, MessageState::Sending,
                                   MessageState::Queued,    MessageState::Failed,   MessageState::Expired,
                                   MessageState::Held,      MessageState::InDoubt,  MessageState::Cancelled};

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Ok: return u"ok"_s;
    case Tone::Warn: return u"warn"_s;
    case Tone::Bad: return u"bad"_s;
    case Tone::Doubt: return u"doubt"_s;
    case Tone::Brass: return u"brass"_s;
    case Tone::Neutral:
    case Tone::Info: return {};
    }
    return {};
}

} // namespace

ProgressCard::ProgressCard(QWidget *parent)
    : QFrame(parent)
    , m_figure(new Label(Type::Figure, u"…"_s, this))
    , m_of((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_rate(new Label(Type::Body, {}, this))
    , m_end((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_meter(new StateMeter(12, this))
    , m_waiting((new Label(Type::Body, {}, this))->setTone(u"second"_s))
{
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    figures->addWidget(m_figure, 0, Qt::AlignBaseline);
    figures->addWidget(m_of, 0, Qt::AlignBaseline);
    figures->addWidget(m_rate, 0, Qt::AlignBaseline);
    figures->addStretch();
    figures->addWidget(m_end, 0, Qt::AlignBaseline);
    auto *legend = new FlowLayout(14);
    for (const MessageState state : kOrder) {
        auto *button = new QPushButton(this);
        button->setProperty("kind", u"status"_s);
        button->setProperty("dense", true);
        button->setProperty("tone", toneName(lookOf(state).tone));
        button->setIcon(Icons::get(lookOf(state).icon, inkOf(lookOf(state).tone)));
        button->setIconSize({Icons::kSmall, Icons::kSmall});
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, state] { emit stateChosen(state); });
        legend->addWidget(button);
        m_legend[state] = button;
    }
    m_waiting->setWordWrap(true);
    m_waiting->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 8);
    column->setSpacing(8);
    column->addLayout(figures);
    column->addWidget(m_meter);
    column->addLayout(legend);
    column->addWidget(m_waiting);
    m_meter->setAccessibleName(tr("Progress"));
}

void ProgressCard::show(const CampaignMoment &moment, std::optional<double> perMinute,
                        std::optional<base::TimePoint> end, base::TimePoint now)
{
    const campaign::Counts &counts = moment.summary.messages;
    m_figure->setText(grouped(moment.handled()));
    const bool isAhead = moment.campaign.state == campaign::CampaignState::Scheduled && counts.total() == 0;
    m_of->setText(isAhead ? tr("handled; its people are gone through when it starts")
                  : moment.campaign.frozen
                      ? tr("of %1 handled").arg(grouped(counts.total()))
                      : tr("of %1 handled, more are being made ready").arg(grouped(counts.total())));
    m_rate->setText(perMinute ? tr("%1 a minute").arg(grouped(qRound64(*perMinute))) : QString());
    m_end->setText(endWords(moment, end, now));
    std::vector<StateMeter::Segment> segments;
    for (const MessageState state : kOrder)
        if (state != MessageState::Queued)
            segments.push_back(
                {counts[state], meterRole(state), grouped(counts[state]) + u' ' + word(state)});
    m_meter->set(segments, counts.total());
    m_meter->setAccessibleDescription(summary(counts));
    showLegend(counts);

    QStringList waits;
    for (const auto &[reason, texts] : moment.summary.waitingFor)
        if (texts > 0 && moment.campaign.state == campaign::CampaignState::Sending)
            waits << sentence(reason);
    if (moment.summary.stranded > 0)
        waits << sentence(campaign::Reason::LineLostMidway);
    if (!waits.isEmpty() && moment.summary.nextAt)
        waits << tr("It goes on at %1.").arg(nearMoment(*moment.summary.nextAt, now));
    m_waiting->setText(waits.join(u' '));
    m_waiting->setVisible(!waits.isEmpty());
}

QString ProgressCard::endWords(const CampaignMoment &moment, std::optional<base::TimePoint> end,
                               base::TimePoint now) const
{
    using enum campaign::CampaignState;
    const campaign::Campaign &campaign = moment.campaign;
    switch (campaign.state) {
    case Scheduled:
        return campaign.starts && *campaign.starts > now
                   ? tr("Starts %1").arg(nearMoment(*campaign.starts, now))
                   : tr("Starts at once");
    case Sending:
        if (moment.summary.messages.isSettled() && campaign.frozen)
            return {};
        return end ? tr("Ends about %1").arg(shortMoment(std::max(*end, now), now))
                   : tr("No end can be told yet");
    case Paused: return tr("Paused: nothing goes out");
    case Draft:
    case Finished:
    case Cancelled: return {};
    }
    return {};
}

void ProgressCard::showLegend(const campaign::Counts &counts)
{
    for (const auto &[state, button] : m_legend) {
        const qint64 texts = counts[state];
        const QString shown = state == MessageState::Accepted ? tr("No report yet") : word(state);
        button->setText(u"%1 %2"_s.arg(shown, grouped(texts)));
        button->setAccessibleName(tr("Show %1: %2").arg(word(state), grouped(texts)));
        button->setVisible(texts > 0);
    }
}

} // namespace app
