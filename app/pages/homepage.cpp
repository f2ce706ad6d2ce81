#include "app/pages/homepage.h"

#include "app/application.h"
#include "app/linekeeper.h"
#include "app/pages/compose/placetext.h"
#include "app/pages/holdorgoon.h"
#include "app/pages/home/factscard.h"
#include "app/pages/home/runningcard.h"
#include "app/pages/troubles.h"
#include "app/style/measure.h"
#include "app/text/figures.h"
#include "app/text/linetext.h"
#include "app/text/say.h"
#include "app/text/when.h"
#include "app/whendone.h"
#include "app/widgets/statusfeed.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <ranges>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr int kSide = 330;
constexpr int kSmallPage = 960;
constexpr size_t kMostCards = 3;
constexpr size_t kMostRows = 8;
constexpr size_t kMostDoubtful = 2; // campaigns; the next comes up when one is settled
constexpr size_t kMostComing = 5;

} // namespace

HomePage::HomePage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_soon(application().clock(), 1000ms, [this] { ask(); })
    , m_minute(application().clock().makeTimer([this] {
        m_minute->start(60s);
        showDate();
        ask();
    }))
    , m_running(new QVBoxLayout)
    , m_beginning(new RowsCard(tr("How to begin"), this))
    , m_needs(new RowsCard(tr("Needs you"), this))
    , m_coming(new RowsCard(tr("Coming up"), this))
    , m_month(new FactsCard(tr("Last 30 days"), this))
    , m_people(new FactsCard(tr("Your people"), this))
{
    makeActions();
    auto *left = new QVBoxLayout;
    left->setSpacing(14);
    m_running->setSpacing(14);
    left->addLayout(m_running);
    for (RowsCard *card : {m_beginning, m_needs, m_coming}) {
        card->hide();
        left->addWidget(card);
    }
    left->addStretch(1);
    auto *side = new QWidget(this);
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(14);
    right->addWidget(m_people);
    right->addWidget(m_month);
    right->addStretch(1);
    side->setMinimumWidth(kSide);
    auto *inner = new QWidget(this);
    inner->setProperty("body", true);
    inner->setMaximumWidth(kWidest);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, inner);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    m_columns->addLayout(left, 1);
    m_columns->addWidget(side);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    setBody(area, kWidest);
    listen();
    showDate();
    showSide();
}

HomePage::~HomePage() = default;

void HomePage::makeActions()
{
    if (navigation().has(u"campaigns/compose"_s))
        head().setMain(actions().answer(
            ActionId::New,
            [this] {
                navigation().open({u"campaigns/compose"_s, 0, {}});
            },
            tr("New campaign")));
}

void HomePage::listen()
{
    Engine &engine = application().engine();
    connect(&engine, &Engine::campaignChanged, this, [this] { m_soon.poke(); });
    connect(&engine, &Engine::lineChanged, this, [this] { m_soon.poke(); });
    connect(&engine, &Engine::lineRemoved, this, [this] { m_soon.poke(); });
    connect(&application(), &Application::inboxChanged, this, [this] { m_soon.poke(); });
    connect(&context().lines.finder(), &ModemFinder::changed, this, [this] { show(); });
}

void HomePage::showDate()
{
    const auto now = application().clock().now();
    head().setTitle(weekdayAndDay(now));
    head().setSubTitle(shortMoment(now, now));
}

void HomePage::ask()
{
    if (!isVisible())
        return;
    const auto now = application().clock().now();
    const auto reading = application().reader().run([now](store::ReadDb &db) { return homeMoment(db, now); });
    whenDone(reading, this, [this](const store::Result<HomeMoment> &moment) {
        if (!moment)
            return tellTrouble(banners(), moment.error());
        m_moment = *moment;
        m_isLoaded = true;
        show();
    });
}

void HomePage::show()
{
    if (!m_isLoaded)
        return;
    showRunning();
    const Rows first = beginnings();
    m_beginning->setVisible(!first.empty());
    m_beginning->show({}, first);
    const Rows wanted = needs();
    m_needs->setVisible(first.empty() || !wanted.empty());
    if (wanted.empty())
        m_needs->show({}, {{u"ok"_s, Tone::Ok, tr("Nothing needs you."), {}, {}, {}}});
    else
        m_needs->show(grouped(qint64(wanted.size())), wanted);
    const Rows next = comings();
    m_coming->setVisible(!next.empty());
    m_coming->show({}, next);
    showSide();
}

void HomePage::showRunning()
{
    const size_t shown = std::min(m_moment.running.size(), kMostCards);
    while (m_cards.size() > shown) {
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < shown) {
        auto *card = new RunningCard(this);
        connect(card, &RunningCard::pauseWanted, this, [this, card] { pauseOrGoOn(*card); });
        connect(card, &RunningCard::openWanted, this, [this, card] {
            navigation().open({u"campaigns/campaign"_s, card->campaign().value, {}});
        });
        m_running->addWidget(card);
        m_cards.push_back(card);
    }
    for (size_t i = 0; i < shown; ++i)
        m_cards[i]->show(m_moment.running[i]);
}

RowsCard::Row HomePage::row(const QString &icon, Tone tone, const QString &words, const QString &below,
                            const QString &button, const PageAddress &to) const
{
    if (!navigation().has(to.page))
        return {icon, tone, words, below, {}, {}};
    return {icon, tone, words, below, button, [this, to] { navigation().open(to); }};
}

bool HomePage::isNewcomer() const
{
    return !m_moment.hasSent || m_moment.contacts == 0;
}

