#include "app/pages/inboxpage.h"

#include "app/application.h"
#include "app/dialogs/reasondialog.h"
#include "app/pages/contacts/peopledesk.h"
#include "app/pages/inbox/conversationcard.h"
#include "app/pages/inbox/inboxdesk.h"
#include "app/pages/inbox/listpane.h"
#include "app/pages/inbox/threadview.h"
#include "app/preferences.h"
#include "app/style/measure.h"
#include "app/text/errortext.h"
#include "app/text/inboxtext.h"
#include "app/text/say.h"
#include "app/text/simtext.h"
#include "app/text/when.h"
#include "app/whendone.h"
#include "core/store/contacts.h"
#include "core/store/people.h"
#include "core/store/sims.h"

#include <QLineEdit>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr base::Milliseconds kNews{2000};
constexpr base::Milliseconds kSoon{100};
constexpr int kCard = 220;
constexpr int kCardMost = 290; // list and texts need their room too
const QString kPanes = u"inbox/panes"_s;
const QString kFilter = u"inbox/filter"_s;

/// `search`: what is looked for in it, if anything is.
std::optional<ConversationPane::Facts> readFactsOf(store::ReadDb &db, base::ConversationId id,
                                                   base::TimePoint now, const QString &search)
{
    const auto row = store::conversationRow(db, id, now);
    if (!row)
        return {};
    ConversationPane::Facts facts{*row, {}, {}, {}, {}};
    if (!search.isEmpty())
        facts.found = store::textFound(db, id, search);
    if (const auto contact = store::contactById(db, row->contact))
        facts.language = contact->language;
    if (const auto sim = store::lastSimOf(db, id))
        if (const auto known = store::simById(db, *sim))
            facts.line = row->practice ? InboxPage::tr("the practice modem") : simName(*known);
    if (row->e164 != 0)
        facts.optOuts = store::optOutsOf(db, row->e164, row->practice, now);
    return facts;
}

/// "number 447700900118"; 0 for anything else.
qint64 numberIn(const QString &detail)
{
    return detail.startsWith(u"number "_s) ? detail.section(u' ', 1).toLongLong() : 0;
}

} // namespace

InboxPage::InboxPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_desk(new InboxDesk(application(), feedback(), this))
    , m_people(new PeopleDesk(application(), feedback(), this))
    , m_list(new ListPane(application(), &head(), bannerArea(), this))
    , m_conversation(new ConversationPane(application(), this))
    , m_card(new ConversationCard(application(), *m_people, this))
    , m_splitter(new QSplitter(this))
    , m_news(application().clock().makeTimer([this] { lookForNews(); }))
    , m_soon(application().clock().makeTimer([this] { reloadOpen(); }))
{
    m_card->setMinimumWidth(std::min(withFont(kCard), kCardMost));
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_conversation);
    m_splitter->addWidget(m_card);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({304, 560, 250});
    m_splitter->restoreState(context.preferences.state(kPanes));
    m_card->hide();
    setBodyWithOwnHead(m_splitter);
    makeActions();
    connectParts();
    const bool isWaiting = context.preferences.state(kFilter) == "waiting";
    m_list->setFilter(isWaiting ? ListPane::Filter::Waiting : ListPane::Filter::All);
}

InboxPage::~InboxPage() = default;

void InboxPage::makeActions()
{
    actions().answer(
        ActionId::Send, [this] { m_conversation->composer().send(); }, tr("Send the answer"));
    actions().answer(ActionId::Find, [this] {
        m_list->searchField().setFocus();
        m_list->searchField().selectAll();
    });
    actions().answer(ActionId::Details, [this] {
        m_cardWanted = !m_card->isVisible();
        setCardVisible(m_cardWanted);
    });
    QAction *done = actions().add(
        tr("Done, next conversation"), u"check"_s, [this] { settle(true); }, QKeySequence(Qt::Key_E));
    done->setShortcutContext(Qt::WidgetShortcut); // a letter acts only while the list has the focus
    m_list->list().addAction(done);
}

