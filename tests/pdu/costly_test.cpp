#include "core/pdu/costly.h"

#include "core/pdu/gsm7.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace pdu;

TEST_CASE("a costly character has the stand-in people expect")
{
    struct Row
    {
        QString character;
        QString replacement;
    };
    const Row row = GENERATE(
        Row{u"‘"_s, u"'"_s}, Row{u"’"_s, u"'"_s}, Row{u"“"_s, u"\""_s}, Row{u"„"_s, u"\""_s},
        Row{u"«"_s, u"\""_s}, Row{u"–"_s, u"-"_s}, Row{u"—"_s, u"-"_s}, Row{u"−"_s, u"-"_s},
        Row{u"…"_s, u"..."_s}, Row{u"\u00A0"_s, u" "_s}, Row{u"\u202F"_s, u" "_s}, Row{u"\t"_s, u" "_s},
        Row{u"\u2028"_s, u"\n"_s}, Row{u"`"_s, u"'"_s}, Row{u"´"_s, u"'"_s}, Row{u"á"_s, u"a"_s},
        Row{u"ç"_s, u"c"_s}, Row{u"ê"_s, u"e"_s}, Row{u"ł"_s, u"l"_s}, Row{u"Š"_s, u"S"_s},
        Row{u"ő"_s, u"o"_s}, Row{u"ế"_s, u"e"_s}, Row{u"ı"_s, u"i"_s}, Row{u"İ"_s, u"I"_s},
        Row{u"œ"_s, u"oe"_s}, Row{u"ﬁ"_s, u"fi"_s}, Row{u"½"_s, u"1/2"_s}, Row{u"²"_s, u"2"_s},
        Row{u"™"_s, u"TM"_s}, Row{u"•"_s, u"-"_s}, Row{u"Ａ"_s, u"A"_s}, Row{u"٣"_s, u"3"_s},
        Row{u"Α"_s, u"A"_s}, Row{u"ά"_s, u"A"_s}, Row{u"δ"_s, u"Δ"_s}, Row{u"["_s, u"("_s},
        Row{u"}"_s, u")"_s}, Row{u"\\"_s, u"/"_s}, Row{u"~"_s, u"-"_s}, Row{u"€"_s, u""_s},
        Row{u"^"_s, u""_s}, Row{u"я"_s, u""_s}, Row{u"ё"_s, u""_s}, Row{u"中"_s, u""_s}, Row{u"각"_s, u""_s},
        Row{u"😀"_s, u""_s}, Row{u"\u200B"_s, u""_s}, Row{u"¨"_s, u""_s}, Row{u"≠"_s, u"<>"_s},
        Row{u"≮"_s, u""_s}, Row{u"e\u0301"_s, u"é"_s}, Row{u"c\u0327"_s, u"c"_s}, Row{u"\xD83D"_s, u""_s});
    INFO(row.character.toStdString());
    const auto costly = costlyCharacters(u"ab"_s + row.character + u"c"_s);
    REQUIRE(costly.size() == 1);
    CHECK(costly[0] == CostlyCharacter{2, row.character, row.replacement});
}

TEST_CASE("cheap texts have no costly characters")
{
    CHECK(costlyCharacters(u""_s).empty());
    CHECK(costlyCharacters(u"Grüße an Ævar, ¿qué? £5 @ 10%\r\n"_s).empty());
}

TEST_CASE("offsets count UTF-16 units")
{
    const auto costly = costlyCharacters(u"😀a😀€"_s);
    REQUIRE(costly.size() == 3);
    CHECK(costly[0].offset == 0);
    CHECK(costly[1].offset == 3);
    CHECK(costly[2].offset == 5);
}

TEST_CASE("national tables make characters cheap")
{
    CHECK(costlyCharacters(u"ığ€ş"_s, {1, 0}).empty());
    CHECK(costlyCharacters(u"ığ"_s, {0, 1}).size() == 2);
}

TEST_CASE("a replacement always costs one septet a character")
{
    const NationalTables tables = GENERATE(NationalTables{}, NationalTables{1, 1}, NationalTables{6, 6});
    const gsm7::CharacterSet alphabet(tables);
    for (char32_t code = 1; code < 0x30000; ++code) {
        for (const CostlyCharacter &costly : costlyCharacters(QString::fromUcs4(&code, 1), tables)) {
            const auto measured = alphabet.measure(costly.replacement);
            REQUIRE(!measured.foreign);
            REQUIRE(measured.septets == costly.replacement.size());
            REQUIRE(costly.replacement.size() <= 18);
        }
    }
}
