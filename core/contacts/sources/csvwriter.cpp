#include "core/contacts/sources/csvwriter.h"

#include "core/contacts/sources/formulaguard.h"

#include <QIODevice>

#include <algorithm>

namespace contacts {

namespace {

constexpr qsizetype kFullBuffer = 64 * 1024;

/// Bare in the first line, it would tell the separator.
bool isDeclaration(QStringView cell)
{
    return cell.startsWith(u"sep=", Qt::CaseInsensitive);
}

bool needsQuotes(QStringView cell, QChar separator)
{
    if (cell.isEmpty())
        return false;
    const auto isSpecial = [separator](QChar c) {
        return c == separator || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
    };
    return isDeclaration(cell) || cell.front() == u' ' || cell.back() == u' ' ||
           std::any_of(cell.begin(), cell.end(), isSpecial);
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, QChar separator)
    : m_device(device)
    , m_separator(separator)
    , m_pending("\xEF\xBB\xBF")
{
}

void CsvWriter::append(const QString &cell)
{
    const bool isQuoted = needsQuotes(cell, m_separator);
    if (isQuoted)
        m_pending += '"';
    if (wouldRun(cell))
        m_pending += '\'';
    QByteArray utf8 = cell.toUtf8();
    m_pending += isQuoted ? utf8.replace('"', "\"\"") : utf8;
    if (isQuoted)
        m_pending += '"';
}

bool CsvWriter::write(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_pending += char(m_separator.unicode());
        append(cells[i]);
    }
    m_pending += "\r\n";
    return m_pending.size() < kFullBuffer ? m_good : finish();
}

bool CsvWriter::finish()
{
    m_good = m_good && m_device.write(m_pending) == m_pending.size();
    m_pending.clear();
    return m_good;
}

} // namespace contacts
