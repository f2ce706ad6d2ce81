#pragma once

#include "core/contacts/contactsource.h"

#include <memory>

class QIODevice;

namespace contacts {

struct VcardOptions
{
    QByteArray charset;           ///< of values that name none, as TextDecoder takes it; empty: guess
    qsizetype piece = 256 * 1024; ///< octets read at a time
};

/// Whether a file that begins like this is vCards.
bool looksLikeVcard(QByteArrayView start);

/// Reads vCards 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350), a person a row, whatever the size of the pictures in
/// them. The columns are those that any card fills: the file is read once to find them and once for the rows.
/// A file that ends within a card ends with CutOff, cards of groups are left out. `device` is open for
/// reading, can be read anywhere, and stays with the source; `path` is for errors.
base::Result<std::unique_ptr<ContactSource>, SourceError>
openVcard(std::unique_ptr<QIODevice> device, const QString &path, const VcardOptions &options = {});

} // namespace contacts
