#include "core/pdu/gsm7.h"
#include "core/pdu/gsm7tables.h"
#include "tests/pdu/vectorfile.h"

using namespace Qt::StringLiterals;
using namespace pdu;

namespace {

QByteArray septetsOf(const QString &text, NationalTables tables = {})
{
    QByteArray septets;
    REQUIRE_FALSE(gsm7::CharacterSet(tables).encode(text, septets));
    return septets;
}

QByteArray packed(const QByteArray &septets, int fillBits = 0)
{
    QByteArray octets;
    gsm7::pack(septets, fillBits, octets);
    return octets;
}

/// Every position of our table against one of {"0A": "000C"}; absent there is unassigned here.
void checkTable(const char16_t *ours, const QJsonObject &theirs)
{
    REQUIRE((ours == nullptr) == theirs.isEmpty());
    for (int septet = 0; ours && septet < 128; ++septet) {
        const QString position = QString::number(septet, 16).rightJustified(2, u'0').toUpper();
        CHECK(ours[septet] == theirs[position].toString().toInt(nullptr, 16));
    }
}

} // namespace

TEST_CASE("characters of the default alphabet take the septets they should")
{
    struct Row
    {
        const char16_t *text;
        const char *septets;
    };
    const Row row =
        GENERATE(Row{u"@", "00"}, Row{u"hello", "68656c6c6f"}, Row{u"€", "1b65"}, Row{u"{}", "1b281b29"},
                 Row{u"§", "5f"}, Row{u"\f", "1b0a"}, Row{u"Çà", "097f"}, Row{u"ΔΞ", "101a"},
                 Row{u"\r\n", "0d0a"}, Row{u"^~|\\[]", "1b141b3d1b401b2f1b3c1b3e"});
    const QString text = QString::fromUtf16(row.text);
    CHECK(septetsOf(text).toHex() == row.septets);
    CHECK(gsm7::CharacterSet().decode(QByteArray::fromHex(row.septets)) == text);
}

TEST_CASE("a character outside the tables stops the encoder where it stands")
{
    const char16_t outside =
        GENERATE(u'`', u'ç', u'á', u'\u00A0', u'\u200B', u'µ', u'я', u'\t', u'…', u'\0', u'\u20AB');
    QByteArray septets;
    const QString text = u"ab"_s + QChar(outside) + u"c"_s;
    CHECK(gsm7::CharacterSet().encode(text, septets) == 2);
    CHECK(septets == "ab");
    CHECK(gsm7::CharacterSet().cost(outside) == 0);
    CHECK(gsm7::CharacterSet().measure(text).foreign == 2);
}

TEST_CASE("a receiver makes the best of odd escapes")
{
    struct Row
    {
        const char *name;
        const char *septets;
        QString text;
    };
    const Row row = GENERATE(Row{"unassigned position shows the main table", "1b61", u"a"_s},
                             Row{"two escapes are a space", "611b1b62", u"a b"_s},
                             Row{"escape at the end is nothing", "611b", u"a"_s},
                             Row{"escape, escape, extension", "1b1b1b65", u" €"_s},
                             Row{"the high bit of an octet does not matter", "e1", u"a"_s});
    INFO(row.name);
    CHECK(gsm7::CharacterSet().decode(QByteArray::fromHex(row.septets)) == row.text);
}

TEST_CASE("national tables carry their characters")
{
    struct Row
    {
        const char *name;
        NationalTables tables;
        QString text;
        const char *septets;
    };
    const Row row = GENERATE(Row{"Turkish locking", {1, 0}, u"ığ€ç"_s, "070c0460"},
                             Row{"Turkish single", {0, 1}, u"ığ"_s, "1b691b67"},
                             Row{"Spanish single", {0, 2}, u"ñáç"_s, "7d1b611b09"},
                             Row{"Portuguese both", {3, 3}, u"ãÃ"_s, "7b5b"},
                             Row{"Hindi locking", {6, 0}, u"\u0901\u0902\u0903"_s, "000102"},
                             Row{"Kannada locking, a disputed position", {7, 0}, u"\u0CA1"_s, "24"},
                             Row{"Urdu locking, a disputed position", {13, 0}, u"\u0654"_s, "60"},
                             Row{"Malayalam single, a disputed position", {0, 8}, u"|"_s, "1b40"},
                             Row{"Telugu single, a disputed position", {0, 12}, u"€"_s, "1b65"},
                             Row{"Bengali single, the first of two positions", {0, 4}, u"*"_s, "2a"});
    INFO(row.name);
    CHECK(septetsOf(row.text, row.tables).toHex() == row.septets);
    CHECK(gsm7::CharacterSet(row.tables).decode(QByteArray::fromHex(row.septets)) == row.text);
}

