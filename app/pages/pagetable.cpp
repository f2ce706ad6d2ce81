#include "app/pages/pagetable.h"

#include "app/pages/campaignpage.h"
#include "app/pages/campaignspage.h"
#include "app/pages/composepage.h"
#include "app/pages/contactspage.h"
#include "app/pages/homepage.h"
#include "app/pages/importpage.h"
#include "app/pages/inboxpage.h"
#include "app/pages/modemspage.h"
#include "app/pages/settingspage.h"

#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

template <class T>
Page *make(const PageContext &context, QWidget *parent)
{
    return new T(context, parent);
}

// Digits that are kept: Home 1, Contacts 2, Campaigns 3, Inbox 4, Replies 5, Reports 6, Modems 7, Settings 8.
// clang-format off
constexpr PageKind kTable[] = {
    {"home", QT_TRANSLATE_NOOP("Pages", "Home"), "home", 1, make<HomePage>},
    {"contacts", QT_TRANSLATE_NOOP("Pages", "Contacts"), "contacts", 2, make<ContactsPage>},
    {"contacts/import", QT_TRANSLATE_NOOP("Pages", "Import contacts"), "", 0, make<ImportPage>},
    {"campaigns", QT_TRANSLATE_NOOP("Pages", "Campaigns"), "campaigns", 3, make<CampaignsPage>},
    {"campaigns/campaign", QT_TRANSLATE_NOOP("Pages", "Campaign"), "", 0, make<CampaignPage>},
    {"campaigns/compose", QT_TRANSLATE_NOOP("Pages", "New campaign"), "", 0, make<ComposePage>},
    {"inbox", QT_TRANSLATE_NOOP("Pages", "Inbox"), "inbox", 4, make<InboxPage>},
    {"modems", QT_TRANSLATE_NOOP("Pages", "Modems"), "modems", 7, make<ModemsPage>},
    {"settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", 8, make<SettingsPage>},
};
// clang-format on

} // namespace

std::span<const PageKind> pageTable()
{
    return kTable;
}

const PageKind *pageKind(const QString &name)
{
    const auto found = std::find_if(std::begin(kTable), std::end(kTable), [&](const PageKind &kind) {
        return name == QLatin1StringView(kind.name);
    });
    return found == std::end(kTable) ? nullptr : found;
}

QString titleOf(const PageKind &kind)
{
    return QCoreApplication::translate("Pages", kind.title);
}

bool isSubPage(const PageKind &kind)
{
    return QLatin1StringView(kind.name).contains(u'/');
}

QString railEntryOf(const QString &page)
{
    return page.section(u'/', 0, 0);
}

} // namespace app
