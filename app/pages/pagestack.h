#pragma once

#include "app/pages/page.h"

#include <QStackedWidget>

#include <map>
#include <optional>
#include <vector>

namespace app {

/// The pages, of which one is shown, and the way back. Builds a page at its first visit, unless that was done
/// ahead.
class PageStack : public QStackedWidget, public Navigation
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);
    ~PageStack() override;

    /// Comes before the first open(): a page needs somewhere to turn to.
    void setContext(const PageContext &context);

    /// Builds one page that was not visited yet, so that its first visit finds it standing; false if all are
    /// built.
    bool buildAhead();

    bool open(const PageAddress &address) override;
    bool has(const QString &page) const override;
    void back() override;
    bool canGoBack() const;

    /// Null before the first open().
    Page *page() const;
    const PageAddress &address() const { return m_address; }

signals:
    void shown(app::Page *page);

private:
    Page *build(const QString &name);
    void show(const PageAddress &address, bool asBefore);

    std::optional<PageContext> m_context;
    std::map<QString, Page *> m_pages;
    std::map<QString, PageAddress> m_shows; ///< what each page was opened with last
    PageAddress m_address;
    std::vector<PageAddress> m_before;
};

} // namespace app
