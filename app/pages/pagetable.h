#pragma once

#include <QString>

#include <span>

class QWidget;

namespace app {

class Page;
struct PageContext;

/// One row of the table of pages. A name with a slash is a sub-page: it has no place in the rail of its own,
/// and stands for the entry before the slash.
struct PageKind
{
    const char *name;  ///< "contacts", "contacts/import"
    const char *title; ///< English; translated in context "Pages"
    const char *icon;  ///< of resources/icons; "" for sub-pages
    int key; ///< Ctrl+1 to Ctrl+8: each page keeps its digit whether the others exist or not; else 0
    Page *(*make)(const PageContext &context, QWidget *parent);
};

/// In rail order; settings stand last.
std::span<const PageKind> pageTable();
/// Null if there is none of this name.
const PageKind *pageKind(const QString &name);

QString titleOf(const PageKind &kind);
bool isSubPage(const PageKind &kind);
/// "contacts" for "contacts/import".
QString railEntryOf(const QString &page);

} // namespace app