TEST_CASE("tables that are not defined stand for the default ones")
{
    const NationalTables tables = GENERATE(NationalTables{2, 0}, NationalTables{14, 0}, NationalTables{0, 14},
                                           NationalTables{255, 255}, NationalTables{-1, 0});
    CHECK_FALSE(gsm7::areDefined(tables));
    CHECK(septetsOf(u"@€"_s, tables).toHex() == "001b65");
}

TEST_CASE("every assigned position of every table is read back as its character")
{
    const int language = GENERATE(range(0, gsm7::kLanguages));
    for (int septet = 0; septet < 128; ++septet) {
        if (const char16_t *locking = gsm7::lockingTable(language); locking && locking[septet]) {
            const QByteArray one(1, static_cast<char>(septet));
            CHECK(gsm7::CharacterSet({language, 0}).decode(one) == QString(QChar(locking[septet])));
            CHECK(gsm7::CharacterSet({language, 0}).cost(locking[septet]) == 1);
        }
        if (const char16_t *single = gsm7::singleShiftTable(language); single && single[septet]) {
            const QByteArray pair{"\x1B" + QByteArray(1, static_cast<char>(septet))};
            CHECK(gsm7::CharacterSet({0, language}).decode(pair) == QString(QChar(single[septet])));
            CHECK(gsm7::CharacterSet({0, language}).cost(single[septet]) != 0);
        }
    }
}

TEST_CASE("foreign code tables hold")
{
    const QJsonObject languages = tests::foreignDocument("gsm7.json")["languages"_L1].toObject();
    for (const QJsonValue &language : languages) {
        const int id = language["id"_L1].toInt();
        INFO(id);
        checkTable(gsm7::lockingTable(id), language["locking"_L1].toObject());
        checkTable(gsm7::singleShiftTable(id), language["single"_L1].toObject());
    }
}

TEST_CASE("septets are packed with and without fill bits")
{
    struct Row
    {
        const char *septets;
        int fillBits;
        const char *octets;
    };
    const Row row =
        GENERATE(Row{"", 0, ""}, Row{"00", 0, "00"}, Row{"68656c6c6f68656c6c6f", 0, "e8329bfd4697d9ec37"},
                 Row{"31323334353637", 0, "31d98c56b3dd00"}, Row{"3132333435363700", 0, "31d98c56b3dd00"},
                 Row{"68656c6c6f", 1, "d06536fb0d"}, Row{"68656c6c6f", 6, "00bacc66bf01"},
                 Row{"7f", 6, "c01f"}, Row{"7f7f7f7f7f7f7f7f", 0, "ffffffffffffff"});
    const QByteArray septets = QByteArray::fromHex(row.septets);
    CHECK(packed(septets, row.fillBits).left(QByteArray::fromHex(row.octets).size()).toHex() == row.octets);
    CHECK(packed(septets, row.fillBits).size() == gsm7::packedSize(septets.size(), row.fillBits));
    CHECK(gsm7::unpack(packed(septets, row.fillBits), septets.size(), row.fillBits) == septets);
}

TEST_CASE("unpacking never reads beyond its octets")
{
    CHECK(gsm7::unpack(QByteArray::fromHex("e832"), 160, 0).size() == 2);
    CHECK(gsm7::unpack({}, 5, 0).isEmpty());
    CHECK(gsm7::unpack({}, 5, 6).isEmpty());
    CHECK(gsm7::unpack(QByteArray::fromHex("e8"), -3, 0).isEmpty());
}

TEST_CASE("packing and unpacking are inverse for every length and offset")
{
    for (int length = 0; length <= 160; ++length) {
        QByteArray septets;
        for (int at = 0; at < length; ++at)
            septets.append(static_cast<char>((at * 37 + length) & 0x7F));
        for (int fillBits = 0; fillBits < 7; ++fillBits)
            REQUIRE(gsm7::unpack(packed(septets, fillBits), length, fillBits) == septets);
    }
}
