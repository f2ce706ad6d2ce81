#pragma once

#include <QStringView>

namespace contacts {

/// A cell that a spreadsheet would run as a formula begins, perhaps behind apostrophes, with one of these.
/// CsvWriter puts one apostrophe more before it and the reader takes one away, so every text comes back as it
/// was.
inline bool wouldRun(QStringView cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    return at < cell.size() && QStringView(u"=+-@\t\r").contains(cell[at]);
}

/// Whether the reader has an apostrophe to take away.
inline bool isDefused(QStringView cell)
{
    return cell.startsWith(u'\'') && wouldRun(cell);
}

} // namespace contacts
