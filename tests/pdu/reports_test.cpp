#include "core/pdu/decode.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace pdu;

namespace {

const TimeStamp kTaken{2026, 11, 22, 10, 30, 0, 8};
const TimeStamp kSettled{2026, 11, 22, 10, 30, 5, 8};

StatusReport delivered()
{
    StatusReport report;
    report.reference = 232;
    report.recipient = *parseNumber(u"+46708251358"_s);
    report.timestamp = kTaken;
    report.discharge = kSettled;
    return report;
}

OptionalFields textFields()
{
    OptionalFields fields;
    fields.protocol = 1;
    fields.dataCoding = 0;
    fields.segment = segmentText(u"hello"_s)->segments.front();
    return fields;
}

DecodeOptions outgoing(std::optional<ReportForm> form = {})
{
    return {Direction::ToNetwork, true, form};
}

DecodeOptions incoming(std::optional<ReportForm> form = {})
{
    return {Direction::FromNetwork, true, form};
}

} // namespace

TEST_CASE("every field of a STATUS-REPORT has its octet")
{
    struct Row
    {
        const char *name;
        std::function<void(StatusReport &)> change;
        const char *pdu;
    };
    const Row row =
        GENERATE(Row{"plain", [](StatusReport &) {}, "0006E80B916407281553F8621122010300806211220103508000"},
                 Row{"status", [](StatusReport &r) { r.status = 0x46; },
                     "0006E80B916407281553F8621122010300806211220103508046"},
                 Row{"more follow", [](StatusReport &r) { r.moreFollow = true; },
                     "0002E80B916407281553F8621122010300806211220103508000"},
                 Row{"about a command", [](StatusReport &r) { r.isAboutCommand = true; },
                     "0026E80B916407281553F8621122010300806211220103508000"},
                 Row{"with a text", [](StatusReport &r) { r.fields = textFields(); },
                     "0006E80B916407281553F862112201030080621122010350800007010005E8329BFD06"});
    INFO(row.name);
    StatusReport report = delivered();
    row.change(report);
    const auto frame = encode(report);
    REQUIRE(frame);
    CHECK(frame->hex() == row.pdu);
    const auto decoded = decode(frame->octets);
    REQUIRE(decoded);
    CHECK(decoded->warnings.empty());
    CHECK(std::get<StatusReport>(decoded->tpdu) == report);
}

TEST_CASE("the status counts, whatever stands behind it")
{
    struct Row
    {
        const char *name;
        const char *end;
        Warning warning;
    };
    const Row row = GENERATE(Row{"announced but missing", "07", Warning::BadOptionalFields},
                             Row{"user data cut off", "0405E832", Warning::BadOptionalFields},
                             Row{"reserved bits", "08", Warning::ReservedIndicator},
                             Row{"an octet too many", "0000", Warning::TrailingOctets});
    INFO(row.name);
    const QByteArray octets = encode(delivered())->octets + QByteArray::fromHex(row.end);
    const auto decoded = decode(octets);
    REQUIRE(decoded);
    CHECK(decoded->warnings == std::vector{row.warning});
    CHECK(std::get<StatusReport>(decoded->tpdu) == delivered());
}

TEST_CASE("a STATUS-REPORT with bad times keeps reference and status")
{
    const auto decoded = decodeHex("0006E80B916407281553F8620022010300806211220103C0FF46");
    REQUIRE(decoded);
    const auto &report = std::get<StatusReport>(decoded->tpdu);
    CHECK(report.reference == 232);
    CHECK(report.status == 0x46);
    CHECK_FALSE(report.timestamp);
    CHECK(decoded->warnings.front() == Warning::BadTimeStamp);
}

