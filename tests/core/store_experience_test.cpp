#include "core/store/experience.h"
#include "tests/catch.h"
#include "tests/support/tempprofile.h"

using namespace Qt::StringLiterals;

namespace {

store::Experience experience(tests::TempProfile &profile, base::SimId sim, const QString &line)
{
    return tests::value(
        profile.open()->read([&](store::ReadDb &db) { return store::experienceOf(db, sim, line); }));
}

void run(tests::TempProfile &profile, const QString &statement)
{
    tests::value(profile.open()->transaction([&](store::WriteDb &tx) { return tx.run(statement); }));
}

} // namespace

TEST_CASE("only what was seen on a line and its SIM is told of them")
{
    tests::TempProfile profile;
    CHECK(experience(profile, {7}, u"serial:/dev/ttyUSB0"_s) == store::Experience());
    run(profile,
        u"INSERT INTO campaign (id, name, purpose, text, audience, policy, state, why, kind, practice, "
        "frozen, cursor, created) VALUES (1, 'x', 0, 'x', '{}', '{}', 3, 0, 0, 0, 1, 0, 0), "
        "(2, 'y', 0, 'y', '{}', '{}', 3, 0, 0, 0, 1, 0, 0)"_s);
    run(profile, u"INSERT INTO campaign_line (campaign, line, parts, busy, first, last) VALUES "
                 "(1, 'serial:/dev/ttyUSB0', 3, 6000, 1000, 9000), (2, 'serial:/dev/ttyUSB0', 1, 6000, 1000, "
                 "20000), (1, 'tcp:a:1', 9, 9, 9, 90000)"_s);
    run(profile,
        u"INSERT INTO report (sim, reference, recipient, status, received) VALUES (7, 1, '', 0, 1)"_s);
    run(profile, u"INSERT INTO incoming_part (sim, line, sender, identity, total, text, received) VALUES "
                 "(7, '', '+49', x'01', 2, 'x', 1), (8, '', '+49', x'01', 1, 'x', 1)"_s);
    const auto seen = experience(profile, {7}, u"serial:/dev/ttyUSB0"_s);
    CHECK(seen.parts == 4);
    CHECK(seen.last == base::TimePoint(base::Milliseconds(20'000)));
    CHECK(seen.eachPart == base::Milliseconds(3'000));
    CHECK(seen.reports);
    CHECK(seen.texts);
    CHECK_FALSE(seen.longTexts); // the other part never came
    const auto other = experience(profile, {8}, u"tcp:b:1"_s);
    CHECK(other.parts == 0);
    CHECK_FALSE(other.reports);
    CHECK(other.texts);
    CHECK_FALSE(other.longTexts);
}
