#pragma once

#include "core/contacts/contactsource.h"
#include "core/contacts/listplace.h"
#include "core/contacts/readingwatch.h"

#include <QChar>

#include <memory>
#include <optional>

class QIODevice;

namespace contacts {

/// What a person says of a list beforehand; the rest is found in it. What a format does not have is ignored.
struct ListOptions
{
    std::optional<QChar> separator; ///< of separated text: an ASCII character
    QByteArray charset;             ///< of text, as TextDecoder takes it; empty: guess
    QString sheet;                  ///< of a spreadsheet: its name; empty: the first that holds rows

    friend bool operator==(const ListOptions &, const ListOptions &) = default;
};

/// Opens a list by what it is, whatever it is called: an Excel workbook, vCards, separated text, the phone
/// book of a SIM. May take seconds for a large workbook or vCard file: with a `watch` it tells how far it is,
/// and ends with an error soon after it was stopped.
base::Result<std::unique_ptr<ContactSource>, SourceError>
openList(const ListPlace &place, const ListOptions &options = {}, std::shared_ptr<ReadingWatch> watch = {});

/// The same for a file that is open; `path` is for errors.
base::Result<std::unique_ptr<ContactSource>, SourceError>
openList(std::unique_ptr<QIODevice> device, const QString &path, const ListOptions &options = {});

} // namespace contacts
