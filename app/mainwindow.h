#pragma once

#include "app/actions.h"
#include "app/feedback.h"
#include "app/pages/pagestack.h"
#include "core/base/clock.h"

#include <QWidget>

class QMenuBar;

namespace app {

class Application;
class CommandPalette;
struct Explanation;
class InboxFeed;
class LineKeeper;
class NavRail;
class Preferences;
class StatusFeed;
class StatusStrip;
class Toast;

/// The frame: rail, page, status strip, menu bar. What happens on a page is the page's own.
class MainWindow : public QWidget, public Feedback
{
    Q_OBJECT

public:
    /// All of it outlives the window.
    MainWindow(Application &application, LineKeeper &lines, Preferences &preferences,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// `page`, or where the window was left, or the first there is; the others are built one by one
    /// afterwards, while nobody waits for them.
    void showFirstPage(const QString &page = {});
    Navigation &navigation() { return *m_pages; }
    PageStack &pages() { return *m_pages; }
    ActionSet &actions() { return m_actions; }
    CommandPalette &commandPalette() { return *m_palette; }

    /// In front of the others, as far as the desktop lets a program do that by itself; where it does not, a
    /// notice says where the window is. `token` is what the desktop gave for it; often empty.
    void comeForward(const QString &token = {});

    void toast(const QString &sentence, std::function<void()> undo = {}) override;
    BannerBoard &banners() override { return m_banners; }

signals:
    /// The person has closed it; it is hidden, and what it remembers is kept.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void makeActions();
    void fillMenus();
    QList<QAction *> allActions() const;
    QList<QWidget *> panes() const;
    void showPage(Page *page);
    void fold();
    void followPreferences();
    void readShop();
    void raiseWindow();
    void tellOfLine(const QString &line, const Explanation &why);

    Application &m_application;
    LineKeeper &m_lines;
    Preferences &m_preferences;
    BannerBoard m_banners;
    ActionSet m_actions;
    QMenuBar *m_menuBar;
    NavRail *m_rail;
    PageStack *m_pages;
    StatusStrip *m_strip;
    Toast *m_toast;
    CommandPalette *m_palette;
    StatusFeed *m_status = nullptr;
    InboxFeed *m_inbox = nullptr;
    std::unique_ptr<base::Timer> m_ahead;   ///< until the next page is built ahead of its first visit
    std::unique_ptr<base::Timer> m_forward; ///< until the desktop has had its say
    bool m_foldedByHand = false;
    bool m_altAlone = false;
};

} // namespace app
