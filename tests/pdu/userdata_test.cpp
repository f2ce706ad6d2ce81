#include "core/pdu/userdata.h"
#include "tests/catch.h"

using namespace pdu;

namespace {

Header headerOf(const char *hex)
{
    const auto header = parseHeader(QByteArray::fromHex(hex));
    REQUIRE(header);
    return *header;
}

} // namespace

TEST_CASE("concatenation is read as the standard asks")
{
    struct Row
    {
        const char *name;
        const char *elements;
        std::optional<Concatenation> expected;
    };
    const Row row =
        GENERATE(Row{"8 bits", "00032a0201", Concatenation{0x2A, 2, 1, 8}},
                 Row{"16 bits, high octet first", "080400ff0302", Concatenation{255, 3, 2, 16}},
                 Row{"no element", "", std::nullopt}, Row{"another element", "7f0101", std::nullopt},
                 Row{"part 0", "0003010200", std::nullopt}, Row{"no parts", "0003010000", std::nullopt},
                 Row{"part 6 of 2", "0003010206", std::nullopt}, Row{"too short", "00020102", std::nullopt},
                 Row{"16 bits but three octets", "0803010201", std::nullopt},
                 Row{"the last one wins", "00030102010003020201", Concatenation{2, 2, 1, 8}},
                 Row{"also over the other width", "000301020108040005 0302", Concatenation{5, 3, 2, 16}},
                 Row{"a useless last one does not", "00030102010003020200", Concatenation{1, 2, 1, 8}});
    INFO(row.name);
    CHECK(concatenation(headerOf(row.elements)) == row.expected);
}

TEST_CASE("ports are read as the standard asks")
{
    struct Row
    {
        const char *name;
        const char *elements;
        std::optional<Ports> expected;
    };
    const Row row = GENERATE(Row{"8 bits", "040210bf", Ports{16, 191, 8}},
                             Row{"16 bits", "05040b8423f0", Ports{2948, 9200, 16}},
                             Row{"none", "", std::nullopt}, Row{"wrong length", "05030b8423", std::nullopt},
                             Row{"the last one wins", "05040b8423f0040210bf", Ports{16, 191, 8}});
    INFO(row.name);
    CHECK(ports(headerOf(row.elements)) == row.expected);
}

TEST_CASE("national tables are named by their elements")
{
    struct Row
    {
        const char *name;
        const char *elements;
        NationalTables expected;
    };
    const Row row =
        GENERATE(Row{"locking", "250101", {1, 0}}, Row{"single", "240102", {0, 2}},
                 Row{"both", "25010424010d", {4, 13}}, Row{"neither", "", {}},
                 Row{"a language without a locking table", "250102", {}},
                 Row{"an unknown language", "2501ff2401ff", {}}, Row{"an empty element", "2400", {}},
                 Row{"the decimal reading of the numbers", "18010119 0101", {}});
    INFO(row.name);
    CHECK(nationalTables(headerOf(row.elements)) == row.expected);
}

TEST_CASE("a header that does not add up is refused as a whole")
{
    const char *elements = GENERATE("0002010201", "0003010201 41", "00", "00ff01");
    CHECK_FALSE(parseHeader(QByteArray::fromHex(elements)));
}

TEST_CASE("unknown and empty elements are kept as they are")
{
    const Header header = headerOf("7f0141"
                                   "7000"
                                   "0a03000410");
    REQUIRE(header.size() == 3);
    CHECK(header[0] == InformationElement{0x7F, "A"});
    CHECK(header[1] == InformationElement{0x70, {}});
    CHECK(header[2].data.toHex() == "000410");
}

TEST_CASE("a header is written as it was read")
{
    const char *elements = GENERATE("00032a0201",
                                    "250101"
                                    "2401010804123402 01",
                                    "05040b8423f0", "7000");
    const QByteArray plain = QByteArray::fromHex(elements);
    QByteArray written;
    appendHeader(headerOf(elements), written);
    CHECK(written.mid(1) == plain);
    CHECK(written.size() == encodedSize(headerOf(elements)));
    CHECK(static_cast<quint8>(written[0]) == plain.size());
}

TEST_CASE("an empty header takes no octet")
{
    QByteArray written;
    appendHeader({}, written);
    CHECK(written.isEmpty());
    CHECK(encodedSize({}) == 0);
}

TEST_CASE("elements are made from values")
{
    CHECK(toElement(Concatenation{0x1234, 255, 254, 16}) ==
          InformationElement{0x08, QByteArray::fromHex("1234fffe")});
    CHECK(toElement(Concatenation{0x2A, 2, 1, 8}) == InformationElement{0x00, QByteArray::fromHex("2a0201")});
    CHECK(toElement(Ports{16, 191, 8}) == InformationElement{0x04, QByteArray::fromHex("10bf")});
    CHECK(toElement(Ports{2948, 9200, 16}) == InformationElement{0x05, QByteArray::fromHex("0b8423f0")});
}

TEST_CASE("room behind a header, and the bits that align it")
{
    struct Row
    {
        int header;
        int septets;
        int units;
        int octets;
        int fill;
    };
    const Row row = GENERATE(Row{0, 160, 70, 140, 0}, Row{4, 155, 68, 136, 3}, Row{6, 153, 67, 134, 1},
                             Row{7, 152, 66, 133, 0}, Row{9, 149, 65, 131, 5}, Row{10, 148, 65, 130, 4},
                             Row{12, 146, 64, 128, 2});
    CHECK(capacity(Alphabet::Gsm7, row.header) == row.septets);
    CHECK(capacity(Alphabet::Ucs2, row.header) == row.units);
    CHECK(capacity(Alphabet::EightBit, row.header) == row.octets);
    CHECK(fillBits(row.header) == row.fill);
}
