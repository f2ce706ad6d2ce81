#include "app/flightlog.h"
#include "app/supportfile.h"
#include "core/base/systemclock.h"
#include "tests/app/openedprofile.h"
#include "tests/support/stick.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using tests::finish;
using tests::pump;
using Kind = line::Recorded::Kind;

namespace {

/// A program that works with this stick until it is ready, and ends.
void workWith(const QString &line, const QString &profile)
{
    const base::SystemClock clock;
    const auto application = tests::openProfile(profile, clock);
    app::Engine &engine = application->engine();
    finish(engine.start());
    finish(engine.addLines({*line::parseLineSpec(line)}));
    pump([&] {
        const auto lines = engine.lines();
        return !lines.empty() && lines.front().canSend();
    });
    finish(application->shutDown());
}

qsizetype countOf(const line::FlightRecord &record, Kind kind, const QByteArray &text)
{
    return std::ranges::count_if(
        record, [&](const line::Recorded &one) { return one.kind == kind && one.text.startsWith(text); });
}

QByteArray supportFile(const app::SupportFacts &facts)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    app::writeSupport(facts, file);
    return file.data();
}

} // namespace

TEST_CASE("what a line said outlives the program, and the next one goes on behind it")
{
    const QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    const tests::Stick stick;
    CHECK(app::FlightLog::read(profile).empty());
    for (int times = 1; times <= 2; ++times) {
        workWith(stick.line(), profile);
        const auto logged = app::FlightLog::read(profile);
        REQUIRE(logged.size() == 1);
        CHECK(logged.front().name == stick.line());
        const line::FlightRecord &record = logged.front().record;
        CHECK(countOf(record, Kind::Event, "opened ") == times);
        CHECK(countOf(record, Kind::Asked, "AT+CGSN") == times);
        CHECK(countOf(record, Kind::Event, "phase ready") == times);
        CHECK(std::ranges::is_sorted(record, {}, &line::Recorded::at));
        CHECK(countOf(record, Kind::Said, stick.imei().toUtf8()) == 0);
    }
}

TEST_CASE("practice is not written down")
{
    const QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    workWith(u"practice:?profile=instant"_s, profile);
    CHECK(app::FlightLog::read(profile).empty());
}

TEST_CASE("a support file tells what was before the recorders, and nothing twice")
{
    const QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    const tests::Stick stick;
    workWith(stick.line(), profile);
    const line::FlightRecord record = app::FlightLog::read(profile).front().record;
    REQUIRE(record.size() > 10);

    app::SupportFacts facts;
    CHECK_FALSE(supportFile(facts).contains("\"before\""));
    facts.profile = profile;
    CHECK(supportFile(facts).count("\"before\"") == 1);
    CHECK(supportFile(facts).contains("phase ready"));

    // The recorder still has all but the first five.
    facts.lines = {{stick.line(), {}, {record.begin() + 5, record.end()}}};
    const QByteArray told = supportFile(facts);
    CHECK(told.count("\"before\"") == 1);
    qsizetype entries = 0;
    for (const QByteArray &line : told.split('\n'))
        entries += QJsonDocument::fromJson(line).isArray() ? 1 : 0;
    const auto again =
        std::ranges::count(record.begin(), record.begin() + 5, record[5].at, &line::Recorded::at);
    CHECK(entries == std::ssize(record) - again);
}
