#include "core/pdu/address.h"

#include "core/pdu/gsm7.h"
#include "core/pdu/problems.h"
#include "core/pdu/reader.h"

#include <algorithm>

namespace pdu {

namespace {

// 23.040 9.1.2.3
constexpr QStringView kDigits = u"0123456789*#abc";
constexpr int kFiller = 0x0F;

int valueOf(QChar digit)
{
    if (digit >= u'0' && digit <= u'9')
        return digit.unicode() - u'0';
    return static_cast<int>(kDigits.indexOf(digit));
}

bool areDigits(QStringView number)
{
    return std::all_of(number.begin(), number.end(), [](QChar digit) { return valueOf(digit) >= 0; });
}

void appendDigits(QStringView number, QByteArray &octets)
{
    for (qsizetype at = 0; at < number.size(); at += 2) {
        const int low = valueOf(number[at]);
        const int high = at + 1 < number.size() ? valueOf(number[at + 1]) : kFiller;
        octets.append(static_cast<char>(high << 4 | low));
    }
}

QString readDigits(QByteArrayView octets, qsizetype count)
{
    QString number(std::min(count, octets.size() * 2), Qt::Uninitialized);
    QChar *out = number.data();
    for (qsizetype at = 0; at < number.size(); ++at) {
        const int octet = static_cast<quint8>(octets[at / 2]);
        const int digit = at % 2 == 0 ? octet & 0x0F : octet >> 4;
        if (digit == kFiller)
            break;
        *out++ = kDigits[digit];
    }
    number.truncate(out - number.constData());
    return number;
}

char typeOctet(const Address &address)
{
    return static_cast<char>(0x80 | address.type << 4 | address.plan);
}

Address withType(quint8 octet)
{
    Address address;
    address.type = octet >> 4 & 0x07;
    address.plan = octet & 0x0F;
    return address;
}

QByteArray packedName(const QString &name)
{
    QByteArray septets;
    gsm7::CharacterSet().encode(name, septets);
    QByteArray octets;
    gsm7::pack(septets, 0, octets);
    return octets;
}

QString readName(QByteArrayView octets, qsizetype semiOctets)
{
    return gsm7::CharacterSet().decode(gsm7::unpack(octets, semiOctets * 4 / 7, 0));
}

/// The useful semi-octets of a name: four bits each, 9.1.2.5.
qsizetype nameSemiOctets(qsizetype septets)
{
    return (septets * 7 + 3) / 4;
}

} // namespace

QString Address::toString() const
{
    return type == International && !isEmpty() ? u'+' + number : number;
}

std::optional<Address> parseNumber(QStringView number)
{
    const bool isInternational = number.startsWith(u'+');
    const QStringView digits = isInternational ? number.sliced(1) : number;
    if (digits.isEmpty() || digits.size() > Address::kMostDigits || !areDigits(digits))
        return std::nullopt;
    return Address{digits.toString(), isInternational ? Address::International : Address::Unknown,
                   Address::kIsdn};
}

std::optional<Address> nameAddress(QStringView name)
{
    const Address address{name.toString(), Address::Alphanumeric, 0};
    return name.isEmpty() || !isEncodable(address) ? std::nullopt : std::optional(address);
}

bool isEncodable(const Address &address)
{
    if (address.type < 0 || address.type > 7 || address.plan < 0 || address.plan > 15)
        return false;
    if (!address.isName())
        return address.number.size() <= Address::kMostDigits && areDigits(address.number);
    const gsm7::Measure measured = gsm7::CharacterSet().measure(address.number);
    return !measured.foreign && measured.septets <= Address::kMostLetters;
}

void appendAddress(const Address &address, QByteArray &octets)
{
    if (!address.isName()) {
        octets.append(static_cast<char>(address.number.size()));
        octets.append(typeOctet(address));
        appendDigits(address.number, octets);
        return;
    }
    const gsm7::Measure measured = gsm7::CharacterSet().measure(address.number);
    octets.append(static_cast<char>(nameSemiOctets(measured.septets)));
    octets.append(typeOctet(address));
    octets.append(packedName(address.number));
}

void appendServiceCentre(const Address &address, QByteArray &octets)
{
    if (address.isEmpty()) {
        octets.append('\0');
        return;
    }
    octets.append(static_cast<char>(1 + (address.number.size() + 1) / 2));
    octets.append(typeOctet(address));
    appendDigits(address.number, octets);
}

Address readAddress(Reader &reader, Findings &findings)
{
    const int semiOctets = reader.octet();
    Address address = withType(reader.octet());
    const QByteArrayView coded = reader.octets((semiOctets + 1) / 2);
    address.number = address.isName() ? readName(coded, semiOctets) : readDigits(coded, semiOctets);
    if (!address.isName() && semiOctets > Address::kMostDigits)
        findings.warn(Warning::LongAddress);
    return address;
}

Address readServiceCentre(Reader &reader)
{
    const int size = reader.octet();
    if (size == 0)
        return {};
    Address address = withType(reader.octet());
    const QByteArrayView coded = reader.octets(size - 1);
    address.number = readDigits(coded, coded.size() * 2);
    return address;
}

} // namespace pdu