/// What a newcomer has not done yet, and what is done.
HomePage::Rows HomePage::beginnings() const
{
    if (!isNewcomer())
        return {};
    Rows rows;
    const auto &found = context().lines.finder().found();
    if (application().engine().hasLines()) {
        rows.push_back({u"ok"_s, Tone::Ok, tr("A modem sends for you."), {}, {}, {}});
    } else {
        rows.push_back(row(u"modems"_s, Tone::Info, tr("Your modem"),
                           found.empty() ? tr("Plug it in; Handbell finds it. Without one, practise: nothing "
                                              "leaves this PC.")
                                         : tr("One is plugged in and waits for your word."),
                           tr("Choose"), {u"modems"_s, 0, {}}));
    }
    rows.push_back(m_moment.contacts > 0
                       ? RowsCard::Row{u"ok"_s, Tone::Ok, tr("Your people are here."), {}, {}, {}}
                       : row(u"contacts"_s, Tone::Info, tr("Your people"),
                             tr("From a spreadsheet, a till or the clipboard."), tr("Import a list"),
                             {u"contacts/import"_s, 0, {}}));
    rows.push_back(m_moment.hasSent
                       ? RowsCard::Row{u"ok"_s, Tone::Ok, tr("A first text is written."), {}, {}, {}}
                       : row(u"send"_s, Tone::Info, tr("A first text"),
                             tr("Write it, see it as your people will, and try it on your own phone first."),
                             tr("Write"), {u"campaigns/compose"_s, 0, {}}));
    return rows;
}

HomePage::Rows HomePage::needs() const
{
    Rows rows;
    for (const HomeMoment::Row &doubtful : m_moment.doubtful | std::views::take(kMostDoubtful)) {
        QStringList below{doubtful.campaign.name,
                          tr("Handed to the modem, no answer heard. Nothing is sent again by itself.")};
        below.removeAll(QString());
        rows.push_back(row(u"doubt"_s, Tone::Doubt,
                           say("%n text(s) in doubt", doubtful.counts[campaign::MessageState::InDoubt]),
                           below.join(u" · "_s), tr("Decide"),
                           {u"campaigns/campaign"_s, doubtful.campaign.id.value, {}}));
    }
    for (const send::LineReport &line : application().engine().lines())
        if (needsPerson(line)) {
            const StatusStrip::LineItem item = lineItem(line);
            rows.push_back(row(item.icon, item.tone, u"%1 %2"_s.arg(item.name, item.word), item.sentence,
                               tr("Look"), {u"modems"_s, 0, {}}));
        }
    if (!isNewcomer() && !application().engine().hasLines() && context().lines.finder().found().empty())
        rows.push_back(
            row(u"modems"_s, Tone::Warn, tr("No modem is connected"),
                m_moment.running.empty()
                    ? tr("Nothing can be sent or heard. Plug it in; Handbell finds it.")
                    : tr("The rest waits, and none of it is lost. Plug the modem in; Handbell finds it."),
                tr("Look"), {u"modems"_s, 0, {}}));
    if (m_moment.waiters.people > 0) {
        const auto now = application().clock().now();
        rows.push_back(row(
            u"inbox"_s, Tone::Info, say("%n person(s) wait for an answer", m_moment.waiters.people),
            m_moment.waiters.oldest ? tr("The first since %1.").arg(nearMoment(*m_moment.waiters.oldest, now))
                                    : QString(),
            tr("Answer"), {u"inbox"_s, 0, {}}));
    }
    for (const FoundModem &found : context().lines.finder().found()) {
        if (m_moment.hasSent && !found.problem)
            rows.push_back(row(u"modems"_s, Tone::Info, tr("A new modem is plugged in"),
                               modelName(found.state), tr("Look"), {u"modems"_s, 0, {}}));
    }
    for (const HomeMoment::Row &draft : m_moment.drafts)
        rows.push_back(row(u"pencil"_s, Tone::Neutral, tr("A draft waits: %1").arg(draft.campaign.name),
                           forReading(draft.campaign.text).simplified(), tr("Go on"),
                           {u"campaigns/compose"_s, draft.campaign.id.value, {}}));
    if (rows.size() > kMostRows)
        rows.resize(kMostRows);
    return rows;
}

HomePage::Rows HomePage::comings() const
{
    const auto now = application().clock().now();
    Rows rows;
    for (const HomeMoment::Row &next : m_moment.coming) {
        const QString when =
            next.campaign.starts ? nearMoment(*next.campaign.starts, now) : tr("as soon as allowed");
        rows.push_back(row(u"calendar"_s, Tone::Neutral, next.campaign.name,
                           u"%1 \u00b7 %2"_s.arg(when, say("%n text(s)", next.counts.total())), tr("Open"),
                           {u"campaigns/campaign"_s, next.campaign.id.value, {}}));
        if (rows.size() == kMostComing)
            break;
    }
    return rows;
}

void HomePage::showSide()
{
    m_people->show(
        {{tr("Contacts"), grouped(m_moment.contacts)}, {tr("Opted out"), grouped(m_moment.optedOut)}});
    const HomeMoment::Month &month = m_moment.month;
    m_month->show({{tr("Texts sent"), grouped(month.sent)},
                   {tr("Delivered, of those reported"), percent(month.delivered, month.reported)},
                   {tr("Texts received"), grouped(month.replies)},
                   {tr("Opted out"), grouped(month.optedOut)}});
}

void HomePage::pauseOrGoOn(const RunningCard &card)
{
    holdOrGoOn(context(), *this, card.campaign(), card.isPaused(), [this] { m_soon.poke(); });
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_minute->start(60s);
    showDate();
    ask();
}

void HomePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_minute->stop();
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < withFont(kSmallPage) ? QBoxLayout::TopToBottom
                                                           : QBoxLayout::LeftToRight);
}

} // namespace app
