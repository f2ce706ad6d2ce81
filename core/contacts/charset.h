#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <optional>

namespace contacts {

/// What the first octets of a file say about it.
struct Opening
{
    enum class Kind {
        Text,
        Spreadsheet, ///< a ZIP or OLE container, as .xlsx, .ods and .xls are
        Binary,      ///< a picture, a database, an archive ...
    };
    Kind kind = Kind::Text;
    QByteArray charset; ///< of a text with a byte order mark or in UTF-16; empty: look at all of it
    qsizetype skip = 0; ///< octets of the byte order mark

    friend bool operator==(const Opening &, const Opening &) = default;
};

/// Looks at up to 64 KiB from the beginning of a file.
Opening judgeOpening(QByteArrayView start);

/// Checks octets for UTF-8, in pieces, and remembers where it first failed.
class Utf8Check
{
public:
    /// False once it is certain that the text is not UTF-8.
    bool feed(QByteArrayView octets);
    /// Valid all through, or with so many good characters that the bad ones are damage and not a language.
    bool isUtf8() const { return !m_failed; }

private:
    bool feedWhole(QByteArrayView octets);

    QByteArray m_rest;
    qint64 m_characters = 0; ///< of more than one octet
    qint64 m_bad = 0;
    bool m_failed = false;
};

/// The character set in which these octets make the most sense as names and words, "windows-1252" if nothing
/// speaks for another. `sample`: a few lines with octets from 0x80 on; not UTF-8. Weighs how well each one's
/// letters fit the languages that are written in it, and whether capitals stand where capitals stand.
QByteArray guessCharset(QByteArrayView sample);

/// How much `text`, decoded as one of them, looks like a language written in `charset`; for tests and for
/// tuning the table. Higher is better, 0 is "no letters beyond ASCII".
double plausibility(const QByteArray &charset, QStringView text);

} // namespace contacts
