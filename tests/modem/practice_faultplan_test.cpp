#include "modem/practice/faultplan.h"
#include "modem/practice/random.h"
#include "tests/catch.h"

#include <set>

using namespace Qt::StringLiterals;
using practice::Fault;
using practice::FaultError;
using practice::FaultPlan;
using practice::Strike;

TEST_CASE("a plan of faults is read")
{
    practice::Random random(1);
    struct Row
    {
        const char *name;
        QStringView text;
        int modem;
        int submission;
        std::vector<Strike> strikes;
    };
    const std::vector<Row> rows{
        {"nothing", u"", 0, 1, {}},
        {"every one", u"hang", 0, 7, {{Fault::Hang, 0}}},
        {"the third", u"hang@3", 0, 3, {{Fault::Hang, 0}}},
        {"not the second", u"hang@3", 0, 2, {}},
        {"several in a row", u"cms500@3-5", 0, 5, {{Fault::RefuseCms, 500}}},
        {"behind them", u"cms500@3-5", 0, 6, {}},
        {"always, as a rate", u"noprompt:1", 0, 1, {{Fault::NoPrompt, 0}}},
        {"never, as a rate", u"noprompt:0", 0, 1, {}},
        {"with a number", u"lateok=4@1", 0, 1, {{Fault::LateOk, 4}}},
        {"a code behind a sign", u"cme=30@1", 0, 1, {{Fault::RefuseCme, 30}}},
        {"two", u"garbage, echo@1", 0, 1, {{Fault::Garbage, 0}, {Fault::Echo, 0}}},
        {"on one modem", u"m1/hang@1", 1, 1, {{Fault::Hang, 0}}},
        {"not on another", u"m1/hang@1", 0, 1, {}},
        {"a state is no fault of a submission", u"nosim", 0, 1, {}},
        {"unless it is asked for", u"nosim@2", 0, 2, {{Fault::NoSim, 0}}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        const auto plan = FaultPlan::parse(row.text);
        REQUIRE(plan.has_value());
        CHECK(plan->atSubmission(row.modem, row.submission, random) == row.strikes);
    }
    CHECK(FaultPlan::parse(u"nosim,hang")->fromStart(0) == std::vector<Strike>{{Fault::NoSim, 0}});
    CHECK(FaultPlan::parse(u"")->isEmpty());
}

TEST_CASE("a plan that cannot be read says which entry")
{
    using Code = FaultError::Code;
    const std::vector<std::pair<QStringView, FaultError>> rows{
        {u"hang,nonsense@1", {Code::UnknownFault, u"nonsense@1"_s}},
        {u"hang@0", {Code::BadSubmission, u"hang@0"_s}},
        {u"hang@5-3", {Code::BadSubmission, u"hang@5-3"_s}},
        {u"hang:2", {Code::BadRate, u"hang:2"_s}},
        {u"lostok=3", {Code::BadArgument, u"lostok=3"_s}},
        {u"lateok=x", {Code::BadArgument, u"lateok=x"_s}},
        {u"cmsx", {Code::BadArgument, u"cmsx"_s}},
        {u"mx/hang", {Code::UnknownFault, u"mx/hang"_s}},
    };
    for (const auto &[text, error] : rows) {
        const auto plan = FaultPlan::parse(text);
        REQUIRE_FALSE(plan.has_value());
        CHECK(plan.error() == error);
    }
}

TEST_CASE("a rate strikes as often as it says")
{
    practice::Random random(5);
    const auto plan = FaultPlan::parse(u"garbage:0.1");
    int count = 0;
    for (int n = 1; n <= 10000; ++n)
        count += int(plan->atSubmission(0, n, random).size());
    CHECK(count > 900);
    CHECK(count < 1100);
}

TEST_CASE("every fault is in the table once")
{
    std::set<Fault> faults;
    std::set<std::string> names;
    for (const auto &row : practice::faultTable()) {
        faults.insert(row.fault);
        names.insert(row.name);
        CHECK(*row.what != '\0');
    }
    CHECK(faults.size() == practice::faultTable().size());
    CHECK(names.size() == practice::faultTable().size());
    CHECK(faults.size() == size_t(Fault::ReportTrying) + 1);
}