TEST_CASE("a STATUS-REPORT that cannot be written is refused")
{
    StatusReport report = delivered();
    report.discharge.reset();
    CHECK(encode(report).error().code == EncodeError::Code::BadTime);
    report = delivered();
    report.recipient.number = u"?"_s;
    CHECK(encode(report).error().code == EncodeError::Code::BadRecipient);
    report = delivered();
    report.fields = textFields();
    report.fields.dataCoding = 8;
    CHECK(encode(report).error().code == EncodeError::Code::CodingMismatch);
    report.fields.segment->payload.resize(161);
    CHECK(encode(report).error().code == EncodeError::Code::UserDataTooLong);
}

TEST_CASE("a DELIVER-REPORT goes both ways in both forms")
{
    DeliverReport report;
    report.form = GENERATE(ReportForm::Acknowledgement, ReportForm::Error);
    report.cause = report.form == ReportForm::Error ? 0xD3 : 0;
    if (GENERATE(false, true))
        report.fields = textFields();
    const auto frame = encode(report);
    REQUIRE(frame);
    CHECK(std::get<DeliverReport>(decode(frame->octets, outgoing(report.form))->tpdu) == report);
    CHECK(std::get<DeliverReport>(decode(frame->octets, outgoing())->tpdu) == report);
}

TEST_CASE("a SUBMIT-REPORT goes both ways in both forms")
{
    SubmitReport report;
    report.form = GENERATE(ReportForm::Acknowledgement, ReportForm::Error);
    report.cause = report.form == ReportForm::Error ? 0xC8 : 0;
    report.timestamp = kTaken;
    if (GENERATE(false, true))
        report.fields = textFields();
    const auto frame = encode(report);
    REQUIRE(frame);
    CHECK(std::get<SubmitReport>(decode(frame->octets, incoming(report.form))->tpdu) == report);
    CHECK(std::get<SubmitReport>(decode(frame->octets, incoming())->tpdu) == report);
}

TEST_CASE("reports as octets")
{
    DeliverReport plain;
    CHECK(encode(plain)->hex() == "000000");
    plain.form = ReportForm::Error;
    plain.cause = 0xD3;
    CHECK(encode(plain)->hex() == "0000D300");
    SubmitReport taken;
    CHECK(encode(taken).error().code == EncodeError::Code::BadTime);
    taken.timestamp = kTaken;
    CHECK(encode(taken)->hex() == "00010062112201030080");
}

TEST_CASE("a report of unknown form is read only if it reads cleanly")
{
    struct Row
    {
        const char *name;
        const char *pdu;
    };
    const Row row = GENERATE(Row{"no protocol octet", "0001120151507132200523"},
                             Row{"no coding octet", "0001120251507132200523"}, Row{"cut off", "000112"});
    INFO(row.name);
    REQUIRE_FALSE(decodeHex(row.pdu, incoming()));
    CHECK(decodeHex(row.pdu, incoming()).error().code == DecodeError::Code::FormUnclear);
}

TEST_CASE("a reserved failure cause is told")
{
    const auto decoded = decodeHex("00001200", outgoing(ReportForm::Error));
    REQUIRE(decoded);
    CHECK(decoded->warnings == std::vector{Warning::ReservedCause});
}

TEST_CASE("a COMMAND goes both ways")
{
    Command command;
    command.reference = 7;
    command.type = 2;
    command.messageNumber = 42;
    command.recipient = *parseNumber(u"+15551234567"_s);
    command.wantsReport = true;
    CHECK(encode(command)->hex() == "00220700022A0B915155214365F700");
    if (GENERATE(false, true))
        command.data = "abc";
    if (GENERATE(false, true))
        command.header = {{0x70, "x"}};
    const auto frame = encode(command);
    REQUIRE(frame);
    CHECK(std::get<Command>(decode(frame->octets, outgoing())->tpdu) == command);
    command.data = QByteArray(158, 'x');
    CHECK(encode(command).error().code == EncodeError::Code::UserDataTooLong);
    command.recipient.number = u"?"_s;
    CHECK(encode(command).error().code == EncodeError::Code::BadRecipient);
}
