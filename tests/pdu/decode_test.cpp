#include "core/pdu/decode.h"
#include "tests/catch.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace pdu;

namespace {

using Code = DecodeError::Code;

const DecodeOptions kEveryWay[] = {
    {Direction::FromNetwork, true, {}},
    {Direction::FromNetwork, false, ReportForm::Acknowledgement},
    {Direction::FromNetwork, true, ReportForm::Error},
    {Direction::ToNetwork, true, {}},
    {Direction::ToNetwork, false, ReportForm::Acknowledgement},
    {Direction::ToNetwork, true, ReportForm::Error},
};

} // namespace

TEST_CASE("what is no PDU is refused with the place")
{
    struct Row
    {
        const char *name;
        const char *digits;
        Direction direction;
        DecodeError error;
    };
    const auto in = Direction::FromNetwork;
    const auto out = Direction::ToNetwork;
    const Row row = GENERATE_COPY(Row{"nothing", "", in, {Code::Truncated, 0}},
                                  Row{"one digit", "0", in, {Code::OddDigits, 1}},
                                  Row{"no digit", "0004ZZ", in, {Code::NotHex, 4}},
                                  Row{"second no digit", "00040x", in, {Code::NotHex, 5}},
                                  Row{"a blank", "00 04", in, {Code::NotHex, 2}},
                                  Row{"service centre alone", "00", in, {Code::Truncated, 1}},
                                  Row{"service centre cut off", "FF91919191", in, {Code::Truncated, 5}},
                                  Row{"type reserved on its way out", "0003", out, {Code::ReservedType, 2}},
                                  Row{"header longer than user data",
                                      "00440B916407281553F800046211220103008006FF0003010201",
                                      in,
                                      {Code::HeaderTooLong, 26}},
                                  Row{"user data cut off",
                                      "00040B916407281553F800006211220103008005E8329BFD",
                                      in,
                                      {Code::Truncated, 24}});
    INFO(row.name);
    DecodeOptions options;
    options.direction = row.direction;
    const auto decoded = decodeHex(row.digits, options);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error() == row.error);
}

TEST_CASE("digits of either case are read")
{
    CHECK(decodeHex("00040b916407281553f800006211220103008005e8329bfd06") ==
          decodeHex("00040B916407281553F800006211220103008005E8329BFD06"));
}

TEST_CASE("the same octets mean another type each way")
{
    DecodeOptions options;
    const auto type = [&options](const char *digits) {
        const auto decoded = decodeHex(digits, options);
        REQUIRE(decoded);
        return decoded->tpdu.index();
    };
    CHECK(type("00040B916407281553F800006211220103008005E8329BFD06") == Tpdu(Deliver()).index());
    CHECK(type("00010062112201030080") == Tpdu(SubmitReport()).index());
    CHECK(type("0006E80B916407281553F8621122010300806211220103508000") == Tpdu(StatusReport()).index());
    options.direction = Direction::ToNetwork;
    CHECK(type("000000") == Tpdu(DeliverReport()).index());
    CHECK(type("0001000B916407281553F8000005E8329BFD06") == Tpdu(Submit()).index());
    CHECK(type("00220700022A0B915155214365F700") == Tpdu(Command()).index());
}

TEST_CASE("every cut of a PDU is an error, never a message")
{
    const char *pdu =
        GENERATE("0041000B916407281553F800000F0500032A0202C2E170381C0E8701",
                 "0019000B916407281553F800006211220103002A05E8329BFD06", "00220700022A0B915155214365F70161");
    const QByteArray octets = QByteArray::fromHex(pdu);
    DecodeOptions options;
    options.direction = Direction::ToNetwork;
    REQUIRE(decode(octets, options));
    for (qsizetype size = 0; size < octets.size(); ++size) {
        const auto decoded = decode(octets.first(size), options);
        REQUIRE_FALSE(decoded);
        CHECK(decoded.error().offset <= size);
    }
}

TEST_CASE("random octets are read or refused, never more")
{
    std::mt19937 random(7);
    for (int round = 0; round < 20000; ++round) {
        QByteArray octets(static_cast<qsizetype>(random() % 60), Qt::Uninitialized);
        for (char &octet : octets)
            octet = static_cast<char>(random() % 4 ? random() % 16 : random());
        for (const DecodeOptions &options : kEveryWay) {
            const auto decoded = decode(octets, options);
            if (!decoded)
                REQUIRE(decoded.error().offset <= octets.size());
        }
    }
}

TEST_CASE("what is encoded is decoded to the same value")
{
    std::mt19937 random(11);
    const QString pieces[] = {u"a"_s, u"€"_s, u"я"_s, u"😀"_s, u"ı"_s};
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (int length = static_cast<int>(random() % 300); length > 0; --length)
            text += pieces[random() % (1 + round % 5)];
        SegmentOptions cutting;
        cutting.referenceBits = random() % 2 ? 8 : 16;
        cutting.reference = static_cast<int>(random() % 256);
        cutting.tables = {static_cast<int>(random() % 2), static_cast<int>(random() % 14)};
        if (random() % 4 == 0)
            cutting.ports = Ports{2948, 9200, 16};
        const auto cut = segmentText(text, cutting);
        REQUIRE(cut);
        QString joined;
        for (const Segment &segment : cut->segments) {
            const Submit submit = *makeSubmit(u"+4915112345678"_s, segment);
            const auto frame = encode(submit);
            REQUIRE(frame);
            REQUIRE(frame->tpduLength <= 164);
            const auto decoded = decode(frame->octets, {Direction::ToNetwork, true, {}});
            REQUIRE(decoded);
            REQUIRE(std::get<Submit>(decoded->tpdu) == submit);
            joined += textOf(std::get<Submit>(decoded->tpdu).segment);
        }
        REQUIRE(joined == text);
    }
}
