#include "core/contacts/charset.h"

#include "core/contacts/textdecoder.h"

#include <algorithm>

namespace contacts {

namespace {

struct Magic
{
    QByteArrayView octets;
    Opening::Kind kind;
};

// clang-format off
const Magic kMagic[] = {
    {"PK\x03\x04", Opening::Kind::Spreadsheet},
    {"\xD0\xCF\x11\xE0", Opening::Kind::Spreadsheet},
    {"%PDF-", Opening::Kind::Binary},
    {"\x1F\x8B", Opening::Kind::Binary},
    {"\x89PNG", Opening::Kind::Binary},
    {"\xFF\xD8\xFF", Opening::Kind::Binary},
    {"GIF8", Opening::Kind::Binary},
    {"\x7F" "ELF", Opening::Kind::Binary},
    {"BZh", Opening::Kind::Binary},
    {"7z\xBC\xAF\x27\x1C", Opening::Kind::Binary},
    {"Rar!", Opening::Kind::Binary},
    {"SQLite format 3", Opening::Kind::Binary},
    {"{\\rtf", Opening::Kind::Binary},
};
// clang-format on

struct Zeros
{
    qsizetype even = 0;
    qsizetype odd = 0;
};

Zeros countZeros(QByteArrayView octets)
{
    Zeros zeros;
    for (qsizetype i = 0; i < octets.size(); ++i) {
        if (octets[i] == 0)
            ++(i % 2 ? zeros.odd : zeros.even);
    }
    return zeros;
}

/// Separators, digits and line ends of a list have a zero octet in UTF-16, whatever the language: at one
/// parity many, at the other hardly any.
QByteArray utf16WithoutMark(QByteArrayView start)
{
    const Zeros zeros = countZeros(start);
    const qsizetype many = start.size() / 20;
    if (zeros.odd > many && zeros.even * 50 < zeros.odd)
        return "UTF-16LE";
    if (zeros.even > many && zeros.odd * 50 < zeros.even)
        return "UTF-16BE";
    return {};
}

constexpr qsizetype kFewControls = 3;

bool isControl(char octet)
{
    const uchar c = uchar(octet);
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A;
}

/// A stray control character happens; one in a hundred octets does not.
bool looksBinary(QByteArrayView start)
{
    const auto controls = std::count_if(start.begin(), start.end(), isControl);
    return (controls > kFewControls && controls * 100 > start.size()) ||
           start.contains(QByteArrayView("\0\0\0\0\0\0\0\0", 8));
}

} // namespace

Opening judgeOpening(QByteArrayView start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        return {Opening::Kind::Text, "UTF-8", 3};
    if (start.startsWith("\xFF\xFE"))
        return {Opening::Kind::Text, "UTF-16LE", 2};
    if (start.startsWith("\xFE\xFF"))
        return {Opening::Kind::Text, "UTF-16BE", 2};
    for (const Magic &magic : kMagic) {
        if (start.startsWith(magic.octets))
            return {magic.kind, {}, 0};
    }
    if (const QByteArray charset = utf16WithoutMark(start); !charset.isEmpty())
        return {Opening::Kind::Text, charset, 0};
    return {looksBinary(start) ? Opening::Kind::Binary : Opening::Kind::Text, {}, 0};
}

bool Utf8Check::feed(QByteArrayView octets)
{
    if (m_rest.isEmpty())
        return feedWhole(octets);
    const QByteArray joined = m_rest.append(octets.data(), octets.size());
    return feedWhole(joined);
}

bool Utf8Check::feedWhole(QByteArrayView octets)
{
    const qsizetype unfinished = TextDecoder::unfinishedUtf8(octets);
    const QByteArrayView whole = octets.chopped(unfinished);
    m_rest = octets.last(unfinished).toByteArray();
    if (whole.isValidUtf8()) {
        m_characters += std::count_if(whole.begin(), whole.end(), [](char c) { return uchar(c) >= 0xC2; });
        return true;
    }
    QString text;
    TextDecoder("UTF-8").append(whole, text);
    const qint64 bad = text.count(QChar::ReplacementCharacter);
    m_bad += bad;
    m_characters +=
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x80; }) - bad;
    m_failed = m_bad * 20 > m_characters;
    return !m_failed;
}

} // namespace contacts
