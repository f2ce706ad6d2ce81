#include "modem/techarset.h"

#include "core/pdu/gsm7.h"

#include <QStringDecoder>

#include <algorithm>
#include <cctype>

namespace modem {

namespace {

bool isHex(QByteArrayView text, qsizetype digits)
{
    return text.size() % digits == 0 && std::all_of(text.begin(), text.end(), [](char c) {
               return std::isxdigit(static_cast<unsigned char>(c));
           });
}

QString fromGsm(QByteArrayView septets)
{
    static const pdu::gsm7::CharacterSet gsm;
    return gsm.decode(septets);
}

QString fromUcs2(QByteArrayView digits)
{
    QString text = QStringDecoder(QStringDecoder::Utf16BE)(QByteArray::fromHex(digits.toByteArray()));
    while (text.endsWith(QChar(0xFFFF)))
        text.chop(1);
    return text;
}

QString fromPlain(QByteArrayView text)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString read = utf8(text);
    return utf8.hasError() ? QString::fromLatin1(text) : read;
}

bool isSeptets(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

TeCharset teCharset(QByteArrayView name)
{
    return name == "GSM"    ? TeCharset::Gsm
           : name == "UCS2" ? TeCharset::Ucs2
           : name == "HEX"  ? TeCharset::Hex
                            : TeCharset::Ascii;
}

QString fromTe(QByteArrayView text, TeCharset charset)
{
    switch (charset) {
    case TeCharset::Gsm: return isSeptets(text) ? fromGsm(text) : fromPlain(text);
    case TeCharset::Ucs2: return isHex(text, 4) ? fromUcs2(text) : fromPlain(text);
    case TeCharset::Hex:
        return isHex(text, 2) ? fromGsm(QByteArray::fromHex(text.toByteArray())) : fromPlain(text);
    case TeCharset::Ascii: break;
    }
    return fromPlain(text);
}

} // namespace modem
