#pragma once

#include "core/contacts/contactsource.h"

#include <QStringView>

#include <array>

namespace contacts {

/// Cuts separated text into rows, RFC 4180 and what programs really write: any line end, quotes with line
/// breaks in them, doubled quotes, blanks before a quote, text behind one. Takes back the apostrophe that
/// CsvWriter puts before what a spreadsheet would run. Pure: knows neither files nor character sets.
class RowCutter
{
public:
    enum class Outcome {
        Row,
        NeedsMore, ///< the text ends in the middle of a row; come again with that row and more
        End,
        OpenQuote, ///< the file ends inside quotes; row.line says where the row began
    };

    static constexpr qsizetype kMostCells =
        16384; ///< as many columns as a spreadsheet has; the rest is dropped

    /// `separator` is an ASCII character.
    explicit RowCutter(QChar separator);

    /// The row at the beginning of `text`. `isAll`: nothing comes after it.
    Outcome cut(QStringView text, bool isAll, SourceRow &row);

    /// Of the row cut last: UTF-16 units with its line end, and whether it had one.
    qsizetype consumed() const { return m_consumed; }
    bool hadLineEnd() const { return m_hadLineEnd; }
    /// Of the file, from 1: the line that the next row begins on.
    qint64 line() const { return m_line; }

private:
    class Scan;

    std::array<bool, 128> m_stops{};
    char16_t m_separator;
    qint64 m_line = 1;
    qsizetype m_consumed = 0;
    bool m_hadLineEnd = false;
};

} // namespace contacts
