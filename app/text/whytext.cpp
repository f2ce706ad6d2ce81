#include "app/text/whytext.h"

#include "app/text/say.h"
#include "core/consent/suppression.h"

namespace app {

namespace {

struct Row
{
    QLatin1StringView code;
    const char *sentence;
};

constexpr Row kRows[] = {
    {consent::kSetByHand, QT_TRID_NOOP("Set by hand.")},
    {consent::kTakenBack, QT_TRID_NOOP("Taken back at once.")},
    {consent::kAskedToBeDeleted, QT_TRID_NOOP("Asked to be deleted.")},
};

} // namespace

QString whyWords(const QString &why)
{
    for (const Row &row : kRows)
        if (why == row.code || why == QLatin1StringView(row.sentence))
            return say(row.sentence);
    return why;
}

} // namespace app
