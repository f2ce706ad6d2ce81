#pragma once

#include "core/contacts/listfile.h"
#include "core/store/database.h"
#include "core/store/rowquery.h"

#include <variant>

namespace contacts {

/// The ledger could not be read, or the file not be written.
using ExportError = std::variant<store::Error, FileError>;

/// Writes the contacts of a query, in its order, as a list whose import gives the same people back: number,
/// name, language and every field. Reads them from one snapshot, page by page. How many were written.
base::Result<qint64, ExportError> exportContacts(store::Database &database, const store::ContactQuery &query,
                                                 const QString &path, std::stop_token stop = {});

/// The same for contacts by their ids; those that are gone are left out.
base::Result<qint64, ExportError> exportThese(store::Database &database,
                                              const std::vector<base::ContactId> &ids, const QString &path,
                                              std::stop_token stop = {});

/// Writes the rows that an import rejected: line in the list, reason (in words), then the cells
/// under the list's own `header`. How many; none is a file with its header alone.
base::Result<qint64, ExportError> writeRejects(store::Database &database, base::ImportId import,
                                               const QStringList &header, const QString &path);

} // namespace contacts
