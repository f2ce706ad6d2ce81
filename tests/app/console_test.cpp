#include "app/cli/console.h"

#include "tests/catch.h"
#include "tests/support/fakeclock.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Captured
{
    Captured()
    {
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
    }
    app::StreamConsole console(bool isTerminal, bool wantsJson)
    {
        return app::StreamConsole({&in, &out, &err, isTerminal, 40}, clock, wantsJson);
    }

    tests::FakeClock clock;
    QBuffer in;
    QBuffer out;
    QBuffer err;
};

const app::Progress kHalf{0.5, u"20 of 40 sent"_s, {{u"parts"_s, 20}}};

} // namespace

TEST_CASE("results go to stdout, all else to stderr")
{
    Captured to;
    auto console = to.console(false, false);
    console.print(u"Grüße"_s);
    console.print(QJsonObject{{u"a"_s, 1}});
    console.note(u"Careful."_s);
    CHECK(to.out.data() == "Gr\xc3\xbc\xc3\x9f"
                           "e\n{\"a\":1}\n");
    CHECK(to.err.data() == "Careful.\n");
}

TEST_CASE("a bar is drawn on a terminal only, and erased before the next line")
{
    Captured to;
    {
        auto console = to.console(true, false);
        console.progress(kHalf);
        CHECK(to.err.data().contains("20 of 40 sent"));
        CHECK_FALSE(to.err.data().contains('\n'));
        console.note(u"Done."_s);
    }
    CHECK(to.err.data().endsWith("\r\033[KDone.\n"));
    CHECK(to.out.data().isEmpty());

    Captured piped;
    auto silent = piped.console(false, false);
    silent.progress(kHalf);
    CHECK(piped.err.data().isEmpty());
}

TEST_CASE("progress for programs comes at most once a second")
{
    Captured to;
    auto console = to.console(false, true);
    for (int i = 0; i < 25; ++i) {
        console.progress(kHalf);
        to.clock.advance(100ms);
    }
    CHECK(to.err.data().count('\n') == 3);
    CHECK(to.err.data().startsWith("{\"progress\":{\"parts\":20}}\n"));
}
