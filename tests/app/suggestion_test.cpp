#include "app/cli/suggestion.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("a near miss is recognised, a far one is not")
{
    const QStringList known{u"send"_s, u"segments"_s, u"campaigns"_s, u"campaign"_s, u"inbox"_s};
    const auto row = GENERATE(table<QString, QString>({
        {u"sned"_s, u"send"_s},
        {u"snd"_s, u"send"_s},
        {u"sendd"_s, u"send"_s},
        {u"campains"_s, u"campaigns"_s},
        {u"campaing"_s, u"campaign"_s},
        {u"seg"_s, u"segments"_s},
        {u"inbxo"_s, u"inbox"_s},
        {u"xyz"_s, u""_s},
        {u"mail"_s, u""_s},
        {u""_s, u""_s},
    }));
    CAPTURE(std::get<0>(row));
    CHECK(app::nearestWord(std::get<0>(row), known) == std::get<1>(row));
}

TEST_CASE("a suggestion is a question, or nothing")
{
    CHECK(app::didYouMean(u"sned"_s, {u"send"_s}) == u" Did you mean send?"_s);
    CHECK(app::didYouMean(u"unlike"_s, {u"send"_s}).isEmpty());
}
