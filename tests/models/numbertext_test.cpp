#include "app/text/numbertext.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("a number is written with the spaces of its country, even one that nobody can have")
{
    struct Case
    {
        QString written;
        QString spaced;
    };
    const std::vector<Case> cases{
        {u"+4915112345678"_s, u"+49 1511 2345678"_s},
        {u"+49171392000"_s, u"+49 171392000"_s},
        {u"+33639980001"_s, u"+33 6 39 98 00 01"_s},
        {u"+999123456"_s, u"+999123456"_s},
        {u"015112345678"_s, u"015112345678"_s},
        {u"Vodafone"_s, u"Vodafone"_s},
        {u""_s, u""_s},
    };
    for (const Case &c : cases) {
        CAPTURE(c.written);
        CHECK(app::spacedNumber(c.written) == c.spaced);
    }
}
