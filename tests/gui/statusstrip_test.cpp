#include "app/widgets/statusfeed.h"
#include "app/widgets/statusstrip.h"
#include "tests/catch.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using app::StatusStrip;
using app::Tone;

namespace {

StatusStrip::LineItem item(const QString &name, Tone tone)
{
    return {name, u"ready"_s, u"ok"_s, tone, name + u": ready."_s};
}

/// Deletes what was replaced, shows what was added.
void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

QStringList wordsOf(const StatusStrip &strip)
{
    QStringList words;
    for (const QPushButton *button : strip.findChildren<QPushButton *>())
        if (button->isVisible())
            words << button->text();
    return words;
}

send::LineReport report(line::Phase phase, send::StopReason stopped = send::StopReason::None)
{
    send::LineReport line;
    line.name = u"serial:/dev/ttyUSB0"_s;
    line.state.phase = phase;
    line.state.model = u"E3372"_s;
    line.stopped = stopped;
    return line;
}

} // namespace

TEST_CASE("from the fourth line on the strip counts, those that need somebody first")
{
    StatusStrip strip;
    strip.resize(1280, 30);
    strip.show();
    strip.setLines({item(u"A"_s, Tone::Ok), item(u"B"_s, Tone::Ok), item(u"C"_s, Tone::Ok)});
    settle();
    CHECK(wordsOf(strip) == QStringList{u"A ready"_s, u"B ready"_s, u"C ready"_s});
    strip.setLines(
        {item(u"A"_s, Tone::Ok), item(u"B"_s, Tone::Ok), item(u"C"_s, Tone::Ok), item(u"D"_s, Tone::Warn)});
    settle();
    CHECK(wordsOf(strip) == QStringList{u"D ready"_s, u"A ready"_s, u"+2 more"_s});
}

TEST_CASE("healthy lines lose their names where it is narrow")
{
    StatusStrip strip;
    strip.resize(700, 30);
    strip.show();
    strip.setLines({item(u"A"_s, Tone::Ok), item(u"B"_s, Tone::Warn)});
    settle();
    CHECK(wordsOf(strip) == QStringList{u"B ready"_s, u"ready"_s});
}

TEST_CASE("a click on the queue leads to its campaign")
{
    StatusStrip strip;
    strip.show();
    const QSignalSpy clicked(&strip, &StatusStrip::queueClicked);
    CHECK(wordsOf(strip).isEmpty());
    strip.setQueue(StatusStrip::Queue{u"318 of 412"_s, 0.77, 9});
    CHECK(wordsOf(strip) == QStringList{u"318 of 412"_s});
    strip.findChild<QPushButton *>()->click();
    REQUIRE(clicked.count() == 1);
    CHECK(clicked.front().front().toLongLong() == 9);
    strip.setQueue({});
    CHECK(wordsOf(strip).isEmpty());
}

TEST_CASE("a line is shown in words, and needs a person where it does")
{
    using enum line::Phase;
    using send::StopReason;
    struct Row
    {
        send::LineReport line;
        QString word;
        Tone tone;
        bool needsPerson;
    };
    const std::vector<Row> rows{
        {report(Ready), u"ready"_s, Tone::Ok, false},
        {report(Sending), u"sending"_s, Tone::Ok, false},
        {report(Lost), u"unplugged"_s, Tone::Warn, false},
        {report(NeedsPin), u"needs its PIN"_s, Tone::Bad, true},
        {report(NoSim), u"no usable SIM"_s, Tone::Bad, true},
        {report(Ready, StopReason::AccountRefused), u"stopped"_s, Tone::Bad, true},
        {report(Ready, StopReason::ByUser), u"stopped"_s, Tone::Bad, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.word);
        const StatusStrip::LineItem shown = app::lineItem(row.line);
        CHECK(shown.name == u"E3372"_s);
        CHECK(shown.word == row.word);
        CHECK(shown.tone == row.tone);
        CHECK(shown.sentence.startsWith(u"E3372: "_s + row.word));
        CHECK(app::needsPerson(row.line) == row.needsPerson);
    }
}

TEST_CASE("of several practice modems each says which one it is")
{
    send::LineReport line = report(line::Phase::Ready);
    line.practice = true;
    line.name = u"practice:"_s;
    CHECK(app::lineItem(line).name == u"Practice modem"_s);
    line.name = u"practice:1?modems=2"_s;
    CHECK(app::lineItem(line).name == u"Practice modem 2"_s);
}
