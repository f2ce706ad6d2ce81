#pragma once

#include "core/contacts/phonenumber.h"

#include <QStringList>

namespace contacts {

/// What became of the rows of a list; every row is counted once.
struct ImportCounts
{
    qint64 rows = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 invalid = 0;    ///< no number that can be texted
    qint64 duplicates = 0; ///< the number stood further up in the same list; the first row counts
    qint64 suppressed =
        0; ///< must not be texted: kept up to date like the others, unless asked to be deleted

    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

/// A row that could not be taken.
struct RejectedRow
{
    qint64 line = 0; ///< of the file, from 1
    NumberError::Code reason = NumberError::Code::NotANumber;
    QStringList cells; ///< as the list has them

    friend bool operator==(const RejectedRow &, const RejectedRow &) = default;
};

} // namespace contacts
