#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QObject>

#include <memory>
#include <vector>

class QSystemTrayIcon;
class QWidget;

namespace app {

class Application;
class NavRail;
class Preferences;

/// Keeps the badge of Inbox true, and tells of new texts on the desktop while the window is not in front,
/// unless that is unwanted.
/// Lives in the GUI thread.
class InboxFeed : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the feed.
    InboxFeed(Application &application, const Preferences &preferences, NavRail &rail, const QWidget &window,
              QObject *parent);
    ~InboxFeed() override;

    /// On the desktop, where it can be; about nobody in particular if there is no conversation.
    void showNotice(base::ConversationId conversation, const QString &title, const QString &text);

signals:
    /// A notice for the desktop; shown where there is a tray. `conversation` is the one it is about, or none
    /// if it is about several.
    void noticed(base::ConversationId conversation, const QString &title, const QString &text);
    /// The notice was clicked.
    void openWanted(base::ConversationId conversation);

private:
    /// What the notice says.
    struct News
    {
        base::ConversationId conversation;
        QString name;
        QString text;
    };

    void countWaiters();
    void hear(base::IncomingId incoming);
    void tell();
    void notify(const std::vector<News> &news);
    Application &m_application;
    const Preferences &m_preferences;
    NavRail &m_rail;
    const QWidget &m_window;
    std::vector<base::IncomingId> m_heard;
    std::unique_ptr<base::Timer> m_soon;  ///< texts that come together are told together
    std::unique_ptr<base::Timer> m_again; ///< counting, for what others change
    QSystemTrayIcon *m_tray = nullptr;    ///< none: there is no tray, or nothing was told yet
    base::ConversationId m_told;
};

} // namespace app
