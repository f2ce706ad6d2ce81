#include "app/text/when.h"

#include "tests/catch.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

base::TimePoint at(const QString &local)
{
    return base::TimePoint{base::Milliseconds{QDateTime::fromString(local, Qt::ISODate).toMSecsSinceEpoch()}};
}

} // namespace

TEST_CASE("a moment is as short as it stays clear")
{
    const auto now = at(u"2026-11-22T15:00:00"_s); // a Sunday
    struct Case
    {
        QString moment;
        bool hasDigits;
        bool hasYear;
    };
    for (const Case &c :
         {Case{u"2026-11-22T09:41:00"_s, true, false}, Case{u"2026-11-21T23:59:00"_s, false, false},
          Case{u"2026-11-16T10:00:00"_s, false, false}, Case{u"2026-11-15T10:00:00"_s, true, false},
          Case{u"2025-11-22T10:00:00"_s, true, true}, Case{u"2026-11-23T10:00:00"_s, true, false}}) {
        CAPTURE(c.moment);
        const QString text = app::shortMoment(at(c.moment), now);
        const auto isDigit = [](QChar character) { return character.isDigit(); };
        CHECK(std::any_of(text.begin(), text.end(), isDigit) == c.hasDigits);
        CHECK(text.contains(u"2025"_s) == c.hasYear);
    }
    CHECK(app::shortMoment(at(u"2026-11-21T23:59:00"_s), now) == u"Yesterday"_s);
    CHECK(app::longDay(at(u"2026-03-05T10:00:00"_s), now).contains(u"5"_s));
    CHECK(app::dayAndTime(at(u"2025-03-05T10:07:00"_s), now).contains(u"2025"_s));
    CHECK(app::dayAndTime(at(u"2026-03-05T10:07:00"_s), now).contains(u"07"_s));
}

TEST_CASE("values of fields are written as their type wants")
{
    using Type = contacts::FieldType;
    CHECK(app::fieldText(u"2026-03-05"_s, Type::Date).contains(u"2026"_s));
    CHECK(app::fieldText(u"2026-03-05"_s, Type::Date) != u"2026-03-05"_s);
    CHECK(app::fieldText(u"soon"_s, Type::Date) == u"soon"_s);
    CHECK(app::fieldText(u"2026-03-05"_s, Type::Text) == u"2026-03-05"_s);
    CHECK(app::fieldText(u"five"_s, Type::Number) == u"five"_s);
    CHECK(app::fieldText(u"5"_s, Type::Number) == u"5"_s);
}
