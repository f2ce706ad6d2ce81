#include "core/pdu/address.h"

#include "core/pdu/problems.h"
#include "core/pdu/reader.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace pdu;

namespace {

QByteArray written(const Address &address)
{
    QByteArray octets;
    appendAddress(address, octets);
    return octets.toHex();
}

Address read(const char *hex)
{
    const QByteArray octets = QByteArray::fromHex(hex);
    Reader reader(octets);
    Findings findings;
    const Address address = readAddress(reader, findings);
    CHECK(reader.left() == 0);
    return address;
}

} // namespace

TEST_CASE("a number is written and read as semi-octets")
{
    struct Row
    {
        QString number;
        const char *octets;
    };
    const Row row = GENERATE(Row{u"+46708251358"_s, "0b916407281553f8"}, Row{u"12345"_s, "0581214 3f5"},
                             Row{u"*100#"_s, "05811a00fb"}, Row{u"+12abc3"_s, "069121dc3e"},
                             Row{u"+1234567890"_s, "0a912143658709"}, Row{u"0"_s, "0181f0"});
    const auto address = parseNumber(row.number);
    REQUIRE(address);
    CHECK(written(*address) == QByteArray::fromHex(row.octets).toHex());
    CHECK(read(row.octets) == *address);
    CHECK(address->toString() == row.number);
}

TEST_CASE("what is no number is refused")
{
    const char16_t *number = GENERATE(u"", u"+", u"12 34", u"+49-151", u"eKit", u"12d", u"++49", u"12+3",
                                      u"123456789012345678901", u"１２");
    CHECK_FALSE(parseNumber(QString::fromUtf16(number)));
}

TEST_CASE("20 digits are not too many")
{
    CHECK(parseNumber(u"+12345678901234567890"_s));
}

TEST_CASE("a name is written and read as packed septets")
{
    struct Row
    {
        QString name;
        const char *octets;
    };
    const Row row =
        GENERATE(Row{u"ALPHANUM"_s, "0ed041"}, Row{u"Design@Home"_s, "14d0"}, Row{u"F1"_s, "04d0c618"},
                 Row{u"ABCDEFG"_s, "0dd0"}, Row{u"@"_s, "02d000"}, Row{u"€uro"_s, "09d0"});
    const auto address = nameAddress(row.name);
    REQUIRE(address);
    CHECK(written(*address).startsWith(row.octets));
    CHECK(read(written(*address).constData()) == *address);
    CHECK(address->isName());
}

TEST_CASE("a name that does not fit is refused")
{
    const char16_t *name = GENERATE(u"", u"ABCDEFGHIJKL", u"€€€€€€", u"Привет");
    CHECK_FALSE(nameAddress(QString::fromUtf16(name)));
}

TEST_CASE("odd addresses of the network are read")
{
    struct Row
    {
        const char *name;
        const char *octets;
        Address address;
    };
    const Row row = GENERATE(Row{"no digits", "0091", {u""_s, 1, 1}},
                             Row{"a type that is reserved", "02f021", {u"12"_s, 7, 0}},
                             Row{"without the extension bit", "021121", {u"12"_s, 1, 1}},
                             Row{"national, private plan", "03a921f3", {u"123"_s, 2, 9}},
                             Row{"a filler inside", "0681214ff5", {u"12"_s, 0, 1}});
    INFO(row.name);
    const QByteArray octets = QByteArray::fromHex(row.octets);
    Reader reader(octets);
    Findings findings;
    const Address address = readAddress(reader, findings);
    CHECK(address.type == row.address.type);
    CHECK(address.plan == row.address.plan);
    CHECK(address.number == row.address.number);
}

TEST_CASE("the letters of a name are counted by its semi-octets")
{
    // Seven letters leave seven spare bits, which are no eighth letter.
    CHECK(read("0dd0c1e231b92ccb01").number.size() == 7);
    CHECK(read("0ed0c1e231b92ccb01").number.size() == 8);
}

TEST_CASE("a long address is read with a warning")
{
    const QByteArray octets = QByteArray::fromHex("15912143658709214365870921");
    Reader reader(octets);
    Findings findings;
    CHECK(readAddress(reader, findings).number.size() == 21);
    CHECK(findings.warnings == std::vector{Warning::LongAddress});
}

TEST_CASE("a service centre counts octets")
{
    struct Row
    {
        QString number;
        const char *octets;
    };
    const Row row =
        GENERATE(Row{u"+27381000015"_s, "07917283010010f5"}, Row{u"0405202000"_s, "06814050020200"});
    const auto address = parseNumber(row.number);
    REQUIRE(address);
    QByteArray octets;
    appendServiceCentre(*address, octets);
    CHECK(octets.toHex() == row.octets);
    Reader reader(octets);
    CHECK(readServiceCentre(reader) == *address);
    CHECK(reader.left() == 0);
}

TEST_CASE("no service centre is one octet")
{
    QByteArray octets;
    appendServiceCentre({}, octets);
    CHECK(octets.toHex() == "00");
    Reader reader(octets);
    CHECK(readServiceCentre(reader) == Address());
}

TEST_CASE("an address knows whether it can be written")
{
    CHECK(isEncodable(Address()));
    CHECK(Address{u""_s, Address::International, 1}.toString().isEmpty());
    CHECK(isEncodable({u"12*#abc"_s, 3, 15}));
    CHECK_FALSE(isEncodable({u"12"_s, 8, 0}));
    CHECK_FALSE(isEncodable({u"12"_s, -1, 0}));
    CHECK_FALSE(isEncodable({u"12"_s, 0, 16}));
    CHECK_FALSE(isEncodable({u"+12"_s, 1, 1}));
    CHECK_FALSE(isEncodable({QString(21, u'1'), 1, 1}));
}
