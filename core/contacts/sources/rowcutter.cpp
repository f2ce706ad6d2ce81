#include "core/contacts/sources/rowcutter.h"

#include "core/contacts/sources/formulaguard.h"

namespace contacts {

/// One pass over one row. Leaves no trace in the cutter unless the row is whole.
class RowCutter::Scan
{
public:
    Scan(const RowCutter &cutter, QStringView text, bool isAll, SourceRow &row)
        : m_cutter(cutter)
        , m_begin(text.utf16())
        , m_at(m_begin)
        , m_end(m_begin + text.size())
        , m_isAll(isAll)
        , m_row(row)
    {
    }

    Outcome run();
    qsizetype consumed() const { return m_at - m_begin; }
    qint64 lineEnds() const { return m_lineEnds; }
    bool hadLineEnd() const { return m_hadLineEnd; }

private:
    enum class After { Cell, RowEnd, TextEnd, NeedsMore };

    After readCell();
    After readQuoted();
    After endCell();
    bool readQuotes(QString &cell);
    void append(QString &cell, const char16_t *from, const char16_t *to);
    void skipToStop();
    QString &nextCell();
    bool isAtQuote() const;

    const RowCutter &m_cutter;
    const char16_t *m_begin;
    const char16_t *m_at;
    const char16_t *m_end;
    bool m_isAll;
    SourceRow &m_row;
    qsizetype m_cells = 0;
    QString m_dropped;
    qint64 m_lineEnds = 0;
    bool m_hadLineEnd = false;
    bool m_isOpen = false;
};

/// The cells of the row before are filled again: their memory stays.
QString &RowCutter::Scan::nextCell()
{
    if (m_cells >= kMostCells)
        return m_dropped;
    if (m_cells == m_row.cells.size())
        m_row.cells.append(QString());
    return m_row.cells[m_cells++];
}

void RowCutter::Scan::skipToStop()
{
    while (m_at < m_end && (*m_at >= 128 || !m_cutter.m_stops[*m_at]))
        ++m_at;
}

bool RowCutter::Scan::isAtQuote() const
{
    const char16_t *at = m_at;
    while (at < m_end && *at == u' ' && m_cutter.m_separator != u' ')
        ++at;
    return at < m_end && *at == u'"';
}

/// Behind a cell: its separator, a line end, or the end of the text.
RowCutter::Scan::After RowCutter::Scan::endCell()
{
    if (m_at == m_end)
        return m_isAll ? After::TextEnd : After::NeedsMore;
    const char16_t stop = *m_at++;
    if (stop == m_cutter.m_separator)
        return After::Cell;
    if (stop == u'\r') {
        if (m_at == m_end && !m_isAll)
            return After::NeedsMore;
        if (m_at < m_end && *m_at == u'\n')
            ++m_at;
    }
    ++m_lineEnds;
    m_hadLineEnd = true;
    return After::RowEnd;
}

RowCutter::Scan::After RowCutter::Scan::readCell()
{
    if (isAtQuote())
        return readQuoted();
    const char16_t *start = m_at;
    skipToStop();
    const QStringView text(start, m_at);
    QString &cell = nextCell();
    cell.setUnicode(reinterpret_cast<const QChar *>(text.utf16()), text.size());
    if (isDefused(text))
        cell.remove(0, 1);
    return endCell();
}

void RowCutter::Scan::append(QString &cell, const char16_t *from, const char16_t *to)
{
    cell.append(reinterpret_cast<const QChar *>(from), to - from);
}

/// From behind the opening quote to behind the closing one; false if the text ends first.
bool RowCutter::Scan::readQuotes(QString &cell)
{
    const char16_t *start = m_at;
    for (; m_at < m_end; ++m_at) {
        if (*m_at == u'"') {
            append(cell, start, m_at);
            start = ++m_at;
            if (m_at == m_end || *m_at != u'"')
                return m_at < m_end || m_isAll;
        } else if (*m_at == u'\n' || (*m_at == u'\r' && !(m_at + 1 < m_end && m_at[1] == u'\n'))) {
            ++m_lineEnds;
        }
    }
    m_isOpen = true;
    return false;
}

RowCutter::Scan::After RowCutter::Scan::readQuoted()
{
    while (*m_at != u'"')
        ++m_at;
    ++m_at;
    QString &cell = nextCell();
    cell.resize(0);
    if (!readQuotes(cell))
        return After::NeedsMore;
    if (isDefused(cell))
        cell.remove(0, 1);
    const char16_t *behind = m_at;
    skipToStop();
    const QStringView rest(behind, m_at);
    if (!rest.trimmed().isEmpty())
        append(cell, behind, m_at);
    return endCell();
}

RowCutter::Outcome RowCutter::Scan::run()
{
    if (m_at == m_end)
        return m_isAll ? Outcome::End : Outcome::NeedsMore;
    After after = After::Cell;
    while (after == After::Cell)
        after = readCell();
    if (after == After::NeedsMore)
        return m_isAll && m_isOpen ? Outcome::OpenQuote : Outcome::NeedsMore;
    if (m_row.cells.size() > m_cells)
        m_row.cells.resize(m_cells);
    return Outcome::Row;
}

RowCutter::RowCutter(QChar separator)
    : m_separator(separator.unicode())
{
    for (const char16_t stop : {m_separator, u'\n', u'\r'})
        m_stops[stop & 0x7F] = true;
}

RowCutter::Outcome RowCutter::cut(QStringView text, bool isAll, SourceRow &row)
{
    row.line = m_line;
    Scan scan(*this, text, isAll, row);
    const Outcome outcome = scan.run();
    if (outcome == Outcome::Row) {
        m_consumed = scan.consumed();
        m_hadLineEnd = scan.hadLineEnd();
        m_line += scan.lineEnds();
    }
    return outcome;
}

} // namespace contacts
