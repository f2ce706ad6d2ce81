#include "core/contacts/sources/octets.h"

#include "core/contacts/charset.h"

#include <algorithm>

namespace contacts {

namespace {

using Code = SourceError::Code;

constexpr qsizetype kOpening = 64 * 1024;

/// From the beginning of the first line with an octet that ASCII does not have.
QByteArrayView withHighOctets(QByteArrayView piece)
{
    const auto *high = std::find_if(piece.begin(), piece.end(), [](char c) { return uchar(c) >= 0x80; });
    const qsizetype at = high - piece.begin();
    return piece.sliced(piece.first(at).lastIndexOf('\n') + 1);
}

} // namespace

Octets::Octets(std::unique_ptr<QIODevice> device, QString path)
    : m_device(std::move(device))
    , m_path(std::move(path))
{
}

base::Result<QByteArray, SourceError> Octets::readDevice(qsizetype most)
{
    const qint64 left = m_device->isSequential() ? most : m_device->size() - m_device->pos() + 1;
    most = std::clamp<qint64>(left, 1, most);
    QByteArray piece(most, Qt::Uninitialized);
    qint64 length = 0;
    while (length < most) {
        const qint64 more = m_device->read(piece.data() + length, most - length);
        if (more < 0)
            return base::unexpected(error(Code::CannotRead, m_device->errorString()));
        if (more == 0)
            break;
        length += more;
    }
    m_atEnd = length < most;
    piece.resize(length);
    return piece;
}

base::Result<QByteArray, SourceError> Octets::read(qsizetype most)
{
    base::Result<QByteArray, SourceError> piece = m_ahead.first(std::min(most, m_ahead.size()));
    if (m_ahead.isEmpty())
        piece = readDevice(most);
    else
        m_ahead.remove(0, piece->size());
    if (piece)
        m_done.fetch_add(piece->size(), std::memory_order_relaxed);
    return piece;
}

base::Result<void, SourceError> Octets::rewind()
{
    if (m_device->isSequential() || !m_device->seek(m_begin))
        return base::unexpected(error(Code::CannotRead, m_device->errorString()));
    m_ahead.clear();
    m_atEnd = false;
    m_done = m_begin;
    return {};
}

qint64 Octets::total() const
{
    return m_device->isSequential() ? done() : m_device->size();
}

/// Reads the file once to its end, or to where it is certain not to be UTF-8: the first umlaut may stand in
/// row 900,000.
base::Result<QByteArray, SourceError> Octets::guess(qsizetype piece)
{
    Utf8Check utf8;
    QByteArray read = m_ahead;
    while (utf8.feed(read)) {
        if (m_atEnd || m_device->isSequential())
            return QByteArray("UTF-8");
        auto more = readDevice(piece);
        if (!more)
            return base::unexpected(more.error());
        read = std::move(*more);
    }
    const QByteArrayView sample = withHighOctets(read);
    return guessCharset(sample.first(std::min(kOpening, sample.size())));
}

base::Result<QByteArray, SourceError> Octets::charset(const QByteArray &known, qsizetype piece)
{
    auto start = readDevice(kOpening);
    if (!start)
        return start;
    m_ahead = std::move(*start);
    if (m_ahead.isEmpty())
        return base::unexpected(error(Code::Empty));
    const Opening opening = judgeOpening(m_ahead);
    if (opening.kind != Opening::Kind::Text)
        return base::unexpected(error(Code::NotAList));
    if (!known.isEmpty() || !opening.charset.isEmpty()) {
        m_begin = opening.skip;
        m_ahead.remove(0, m_begin);
        m_done = m_begin;
        return known.isEmpty() ? opening.charset : known;
    }
    auto guessed = guess(piece);
    const bool wentOn = m_device->pos() > m_ahead.size();
    if (guessed && !m_device->isSequential() && wentOn) {
        m_atEnd = false;
        if (!m_device->seek(m_ahead.size()))
            return base::unexpected(error(Code::CannotRead, m_device->errorString()));
    }
    return guessed;
}

} // namespace contacts
