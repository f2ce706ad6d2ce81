#pragma once

#include "app/actions.h"
#include "app/feedback.h"
#include "app/navigation.h"
#include "app/widgets/pagehead.h"

class QFrame;
class QVBoxLayout;

namespace app {

class Application;
class LineKeeper;
class Preferences;

/// Everything a page may touch; all of it outlives the page. No SQL and no serial port in the GUI thread:
/// ask application.reader() or ledger() and go on with whenDone().
struct PageContext
{
    Application &application;
    Feedback &feedback;
    Navigation &navigation;
    Preferences &preferences; ///< what the window remembers for this profile
    LineKeeper &lines;        ///< which modems are used
};

/// A page of the window. Lives in the GUI thread, is built at its first visit or before, and kept until the
/// window goes; showEvent() and hideEvent() tell when it is looked at.
///
/// To add one: write app/pages/<name>page.{h,cpp}, add its files to app/CMakeLists.txt, and add its line to
/// the table in app/pages/pagetable.cpp. Rail, keys, menu, palette, screenshots and the tests that walk
/// every page then know it.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr);

    /// Called at each visit that leads here, but not when Back leads here with what it still shows.
    virtual void open(const PageAddress &address);

    /// Title, chip, sub-title, search, buttons; see PageHead. The title is also the window's.
    PageHead &head() { return *m_head; }
    /// What the page answers to: menu, palette and keys find it here.
    ActionSet &actions() { return m_actions; }
    /// Lasting conditions of this page alone.
    BannerBoard &banners() { return m_banners; }

    /// What the page counts, for the end of the status strip: "3 selected · 128 shown · 3,214 contacts".
    const QString &facts() const { return m_facts; }

    /// What happens here never leaves the PC: a brass line stands under the title.
    void setRehearsal(bool rehearsal);

    /// Panes for F6, in visual order; none: the body is one.
    virtual QList<QWidget *> panes() const { return {}; }

signals:
    void factsChanged(const QString &facts);

protected:
    /// Head above, body below, within the margins of a page. The body becomes the page's. Wider than `widest`
    /// neither grows; what is left over stays empty at the end side.
    void setBody(QWidget *body, int widest = QWIDGETSIZE_MAX);
    static constexpr int kWidest = 1600; ///< of what is no long table
    /// The page lays out everything itself, edge to edge, and puts head() and bannerArea() where they belong.
    void setBodyWithOwnHead(QWidget *body);
    QWidget *bannerArea() const;

    void setFacts(const QString &facts);

    const PageContext &context() const { return m_context; }
    Application &application() const { return m_context.application; }
    Feedback &feedback() const { return m_context.feedback; }
    Navigation &navigation() const { return m_context.navigation; }

private:
    PageContext m_context;
    ActionSet m_actions;
    BannerBoard m_banners;
    PageHead *m_head;
    QFrame *m_rehearsalLine;
    QVBoxLayout *m_inner = nullptr; ///< banners and body within the margins
    QWidget *m_bannerArea;
    QString m_facts;
};

} // namespace app
