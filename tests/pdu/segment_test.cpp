#include "core/pdu/segment.h"
#include "tests/pdu/vectorfile.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace pdu;

namespace {

using Choice = SegmentOptions::Choice;

SegmentOptions withTables(int locking, int singleShift)
{
    SegmentOptions options;
    options.tables = {locking, singleShift};
    return options;
}

SegmentOptions withReference(int reference, int bits)
{
    SegmentOptions options;
    options.reference = reference;
    options.referenceBits = bits;
    return options;
}

SegmentOptions withChoice(Choice choice)
{
    SegmentOptions options;
    options.choice = choice;
    return options;
}

const QString kEmoji = u"😀"_s;

} // namespace

TEST_CASE("a text costs what it should")
{
    struct Row
    {
        const char *name;
        QString text;
        TextCost cost;
    };
    const auto gsm = Alphabet::Gsm7;
    const auto ucs = Alphabet::Ucs2;
    const Row row = GENERATE_COPY(
        Row{"empty", u""_s, {gsm, 0, 1, 160}}, Row{"one", u"a"_s, {gsm, 1, 1, 159}},
        Row{"160", QString(160, u'a'), {gsm, 160, 1, 0}}, Row{"161", QString(161, u'a'), {gsm, 161, 2, 145}},
        Row{"306", QString(306, u'a'), {gsm, 306, 2, 0}}, Row{"307", QString(307, u'a'), {gsm, 307, 3, 152}},
        Row{"80 euros", QString(80, u'€'), {gsm, 160, 1, 0}},
        Row{"81 euros, a septet of each part unused", QString(81, u'€'), {gsm, 162, 2, 143}},
        Row{"extension at the cut", QString(152, u'a') + u"€"_s + QString(151, u'b'), {gsm, 305, 2, 0}},
        Row{"form feed", u"\f"_s, {gsm, 2, 1, 158}}, Row{"backquote", u"`"_s, {ucs, 1, 1, 69}},
        Row{"no-break space", u"\u00A0"_s, {ucs, 1, 1, 69}}, Row{"70", QString(70, u'я'), {ucs, 70, 1, 0}},
        Row{"71", QString(71, u'я'), {ucs, 71, 2, 63}}, Row{"extension in UCS-2", u"я€"_s, {ucs, 2, 1, 68}},
        Row{"35 emoji", kEmoji.repeated(35), {ucs, 70, 1, 0}},
        Row{"36 emoji, a unit of each part unused", kEmoji.repeated(36), {ucs, 72, 2, 61}},
        Row{"emoji at the cut", QString(66, u'я') + kEmoji + QString(10, u'я'), {ucs, 78, 2, 55}},
        Row{"lone surrogate", u"\xD83D"_s, {ucs, 1, 1, 69}});
    INFO(row.name);
    const auto cost = countText(row.text);
    REQUIRE(cost);
    CHECK(cost->alphabet == row.cost.alphabet);
    CHECK(cost->units == row.cost.units);
    CHECK(cost->segments == row.cost.segments);
    CHECK(cost->unitsLeft == row.cost.unitsLeft);
    CHECK(segmentText(row.text)->cost == *cost);
}

TEST_CASE("headers take their room")
{
    struct Row
    {
        const char *name;
        SegmentOptions options;
        QString start; ///< of a text that is filled up with "a"
        int startUnits;
        int single; ///< most units in one part
        int each;   ///< and in each of several
    };
    SegmentOptions ports;
    ports.ports = Ports{2948, 9200, 16};
    SegmentOptions shortPorts;
    shortPorts.ports = Ports{16, 191, 8};
    const Row row = GENERATE_COPY(Row{"plain", {}, u""_s, 0, 160, 153},
                                  Row{"16-bit reference", withReference(1, 16), u""_s, 0, 160, 152},
                                  Row{"locking shift", withTables(1, 0), u"ı"_s, 1, 155, 149},
                                  Row{"single shift", withTables(0, 3), u"ã"_s, 2, 155, 149},
                                  Row{"both shifts", withTables(1, 3), u"ıã"_s, 3, 152, 146},
                                  Row{"ports", ports, u""_s, 0, 152, 146},
                                  Row{"8-bit ports", shortPorts, u""_s, 0, 154, 148},
                                  Row{"forced UCS-2", withChoice(Choice::Ucs2), u""_s, 0, 70, 67});
    INFO(row.name);
    const auto cost = [&row](int units) {
        return *countText(row.start + QString(units - row.startUnits, u'a'), row.options);
    };
    CHECK(cost(row.single).segments == 1);
    CHECK(cost(row.single).unitsLeft == 0);
    CHECK(cost(row.single + 1).segments == 2);
    CHECK(cost(2 * row.each).unitsLeft == 0);
    CHECK(cost(2 * row.each + 1).segments == 3);
}

