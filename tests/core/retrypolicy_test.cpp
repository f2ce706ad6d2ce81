#include "core/send/retrypolicy.h"
#include "tests/catch.h"

using namespace std::chrono_literals;
using line::ErrorClass;
using line::ErrorCode;
using send::StopReason;
using send::Verdict;

namespace {

constexpr double kEven = 0.5; // no spread

line::Refused cms(int number, ErrorClass errorClass)
{
    return {{ErrorCode::Kind::Cms, number, {}}, errorClass};
}

Verdict judgeFresh(const line::Refused &refused, int triesBefore, double random = kEven)
{
    send::SimHealth health;
    return judge(refused, triesBefore, 491511, health, random);
}

} // namespace

TEST_CASE("each class has its number of tries and its waits")
{
    struct Row
    {
        const char *name;
        line::Refused refused;
        std::vector<base::Milliseconds> waits; ///< after the first, second ... refusal; then it fails
    };
    const std::vector<Row> rows{
        {"temporary", cms(41, ErrorClass::Temporary), {5s, 30s, 120s, 120s}},
        {"recipient", cms(1, ErrorClass::Recipient), {}},
        {"account", cms(50, ErrorClass::Account), {120s}},
        {"modem", cms(300, ErrorClass::Modem), {5s, 5s}},
        {"configuration", cms(304, ErrorClass::Configuration), {}},
        {"storage", cms(322, ErrorClass::Storage), {5s, 30s}},
        {"bucket", cms(500, ErrorClass::Unknown), {5s, 5s}},
        {"congestion slows down", cms(42, ErrorClass::Temporary), {30s, 120s, 600s, 600s}},
        {"transfer rejected", cms(21, ErrorClass::Account), {30s}},
        {"out of service: late", cms(27, ErrorClass::Temporary), {600s, 600s}},
        {"protocol error: once", cms(111, ErrorClass::Temporary), {5s}},
        {"SIM busy", cms(314, ErrorClass::Temporary), {4s, 4s, 4s, 4s}},
        {"collision with an incoming text", cms(512, ErrorClass::Temporary), {5s, 5s, 5s, 5s}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        for (int tries = 0; tries <= static_cast<int>(row.waits.size()); ++tries) {
            CAPTURE(tries);
            const Verdict verdict = judgeFresh(row.refused, tries);
            CHECK(verdict.triesAgain == (tries < static_cast<int>(row.waits.size())));
            if (verdict.triesAgain)
                CHECK(verdict.after == row.waits[static_cast<size_t>(tries)]);
            CHECK(verdict.burnsTry);
            CHECK(verdict.stop == StopReason::None);
        }
    }
}

TEST_CASE("waits are spread by a fifth to both sides")
{
    CHECK(judgeFresh(cms(41, ErrorClass::Temporary), 1, 0.0).after == 24s);
    CHECK(judgeFresh(cms(41, ErrorClass::Temporary), 1, 0.9999999).after <= 36s);
    CHECK(judgeFresh(cms(41, ErrorClass::Temporary), 1, 0.9999999).after > 35s);
}

TEST_CASE("no network service burns no tries")
{
    const ErrorCode cme30{ErrorCode::Kind::Cme, 30, {}};
    for (const auto &refused :
         {cms(331, ErrorClass::Temporary), line::Refused{cme30, ErrorClass::Temporary}}) {
        send::SimHealth health;
        for (int i = 0; i < 50; ++i) {
            const Verdict verdict = judge(refused, 0, 49151 + i, health, kEven);
            REQUIRE(verdict == Verdict{.triesAgain = true, .after = 10s, .burnsTry = false});
        }
    }
}

TEST_CASE("a validity the centre does not support is dropped, once")
{
    for (const int code : {198, 199}) {
        const Verdict first = judgeFresh(cms(code, ErrorClass::Configuration), 0);
        CHECK(first == Verdict{.triesAgain = true, .dropsValidity = true});
        CHECK_FALSE(judgeFresh(cms(code, ErrorClass::Configuration), 1).triesAgain);
    }
}

TEST_CASE("three account errors in a row over different recipients stop the SIM")
{
    send::SimHealth health;
    const auto barred = cms(8, ErrorClass::Account);
    CHECK(judge(barred, 0, 1, health, kEven).stop == StopReason::None);
    CHECK(judge(barred, 1, 1, health, kEven).stop == StopReason::None);
    CHECK(judge(barred, 0, 2, health, kEven).stop == StopReason::None);
    const Verdict third = judge(barred, 0, 3, health, kEven);
    CHECK(third.stop == StopReason::AccountRefused);
    CHECK(third.triesAgain);
    CHECK_FALSE(third.burnsTry);
}

TEST_CASE("anything else between account errors starts the count anew")
{
    const auto barred = cms(8, ErrorClass::Account);
    for (const bool accepted : {true, false}) {
        send::SimHealth health;
        judge(barred, 0, 1, health, kEven);
        judge(barred, 0, 2, health, kEven);
        if (accepted)
            recovered(health);
        else
            judge(cms(1, ErrorClass::Recipient), 0, 9, health, kEven);
        CHECK(judge(barred, 0, 3, health, kEven).stop == StopReason::None);
    }
}

TEST_CASE("a storm of CMS 500 pauses the SIM, longer each time, and burns nobody's tries")
{
    send::SimHealth health;
    const auto bucket = cms(500, ErrorClass::Unknown);
    CHECK(judge(bucket, 0, 1, health, kEven).simPause == 0s);
    CHECK(judge(bucket, 0, 2, health, kEven).simPause == 0s);
    std::vector<base::Milliseconds> pauses;
    for (qint64 recipient = 3; recipient < 10; ++recipient) {
        const Verdict verdict = judge(bucket, 2, recipient, health, kEven);
        CHECK(verdict.triesAgain);
        CHECK_FALSE(verdict.burnsTry);
        pauses.push_back(verdict.simPause);
    }
    CHECK(pauses == std::vector<base::Milliseconds>{30s, 60s, 120s, 240s, 480s, 600s, 600s});
}

TEST_CASE("a SIM that is not usable stops the line and keeps the text")
{
    CHECK(judgeFresh(cms(310, ErrorClass::Sim), 9) ==
          Verdict{.triesAgain = true, .after = 30s, .burnsTry = false, .stop = StopReason::SimUnusable});
    CHECK(judgeFresh(cms(330, ErrorClass::Configuration), 9).stop == StopReason::NoServiceCentre);
}

TEST_CASE("twenty refusals in a row stop the SIM, unless the recipients are at fault")
{
    send::SimHealth health;
    for (int i = 0; i < 19; ++i)
        REQUIRE(judge(cms(41, ErrorClass::Temporary), 0, i, health, kEven).stop == StopReason::None);
    CHECK(judge(cms(41, ErrorClass::Temporary), 0, 99, health, kEven).stop == StopReason::ManyFailures);

    send::SimHealth dead;
    for (int i = 0; i < 100; ++i)
        REQUIRE(judge(cms(1, ErrorClass::Recipient), 0, i, dead, kEven).stop == StopReason::None);
}
