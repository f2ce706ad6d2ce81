#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <memory>

namespace contacts {

/// Turns the octets of a file into text, piece by piece. What cannot be read becomes U+FFFD; only an unknown
/// character set is an error. One thread at a time.
class TextDecoder
{
public:
    /// `charset`: "UTF-8", "UTF-16LE", "UTF-16BE", or any name that the system's iconv knows, such as
    /// "windows-1250" or "GB18030". Not isKnown() if it knows none of that name.
    explicit TextDecoder(const QByteArray &charset);
    ~TextDecoder();
    TextDecoder(TextDecoder &&) noexcept;
    TextDecoder &operator=(TextDecoder &&) noexcept;

    bool isKnown() const;

    /// Appends the text of `octets` to `to`; the octets of an unfinished character wait for the next call.
    void append(QByteArrayView octets, QString &to);
    /// True if what came last ends in the middle of a character: the file was cut off.
    bool endsMidCharacter() const { return !m_rest.isEmpty(); }

    /// How many octets at the end of `octets` begin a UTF-8 character that is not complete: 0-3.
    static qsizetype unfinishedUtf8(QByteArrayView octets);

private:
    enum class Kind { Unknown, Utf8, Utf16, SingleByte, MultiByte };
    struct Iconv;

    qsizetype appendWhole(QByteArrayView octets, QString &to);
    qsizetype appendMultiByte(QByteArrayView octets, QString &to);
    bool readTable();

    Kind m_kind = Kind::Unknown;
    bool m_bigEndian = false;
    std::unique_ptr<Iconv> m_iconv;
    std::array<char16_t, 256> m_table{}; ///< of a character set with one octet a character
    QByteArray m_rest;
};

} // namespace contacts