TEST_CASE("only tables that make a difference are named")
{
    struct Row
    {
        const char *name;
        QString text;
        NationalTables asked;
        NationalTables named;
        int units;
    };
    const Row row = GENERATE(Row{"neither", u"abc {€}"_s, {0, 1}, {0, 0}, 10},
                             Row{"a euro is cheaper with it", u"abc €"_s, {1, 0}, {1, 0}, 5},
                             Row{"locking alone", u"ığ {"_s, {1, 1}, {1, 0}, 5},
                             Row{"single alone", u"ABC ३"_s, {6, 6}, {0, 6}, 6},
                             Row{"neither, once the locking table is gone", u"ABC"_s, {7, 7}, {0, 0}, 3},
                             Row{"both", u"क ABC"_s, {6, 6}, {6, 6}, 8});
    INFO(row.name);
    SegmentOptions options;
    options.tables = row.asked;
    const auto made = segmentText(row.text, options);
    REQUIRE(made);
    CHECK(nationalTables(made->segments.front().header) == row.named);
    CHECK(made->cost.units == row.units);
    CHECK(textOf(made->segments.front()) == row.text);
}

TEST_CASE("elements stand in their order: locking, single, concatenation, ports")
{
    SegmentOptions options = withTables(1, 3);
    options.reference = 0x2A;
    options.ports = Ports{2948, 9200, 16};
    const auto made = segmentText(QString(200, u'ı') + u"ã"_s, options);
    REQUIRE(made);
    REQUIRE(made->segments.size() == 2);
    const Header &header = made->segments[1].header;
    REQUIRE(header.size() == 4);
    CHECK(header[0] == InformationElement{0x25, "\x01"});
    CHECK(header[1] == InformationElement{0x24, "\x03"});
    CHECK(header[2] == InformationElement{0x00, QByteArray::fromHex("2a0202")});
    CHECK(header[3] == InformationElement{0x05, QByteArray::fromHex("0b8423f0")});
}

TEST_CASE("national tables are left out when the text needs UCS-2")
{
    const auto made = segmentText(u"я"_s, withTables(1, 1));
    REQUIRE(made);
    CHECK(made->cost.alphabet == Alphabet::Ucs2);
    CHECK(made->segments.front().header.empty());
}

TEST_CASE("what cannot be cut is refused with its reason")
{
    using Code = SegmentError::Code;
    struct Row
    {
        const char *name;
        QString text;
        SegmentOptions options;
        SegmentError error;
    };
    SegmentOptions ports;
    ports.ports = Ports{300, 0, 8};
    const Row row = GENERATE_COPY(
        Row{"forced alphabet", u"abя"_s, withChoice(Choice::Gsm7), {Code::NotInAlphabet, 2}},
        Row{"256 segments", QString(255 * 153 + 1, u'a'), {}, {Code::TooManySegments, 0}},
        Row{"far too long", QString(1'000'000, u'я'), {}, {Code::TooManySegments, 0}},
        Row{"no such language", u"a"_s, withTables(14, 0), {Code::NoSuchTable, 0}},
        Row{"no Spanish locking table", u"a"_s, withTables(2, 0), {Code::NoSuchTable, 0}},
        Row{"reference beyond its bits", u"a"_s, withReference(256, 8), {Code::ReferenceOutOfRange, 0}},
        Row{"negative reference", u"a"_s, withReference(-1, 16), {Code::ReferenceOutOfRange, 0}},
        Row{"7 bits of reference", u"a"_s, withReference(1, 7), {Code::ReferenceOutOfRange, 0}},
        Row{"port beyond its bits", u"a"_s, ports, {Code::PortsOutOfRange, 0}});
    INFO(row.name);
    REQUIRE_FALSE(segmentText(row.text, row.options));
    CHECK(segmentText(row.text, row.options).error() == row.error);
    CHECK(countText(row.text, row.options).error() == row.error);
}

