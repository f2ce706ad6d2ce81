#include "tests/catch.h"

#include "core/pdu/segment.h"
#include "modem/linefactory.h"
#include "modem/practice/networks.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using modem::LineFactoryError;

namespace {

class NoPins : public modem::PinBook
{
public:
    std::optional<QString> pin(const modem::PinOwner &) const override { return {}; }
    bool wasRefused(const modem::PinOwner &, const QString &) const override { return false; }
    void noteRefused(const modem::PinOwner &, const QString &) override {}
};

struct World
{
    tests::FakeClock clock;
    NoPins pins;
    practice::Networks networks{clock};
    modem::LineEnvironment environment{clock, pins, &networks};

    /// Moves time on in small steps until `done`, for at most `limit`.
    template <class Done>
    bool runUntil(base::Milliseconds limit, Done done)
    {
        const auto end = clock.uptime() + limit;
        while (!done() && clock.uptime() < end) {
            for (int i = 0; i < 20; ++i)
                QCoreApplication::processEvents();
            clock.advance(5ms);
        }
        return done();
    }
};

line::LineSpec spec(QStringView text)
{
    return *line::parseLineSpec(text);
}

line::Submission submission(qint64 id, const QString &number)
{
    line::Submission made;
    made.part = {id};
    made.recipient = number;
    made.segment = pdu::segmentText(u"Hello")->segments.front();
    return made;
}

} // namespace

TEST_CASE("a practice line stands for as many lines as it has modems")
{
    const auto names = [](QStringView text) {
        QStringList list;
        const auto expanded = modem::expandLine(spec(text));
        for (const line::LineSpec &each : *expanded)
            list << each.toString();
        return list;
    };
    CHECK(names(u"practice:") == QStringList{u"practice:"_s});
    CHECK(names(u"practice:?modems=2&seed=3") ==
          QStringList{u"practice:0?modems=2&seed=3"_s, u"practice:1?modems=2&seed=3"_s});
    CHECK(names(u"practice:1?modems=2") == QStringList{u"practice:1?modems=2"_s});
}

TEST_CASE("a practice line that cannot be says why")
{
    World world;
    using Code = LineFactoryError::Code;
    const std::vector<std::pair<QStringView, LineFactoryError>> rows{
        {u"practice:?nonsense=1", {Code::UnknownOption, u"nonsense"_s}},
        {u"practice:?seed=x", {Code::BadOption, u"seed"_s}},
        {u"practice:2?modems=2", {Code::BadOption, u"modems"_s}},
        {u"practice:x?modems=2", {Code::BadOption, u"modems"_s}},
        {u"practice:?log=/no/such/folder/log", {Code::BadOption, u"log"_s}},
    };
    for (const auto &[text, error] : rows) {
        CAPTURE(text.toString());
        const auto line = modem::createLine(spec(text), world.environment);
        REQUIRE_FALSE(line.has_value());
        CHECK(line.error() == error);
    }
    world.environment.networks = nullptr;
    CHECK_FALSE(modem::createLine(spec(u"practice:"), world.environment).has_value());
}

TEST_CASE("a practice line comes up, sends, and hears of it")
{
    for (const QStringView text : {u"practice:?people=quiet", u"practice:?profile=realistic&people=quiet"}) {
        CAPTURE(text.toString());
        World world;
        auto made = modem::createLine(spec(text), world.environment);
        REQUIRE(made.has_value());
        line::Line &line = **made;
        line::LineState state;
        std::optional<line::SubmitResult> result;
        std::vector<line::DeliveryReport> reports;
        QObject::connect(&line, &line::Line::stateChanged, [&](const auto &now) { state = now; });
        QObject::connect(&line, &line::Line::submitted, [&](base::PartId, const auto &now) { result = now; });
        QObject::connect(&line, &line::Line::reported,
                         [&](const auto &report) { reports.push_back(report); });

        line.start();
        REQUIRE(world.runUntil(2min, [&] { return state.phase == line::Phase::Ready; }));
        CHECK(state.manufacturer == u"Handbell"_s);
        CHECK(state.registration == line::Registration::Home);
        CHECK(state.capabilities.deliveryReports);

        line.submit(submission(1, u"+4915112345678"_s));
        REQUIRE(world.runUntil(1min, [&] { return result.has_value(); }));
        REQUIRE(std::holds_alternative<line::Accepted>(*result));
        const auto network = *world.networks.network(*practice::readOptions(spec(text).options));
        REQUIRE(network->acceptedCount() == 1);
        CHECK(std::get<line::Accepted>(*result).reference == network->accepted().at(0).reference);
        REQUIRE(world.runUntil(2min, [&] { return !reports.empty(); }));
        CHECK(reports.at(0).reference == network->accepted().at(0).reference);

        line.stop();
        CHECK(world.runUntil(1min, [&] { return state.phase == line::Phase::Absent; }));
    }
}

TEST_CASE("a practice line comes back when its port does")
{
    World world;
    auto made = modem::createLine(spec(u"practice:?faults=unplug-accepted=5@1"), world.environment);
    REQUIRE(made.has_value());
    line::Line &line = **made;
    std::vector<line::Phase> phases;
    std::optional<line::SubmitResult> result;
    QObject::connect(&line, &line::Line::stateChanged, [&](const auto &now) { phases.push_back(now.phase); });
    QObject::connect(&line, &line::Line::submitted, [&](base::PartId, const auto &now) { result = now; });
    const auto isReady = [&] { return !phases.empty() && phases.back() == line::Phase::Ready; };
    line.start();
    REQUIRE(world.runUntil(1min, isReady));
    line.submit(submission(1, u"+4915112345678"_s));
    REQUIRE(world.runUntil(1min, [&] { return result.has_value(); }));
    CHECK(std::holds_alternative<line::Unknown>(*result));
    CHECK(world.runUntil(5min, isReady));
    CHECK(std::find(phases.begin(), phases.end(), line::Phase::Lost) != phases.end());
    line.stop();
    world.runUntil(1min, [&] { return phases.back() == line::Phase::Absent; });
}
