#pragma once

#include "core/contacts/sources/cellnumber.h"
#include "core/contacts/sources/xmlpart.h"

#include <QStringList>

#include <vector>

namespace contacts {

struct XlsxSheet
{
    QString name;
    QString part; ///< within the container
    bool isVisible = true;

    friend bool operator==(const XlsxSheet &, const XlsxSheet &) = default;
};

/// What a workbook consists of (ECMA-376 part 1, 12.3 and 18.2), in the transitional or the strict form.
struct XlsxBook
{
    std::vector<XlsxSheet> sheets;     ///< of cells, in their order; no charts
    QString strings;                   ///< the part with the shared texts; empty: none
    std::vector<NumberFormat> formats; ///< by the style that a cell names
    DateSystem dates = DateSystem::From1900;

    QStringList visibleNames() const;
    /// The sheet of that name, whatever its case; nullptr if there is none.
    const XlsxSheet *find(const QString &name) const;
};

/// Missing: the container is no workbook.
PartFailure readBook(QuaZip &zip, XlsxBook &book);

} // namespace contacts
