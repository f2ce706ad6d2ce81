#include "core/contacts/sources/xlsxsheet.h"

#include "core/contacts/sources/rowcutter.h"

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

constexpr qint64 kMostRows = 1'048'576; // of a sheet

/// Strict workbooks write days as "2026-11-22", "2026-11-22T14:30:00" or with a Z (18.18.11, type d).
QString isoText(QString value)
{
    if (value.endsWith(u'Z'))
        value.chop(1);
    const qsizetype point = value.lastIndexOf(u'.');
    if (point > value.indexOf(u'T') && value.contains(u'T'))
        value.truncate(point);
    for (const auto midnight : {"T00:00:00"_L1, "T00:00"_L1})
        if (value.endsWith(midnight))
            value.chop(midnight.size());
    return value.replace(u'T', u' ');
}

} // namespace

XlsxSheetReader::XlsxSheetReader(QuaZip &zip, const XlsxSheet &sheet, const XlsxBook &book,
                                 const SharedStrings &strings)
    : m_part(zip, sheet.part)
    , m_book(book)
    , m_strings(strings)
{
}

bool XlsxSheetReader::next(SourceRow &row)
{
    while (m_part.next()) {
        if (m_part.isStart(u"sheetData") || m_part.isEnd(u"sheetData"))
            m_isInCells = m_part.isStart();
        else if (!m_isInCells)
            continue;
        else if (m_part.isStart(u"row"))
            beginRow(row);
        else if (m_part.isStart(u"c"))
            readCell(row.cells);
        else if (m_part.isEnd(u"row") && !row.cells.isEmpty())
            return true;
    }
    return false;
}

void XlsxSheetReader::beginRow(SourceRow &row)
{
    const qint64 named = m_part.attribute(u"r").toLongLong();
    m_line = named > 0 ? named : m_line + 1;
    if (m_line > kMostRows)
        m_part.fail(PartFailure::TooBig);
    m_column = 0;
    row.line = m_line;
    row.cells.clear();
}

/// "AB12" -> 27; the next one if there is no such reference.
qsizetype XlsxSheetReader::columnOf(QStringView reference) const
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z' || column > RowCutter::kMostCells)
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    return column == 0 ? m_column : column - 1;
}

void XlsxSheetReader::readCell(QStringList &cells)
{
    const qsizetype column = columnOf(m_part.attribute(u"r"));
    m_column = column + 1;
    const QString type = m_part.attribute(u"t");
    const QString text = readValue(type, m_part.attribute(u"s").toLongLong());
    if (text.trimmed().isEmpty() || column >= RowCutter::kMostCells)
        return;
    while (cells.size() <= column)
        cells << QString();
    cells[column] = text;
}

/// Up to the end of the cell.
QString XlsxSheetReader::readValue(QStringView type, qsizetype style)
{
    QString value;
    QString inlined;
    bool isValue = false;
    while (m_part.next() && !m_part.isEnd(u"c")) {
        if (m_part.isStart(u"is"))
            inlined = readStringItem(m_part);
        else if (m_part.isStart() || m_part.isEnd())
            isValue = m_part.isStart(u"v");
        else if (isValue && m_part.isText())
            value += m_part.text();
    }
    return inlined.isEmpty() ? valueText(value, type, style) : inlined;
}

QString XlsxSheetReader::valueText(const QString &value, QStringView type, qsizetype style) const
{
    if (value.isEmpty() || type == u"e")
        return {};
    if (type == u"s") {
        bool isNumber = false;
        const qsizetype index = value.toLongLong(&isNumber);
        return isNumber ? m_strings.at(index) : QString();
    }
    if (type == u"str" || type == u"inlineStr")
        return withoutEscapes(value);
    if (type == u"b")
        return value == "1"_L1 || value == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (type == u"d")
        return isoText(value);
    const bool isKnown = style >= 0 && style < static_cast<qsizetype>(m_book.formats.size());
    const NumberFormat format = isKnown ? m_book.formats[static_cast<size_t>(style)] : NumberFormat();
    return cellText(value, format, m_book.dates);
}

} // namespace contacts
