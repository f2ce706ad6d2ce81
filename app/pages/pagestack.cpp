#include "app/pages/pagestack.h"

#include "app/pages/pagetable.h"

namespace app {

namespace {

constexpr std::size_t kRemembered = 50;

} // namespace

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

PageStack::~PageStack() = default;

void PageStack::setContext(const PageContext &context)
{
    m_context.emplace(context);
}

bool PageStack::has(const QString &page) const
{
    return pageKind(page) != nullptr;
}

bool PageStack::buildAhead()
{
    for (const PageKind &kind : pageTable()) {
        if (const QString name = QString::fromLatin1(kind.name); !m_pages.contains(name)) {
            build(name);
            return true;
        }
    }
    return false;
}

Page *PageStack::page() const
{
    return qobject_cast<Page *>(currentWidget());
}

bool PageStack::open(const PageAddress &address)
{
    if (!has(address.page))
        return false;
    if (!m_address.page.isEmpty() && m_address != address)
        m_before.push_back(m_address);
    if (m_before.size() > kRemembered)
        m_before.erase(m_before.begin());
    show(address, false);
    return true;
}

bool PageStack::canGoBack() const
{
    return !m_before.empty() || railEntryOf(m_address.page) != m_address.page;
}

void PageStack::back()
{
    if (!m_before.empty()) {
        const PageAddress address = m_before.back();
        m_before.pop_back();
        show(address, true);
    } else if (canGoBack()) {
        show({railEntryOf(m_address.page), 0, {}}, true);
    }
}

Page *PageStack::build(const QString &name)
{
    const PageKind &kind = *pageKind(name);
    Page *page = kind.make(*m_context, this);
    if (page->head().title().isEmpty())
        page->head().setTitle(titleOf(kind));
    page->head().setBackVisible(isSubPage(kind));
    addWidget(page);
    m_pages[name] = page;
    return page;
}

void PageStack::show(const PageAddress &address, bool asBefore)
{
    const auto known = m_pages.find(address.page);
    Page *page = known == m_pages.end() ? build(address.page) : known->second;
    m_address = address;
    const auto shows = m_shows.find(address.page);
    const bool standsAsBefore = asBefore && shows != m_shows.end() && shows->second == address;
    m_shows[address.page] = address;
    if (!standsAsBefore)
        page->open(address);
    setCurrentWidget(page);
    emit shown(page);
}

} // namespace app
