#pragma once

class QIODevice;

namespace contacts {

/// What stands in the container that older spreadsheets, and locked new ones, are kept in ([MS-CFB]).
enum class OleKind {
    None,      ///< it is no such container
    Encrypted, ///< a workbook behind a password ([MS-OFFCRYPTO] 2.3)
    Other,     ///< such as .xls
};

/// Looks at the beginning of the container and at its directory. `device` can be read anywhere, and stands at
/// its beginning afterwards.
OleKind judgeOleFile(QIODevice &device);

} // namespace contacts
