#include "app/mainwindow.h"

#include "app/application.h"
#include "app/dialogs/keysdialog.h"
#include "app/findingsources.h"
#include "app/firstrun/firstrunwindow.h"
#include "app/forward.h"
#include "app/inboxfeed.h"
#include "app/linekeeper.h"
#include "app/pages/pagetable.h"
#include "app/preferences.h"
#include "app/shop.h"
#include "app/style/icons.h"
#include "app/text/say.h"
#include "app/whendone.h"
#include "app/widgets/commandpalette.h"
#include "app/widgets/commandsource.h"
#include "app/widgets/focuskeeper.h"
#include "app/widgets/navrail.h"
#include "app/widgets/panestep.h"
#include "app/widgets/statusfeed.h"
#include "app/widgets/statusstrip.h"
#include "app/widgets/toast.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QMenuBar>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr base::Milliseconds kDesktopDecides{1'000};
constexpr base::Milliseconds kFirstPageStands{500};
constexpr base::Milliseconds kBetweenPages{100}; // keys and clicks come in between
constexpr int kFoldsBelow = 1100;
constexpr QSize kSmallest{1024, 640};
constexpr QSize kUsual{1280, 800};
constexpr const char *kMenuOf =
    "menu"; // of a command without a row in the table: it stands there all the same

/// One at a time, over the window.
void openFirstRun(MainWindow &window, Application &application, LineKeeper &lines)
{
    auto *first = window.findChild<FirstRunWindow *>({}, Qt::FindDirectChildrenOnly);
    if (!first) {
        first = new FirstRunWindow(application, lines, &window);
        first->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(first, &FirstRunWindow::ended, &window, [&window](const QString &page) {
            if (!page.isEmpty())
                window.navigation().open({page, 0, {}});
        });
    }
    bringForward(*first);
}

} // namespace

MainWindow::MainWindow(Application &application, LineKeeper &lines, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_application(application)
    , m_lines(lines)
    , m_preferences(preferences)
    , m_actions(*this)
    , m_menuBar(new QMenuBar(this))
    , m_rail(new NavRail(this))
    , m_pages(new PageStack(this))
    , m_strip(new StatusStrip(this))
    , m_toast(new Toast(m_pages, application.clock()))
    , m_palette(new CommandPalette(this))
{
    m_ahead = application.clock().makeTimer([this] {
        if (m_pages->buildAhead())
            m_ahead->start(kBetweenPages);
    });
    m_forward = application.clock().makeTimer([this] {
        if (isActiveWindow())
            return;
        QApplication::alert(this);
        m_inbox->showNotice({}, tr("Handbell is open already"),
                            tr("Its window may not come to the front by itself here: choose it among your "
                               "windows."));
    });
    setWindowIcon(Icons::mark());
    setMinimumSize(kSmallest);
    resize(kUsual);
    layOut();
    makeActions();
    m_pages->setContext({m_application, *this, *m_pages, m_preferences, m_lines});
    new FocusKeeper(*m_pages);
    m_status = new StatusFeed(m_application, *m_strip, *m_rail, this);
    m_inbox = new InboxFeed(m_application, m_preferences, *m_rail, *this, this);
    connect(m_inbox, &InboxFeed::openWanted, this, [this](base::ConversationId conversation) {
        raiseWindow();
        m_pages->open({u"inbox"_s, conversation.value, {}});
    });
    connect(m_pages, &PageStack::shown, this, &MainWindow::showPage);
    connect(m_rail, &NavRail::chosen, this, [this](const QString &page) { m_pages->open({page, 0, {}}); });
    connect(m_strip, &StatusStrip::lineClicked, this, [this] { m_pages->open({u"modems"_s, 0, {}}); });
    connect(m_strip, &StatusStrip::queueClicked, this, [this](qint64 campaign) {
        m_pages->open({u"campaigns/campaign"_s, campaign, {}});
    });
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::followPreferences);
    connect(&m_application, &Application::shopChanged, this, &MainWindow::readShop);
    connect(&m_lines, &LineKeeper::failed, this, &MainWindow::tellOfLine);
    restoreGeometry(m_preferences.state(u"window"_s));
    m_foldedByHand = m_preferences.state(u"railFolded"_s) == "1";
    followPreferences();
    readShop();
    fold();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::showFirstPage(const QString &page)
{
    m_ahead->start(kFirstPageStands);
    const QString last = QString::fromUtf8(m_preferences.state(u"lastPage"_s));
    for (const QString &candidate : {page, last, QString::fromLatin1(pageTable().front().name)})
        if (m_pages->open({candidate, 0, {}}))
            return;
}

void MainWindow::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setMenuBar(m_menuBar);
    grid->addWidget(m_rail, 0, 0);
    grid->addWidget(m_pages, 0, 1);
    grid->addWidget(m_strip, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
}

void MainWindow::makeActions()
{
    for (const PageKind &kind : pageTable()) {
        if (isSubPage(kind))
            continue;
        const QString page = QString::fromLatin1(kind.name);
        m_actions.add(
            tr("Go to %1").arg(titleOf(kind)), QString::fromLatin1(kind.icon),
            [this, page] {
                m_pages->open({page, 0, {}});
            },
            kind.key > 0 ? QKeySequence(u"Ctrl+%1"_s.arg(kind.key)) : QKeySequence());
    }
    m_actions.answer(ActionId::NewCampaign, [this] { m_pages->open({u"campaigns/compose"_s, 0, {}}); });
    m_actions.answer(ActionId::FoldRail, [this] {
        m_foldedByHand = !m_rail->isFolded();
        m_preferences.setState(u"railFolded"_s, m_foldedByHand ? "1" : "0");
        fold();
    });
    m_actions.answer(ActionId::Back, [this] { m_pages->back(); });
    QAction *undo = m_actions.answer(ActionId::Undo, [this] { m_toast->undo(); });
    undo->setVisible(false);
    connect(m_toast, &Toast::undoOffered, undo, &QAction::setVisible);
    m_actions.answer(ActionId::MenuBar, [this] {
        m_menuBar->show();
        m_menuBar->setFocus(Qt::ShortcutFocusReason);
    });
    m_actions.answer(ActionId::Palette, [this] { m_palette->open(); });
    m_palette->addSource(new PeopleSource(m_application.reader(), navigation()));
    m_palette->addSource(new CampaignSource(m_application.reader(), navigation()));
    m_palette->addSource(new CommandSource([this] { return allActions(); }));
    m_actions.answer(ActionId::NextPane, [this] { stepPane(panes(), true); });
    m_actions.answer(ActionId::PreviousPane, [this] { stepPane(panes(), false); });
    m_actions.answer(ActionId::Keys, [this] { (new KeysDialog(allActions(), this))->show(); });
    QAction *setUp = m_actions.add(tr("Set up Handbell again"), u"bell"_s,
                                   [this] { openFirstRun(*this, m_application, m_lines); });
    setUp->setProperty(kMenuOf, static_cast<int>(MenuId::Help));
    m_actions.answer(ActionId::Quit, [this] { close(); });
    for (int i = 0; i < kMenus; ++i)
        m_menuBar->addMenu(menuTitle(static_cast<MenuId>(i)));
}

void MainWindow::fillMenus()
{
    const QList<QAction *> menus = m_menuBar->actions();
    for (const QAction *menu : menus)
        menu->menu()->clear();
    for (const ActionRow &row : actionTable()) {
        QAction *answer = m_pages->page() ? m_pages->page()->actions().find(row.id) : nullptr;
        answer = answer ? answer : m_actions.find(row.id);
        if (answer)
            menus[static_cast<int>(row.menu)]->menu()->addAction(answer);
    }
    for (QAction *action : m_actions.all())
        if (const QVariant menu = action->property(kMenuOf); menu.isValid())
            menus[menu.toInt()]->menu()->addAction(action);
    for (QAction *menu : menus)
        menu->setVisible(!menu->menu()->isEmpty());
}

/// What the shown page answers to comes first.
QList<QAction *> MainWindow::allActions() const
{
    return m_pages->page() ? m_pages->page()->actions().all() + m_actions.all() : m_actions.all();
}

/// In visual order: the rail, those of the page, the strip.
QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> middle = m_pages->page() ? m_pages->page()->panes() : QList<QWidget *>();
    if (middle.isEmpty())
        middle << m_pages;
    return QList<QWidget *>{m_rail} + middle + QList<QWidget *>{m_strip};
}

