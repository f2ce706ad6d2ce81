#pragma once

#include <QByteArray>
#include <QChar>
#include <QStringList>

class QIODevice;

namespace contacts {

/// Writes rows as Excel and our own reader understand them: UTF-8 with a byte order mark, CR LF, quotes where
/// they are needed. A cell that a spreadsheet would run as a formula gets an apostrophe before it, which
/// openCsv() takes away again, so that every text comes back as it was.
class CsvWriter
{
public:
    /// Borrows `device`, which is open for writing.
    explicit CsvWriter(QIODevice &device, QChar separator = u',');

    /// False once the device has failed; its errorString() says why.
    bool write(const QStringList &cells);
    /// Hands over what is still in memory. To be called at the end: false if anything was not written.
    bool finish();

private:
    void append(const QString &cell);

    QIODevice &m_device;
    QChar m_separator;
    QByteArray m_pending;
    bool m_good = true;
};

} // namespace contacts
