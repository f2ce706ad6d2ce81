#pragma once

#include <QString>

namespace app {

/// Where in the window: a page of the table, and what it shows.
struct PageAddress
{
    QString page;      ///< "contacts", or below it "contacts/import"
    qint64 object = 0; ///< the id of a contact, campaign, conversation ...; 0: none in particular
    QString detail;    ///< what the page makes of it, such as "failed" for a filter; often empty

    friend bool operator==(const PageAddress &, const PageAddress &) = default;
};

/// How a page leads to another one. Lives in the GUI thread; the window outlives its pages.
class Navigation
{
public:
    virtual ~Navigation() = default;

    /// Shows the page, building it at its first visit; false if there is no such page (yet), so that no
    /// button leads nowhere: ask has() before offering one.
    virtual bool open(const PageAddress &address) = 0;
    virtual bool has(const QString &page) const = 0;
    /// To where the person was before; from a sub-page that was opened directly, to its rail entry.
    virtual void back() = 0;
};

} // namespace app
