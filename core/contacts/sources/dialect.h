#pragma once

#include <QChar>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace contacts {

/// How a list separates its cells, and whether its first row names them.
struct Dialect
{
    QChar separator = u',';
    bool hasHeader = true;
    qsizetype skip = 0; ///< UTF-16 units before the first row: the "sep=;" that Excel writes and reads

    friend bool operator==(const Dialect &, const Dialect &) = default;
};

/// Guesses from the beginning of a text what `separator` and `hasHeader` do not tell. `isAll`: the text is
/// the whole file, so its last row counts too. A file of one column is separated by commas, as far as that
/// can be told.
Dialect guessDialect(QStringView text, bool isAll, std::optional<QChar> separator = {},
                     std::optional<bool> hasHeader = {});

/// Whether the first of these rows names the columns: it has a header's word and no telephone number, or it
/// is words over columns of numbers. At least one row.
bool startsWithHeader(const std::vector<QStringList> &rows);

/// Up to `most` rows from the beginning of a text, those without any content left out.
std::vector<QStringList> firstRows(QStringView text, bool isAll, QChar separator, size_t most);

/// Nothing but blanks in any cell.
bool isBlank(const QStringList &cells);

} // namespace contacts
