#include "core/pdu/decode.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace pdu;

namespace {

Segment oneSegment(const QString &text)
{
    return segmentText(text)->segments.front();
}

DecodeOptions outgoing()
{
    DecodeOptions options;
    options.direction = Direction::ToNetwork;
    return options;
}

/// "hello" to +46708251358.
Submit hello()
{
    return *makeSubmit(u"+46708251358"_s, oneSegment(u"hello"_s));
}

} // namespace

TEST_CASE("every field of a SUBMIT has its octet")
{
    struct Row
    {
        const char *name;
        std::function<void(Submit &)> change;
        const char *pdu;
    };
    const Row row = GENERATE(
        Row{"plain", [](Submit &) {}, "0001000B916407281553F8000005E8329BFD06"},
        Row{"report wanted", [](Submit &s) { s.wantsReport = true; },
            "0021000B916407281553F8000005E8329BFD06"},
        Row{"reply path", [](Submit &s) { s.hasReplyPath = true; }, "0081000B916407281553F8000005E8329BFD06"},
        Row{"no duplicates", [](Submit &s) { s.rejectsDuplicates = true; },
            "0005000B916407281553F8000005E8329BFD06"},
        Row{"reference", [](Submit &s) { s.reference = 255; }, "0001FF0B916407281553F8000005E8329BFD06"},
        Row{"protocol", [](Submit &s) { s.protocol = 64; }, "0001000B916407281553F8400005E8329BFD06"},
        Row{"class", [](Submit &s) { s.dataCoding = 0x11; }, "0001000B916407281553F8001105E8329BFD06"},
        Row{"relative validity", [](Submit &s) { s.validity = 24h; },
            "0011000B916407281553F80000A705E8329BFD06"},
        Row{"absolute validity", [](Submit &s) { s.validity = TimeStamp{2026, 11, 22, 10, 30, 0, -22}; },
            "0019000B916407281553F800006211220103002A05E8329BFD06"},
        Row{"UCS-2",
            [](Submit &s) {
                s.segment = oneSegment(u"я"_s);
                s.dataCoding = 8;
            },
            "0001000B916407281553F8000802044F"},
        Row{"empty", [](Submit &s) { s.segment = oneSegment(u""_s); }, "0001000B916407281553F8000000"},
        Row{"national number", [](Submit &s) { s.recipient = *parseNumber(u"123"_s); },
            "000100038121F3000005E8329BFD06"});
    INFO(row.name);
    Submit submit = hello();
    row.change(submit);
    const auto frame = encode(submit);
    REQUIRE(frame);
    CHECK(frame->hex() == row.pdu);
    CHECK(frame->tpduLength == frame->octets.size() - 1);
    const auto decoded = decode(frame->octets, outgoing());
    REQUIRE(decoded);
    CHECK(decoded->warnings.empty());
    CHECK(std::get<Submit>(decoded->tpdu) == submit);
}

TEST_CASE("the service centre stands in front and is not counted")
{
    const auto frame = encode(hello(), *parseNumber(u"+27381000015"_s));
    REQUIRE(frame);
    CHECK(frame->hex() == "07917283010010F501000B916407281553F8000005E8329BFD06");
    CHECK(frame->tpduLength == 18);
    CHECK(decode(frame->octets, outgoing())->serviceCentre.toString() == u"+27381000015"_s);
}

TEST_CASE("a header shifts the septets behind it")
{
    SegmentOptions options;
    options.reference = 42;
    const auto cut = segmentText(QString(161, u'a'), options);
    REQUIRE(cut);
    const auto frame = encode(*makeSubmit(u"+46708251358"_s, cut->segments[1]));
    REQUIRE(frame);
    CHECK(frame->hex() == "0041000B916407281553F800000F0500032A0202C2E170381C0E8701");
    CHECK(std::get<Submit>(decode(frame->octets, outgoing())->tpdu).segment == cut->segments[1]);
}

TEST_CASE("what a sender says becomes a SUBMIT")
{
    SubmitOptions options;
    options.messageClass = 0;
    options.validity = 10min;
    options.wantsReport = true;
    const auto submit = makeSubmit(u"4636"_s, oneSegment(u"я"_s), options);
    REQUIRE(submit);
    CHECK(submit->dataCoding == 0x18);
    CHECK(submit->validity == Validity(std::chrono::seconds(10min)));
    CHECK(submit->wantsReport);
    CHECK(submit->recipient == Address{u"4636"_s, Address::Unknown, 1});
}

TEST_CASE("a SUBMIT that cannot be written is refused with its reason")
{
    using Code = EncodeError::Code;
    struct Row
    {
        const char *name;
        std::function<void(Submit &)> change;
        Code code;
    };
    const Row row = GENERATE(
        Row{"recipient", [](Submit &s) { s.recipient.number = u"+49"_s; }, Code::BadRecipient},
        Row{"161 septets", [](Submit &s) { s.segment.payload = QByteArray(161, 'a'); },
            Code::UserDataTooLong},
        Row{"a header alone",
            [](Submit &s) {
                s.segment.header = {{0x70, QByteArray(138, 'a')}};
            },
            Code::UserDataTooLong},
        Row{"coding", [](Submit &s) { s.dataCoding = 8; }, Code::CodingMismatch},
        Row{"time", [](Submit &s) { s.validity = TimeStamp{2026, 2, 30, 0, 0, 0, 0}; }, Code::BadTime});
    INFO(row.name);
    Submit submit = hello();
    row.change(submit);
    REQUIRE_FALSE(encode(submit));
    CHECK(encode(submit).error().code == row.code);
}

TEST_CASE("a bad service centre, recipient or class is refused")
{
    CHECK(encode(hello(), {u"x"_s, 1, 1}).error().code == EncodeError::Code::BadServiceCentre);
    CHECK(encode(hello(), *nameAddress(u"abc"_s)).error().code == EncodeError::Code::BadServiceCentre);
    CHECK(makeSubmit(u"eKit"_s, {}).error().code == EncodeError::Code::BadRecipient);
    SubmitOptions options;
    options.messageClass = 4;
    CHECK(makeSubmit(u"123"_s, {}, options).error().code == EncodeError::Code::BadClass);
}

TEST_CASE("an alphanumeric recipient goes out as packed septets")
{
    Submit submit = hello();
    submit.recipient = *nameAddress(u"eKit"_s);
    const auto frame = encode(submit);
    REQUIRE(frame);
    CHECK(std::get<Submit>(decode(frame->octets, outgoing())->tpdu).recipient == submit.recipient);
}
