#include "modem/ussdtext.h"

#include "core/pdu/gsm7.h"
#include "modem/atreply.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cctype>

namespace modem {

namespace {

bool isHex(QByteArrayView text)
{
    return !text.isEmpty() && text.size() % 2 == 0 && std::all_of(text.begin(), text.end(), [](char c) {
        return std::isxdigit(static_cast<unsigned char>(c));
    });
}

/// Up to the NUL or FFFF behind which some modems leave what was in their memory.
QString ucs2(const QByteArray &octets)
{
    const QString text = QStringDecoder(QStringDecoder::Utf16BE)(octets);
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c.isNull() || c == QChar(0xFFFF); });
    return text.left(end - text.begin());
}

/// The units of a written text come from one or two scripts, so that their high octets repeat.
bool looksLikeUcs2(const QByteArray &octets)
{
    if (octets.size() % 2 != 0)
        return false;
    std::array<int, 256> counts{};
    int units = 0;
    for (qsizetype i = 0; i + 1 < octets.size(); i += 2) {
        const auto high = static_cast<unsigned char>(octets[i]);
        if ((high == 0 && octets[i + 1] == 0) || high == 0xFF)
            break;
        ++counts[high];
        ++units;
    }
    const int common = *std::max_element(counts.begin() + 1, counts.end());
    return units > 0 && (counts[0] + common) * 10 >= units * 8;
}

QString septetText(QByteArrayView septets)
{
    return pdu::gsm7::CharacterSet().decode(septets);
}

QString unpacked(const QByteArray &octets)
{
    QByteArray septets = pdu::gsm7::unpack(octets, octets.size() * 8 / 7, 0);
    if (septets.size() % 8 == 0 && septets.endsWith('\r')) // filler, 3GPP TS 23.038 6.1.2.3.1
        septets.chop(1);
    return septetText(septets);
}

bool isReadable(const QString &text)
{
    const auto isOdd = [](QChar c) { return !c.isPrint() && c != u'\n' && c != u'\r'; };
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
    const auto plain = std::count_if(text.begin(), text.end(), isPlain);
    return std::none_of(text.begin(), text.end(), isOdd) && plain * 10 >= text.size() * 8;
}

/// In the character set we asked for, "GSM", a brace is an a with dots; yet "$", "@" and "_" are what they
/// look like, because a modem that ignores the character set is likelier than a text that needs those signs.
QString plainText(QByteArrayView text)
{
    if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
        QStringDecoder utf8(QStringDecoder::Utf8);
        const QString decoded = utf8(text);
        return utf8.hasError() ? QString::fromLatin1(text) : decoded;
    }
    const bool isSeptets =
        std::any_of(text.begin(), text.end(), [](char c) { return c < ' ' && c != '\n' && c != '\r'; });
    if (isSeptets)
        return septetText(text);
    constexpr QByteArrayView kAsTheyLook{"$@_"};
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isItself = kAsTheyLook.contains(text[i]);
        result += isItself ? QString(QLatin1Char(text[i])) : septetText(text.sliced(i, 1));
    }
    return result;
}

} // namespace

std::optional<UssdReply> parseUssd(QByteArrayView line)
{
    if (!AtReply::isNamed(line, "+CUSD"))
        return std::nullopt;
    AtReply fields(line);
    const auto kind = fields.number();
    if (!kind)
        return std::nullopt;
    UssdReply reply{*kind, {}, {}};
    reply.text = fields.text().toByteArray();
    reply.coding = fields.number();
    return reply;
}

QString ussdText(const UssdReply &reply)
{
    if (!isHex(reply.text))
        return plainText(reply.text);
    const QByteArray octets = QByteArray::fromHex(reply.text);
    if (looksLikeUcs2(octets))
        return ucs2(octets);
    const QString septets = unpacked(octets);
    if (isReadable(septets))
        return septets;
    return reply.coding == 72 ? ucs2(octets) : plainText(reply.text);
}

QByteArray packedUssd(const QString &code)
{
    QByteArray septets;
    pdu::gsm7::CharacterSet().encode(code, septets);
    if (septets.size() % 8 == 7)
        septets += '\r';
    QByteArray octets;
    pdu::gsm7::pack(septets, 0, octets);
    return octets.toHex().toUpper();
}

} // namespace modem