void MainWindow::showPage(Page *page)
{
    m_rail->setCurrent(railEntryOf(m_pages->address().page));
    m_strip->setFacts(page->facts());
    m_toast->makeWay();
    const auto name = [this, page] {
        if (page == m_pages->page())
            setWindowTitle(page->head().title() + u" - Handbell"_s);
    };
    const auto facts = [this, page](const QString &words) {
        if (page == m_pages->page())
            m_strip->setFacts(words);
    };
    disconnect(page, &Page::factsChanged, this, nullptr);
    connect(page, &Page::factsChanged, this, facts);
    name();
    disconnect(&page->head(), nullptr, this, nullptr);
    connect(&page->head(), &PageHead::titleChanged, this, name);
    m_actions.find(ActionId::Back)->setVisible(m_pages->canGoBack());
    fillMenus();
    m_preferences.setState(u"lastPage"_s, railEntryOf(m_pages->address().page).toUtf8());
}

void MainWindow::fold()
{
    m_rail->setFolded(m_foldedByHand || width() < kFoldsBelow);
}

void MainWindow::followPreferences()
{
    m_menuBar->setVisible(m_preferences.menuBarAlways());
}

void MainWindow::readShop()
{
    whenDone(m_application.reader().run(&shopOf), this, [this](const store::Result<Shop> &shop) {
        if (shop)
            m_rail->setShop(shop->name);
    });
}

void MainWindow::comeForward(const QString &token)
{
    bringForward(*this, token);
    m_forward->start(kDesktopDecides);
}

void MainWindow::raiseWindow()
{
    bringForward(*this);
}

void MainWindow::toast(const QString &sentence, std::function<void()> undo)
{
    m_toast->say(sentence, std::move(undo));
}

void MainWindow::tellOfLine(const QString &line, const Explanation &why)
{
    m_banners.put({u"line-"_s + line,
                   Tone::Warn,
                   u"warning"_s,
                   why.happened,
                   u"%1 %2"_s.arg(why.meaning, why.remedy).trimmed(),
                   {}});
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setState(u"window"_s, saveGeometry());
    if (m_status->waiting() > 0)
        m_inbox->showNotice({}, tr("Sending rests while Handbell is closed"),
                            say("%n text(s) wait and go out when it is opened again.", m_status->waiting()));
    event->accept();
    emit closed();
}

/// Alt pressed and released alone shows the menu bar, and hides it again.
bool MainWindow::eventFilter(QObject *, QEvent *event)
{
    // A shortcut such as Alt+Left comes as an override alone.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        m_altAlone = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    else if (event->type() == QEvent::KeyRelease && std::exchange(m_altAlone, false) && isActiveWindow() &&
             !m_preferences.menuBarAlways())
        m_menuBar->setVisible(!m_menuBar->isVisible());
    return false;
}

} // namespace app
