#include "modem/practice/charset.h"

#include "core/pdu/gsm7.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace practice {

namespace {

struct Name
{
    Charset charset;
    const char *name;
};

constexpr std::array kNames{
    Name{Charset::Gsm, "GSM"}, Name{Charset::Ira, "IRA"},       Name{Charset::Ucs2, "UCS2"},
    Name{Charset::Hex, "HEX"}, Name{Charset::Latin1, "8859-1"}, Name{Charset::Utf8, "UTF-8"},
};

QByteArray toGsm(QStringView text)
{
    static const pdu::gsm7::CharacterSet gsm;
    QByteArray septets;
    while (const auto stopped = gsm.encode(text, septets)) {
        septets += '?';
        text = text.mid(*stopped + 1);
    }
    return septets;
}

QString fromGsm(QByteArrayView septets)
{
    static const pdu::gsm7::CharacterSet gsm;
    return gsm.decode(septets);
}

QByteArray toUcs2Hex(QStringView text)
{
    QByteArray octets;
    for (const QChar unit : text) {
        octets += char(unit.unicode() >> 8);
        octets += char(unit.unicode() & 0xFF);
    }
    return octets.toHex().toUpper();
}

std::optional<QByteArray> fromHex(QByteArrayView text)
{
    const auto isHex = [](char c) { return QByteArrayView("0123456789abcdefABCDEF").contains(c); };
    if (text.size() % 2 != 0 || !std::all_of(text.begin(), text.end(), isHex))
        return {};
    return QByteArray::fromHex(text.toByteArray());
}

std::optional<QString> fromUcs2Hex(QByteArrayView text)
{
    const auto octets = fromHex(text);
    if (!octets || octets->size() % 2 != 0)
        return {};
    return QString(QStringDecoder(QStringDecoder::Utf16BE)(*octets));
}

QByteArray toIra(QStringView text)
{
    QByteArray octets;
    for (const QChar unit : text)
        octets += unit.unicode() < 0x80 ? char(unit.unicode()) : '?';
    return octets;
}

} // namespace

std::optional<Charset> charsetFromName(QByteArrayView name)
{
    const auto row =
        std::find_if(kNames.begin(), kNames.end(), [name](const Name &n) { return name == n.name; });
    return row == kNames.end() ? std::nullopt : std::optional(row->charset);
}

QByteArray charsetName(Charset charset)
{
    const auto row =
        std::find_if(kNames.begin(), kNames.end(), [charset](const Name &n) { return n.charset == charset; });
    return row->name;
}

QByteArray charsetList()
{
    QByteArray list;
    for (const Name &row : kNames)
        list += (list.isEmpty() ? "(\"" : ",\"") + QByteArray(row.name) + '"';
    return list + ')';
}

QByteArray toCharset(QStringView text, Charset charset)
{
    switch (charset) {
    case Charset::Gsm: return toGsm(text);
    case Charset::Ira: return toIra(text);
    case Charset::Ucs2: return toUcs2Hex(text);
    case Charset::Hex: return toGsm(text).toHex().toUpper();
    case Charset::Latin1: return text.toLatin1();
    case Charset::Utf8: return text.toUtf8();
    }
    return {};
}

std::optional<QString> fromCharset(QByteArrayView octets, Charset charset)
{
    switch (charset) {
    case Charset::Gsm: return fromGsm(octets);
    case Charset::Ira:
    case Charset::Latin1: return QString::fromLatin1(octets);
    case Charset::Ucs2: return fromUcs2Hex(octets);
    case Charset::Hex: {
        const auto septets = fromHex(octets);
        return septets ? std::optional(fromGsm(*septets)) : std::nullopt;
    }
    case Charset::Utf8: return QString::fromUtf8(octets);
    }
    return {};
}

} // namespace practice
