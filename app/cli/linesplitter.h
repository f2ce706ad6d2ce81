#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace app {

/// Cuts what comes from a pipe into lines. A line that grows beyond the limit is dropped up to its end and
/// comes out as one octet more than the limit, so that memory stays bounded and the reader can tell.
class LineSplitter
{
public:
    explicit LineSplitter(qsizetype limit)
        : m_limit(limit)
    {
    }

    /// The lines that are complete now, without their ends (LF or CR LF).
    QByteArrayList add(QByteArrayView octets);
    /// What stands behind the last line end; call it once, at the end of the input.
    QByteArrayList finish();

    bool isTooLong(const QByteArray &line) const { return line.size() > m_limit; }

private:
    void keep(QByteArrayView octets);
    QByteArray takeLine();

    qsizetype m_limit = 0;
    QByteArray m_pending;
};

} // namespace app
