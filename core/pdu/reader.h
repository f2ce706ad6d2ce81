#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace pdu {

/// Two decimal digits, the units in the high half; -1 if a half is no digit. 3GPP TS 23.040 9.1.2.3.
constexpr int swappedDecimal(quint8 octet)
{
    const int tens = octet & 0x0F;
    const int units = octet >> 4;
    return tens > 9 || units > 9 ? -1 : tens * 10 + units;
}

/// A cursor over octets. Reading beyond the end gives zeros and is remembered, so that a parser reads field
/// by field and asks once, at the end, whether all of it was there.
class Reader
{
public:
    explicit Reader(QByteArrayView octets)
        : m_octets(octets)
    {
    }

    quint8 octet()
    {
        if (m_at >= m_octets.size()) {
            m_truncated = true;
            return 0;
        }
        return static_cast<quint8>(m_octets[m_at++]);
    }

    /// Fewer than asked for if the end comes first.
    QByteArrayView octets(qsizetype count)
    {
        const qsizetype given = std::min(count, left());
        m_truncated = m_truncated || given < count;
        m_at += given;
        return m_octets.sliced(m_at - given, given);
    }

    qsizetype left() const { return m_octets.size() - m_at; }
    qsizetype position() const { return m_at; }
    bool isTruncated() const { return m_truncated; }

private:
    QByteArrayView m_octets;
    qsizetype m_at = 0;
    bool m_truncated = false;
};

} // namespace pdu
