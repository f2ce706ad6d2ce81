#include "core/send/reportmatcher.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::PartId;
using campaign::PartState;
using send::OpenPart;
using send::ReportMeaning;

namespace {

constexpr base::TimePoint kNow{1000h};
constexpr qint64 kAnna = 4915112345678;
constexpr qint64 kBert = 4915118765432;

OpenPart accepted(qint64 id, int reference, qint64 recipient, base::Milliseconds age = 1min)
{
    return {PartId{id}, PartState::Accepted, reference, recipient, kNow - age, {}};
}

OpenPart open(qint64 id, PartState state, qint64 recipient)
{
    return {PartId{id}, state, {}, recipient, kNow - 1min, {}};
}

qint64 match(int reference, const QString &recipient, const std::vector<OpenPart> &parts)
{
    line::DeliveryReport report;
    report.reference = reference;
    report.recipient = recipient;
    return matchReport(report, kNow, parts).value_or(PartId{}).value;
}

} // namespace

TEST_CASE("TP-ST is read by its ranges")
{
    struct Row
    {
        int status;
        ReportMeaning meaning;
    };
    const Row rows[] = {
        {0x00, ReportMeaning::Delivered}, {0x01, ReportMeaning::Delivered}, {0x02, ReportMeaning::Delivered},
        {0x20, ReportMeaning::Trying},    {0x30, ReportMeaning::Trying},    {0x3F, ReportMeaning::Trying},
        {0x40, ReportMeaning::Failed},    {0x46, ReportMeaning::Expired},   {0x47, ReportMeaning::Failed},
        {0x60, ReportMeaning::Failed},    {0x7F, ReportMeaning::Failed},    {0x80, ReportMeaning::Trying},
    };
    for (const Row &row : rows) {
        CAPTURE(row.status);
        CHECK(send::meaningOf(row.status) == row.meaning);
    }
    CHECK(send::stateOf(ReportMeaning::Trying) == std::nullopt);
    CHECK(send::stateOf(ReportMeaning::Expired) == PartState::Expired);
}

TEST_CASE("recipients are compared by their last seven digits")
{
    struct Row
    {
        QString written;
        std::optional<int> tail;
    };
    const std::vector<Row> rows{
        {u"+4915112345678"_s, 2345678}, {u"015112345678"_s, 2345678}, {u"2345678"_s, 2345678},
        {u"12345"_s, std::nullopt},     {u""_s, std::nullopt},        {u"Shop"_s, std::nullopt},
    };
    for (const Row &row : rows) {
        CAPTURE(row.written);
        CHECK(send::recipientTail(row.written) == row.tail);
    }
    CHECK(send::recipientTail(kAnna) == 2345678);
}

TEST_CASE("a report finds its part")
{
    struct Row
    {
        const char *name;
        int reference;
        QString recipient;
        std::vector<OpenPart> parts;
        qint64 expected;
    };
    const QString anna = u"+4915112345678"_s;
    const std::vector<Row> rows{
        {"reference and recipient", 7, anna, {accepted(1, 7, kBert), accepted(2, 7, kAnna)}, 2},
        {"national form", 7, u"015112345678"_s, {accepted(2, 7, kAnna)}, 2},
        {"other reference", 8, anna, {accepted(2, 7, kAnna)}, 0},
        {"other recipient", 7, anna, {accepted(2, 7, kBert)}, 0},
        {"constant reference: the oldest", 0, anna, {accepted(5, 0, kAnna), accepted(3, 0, kAnna)}, 3},
        {"wrapped: the oldest within its validity",
         7,
         anna,
         {accepted(1, 7, kAnna, 24h * 30), accepted(2, 7, kAnna)},
         2},
        {"no recipient: the newest", 7, u""_s, {accepted(1, 7, kAnna), accepted(2, 7, kBert)}, 2},
        {"doubt settled",
         9,
         anna,
         {open(1, PartState::InDoubt, kAnna), open(2, PartState::InDoubt, kBert)},
         1},
        {"two doubts of one person",
         9,
         anna,
         {open(1, PartState::InDoubt, kAnna), open(2, PartState::InDoubt, kAnna)},
         0},
        {"before the answer", 9, anna, {open(1, PartState::Handed, kAnna)}, 0},
        {"doubt while another is under way",
         9,
         anna,
         {open(1, PartState::InDoubt, kAnna), open(2, PartState::Handed, kAnna)},
         0},
        {"accepted goes before doubt",
         7,
         anna,
         {open(1, PartState::InDoubt, kAnna), accepted(2, 7, kAnna)},
         2},
        {"doubt needs the recipient", 9, u""_s, {open(1, PartState::InDoubt, kAnna)}, 0},
        {"nothing open", 7, anna, {}, 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        CHECK(match(row.reference, row.recipient, row.parts) == row.expected);
    }
}

TEST_CASE("a report that names its time is of a text of that day")
{
    const auto matchOf = [](base::Milliseconds age, const std::vector<OpenPart> &parts) {
        line::DeliveryReport report;
        report.reference = 7;
        report.recipient = u"+4915112345678"_s;
        report.serviceCentreTime = kNow - age;
        return matchReport(report, kNow, parts).value_or(PartId{}).value;
    };
    const OpenPart yesterday = accepted(1, 7, kAnna, 24h);
    const OpenPart today = accepted(2, 7, kAnna, 5min);
    OpenPart doubt = open(3, PartState::InDoubt, kAnna);
    OpenPart doubtYesterday = open(4, PartState::InDoubt, kAnna);
    doubtYesterday.handed = kNow - 24h;
    const OpenPart handed = open(5, PartState::Handed, kAnna);

    CHECK(matchOf(4min, {yesterday, today}) == 2);
    CHECK(matchOf(24h, {yesterday, today}) == 1);
    CHECK(matchOf(1min, {yesterday, doubt}) == 3);
    CHECK(matchOf(24h, {yesterday, doubt}) == 1);
    CHECK(matchOf(24h, {doubt, doubtYesterday}) == 4);
    CHECK(matchOf(1min, {doubt, doubtYesterday}) == 3);
    CHECK(matchOf(24h, {doubtYesterday, handed}) == 4);
    CHECK(matchOf(0min, {yesterday, handed}) == 0);
    CHECK(matchOf(0min, {yesterday}) == 1);
    CHECK(matchOf(-20h, {today}) == 2);
}
