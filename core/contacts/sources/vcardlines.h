#pragma once

#include "core/contacts/sources/octets.h"
#include "core/contacts/textdecoder.h"

#include <optional>
#include <vector>

namespace contacts {

/// One property of a vCard: "item1.TEL;TYPE=cell:+49 151 1". RFC 6350 3.3, and vCard 2.1 with its bare
/// parameters, "TEL;CELL:".
struct VcardProperty
{
    struct Parameter
    {
        QByteArray name;  ///< in capitals; TYPE of a bare parameter
        QByteArray value; ///< without quotes
    };

    QByteArray name; ///< in capitals, without its group
    std::vector<Parameter> parameters;
    QByteArray value; ///< as in the file, unfolded
    qint64 line = 0;  ///< of the file, from 1

    /// The first one of that name; empty if there is none.
    QByteArray parameter(QByteArrayView wanted) const;
    /// Whether TYPE, or a bare parameter, says so: "cell". Case does not matter.
    bool isOfType(QByteArrayView type) const;
};

/// None if there is no colon, as in a line of a picture.
std::optional<VcardProperty> parseProperty(const QByteArray &line);

/// Cuts vCards into properties in constant memory: unfolds lines and joins those of quoted-printable.
/// Pictures and other properties that hold no words are passed over, whatever their size.
class VcardLines
{
public:
    /// `charset`: of the octets. UTF-16 becomes UTF-8 on the way.
    VcardLines(Octets &octets, const QByteArray &charset, qsizetype piece);

    /// The next property; false at the end. TooLong beyond 1 MiB.
    base::Result<bool, SourceError> next(VcardProperty &property);

    /// What values without a character set of their own are in.
    const QByteArray &charset() const { return m_charset; }
    /// Of the file, from 1: the line read last.
    qint64 line() const { return m_line; }

private:
    base::Result<bool, SourceError> readLine(QByteArray &line);
    base::Result<bool, SourceError> fill();
    base::Result<void, SourceError> unfold(QByteArray &line);
    base::Result<bool, SourceError> peekFold();
    SourceError tooLong() const { return m_octets.error(SourceError::Code::TooLong, {}, m_line); }

    Octets &m_octets;
    QByteArray m_charset;
    qsizetype m_piece;
    std::optional<TextDecoder> m_decoder; ///< of UTF-16
    QByteArray m_text;
    qsizetype m_at = 0;
    qint64 m_line = 0;
    bool m_keepsFold = false; ///< vCard 2.1: the blank at a fold belongs to the text
};

} // namespace contacts
