#pragma once

#include "core/pdu/alphabet.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace pdu {

/// Octets that the user data of one SMS can hold, header included; 3GPP TS 23.040 9.2.3.24.
constexpr int kUserDataOctets = 140;

/// One information element of a user data header, 23.040 9.2.3.24.
struct InformationElement
{
    quint8 id = 0;
    QByteArray data;

    friend bool operator==(const InformationElement &, const InformationElement &) = default;
};

/// Identifiers of the elements we write or understand; every other one is carried as it is.
namespace element {
constexpr quint8 kConcatenation8 = 0x00;
constexpr quint8 kPorts8 = 0x04;
constexpr quint8 kPorts16 = 0x05;
constexpr quint8 kConcatenation16 = 0x08;
constexpr quint8 kSingleShift = 0x24;
constexpr quint8 kLockingShift = 0x25;
} // namespace element

/// What ties the segments of a text together, 9.2.3.24.1 (8 bits) and 9.2.3.24.8 (16 bits).
struct Concatenation
{
    int reference = 0; ///< 0-255 or 0-65535
    int total = 1;     ///< 1-255
    int sequence = 1;  ///< 1-total
    int bits = 8;      ///< 8 or 16

    friend bool operator==(const Concatenation &, const Concatenation &) = default;
};

/// Application ports, 9.2.3.24.3 (8 bits) and 9.2.3.24.4 (16 bits).
struct Ports
{
    int destination = 0;
    int source = 0;
    int bits = 16;

    friend bool operator==(const Ports &, const Ports &) = default;
};

using Header = std::vector<InformationElement>;

InformationElement toElement(const Concatenation &concatenation);
InformationElement toElement(const Ports &ports);

/// The last usable element of its kind, as 9.2.3.24 asks when one is repeated. Elements of the wrong length,
/// and concatenations with part 0, no parts or a part beyond the total, are passed over.
std::optional<Concatenation> concatenation(const Header &header);
std::optional<Ports> ports(const Header &header);

/// The national tables that the header names, 0 where it names none or one that is not
/// defined; 9.2.3.24.15-16.
NationalTables nationalTables(const Header &header);

/// Octets of the encoded header with its length octet, 0 for an empty one.
int encodedSize(const Header &header);

/// Empty bits between a header of so many octets and the first septet, 9.2.3.24.
constexpr int fillBits(int headerOctets)
{
    return (7 - headerOctets * 8 % 7) % 7;
}

/// Septets, UTF-16 units or octets that fit behind a header of so many octets.
constexpr int capacity(Alphabet alphabet, int headerOctets)
{
    const int octets = kUserDataOctets - headerOctets;
    return alphabet == Alphabet::Gsm7 ? octets * 8 / 7 : alphabet == Alphabet::Ucs2 ? octets / 2 : octets;
}

/// Appends the header, length octet first; nothing for an empty one.
void appendHeader(const Header &header, QByteArray &octets);

/// Reads the elements behind a length octet. Nothing if the last one is cut off or octets are left over: such
/// a header is to be ignored as a whole, 9.2.3.24.
std::optional<Header> parseHeader(QByteArrayView elements);

} // namespace pdu
