#pragma once

#include "core/contacts/contactsource.h"
#include "core/contacts/sources/sharedstrings.h"
#include "core/contacts/sources/xlsxbook.h"

namespace contacts {

/// The cells of one sheet, row by row (ECMA-376 part 1, 18.3). Formulas give the value they had when the
/// workbook was saved; errors such as #N/A are empty.
class XlsxSheetReader
{
public:
    /// `book` and `strings` outlive it.
    XlsxSheetReader(QuaZip &zip, const XlsxSheet &sheet, const XlsxBook &book, const SharedStrings &strings);

    /// The next row with anything in it, `line` being its number in the sheet; false at the end or after a
    /// failure of part(). Cells behind the last that is filled are left away.
    bool next(SourceRow &row);

    const XmlPart &part() const { return m_part; }

private:
    void beginRow(SourceRow &row);
    void readCell(QStringList &cells);
    QString readValue(QStringView type, qsizetype style);
    QString valueText(const QString &value, QStringView type, qsizetype style) const;
    qsizetype columnOf(QStringView reference) const;

    XmlPart m_part;
    const XlsxBook &m_book;
    const SharedStrings &m_strings;
    qint64 m_line = 0;
    qsizetype m_column = 0; ///< of the next cell, unless it says otherwise
    bool m_isInCells = false;
};

} // namespace contacts
