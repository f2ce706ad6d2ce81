#include "core/pdu/hex.h"

#include <algorithm>
#include <array>

namespace pdu {

namespace {

constexpr quint8 kNoDigit = 0xFF;
constexpr char kDigits[] = "0123456789ABCDEF";

constexpr std::array<quint8, 256> digitValues()
{
    std::array<quint8, 256> values{};
    values.fill(kNoDigit);
    for (int digit = 0; digit < 10; ++digit)
        values['0' + digit] = static_cast<quint8>(digit);
    for (int letter = 0; letter < 6; ++letter)
        values['A' + letter] = values['a' + letter] = static_cast<quint8>(10 + letter);
    return values;
}

constexpr std::array<quint8, 256> kValues = digitValues();

quint8 valueAt(QByteArrayView digits, qsizetype at)
{
    return kValues[static_cast<quint8>(digits[at])];
}

qsizetype firstBadDigit(QByteArrayView digits)
{
    const auto isBad = [](char digit) { return kValues[static_cast<quint8>(digit)] == kNoDigit; };
    return std::find_if(digits.begin(), digits.end(), isBad) - digits.begin();
}

} // namespace

QByteArray toHex(QByteArrayView octets)
{
    QByteArray digits(octets.size() * 2, Qt::Uninitialized);
    char *out = digits.data();
    for (const char octet : octets) {
        *out++ = kDigits[static_cast<quint8>(octet) >> 4];
        *out++ = kDigits[static_cast<quint8>(octet) & 0x0F];
    }
    return digits;
}

base::Result<QByteArray, DecodeError> fromHex(QByteArrayView digits)
{
    QByteArray octets(digits.size() / 2, Qt::Uninitialized);
    int seen = 0;
    qsizetype at = 0;
    for (char &octet : octets) {
        const int high = valueAt(digits, at++);
        const int low = valueAt(digits, at++);
        seen |= high | low;
        octet = static_cast<char>(high << 4 | low);
    }
    if (seen == kNoDigit)
        return base::unexpected<DecodeError>({DecodeError::Code::NotHex, firstBadDigit(digits)});
    if (digits.size() % 2 != 0)
        return base::unexpected<DecodeError>({DecodeError::Code::OddDigits, digits.size()});
    return octets;
}

} // namespace pdu