TEST_CASE("255 segments are not too many")
{
    const auto made = segmentText(QString(255 * 153, u'a'));
    REQUIRE(made);
    CHECK(made->segments.size() == 255);
    CHECK(concatenation(made->segments.back().header) == Concatenation{0, 255, 255, 8});
}

TEST_CASE("data is cut by octets")
{
    SegmentOptions options = withReference(7, 8);
    options.ports = Ports{2948, 9200, 16};
    CHECK(segmentData(QByteArray(133, 'x'), options)->segments.size() == 1);
    const auto made = segmentData(QByteArray(300, 'x'), options);
    REQUIRE(made);
    REQUIRE(made->segments.size() == 3);
    CHECK(made->segments[0].payload.size() == 128);
    CHECK(made->segments[2].payload.size() == 44);
    CHECK(made->cost == TextCost{Alphabet::EightBit, 300, 3, 84});
    CHECK(segmentData({}, {})->segments.size() == 1);
    CHECK(segmentData(QByteArray(255 * 134 + 1, 'x')).error().code == SegmentError::Code::TooManySegments);
}

TEST_CASE("a ready segment takes another reference")
{
    Segment segment = segmentText(QString(200, u'a'), withReference(1, GENERATE(8, 16)))->segments[1];
    const int bits = concatenation(segment.header)->bits;
    setReference(segment, 0x1FFFE);
    CHECK(concatenation(segment.header) == Concatenation{bits == 8 ? 0xFE : 0xFFFE, 2, 2, bits});
    Segment single = segmentText(u"a"_s)->segments[0];
    setReference(single, 9);
    CHECK(single.header.empty());
}

TEST_CASE("UCS-2 that is damaged can still be read")
{
    CHECK(textOf({Alphabet::Ucs2, {}, QByteArray::fromHex("d83d0041")}) == u"\uFFFDA"_s);
    CHECK(textOf({Alphabet::Ucs2, {}, QByteArray::fromHex("de00")}) == u"\uFFFD"_s);
    CHECK(textOf({Alphabet::Ucs2, {}, QByteArray::fromHex("004100")}) == u"A"_s);
    CHECK(textOf({Alphabet::EightBit, {}, "abc"}).isEmpty());
}

TEST_CASE("counting, cutting and joining agree on any text")
{
    const QString pieces[] = {u"a"_s, u"€"_s, u"@"_s, u"ı"_s, u"я"_s, kEmoji, u"\f"_s, u"[x]"_s, u" "_s};
    std::mt19937 random(20250101);
    for (int round = 0; round < 3000; ++round) {
        const int kinds = 1 + static_cast<int>(random() % std::size(pieces));
        QString written;
        for (int length = static_cast<int>(random() % 400); length > 0; --length)
            written += pieces[random() % kinds];
        SegmentOptions options =
            random() % 3 ? withReference(5, random() % 2 ? 8 : 16) : withTables(random() % 2, 1);
        const auto cost = countText(written, options);
        const auto made = segmentText(written, options);
        REQUIRE(made);
        REQUIRE(cost == made->cost);
        REQUIRE(static_cast<int>(made->segments.size()) == cost->segments);
        QString joined;
        for (const Segment &segment : made->segments) {
            const int units = capacity(segment.alphabet, encodedSize(segment.header));
            REQUIRE(segment.payload.size() <= (segment.alphabet == Alphabet::Ucs2 ? 2 : 1) * units);
            joined += textOf(segment);
        }
        REQUIRE(joined == written);
    }
}

TEST_CASE("foreign segment vectors hold")
{
    for (const QJsonObject &row : tests::foreignVectors("segments.jsonl")) {
        INFO(row["id"_L1].toString().toStdString());
        const auto cost = countText(row["text"_L1].toString());
        REQUIRE(cost);
        CHECK((cost->alphabet == Alphabet::Gsm7 ? u"GSM-7"_s : u"UCS-2"_s) == row["encoding"_L1].toString());
        CHECK(cost->units == row["units"_L1].toInt());
        CHECK(cost->segments == row["segments"_L1].toInt());
    }
}
