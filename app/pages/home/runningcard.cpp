#include "app/pages/home/runningcard.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "app/widgets/chip.h"
#include "app/widgets/statelook.h"
#include "app/widgets/statemeter.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;
using campaign::MessageState;

namespace app {

namespace {

constexpr MessageState kShown[] = {MessageState::Delivered, MessageState::Accepted, MessageState::Sending,
                                   MessageState::Failed,    MessageState::Expired,  MessageState::Held,
                                   MessageState::InDoubt,   MessageState::Cancelled};

QString statesOf(const campaign::Counts &counts)
{
    QStringList words;
    for (const MessageState state : kShown)
        if (counts[state] > 0)
            words << u"%1 %2"_s.arg(word(state), grouped(counts[state]));
    return words.join(u"  \u00b7  "_s);
}

} // namespace

RunningCard::RunningCard(QWidget *parent)
    : QFrame(parent)
    , m_chip(new Chip(this))
    , m_name(new Label(Type::Section, {}, this))
    , m_figure(new Label(Type::Figure, {}, this))
    , m_of((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_states((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_meter(new StateMeter(8, this))
    , m_pause(new QPushButton(this))
    , m_open(new QPushButton(tr("Open"), this))
{
    setProperty("card", true);
    for (QPushButton *button : {m_pause, m_open})
        button->setProperty("small", true);
    m_name->setWordWrap(true);
    m_states->setWordWrap(true);
    m_meter->setAccessibleName(tr("Progress"));
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_chip);
    top->addWidget(m_name, 1);
    top->addWidget(m_pause);
    top->addWidget(m_open);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    figures->addWidget(m_figure, 0, Qt::AlignBaseline);
    figures->addWidget(m_of, 1, Qt::AlignBaseline);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(8);
    column->addLayout(top);
    column->addLayout(figures);
    column->addWidget(m_meter);
    column->addWidget(m_states);
    connect(m_pause, &QPushButton::clicked, this, &RunningCard::pauseWanted);
    connect(m_open, &QPushButton::clicked, this, &RunningCard::openWanted);
}

void RunningCard::show(const HomeMoment::Row &row)
{
    const campaign::Campaign &campaign = row.campaign;
    m_id = campaign.id;
    m_isPaused = campaign.state == campaign::CampaignState::Paused;
    const Look look = lookOf(campaign.state);
    m_chip->set(look.icon, look.word, look.tone);
    m_name->setText(campaign.name);
    const qint64 open = row.counts[MessageState::Queued] + row.counts[MessageState::Sending];
    m_figure->setText(grouped(row.counts.total() - open));
    m_of->setText(campaign.practice ? tr("of %1, practice").arg(grouped(row.counts.total()))
                                    : tr("of %1").arg(grouped(row.counts.total())));
    std::vector<StateMeter::Segment> segments;
    for (const MessageState state : kShown)
        segments.push_back({row.counts[state], meterRole(state), word(state)});
    m_meter->set(segments, row.counts.total());
    m_meter->setAccessibleDescription(summary(row.counts));
    m_states->setText(statesOf(row.counts));
    m_states->setVisible(!m_states->text().isEmpty());
    m_pause->setText(m_isPaused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(Icons::get(m_isPaused ? u"play"_s : u"pause"_s));
    m_pause->setAccessibleName(u"%1: %2"_s.arg(m_pause->text(), campaign.name));
    m_open->setAccessibleName(tr("Open %1").arg(campaign.name));
}

} // namespace app
