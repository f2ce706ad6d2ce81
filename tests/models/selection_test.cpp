#include "app/models/selection.h"

#include "tests/catch.h"

#include <QString>

namespace {

using Ticks = app::Selection<int, QString>;

struct Expected
{
    bool one;
    bool two;
    qint64 ofTen;
    bool isEmpty;
};

} // namespace

TEST_CASE("a selection names its rows, or all of a filter but some")
{
    Ticks none;
    Ticks one;
    one.set(1, true);
    Ticks all;
    all.takeAll(QStringLiteral("ha"));
    Ticks allButOne = all;
    allButOne.toggle(1);
    Ticks allAgain = allButOne;
    allAgain.set(1, true);
    Ticks noneAgain = one;
    noneAgain.toggle(1);
    Ticks cleared = allButOne;
    cleared.clear();

    const std::vector<std::pair<Ticks, Expected>> cases{
        {none, {false, false, 0, true}},     {one, {true, false, 1, false}},
        {all, {true, true, 10, false}},      {allButOne, {false, true, 9, false}},
        {allAgain, {true, true, 10, false}}, {noneAgain, {false, false, 0, true}},
        {cleared, {false, false, 0, true}},
    };
    for (const auto &[ticks, expected] : cases) {
        CHECK(ticks.contains(1) == expected.one);
        CHECK(ticks.contains(2) == expected.two);
        CHECK(ticks.count(10) == expected.ofTen);
        CHECK(ticks.isEmpty() == expected.isEmpty);
    }
    CHECK(allAgain == all);
    CHECK(noneAgain == none);
    CHECK_FALSE(all == none);
    CHECK(*allButOne.all() == QStringLiteral("ha"));
}

TEST_CASE("ticking twice is ticking once")
{
    Ticks ticks;
    ticks.set(1, true);
    ticks.set(1, true);
    CHECK(ticks.count(10) == 1);
    ticks.set(2, false);
    CHECK(ticks.count(10) == 1);
}
