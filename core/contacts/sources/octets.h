#pragma once

#include "core/contacts/contactsource.h"

#include <QIODevice>

#include <atomic>
#include <memory>

namespace contacts {

/// The octets of a list that is text, in pieces, and its character set. Used by one thread at a time; only
/// done() and total() may be asked by others.
class Octets
{
public:
    /// `device` is open for reading; `path` is for errors.
    Octets(std::unique_ptr<QIODevice> device, QString path);

    /// First of all: the character set, `known` or guessed from all of the file. `piece`: octets read at a
    /// time. Empty if there is nothing in it, NotAList if it is no text.
    base::Result<QByteArray, SourceError> charset(const QByteArray &known, qsizetype piece);
    /// The next octets, without the byte order mark; fewer than `most` only at the end.
    base::Result<QByteArray, SourceError> read(qsizetype most);
    /// Everything again from behind the byte order mark. CannotRead of a pipe.
    base::Result<void, SourceError> rewind();
    bool atEnd() const { return m_atEnd && m_ahead.isEmpty(); }

    qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    qint64 total() const;
    SourceError error(SourceError::Code code, const QString &detail = {}, qint64 line = 0) const
    {
        return {code, m_path, detail, line};
    }

private:
    base::Result<QByteArray, SourceError> readDevice(qsizetype most);
    base::Result<QByteArray, SourceError> guess(qsizetype piece);

    std::unique_ptr<QIODevice> m_device;
    QString m_path;
    QByteArray m_ahead; ///< read to judge it, not yet handed out
    qint64 m_begin = 0; ///< behind the byte order mark
    std::atomic<qint64> m_done = 0;
    bool m_atEnd = false;
};

} // namespace contacts
