#pragma once

#include "core/contacts/contactsource.h"

#include <QChar>

#include <memory>
#include <optional>

class QIODevice;

namespace contacts {

/// What is known of a list beforehand; the rest is guessed from its content.
struct CsvOptions
{
    std::optional<QChar> separator; ///< an ASCII character
    std::optional<bool> hasHeader;
    QByteArray charset;           ///< as TextDecoder takes it; empty: guess
    qsizetype piece = 256 * 1024; ///< octets read and decoded at a time, 16 at least
};

/// Reads a list of separated cells (CSV, TSV and their like) row by row, in pieces. Guesses separator,
/// character set and header. Rows may be ragged; a file that is binary, damaged, or cut off in the middle of
/// a row ends with an error that names the line. `device` is open for reading and stays with the source;
/// `path` is for errors.
base::Result<std::unique_ptr<ContactSource>, SourceError>
openCsv(std::unique_ptr<QIODevice> device, const QString &path, const CsvOptions &options = {});

/// The same for a file.
base::Result<std::unique_ptr<ContactSource>, SourceError> openCsv(const QString &path,
                                                                  const CsvOptions &options = {});

} // namespace contacts
