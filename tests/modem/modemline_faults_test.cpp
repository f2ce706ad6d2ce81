#include "tests/catch.h"
#include "tests/modem/linerig.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using line::Phase;
using line::Problem;
using tests::described;
using tests::LineRig;

namespace {

/// One fault at the second of four texts: what the line says of that text, also later, and how many of the
/// four the network accepted. The other three are always accepted.
struct Row
{
    QString fault;
    QString told;
    QString later = {}; ///< a second result for the same text; empty: none
    int accepted = 4;
    int reports = 4;
};

QString laterOf(const LineRig &rig, base::PartId part)
{
    const auto &results = rig.results.at(part);
    return results.size() < 2 ? QString() : described(results[1]);
}

int timesAccepted(const LineRig &rig, const QString &text)
{
    const auto texts = rig.network->texts();
    return int(std::count_if(texts.begin(), texts.end(), [&](const auto &t) { return t.text == text; }));
}

} // namespace

TEST_CASE("whatever goes wrong with a text, the line says what is true and goes on")
{
    const std::vector<Row> rows{
        // Before Ctrl-Z: nothing is sent.
        {u"noprompt@2"_s, u"NotAttempted NoPrompt"_s, {}, 3, 3},
        {u"okprompt@2"_s, u"NotAttempted NoPrompt"_s, {}, 3, 3},
        {u"deaf@2"_s, u"NotAttempted NoPrompt"_s, {}, 3, 3},
        {u"deaf=20@2"_s, u"NotAttempted NoPrompt"_s, {}, 3, 3},
        {u"promptcms=500@2"_s, u"Refused 500"_s, {}, 3, 3},
        {u"unplug-command@2"_s, u"NotAttempted LineLost"_s, {}, 3, 3},
        // Behind Ctrl-Z, not accepted.
        {u"unplug@2"_s, u"Unknown LineLost"_s, {}, 3, 3},
        {u"rename@2"_s, u"Unknown LineLost"_s, {}, 3, 3},
        {u"hang@2"_s, u"Unknown Silence"_s, {}, 3, 3},
        {u"hang=200@2"_s, u"Unknown Silence"_s, {}, 3, 3},
        {u"reboot@2"_s, u"Unknown ModemRestarted"_s, {}, 3, 3},
        {u"cms38@2"_s, u"Refused 38"_s, {}, 3, 3},
        {u"cms500@2"_s, u"Refused 500"_s, {}, 3, 3},
        {u"cms304@2"_s, u"Refused 304"_s, {}, 3, 3},
        {u"cms331@2"_s, u"Refused 331"_s, {}, 3, 3},
        {u"cms332@2"_s, u"Unknown AmbiguousAnswer"_s, {}, 3, 3},
        {u"cms521@2"_s, u"Unknown AmbiguousAnswer"_s, {}, 3, 3},
        {u"cms197@2"_s, u"Unknown AmbiguousAnswer"_s, {}, 3, 3},
        {u"cme30@2"_s, u"Refused 30"_s, {}, 3, 3},
        {u"error@2"_s, u"Refused -1"_s, {}, 3, 3},
        {u"collision@2"_s, u"Refused 512"_s, {}, 3, 3},
        // Accepted, however it looks.
        {u"unplug-accepted@2"_s, u"Unknown LineLost"_s, {}, 4, 4},
        {u"hang-accepted@2"_s, u"Unknown Silence"_s, {}, 4, 4},
        {u"reboot-accepted@2"_s, u"Unknown ModemRestarted"_s, {}, 4, 4},
        {u"lostok@2"_s, u"Accepted"_s},
        {u"lateok@2"_s, u"Accepted"_s},
        {u"lateok=8@2"_s, u"Accepted"_s},
        {u"okalone@2"_s, u"Unknown AmbiguousAnswer"_s, {}, 4, 4},
        {u"lateanswer@2"_s, u"Unknown Silence"_s, u"Accepted"_s, 4, 4},
        {u"lostanswer@2"_s, u"Unknown Silence"_s, {}, 4, 4},
        {u"garbage@2"_s, u"Accepted"_s},
        {u"notice@2"_s, u"Accepted"_s},
        {u"flood@2"_s, u"Accepted"_s},
        {u"echo@2"_s, u"Accepted"_s},
        {u"report-early@2"_s, u"Accepted"_s},
        {u"report-double@2"_s, u"Accepted"_s, {}, 4, 5},
        {u"report-lost@2"_s, u"Accepted"_s, {}, 4, 3},
        {u"report-foreign@2"_s, u"Accepted"_s},
        {u"report-trying@2"_s, u"Accepted"_s, {}, 4, 5},
        // States of the modem.
        {u"constref"_s, u"Accepted"_s},
        {u"bytewise"_s, u"Accepted"_s},
        {u"echostuck"_s, u"Accepted"_s},
        {u"staleprompt"_s, u"Accepted"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.fault);
        LineRig rig({.faults = row.fault});
        CHECK(rig.startToReady());
        base::PartId second;
        for (int i = 1; i <= 4; ++i) {
            CAPTURE(i);
            const QString text = u"Text %1"_s.arg(i);
            if (!rig.reaches(Phase::Ready)) {
                FAIL_CHECK("not ready");
                break;
            }
            const QString told = described(rig.send(text));
            CHECK(told == (i == 2 ? row.told : u"Accepted"_s));
            if (i == 2)
                second = {2};
        }
        rig.run(5s);
        CHECK(laterOf(rig, second) == row.later);
        CHECK(int(rig.network->acceptedCount()) == row.accepted);
        CHECK(timesAccepted(rig, u"Text 2"_s) == row.accepted - 3);
        rig.runUntil([&] { return int(rig.reports.size()) >= row.reports; }, 2min);
        CHECK(int(rig.reports.size()) == row.reports);
    }
}
