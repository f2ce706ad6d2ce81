#include "app/inboxfeed.h"

#include "app/application.h"
#include "app/preferences.h"
#include "app/style/icons.h"
#include "app/text/inboxtext.h"
#include "app/text/say.h"
#include "app/whendone.h"
#include "app/widgets/navrail.h"
#include "core/store/conversations.h"

#include <QSystemTrayIcon>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr base::Milliseconds kTogether{500};
constexpr base::Milliseconds kAgain{2000};

} // namespace

InboxFeed::InboxFeed(Application &application, const Preferences &preferences, NavRail &rail,
                     const QWidget &window, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_preferences(preferences)
    , m_rail(rail)
    , m_window(window)
    , m_soon(application.clock().makeTimer([this] { tell(); }))
    , m_again(application.clock().makeTimer([this] { countWaiters(); }))
{
    connect(&application, &Application::inboxChanged, this, &InboxFeed::countWaiters);
    connect(&application.engine(), &Engine::heard, this, &InboxFeed::hear);
    countWaiters();
}

InboxFeed::~InboxFeed() = default;

void InboxFeed::countWaiters()
{
    m_again->start(kAgain);
    whenDone(m_application.reader().run([](store::ReadDb &db) { return store::waiters(db).people; }), this,
             [this](const store::Result<int> &people) {
                 if (people)
                     m_rail.setBadge(u"inbox"_s, *people, Tone::Info, say("%n wait for an answer", *people));
             });
}

void InboxFeed::hear(base::IncomingId incoming)
{
    if (m_preferences.tellsReplies() && !m_window.isActiveWindow())
        m_heard.push_back(incoming);
    if (!m_soon->isActive())
        m_soon->start(kTogether);
}

void InboxFeed::tell()
{
    countWaiters();
    const auto heard = std::exchange(m_heard, {});
    if (heard.empty() || m_window.isActiveWindow())
        return;
    const auto now = m_application.clock().now();
    const auto reading = m_application.reader().run([heard, now](store::ReadDb &db) {
        std::vector<News> news;
        for (const auto incoming : heard) {
            const auto id = store::conversationOf(db, incoming);
            if (const auto row = id ? store::conversationRow(db, *id, now) : std::nullopt)
                news.push_back({row->id, nameOf(*row), lastLine(*row)});
        }
        return news;
    });
    whenDone(reading, this, [this](const store::Result<std::vector<News>> &news) {
        if (news && !news->empty())
            notify(*news);
    });
}

void InboxFeed::notify(const std::vector<News> &news)
{
    const News &last = news.back();
    if (news.size() == 1)
        showNotice(last.conversation, last.name, last.text);
    else
        showNotice({}, say("%n new text(s)", static_cast<qint64>(news.size())),
                   tr("The latest is from %1: %2").arg(last.name, last.text));
}

void InboxFeed::showNotice(base::ConversationId conversation, const QString &title, const QString &text)
{
    m_told = conversation;
    emit noticed(conversation, title, text);
    if (!m_tray && QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray = new QSystemTrayIcon(Icons::mark(), this);
        m_tray->setToolTip(u"Handbell"_s);
        m_tray->show();
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { emit openWanted(m_told); });
        connect(m_tray, &QSystemTrayIcon::activated, this, [this] { emit openWanted({}); });
    }
    if (m_tray)
        m_tray->showMessage(title, text, Icons::mark());
}

} // namespace app
