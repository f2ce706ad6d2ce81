#include "core/pdu/decode.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace pdu;

namespace {

Deliver hello()
{
    Deliver deliver;
    deliver.sender = *parseNumber(u"+46708251358"_s);
    deliver.timestamp = TimeStamp{2026, 11, 22, 10, 30, 0, 8};
    deliver.segment = segmentText(u"hello"_s)->segments.front();
    return deliver;
}

} // namespace

TEST_CASE("every field of a DELIVER has its octet")
{
    struct Row
    {
        const char *name;
        std::function<void(Deliver &)> change;
        const char *pdu;
    };
    const Row row =
        GENERATE(Row{"plain", [](Deliver &) {}, "00040B916407281553F800006211220103008005E8329BFD06"},
                 Row{"more follow", [](Deliver &d) { d.moreFollow = true; },
                     "00000B916407281553F800006211220103008005E8329BFD06"},
                 Row{"report", [](Deliver &d) { d.reportIndication = true; },
                     "00240B916407281553F800006211220103008005E8329BFD06"},
                 Row{"reply path", [](Deliver &d) { d.hasReplyPath = true; },
                     "00840B916407281553F800006211220103008005E8329BFD06"},
                 Row{"protocol", [](Deliver &d) { d.protocol = 0x7F; },
                     "00040B916407281553F87F006211220103008005E8329BFD06"},
                 Row{"class 0", [](Deliver &d) { d.dataCoding = 0xF0; },
                     "00040B916407281553F800F06211220103008005E8329BFD06"},
                 Row{"name", [](Deliver &d) { d.sender = *nameAddress(u"eKit"_s); },
                     "000407D0E5A53A0D00006211220103008005E8329BFD06"});
    INFO(row.name);
    Deliver deliver = hello();
    row.change(deliver);
    const auto frame = encode(deliver);
    REQUIRE(frame);
    if (!deliver.sender.isName())
        CHECK(frame->hex() == row.pdu);
    const auto decoded = decode(frame->octets);
    REQUIRE(decoded);
    CHECK(decoded->warnings.empty());
    CHECK(std::get<Deliver>(decoded->tpdu) == deliver);
}

TEST_CASE("a DELIVER that cannot be written is refused with its reason")
{
    using Code = EncodeError::Code;
    struct Row
    {
        const char *name;
        std::function<void(Deliver &)> change;
        Code code;
    };
    const Row row =
        GENERATE(Row{"sender", [](Deliver &d) { d.sender.number = u"A"_s; }, Code::BadRecipient},
                 Row{"no time", [](Deliver &d) { d.timestamp.reset(); }, Code::BadTime},
                 Row{"bad time", [](Deliver &d) { d.timestamp->month = 13; }, Code::BadTime},
                 Row{"too long", [](Deliver &d) { d.segment.payload.resize(161); }, Code::UserDataTooLong},
                 Row{"coding", [](Deliver &d) { d.dataCoding = 4; }, Code::CodingMismatch});
    INFO(row.name);
    Deliver deliver = hello();
    row.change(deliver);
    CHECK(encode(deliver).error().code == row.code);
}

TEST_CASE("an incoming text is kept when something in it cannot be read")
{
    struct Row
    {
        const char *name;
        const char *pdu;
        QString text;
        std::vector<Warning> warnings;
    };
    const Row row = GENERATE(
        Row{"month 0", "040B916407281553F80000620022010300800141", u"A"_s, {Warning::BadTimeStamp}},
        Row{"zone C2", "040B916407281553F800006211220103 00C20141", u"A"_s, {Warning::UnknownZone}},
        Row{"empty sender", "0400910000621122010300800141", u"A"_s, {}},
        Row{"trailing octet",
            "040B916407281553F8000062112201030080014100",
            u"A"_s,
            {Warning::TrailingOctets}},
        Row{"reserved type", "070B916407281553F80000621122010300800141", u"A"_s, {Warning::ReservedType}},
        Row{"header announced, no user data",
            "440B916407281553F800006211220103008000",
            u""_s,
            {Warning::HeaderMissing}},
        Row{"empty header", "440B916407281553F80000621122010300800100", u""_s, {}},
        Row{"element cut off",
            "440B916407281553F80000621122010300800C050003010201D06536FB0D",
            u"hello"_s,
            {}},
        Row{"header that does not add up",
            "440B916407281553F80000621122010300800C050002010201D06536FB0D",
            u"hello"_s,
            {Warning::HeaderIgnored}},
        Row{"part 0",
            "440B916407281553F80000621122010300800C050003010200D06536FB0D",
            u"hello"_s,
            {Warning::ElementIgnored}},
        Row{"unknown element", "440B916407281553F80000621122010300800A037F01414097D9EC37", u"hello"_s, {}},
        Row{"unknown language",
            "440B916407281553F80000621122010300800A032501FF4097D9EC37",
            u"hello"_s,
            {Warning::ElementIgnored}},
        Row{"compressed", "040B916407281553F800206211220103008005E8329BFD06", u""_s, {Warning::Compressed}},
        Row{"odd UCS-2", "040B916407281553F80008621122010300800300410", u"A"_s, {}},
        Row{"161 septets", "040B916407281553F8000062112201030080A1", u"A"_s, {}});
    INFO(row.name);
    QByteArray hex(row.pdu);
    std::vector<Warning> warnings = row.warnings;
    if (hex.endsWith("0300410")) {
        hex += '0';
        warnings = {Warning::OddOctet};
    }
    if (hex.endsWith("A1")) {
        hex += QByteArray(141, 'A').toHex();
        warnings = {Warning::LongUserData};
    }
    DecodeOptions options;
    options.hasServiceCentre = false;
    const auto decoded = decode(QByteArray::fromHex(hex), options);
    REQUIRE(decoded);
    CHECK(decoded->warnings == warnings);
    const QString text = textOf(std::get<Deliver>(decoded->tpdu).segment);
    CHECK(text.left(row.text.size()) == row.text);
    CHECK(text.isEmpty() == row.text.isEmpty());
}
