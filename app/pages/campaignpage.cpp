#include "app/pages/campaignpage.h"

#include "app/application.h"
#include "app/pages/campaign/failurescard.h"
#include "app/pages/campaign/lanescard.h"
#include "app/pages/campaign/progresscard.h"
#include "app/pages/campaign/recipientspane.h"
#include "app/pages/campaign/repliescard.h"
#include "app/pages/compose/placetext.h"
#include "app/pages/compose/realm.h"
#include "app/pages/troubles.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "app/text/when.h"
#include "app/whendone.h"
#include "app/widgets/datatable.h"
#include "app/widgets/statelook.h"
#include "app/widgets/tabbedside.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::CampaignState;
using campaign::MessageState;

namespace app {

namespace {

constexpr base::Milliseconds kFigures{250};
constexpr base::Milliseconds kRows{100};
constexpr base::Milliseconds kEnds{10'000}; // a forecast of a million texts takes a second of the reader
constexpr base::Milliseconds kRateSpan{60'000};
constexpr base::Milliseconds kLeastRateSpan{5'000};
constexpr int kSideWidth = 268;
constexpr int kNarrow = 920; // a page of 960 without its margins

QFrame *card(QWidget *parent, std::initializer_list<QWidget *> content)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("card", true);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(6);
    for (QWidget *widget : content)
        column->addWidget(widget);
    return frame;
}

} // namespace

CampaignPage::CampaignPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_progress(new ProgressCard(this))
    , m_lanes(new LanesCard(this))
    , m_recipients(new RecipientsPane(context, this))
    , m_columns(new TabbedSide(kNarrow, kSideWidth, this))
    , m_figures(application().clock(), kFigures, [this] { askMoment(); })
    , m_rows(application().clock(), kRows, [this] { m_recipients->refresh(); })
    , m_ends(application().clock(), kEnds, [this] { askEnd(); })
{
    head().setTitle(tr("Campaign"));
    head().setBackVisible(true);
    makeActions();
    auto *main = new QWidget(this);
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(14);
    left->addWidget(m_progress);
    left->addWidget(m_lanes);
    left->addWidget(m_recipients, 1);
    m_columns->setMain(main, tr("Texts"));
    m_columns->setSide(makeSide(), tr("More"));
    setBody(m_columns);
    follow();
}

QWidget *CampaignPage::makeSide()
{
    m_text = new Label(Type::Body, {}, this);
    m_text->setWordWrap(true);
    m_failures = new FailuresCard(application().reader(), application().clock(), this);
    auto *inner = new QWidget;
    inner->setProperty("body", true);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    m_replies = new RepliesCard(application().reader(), application().clock(), this);
    column->addWidget(m_replies);
    column->addWidget(card(inner, {new Label(Type::Section, tr("The text"), inner), m_text}));
    column->addWidget(m_failures);
    column->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    return area;
}

void CampaignPage::makeActions()
{
    m_cancel = actions().add(tr("Cancel the rest"), u"close"_s, [this] { askToCancel(); });
    m_pause = actions().add(tr("Pause"), u"pause"_s, [this] { pauseOrGoOn(); });
    actions().answer(
        ActionId::Find, [this] { m_recipients->focusSearch(); }, tr("Find a person"));
    head().addButton(m_cancel)->setProperty("kind", u"danger"_s);
    head().setMain(m_pause);
    m_cancel->setVisible(false);
    m_pause->setVisible(false);
}

void CampaignPage::follow()
{
    Engine &engine = application().engine();
    connect(&engine, &Engine::campaignChanged, this, [this](base::CampaignId id) {
        if (id != m_moment.campaign.id || !isVisible())
            return;
        m_figures.poke();
        m_rows.poke();
    });
    connect(&engine, &Engine::lineChanged, this, [this] {
        if (isVisible())
            m_figures.poke();
    });
    const auto trouble = [this](const store::Error &error) { tellTrouble(banners(), error); };
    connect(&engine, &Engine::troubled, this, trouble);
    connect(&engine, &Engine::resumed, this, [this] { banners().remove(u"ledger"_s); });
    connect(m_progress, &ProgressCard::stateChosen, m_recipients, &RecipientsPane::setState);
    connect(m_lanes, &LanesCard::goOnChosen, &engine, &Engine::restartSim);
    connect(m_recipients, &RecipientsPane::failed, this, trouble);
    connect(m_recipients, &RecipientsPane::countAsSentChosen, this,
            [this](base::MessageId message) { settle({message}, campaign::Settlement::TakeAsSent); });
    connect(m_recipients, &RecipientsPane::sendAgainChosen, this,
            [this](base::MessageId message, const QString &whom) { askToSendAgain({message}, whom); });
    connect(m_recipients, &RecipientsPane::releaseChosen, this, &CampaignPage::release);
    connect(m_recipients, &RecipientsPane::sendWholeChosen, this, &CampaignPage::askToSendWhole);
    connect(&engine, &Engine::heard, m_replies, &RepliesCard::refresh);
    connect(&application(), &Application::inboxChanged, m_replies, &RepliesCard::refresh);
    connect(m_replies, &RepliesCard::troubled, this, trouble);
    connect(m_replies, &RepliesCard::inboxChosen, this, [this] { navigation().open({u"inbox"_s, 0, {}}); });
    connect(m_replies, &RepliesCard::conversationChosen, this, [this](base::ConversationId id) {
        navigation().open({u"inbox"_s, id.value, {}});
    });
    connect(m_failures, &FailuresCard::troubled, this, trouble);
    connect(m_failures, &FailuresCard::tryAgainChosen, this,
            [this](const store::FailureClass &what) { tryAgain(m_moment.campaign.id, what); });
}

void CampaignPage::open(const PageAddress &address)
{
    const base::CampaignId id{address.object};
    if (id != m_moment.campaign.id) {
        m_moment = {};
        m_moment.campaign.id = id;
        m_samples.clear();
        m_end.reset();
        m_waitedFor.clear();
        banners().remove(u"in-doubt"_s);
    }
    m_recipients->setCampaign(id);
    m_replies->setCampaign(id);
    m_columns->showMain();
    for (int state = 0; state < campaign::kMessageStates; ++state)
        if (address.detail == campaign::name(static_cast<campaign::MessageState>(state)))
            m_recipients->setState(static_cast<campaign::MessageState>(state));
    m_figures.poke();
}

QList<QWidget *> CampaignPage::panes() const
{
    return {m_recipients->table()};
}

void CampaignPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_figures.poke();
    m_rows.poke();
    m_replies->refresh();
}

void CampaignPage::askMoment()
{
    const base::CampaignId id = m_moment.campaign.id;
    if (!id.isValid() || m_isAsking)
        return;
    m_isAsking = true;
    const auto now = application().clock().now();
    const auto asking =
        application().reader().run([id, now, lines = application().engine().lines()](store::ReadDb &db) {
            return campaignMoment(db, id, lines, now);
        });
    whenDone(asking, this, [this](const store::Result<CampaignMoment> &moment) {
        m_isAsking = false;
        if (!moment)
            tellTrouble(banners(), moment.error());
        else
            take(*moment);
    });
}

void CampaignPage::askEnd()
{
    const auto now = application().clock().now();
    const auto asking = application().reader().run(
        [moment = m_moment, now, lines = application().engine().lines()](store::ReadDb &db) {
            return std::pair(moment.campaign.id, campaignEnd(db, moment, lines, now));
        });
    whenDone(asking, this, [this](const auto &end) {
        if (!end || end->first != m_moment.campaign.id)
            return;
        m_end = end->second;
        m_progress->show(m_moment, perMinute(), m_end, application().clock().now());
    });
}

void CampaignPage::take(const CampaignMoment &moment)
{
    if (moment.campaign.id != m_moment.campaign.id) {
        m_figures.poke(); // another one was opened meanwhile
        return;
    }
    m_moment = moment;
    if (m_moment.campaign.state == CampaignState::Sending && !m_moment.summary.messages.isSettled())
        m_ends.poke();
    m_samples.push_back({application().clock().uptime(), moment.summary.parts});
    const auto now = application().clock().now();
    m_progress->show(m_moment, perMinute(), m_end, now);
    const Engine &engine = application().engine();
    m_lanes->show(m_moment, engine.lines(),
                  !linesOfRealm(engine.lineNames(), moment.campaign.practice).isEmpty(), now);
    m_recipients->setCounts(m_moment.summary.messages);
    m_text->setText(forReading(m_moment.campaign.text));
    showHead();
    showDoubts();
    m_failures->show(m_moment.campaign, m_moment.summary.messages[MessageState::Failed]);
    setFacts(say("%n text(s)", moment.summary.messages.total()));
}

/// Over the last minute; over all of it while there is less than five seconds of it to see.
std::optional<double> CampaignPage::perMinute()
{
    const auto now = application().clock().uptime();
    while (m_samples.size() > 2 && now - m_samples.front().at > kRateSpan)
        m_samples.pop_front();
    if (m_moment.campaign.state != CampaignState::Sending || m_moment.summary.messages.isSettled())
        return {};
    const auto span = m_samples.empty() ? 0ms : m_samples.back().at - m_samples.front().at;
    if (span < kLeastRateSpan)
        return m_moment.summary.partsPerMinute > 0 ? std::optional(m_moment.summary.partsPerMinute)
                                                   : std::nullopt;
    const double minutes = double(span.count()) / 60'000;
    return double(m_samples.back().parts - m_samples.front().parts) / minutes;
}

void CampaignPage::showHead()
{
    const campaign::Campaign &campaign = m_moment.campaign;
    const auto now = application().clock().now();
    const auto &waiting = m_moment.summary.waitingFor;
    const Look look =
        lookOf(campaign.state, waiting.empty() ? campaign::Reason::None : waiting.begin()->first);
    head().setTitle(campaign.name);
    head().setChip(look.icon, look.word, look.tone);
    QStringList facts;
    if (campaign.practice)
        facts << tr("practice");
    if (m_moment.since)
        facts << tr("since %1").arg(nearMoment(*m_moment.since, now));
    head().setSubTitle(facts.join(u" · "_s));
    setRehearsal(campaign.practice);
    const bool isPaused = campaign.state == CampaignState::Paused;
    const bool isOpen =
        isPaused || campaign.state == CampaignState::Sending || campaign.state == CampaignState::Scheduled;
    m_pause->setText(isPaused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(Icons::get(isPaused ? u"play"_s : u"pause"_s, Role::OnAccent));
    m_pause->setVisible(isOpen);
    m_cancel->setVisible(isOpen);
    if (isPaused && campaign.why == campaign::PauseReason::LongStop)
        banners().put({u"long-stop"_s,
                       Tone::Warn,
                       u"pause"_s,
                       tr("Paused after a long stop"),
                       tr("Handbell stood still for more than a day, so these texts may be out of date. None "
                          "is lost; they wait for you."),
                       {{tr("Let it go on"), [this] { pauseOrGoOn(); }}}});
    else
        banners().remove(u"long-stop"_s);
}

} // namespace app
