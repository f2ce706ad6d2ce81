#pragma once

#include "core/contacts/contactsource.h"

#include <memory>
#include <optional>

class QIODevice;

namespace contacts {

/// What is known of a workbook beforehand.
struct XlsxOptions
{
    QString sheet; ///< its name; empty: the first one that can be seen and holds rows
    std::optional<bool> hasHeader;
};

/// Reads one sheet of an Excel workbook (.xlsx, ECMA-376 in both forms) row by row; only its shared texts are
/// kept in memory. Cells are given as people see them: dates as "2026-11-22", numbers in full. `device` is
/// open for reading, can be read anywhere, and stays with the source; `path` is for errors.
base::Result<std::unique_ptr<ContactSource>, SourceError>
openXlsx(std::unique_ptr<QIODevice> device, const QString &path, const XlsxOptions &options = {});

} // namespace contacts