void InboxPage::connectParts()
{
    Composer &composer = m_conversation->composer();
    connect(&m_list->list(), &ConversationList::chosen, this, &InboxPage::openConversation);
    connect(&m_list->list(), &ConversationList::writingWanted, &composer, &Composer::takeFocus);
    connect(&m_list->model(), &PagedModel::countChanged, this,
            [this] { m_conversation->setChoice(m_list->model().rowCount() > 0); });
    connect(m_list, &ListPane::searched, this, [this] {
        m_conversation->markWords(m_list->model().search());
        if (m_open.isValid())
            seek();
    });
    connect(m_list, &ListPane::filterChanged, this, [this](ListPane::Filter filter) {
        context().preferences.setState(kFilter, filter == ListPane::Filter::Waiting ? "waiting" : "all");
    });
    connect(m_conversation, &ConversationPane::settleWanted, this, [this] { settle(false); });
    connect(&composer, &Composer::sendWanted, this, [this](base::ConversationId id, const QString &text) {
        m_desk->reply(id, text, [this, id] { m_conversation->composer().clear(id); });
    });
    connect(m_conversation, &ConversationPane::doubtSettled, m_desk, &InboxDesk::settleDoubt);
    connect(m_conversation, &ConversationPane::releaseWanted, m_desk, &InboxDesk::release);
    connect(m_conversation, &ConversationPane::retryWanted, m_desk, &InboxDesk::retry);
    connect(&composer, &Composer::allowWanted, this, &InboxPage::askBeforeAllowing);
    connect(&composer, &Composer::optOutWanted, this, &InboxPage::optOut);
    connect(m_card, &ConversationCard::allowWanted, this, &InboxPage::askBeforeAllowing);
    connect(m_card, &ConversationCard::optOutWanted, this, &InboxPage::optOut);
    connect(m_card, &ConversationCard::closeWanted, this, [this] { setCardVisible(m_cardWanted = false); });
    connect(m_card, &ConversationCard::problemTold, this,
            [this](const QString &sentence) { feedback().toast(sentence); });
    connect(m_people, &PeopleDesk::changed, this, &InboxPage::reload);
    connect(&m_conversation->model(), &ThreadModel::failed, this,
            [this](const store::Error &error) { feedback().toast(explain(error).toString()); });
    connect(&application(), &Application::inboxChanged, this, &InboxPage::reload);
    connect(&application().engine(), &Engine::heard, this, [this] {
        ++m_heard;
        if (!m_soon->isActive())
            m_soon->start(kSoon);
    });
    connect(&application().engine(), &Engine::campaignChanged, this, [this] {
        if (m_open.isValid() && !m_soon->isActive())
            m_soon->start(kSoon);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { context().preferences.setState(kPanes, m_splitter->saveState()); });
}

void InboxPage::open(const PageAddress &address)
{
    if (const qint64 number = numberIn(address.detail))
        return m_desk->meet(number, [this](base::ConversationId id) { writeIn(id); });
    if (address.object == 0)
        return;
    m_list->setFilter(ListPane::Filter::All);
    m_list->list().setOpen({address.object});
    openConversation({address.object});
}

void InboxPage::writeIn(base::ConversationId id)
{
    m_isWritingWanted = true;
    open({{}, id.value, {}});
}

QList<QWidget *> InboxPage::panes() const
{
    return {&m_list->searchField(), &m_list->list(), &m_conversation->view(), m_card};
}

void InboxPage::openConversation(base::ConversationId id)
{
    m_open = id;
    seek();
    m_desk->markRead(id);
}

/// What the search found in the conversation comes into sight.
void InboxPage::seek()
{
    m_isSeeking = true;
    readFacts();
}

void InboxPage::readFacts()
{
    if (!m_open.isValid())
        return m_conversation->showNobody();
    const auto now = application().clock().now();
    const QString search = std::exchange(m_isSeeking, false) ? m_list->model().search() : QString();
    const auto reading = application().reader().run(
        [id = m_open, now, search](store::ReadDb &db) { return readFactsOf(db, id, now, search); });
    whenDone(reading, this,
             [this, id = m_open](const store::Result<std::optional<ConversationPane::Facts>> &facts) {
                 if (!facts)
                     return feedback().toast(explain(facts.error()).toString());
                 if (id != m_open)
                     return;
                 if (*facts)
                     return take(**facts);
                 m_open = {};
                 m_card->hide();
                 m_conversation->showNobody();
             });
}

void InboxPage::take(const ConversationPane::Facts &facts)
{
    m_facts = facts;
    m_conversation->show(facts);
    m_card->show(facts.row, facts.optOuts);
    if (m_cardWanted)
        setCardVisible(true);
    if (std::exchange(m_isWritingWanted, false))
        m_conversation->composer().takeFocus();
    // What comes in while somebody looks at it is read.
    if (facts.row.unread > 0 && isVisible() && isActiveWindow())
        m_desk->markRead(facts.row.id);
}

void InboxPage::reload()
{
    m_list->reload();
    reloadOpen();
}

/// The conversation that is shown; the list as far as new texts may move it.
void InboxPage::reloadOpen()
{
    m_soon->stop();
    if (m_heard > 0)
        m_list->noteNews(std::exchange(m_heard, 0));
    m_conversation->reload();
    readFacts();
    lookForNews();
}

/// What others have changed in the ledger, and who waits.
void InboxPage::lookForNews()
{
    m_news->start(kNews);
    using News = std::pair<QString, store::Waiters>;
    const auto asking = application().reader().run([](store::ReadDb &db) {
        return News{store::peopleMark(db), store::waiters(db)};
    });
    whenDone(asking, this, [this](const store::Result<News> &news) {
        if (!news)
            return;
        tellWaiters(news->second);
        if (std::exchange(m_mark, news->first) == news->first)
            return;
        m_list->noteNews(0);
        m_conversation->reload();
        readFacts();
    });
}

void InboxPage::tellWaiters(const store::Waiters &waiters)
{
    m_list->showWaiters(waiters);
    const QString since =
        waiters.oldest ? shortMoment(*waiters.oldest, application().clock().now()) : QString();
    setFacts(waiters.people == 0 ? tr("Nobody waits for an answer")
             : waiters.people == 1
                 ? tr("1 waits for an answer, since %1").arg(since)
                 : say("%n wait for an answer, the oldest since %1", waiters.people).arg(since));
}

void InboxPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload();
}

void InboxPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_news->stop();
}

void InboxPage::settle(bool goesOn)
{
    if (!m_open.isValid())
        return;
    m_desk->settle(m_open, nameOf(m_facts.row));
    if (goesOn)
        m_list->list().goOn();
}

void InboxPage::optOut()
{
    if (m_open.isValid())
        m_desk->optOut(m_open, nameOf(m_facts.row));
}

void InboxPage::askBeforeAllowing()
{
    if (!m_open.isValid())
        return;
    const QString name = nameOf(m_facts.row);
    auto *dialog = new ReasonDialog(tr("Allow texts again"),
                                    tr("%1 asked for no more texts. Undo that only if the person wants texts "
                                       "again. Your reason is kept with "
                                       "the opt-out, for whoever asks.")
                                        .arg(name),
                                    tr("Allow texts again"), this);
    connect(dialog, &ReasonDialog::reasonGiven, this,
            [this, id = m_open, name](const QString &why) { m_desk->undoOptOut(id, name, why); });
    dialog->open();
}

void InboxPage::setCardVisible(bool isVisible)
{
    m_card->setVisible(isVisible && m_open.isValid());
}

} // namespace app
