#include "core/pdu/timestamp.h"

#include "core/pdu/problems.h"
#include "core/pdu/reader.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace pdu;

namespace {

std::optional<TimeStamp> read(const char *hex, Findings &findings)
{
    const QByteArray octets = QByteArray::fromHex(hex);
    Reader reader(octets);
    const auto stamp = readTimeStamp(reader, findings);
    CHECK(reader.left() == 0);
    return stamp;
}

} // namespace

TEST_CASE("a time stamp is written and read with its zone")
{
    struct Row
    {
        const char *octets;
        QString iso;
    };
    const Row row = GENERATE(Row{"62112201030080", u"2026-11-22T10:30:00+02:00"_s},
                             Row{"6211220103002a", u"2026-11-22T10:30:00-05:30"_s},
                             Row{"6221133295950c", u"2026-12-31T23:59:59-10:00"_s},
                             Row{"00101000000000", u"2000-01-01T00:00:00+00:00"_s},
                             Row{"99101000000000", u"1999-01-01T00:00:00+00:00"_s},
                             Row{"98211332959500", u"2089-12-31T23:59:59+00:00"_s},
                             Row{"4220920000 0023", u"2024-02-29T00:00:00+08:00"_s},
                             Row{"42209200000097", u"2024-02-29T00:00:00+19:45"_s});
    INFO(row.octets);
    const QByteArray octets = QByteArray::fromHex(row.octets);
    Findings findings;
    const auto stamp = read(row.octets, findings);
    REQUIRE(stamp);
    CHECK(stamp->toIso() == row.iso);
    CHECK(findings.warnings.empty());
    QByteArray written;
    appendTimeStamp(*stamp, written);
    CHECK(written == octets);
    CHECK(parseIso(row.iso) == stamp);
    CHECK(stampOf(*stamp->instant(), *stamp->quarters) == *stamp);
}

TEST_CASE("a stamp that is no time is told, not guessed")
{
    const char *octets =
        GENERATE("62002201030080", "62112301030080", "62112242030080", "62112201060080", "62112201030680",
                 "6a112201030080", "f2112201030080", "32209200000000", "00000000000000", "ffffffffffffff");
    Findings findings;
    CHECK_FALSE(read(octets, findings));
    CHECK(findings.warnings == std::vector{Warning::BadTimeStamp});
}

TEST_CASE("a stamp with a bad zone keeps its date")
{
    Findings findings;
    const auto stamp = read("610103409544c2", findings);
    REQUIRE(stamp);
    CHECK(stamp->toIso() == u"2016-10-30T04:59:44"_s);
    CHECK_FALSE(stamp->instant());
    CHECK(findings.warnings == std::vector{Warning::UnknownZone});
}

TEST_CASE("an instant is the same in every zone")
{
    const auto there = parseIso(u"2026-11-22T10:30:00+02:00"_s);
    const auto here = parseIso(u"2026-11-22T03:00:00-05:30"_s);
    REQUIRE(there);
    REQUIRE(here);
    CHECK(there->instant() == here->instant());
    CHECK(there->instant() == parseIso(u"2026-11-22T08:30:00Z"_s)->instant());
    CHECK(there->instant()->time_since_epoch() == std::chrono::milliseconds(1795336200000));
}

TEST_CASE("ISO texts that no stamp can say are refused")
{
    const char16_t *iso =
        GENERATE(u"", u"soon", u"2026-11-22T10:30:00", u"2026-13-01T00:00:00Z", u"2026-11-22T10:30:00+02:10",
                 u"1989-12-31T23:59:59Z", u"2090-01-01T00:00:00Z");
    CHECK_FALSE(parseIso(QString::fromUtf16(iso)));
}

TEST_CASE("a stamp knows whether it can be written")
{
    CHECK(isValid(TimeStamp()));
    CHECK_FALSE(isValid({2026, 2, 29, 0, 0, 0, 0}));
    CHECK_FALSE(isValid({2026, 2, 28, 24, 0, 0, 0}));
    CHECK_FALSE(isValid({2026, 2, 28, 0, 0, 0, 80}));
    CHECK_FALSE(isValid({2026, -1, 28, 0, 0, 0, 0}));
}
