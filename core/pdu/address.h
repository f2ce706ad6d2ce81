#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace pdu {

class Reader;
struct Findings;

/// A number or a name on the air, 3GPP TS 23.040 9.1.2.5.
struct Address
{
    /// Type of number as coded; 7 is reserved and kept.
    enum Type {
        Unknown = 0,
        International = 1,
        National = 2,
        Network = 3,
        Subscriber = 4,
        Alphanumeric = 5,
        Abbreviated = 6
    };
    static constexpr int kIsdn = 1; ///< numbering plan of telephone numbers
    static constexpr int kMostDigits = 20;
    static constexpr int kMostLetters = 11; ///< septets of an alphanumeric address

    QString number; ///< 0-9 * # a b c without a plus, or a name
    int type = Unknown;
    int plan = 0;

    bool isEmpty() const { return number.isEmpty(); }
    bool isName() const { return type == Alphanumeric; }
    /// With the plus of an international number; empty if there are no digits.
    QString toString() const;

    friend bool operator==(const Address &, const Address &) = default;
};

/// "+4915112345678" is international (type of address 91), digits alone, with * # a b c, unknown (81).
/// Nothing if it is empty, has anything else in it or more than 20 digits.
std::optional<Address> parseNumber(QStringView number);

/// A name of up to 11 septets in the default alphabet (type of address D0); nothing if it does not fit.
std::optional<Address> nameAddress(QStringView name);

/// Whether the address can be encoded: digits and length, or a name, type 0-7, plan 0-15. The empty one can.
bool isEncodable(const Address &address);

/// Appends the address of a TPDU: semi-octets, type, digits. It must be encodable.
void appendAddress(const Address &address, QByteArray &octets);

/// Appends the service centre of 3GPP TS 27.005 3.1: octets, type, digits; 00 for an empty one.
void appendServiceCentre(const Address &address, QByteArray &octets);

/// Reads what the two above write. An address of no digits takes two octets; digits end at the first filler.
Address readAddress(Reader &reader, Findings &findings);
Address readServiceCentre(Reader &reader);

} // namespace pdu
