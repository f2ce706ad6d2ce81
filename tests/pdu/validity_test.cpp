#include "core/pdu/validity.h"

#include "core/pdu/problems.h"
#include "core/pdu/reader.h"
#include "tests/catch.h"

using namespace std::chrono_literals;
using namespace pdu;
using std::chrono::days;
using std::chrono::seconds;
using std::chrono::weeks;

namespace {

Validity read(ValidityFormat format, const char *hex, Findings &findings)
{
    const QByteArray octets = QByteArray::fromHex(hex);
    Reader reader(octets);
    const Validity validity = readValidity(format, reader, findings);
    CHECK(reader.left() == 0);
    return validity;
}

} // namespace

TEST_CASE("a period is written as the longest that is not above it")
{
    struct Row
    {
        seconds period;
        int octet;
    };
    const Row row = GENERATE(Row{0s, 0}, Row{5min, 0}, Row{10min, 1}, Row{14min + 59s, 1}, Row{12h, 143},
                             Row{12h + 29min, 143}, Row{12h + 30min, 144}, Row{24h, 167}, Row{47h, 167},
                             Row{days(2), 168}, Row{days(30), 196}, Row{days(34), 196}, Row{weeks(5), 197},
                             Row{weeks(63), 255}, Row{weeks(100), 255}, Row{-1h, 0});
    CHECK(relativeOctet(row.period) == row.octet);
}

TEST_CASE("every relative octet is written back as itself")
{
    for (int octet = 0; octet < 256; ++octet) {
        CHECK(relativeOctet(periodOf(static_cast<quint8>(octet))) == octet);
        if (octet > 0)
            CHECK(periodOf(static_cast<quint8>(octet)) > periodOf(static_cast<quint8>(octet - 1)));
    }
}

TEST_CASE("each format is read as it is meant")
{
    struct Row
    {
        const char *name;
        ValidityFormat format;
        const char *octets;
        Validity validity;
    };
    const auto enhanced = ValidityFormat::Enhanced;
    const Row row = GENERATE_COPY(
        Row{"none", ValidityFormat::None, "", {}},
        Row{"relative", ValidityFormat::Relative, "a7", seconds(24h)},
        Row{"absolute", ValidityFormat::Absolute, "62112201030080", TimeStamp{2026, 11, 22, 10, 30, 0, 8}},
        Row{"enhanced, none", enhanced, "00000000000000", {}},
        Row{"enhanced, relative", enhanced, "01a70000000000", seconds(24h)},
        Row{"enhanced, seconds", enhanced, "02030000000000", seconds(3)},
        Row{"enhanced, a time of hours", enhanced, "03210300000000", seconds(12h + 30min)},
        Row{"enhanced, single shot", enhanced, "42030000000000", seconds(3)},
        Row{"enhanced, continued", enhanced, "8200 0300000000", seconds(3)});
    INFO(row.name);
    Findings findings;
    CHECK(read(row.format, row.octets, findings) == row.validity);
    CHECK(findings.warnings.empty());
}

TEST_CASE("a validity that cannot be read is none, and told")
{
    struct Row
    {
        ValidityFormat format;
        const char *octets;
    };
    const Row row = GENERATE(
        Row{ValidityFormat::Enhanced, "07000000000000"}, Row{ValidityFormat::Enhanced, "03fa0000000000"},
        Row{ValidityFormat::Absolute, "62002201030080"}, Row{ValidityFormat::Absolute, "621122010300c2"});
    Findings findings;
    CHECK(read(row.format, row.octets, findings) == Validity());
    CHECK(findings.warnings == std::vector{Warning::BadValidity});
}

TEST_CASE("a validity is written in its format")
{
    QByteArray octets;
    appendValidity({}, octets);
    CHECK(octets.isEmpty());
    appendValidity(seconds(24h), octets);
    CHECK(octets.toHex() == "a7");
    appendValidity(TimeStamp{2026, 11, 22, 10, 30, 0, 8}, octets);
    CHECK(octets.toHex() == "a762112201030080");
    CHECK(formatOf({}) == ValidityFormat::None);
    CHECK(formatOf(seconds(1)) == ValidityFormat::Relative);
    CHECK(formatOf(TimeStamp()) == ValidityFormat::Absolute);
}
