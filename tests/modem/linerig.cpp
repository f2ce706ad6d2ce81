#include "tests/modem/linerig.h"

#include "core/base/overload.h"
#include "core/pdu/segment.h"
#include "tests/catch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

std::shared_ptr<practice::PracticeNetwork> makeNetwork(const FakeClock &clock, const LineRig::Setup &setup)
{
    return std::make_shared<practice::PracticeNetwork>(clock, 1, setup.timing, setup.people);
}

practice::ModemOptions makeOptions(const LineRig::Setup &setup)
{
    practice::ModemOptions options;
    options.timing = setup.timing;
    options.pinEnabled = setup.pinEnabled;
    options.family = setup.family;
    const auto plan = practice::FaultPlan::parse(setup.faults);
    REQUIRE(plan.has_value());
    options.faults = *plan;
    return options;
}

} // namespace

LineRig::LineRig(const Setup &setup)
    : network(makeNetwork(clock, setup))
    , modem(clock, network, makeOptions(setup))
{
    pins.known = setup.pin;
    auto owned = std::make_unique<RigTransport>(modem);
    transport = owned.get();
    const modem::LineEnvironment environment{clock, pins};
    line = std::make_unique<modem::ModemLine>(line::LineSpec{u"practice"_s, {}, {}}, environment,
                                              std::move(owned));
    states.push_back({});
    QObject::connect(line.get(), &line::Line::stateChanged, line.get(),
                     [this](const auto &s) { states.push_back(s); });
    QObject::connect(line.get(), &line::Line::submitted, line.get(),
                     [this](base::PartId part, const auto &result) { results[part].push_back(result); });
    QObject::connect(line.get(), &line::Line::reported, line.get(), [this](const auto &report) {
        reports.push_back(report);
        if (acknowledges)
            line->acknowledge(report.token);
    });
    QObject::connect(line.get(), &line::Line::received, line.get(), [this](const auto &inbound) {
        texts.push_back(inbound);
        if (acknowledges)
            line->acknowledge(inbound.token);
    });
    QObject::connect(line.get(), &line::Line::ussdAnswered, line.get(),
                     [this](const auto &answer) { ussdAnswers.push_back(answer); });
    QObject::connect(line.get(), &line::Line::phonebookProgressed, line.get(),
                     [this](int done, int total) { phonebookSteps.emplace_back(done, total); });
    QObject::connect(line.get(), &line::Line::phonebookRead, line.get(),
                     [this](const auto &answer) { phonebooks.push_back(answer); });
    QObject::connect(line.get(), &line::Line::spoke, line.get(), [this](const line::Dialogue &spoken) {
        dialogue.insert(dialogue.end(), spoken.begin(), spoken.end());
    });
    QObject::connect(line.get(), &line::Line::conversed, line.get(),
                     [this](const auto &answer) { conversations.push_back(answer); });
}

LineRig::~LineRig()
{
    line.reset();
    QCoreApplication::processEvents();
}

void LineRig::turn()
{
    int before = 0;
    do {
        before = transport->transfers;
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    } while (transport->transfers != before);
}

void LineRig::run(base::Milliseconds time)
{
    const auto end = clock.uptime() + time;
    turn();
    while (clock.uptime() < end) {
        clock.advance(std::min(base::Milliseconds(10), end - clock.uptime()));
        turn();
    }
}

bool LineRig::runUntil(const std::function<bool()> &isSo, base::Milliseconds limit)
{
    const auto end = clock.uptime() + limit;
    for (;;) {
        turn();
        if (isSo())
            return true;
        if (clock.uptime() >= end || !clock.advanceToNext())
            return false;
    }
}

bool LineRig::startToReady()
{
    line->start();
    return reaches(line::Phase::Ready);
}

bool LineRig::reaches(line::Phase phase, base::Milliseconds limit)
{
    return runUntil([&] { return state().phase == phase; }, limit);
}

base::PartId LineRig::submit(QStringView text, bool moreFollows)
{
    const auto segmentation = pdu::segmentText(text);
    REQUIRE(segmentation.has_value());
    line::Submission submission;
    submission.part = {++m_lastPart};
    submission.recipient = recipient;
    submission.segment = segmentation->segments.front();
    submission.moreFollows = moreFollows;
    line->submit(submission);
    return submission.part;
}

line::SubmitResult LineRig::send(QStringView text, bool moreFollows)
{
    const base::PartId part = submit(text, moreFollows);
    REQUIRE(runUntil([&] { return results.contains(part); }));
    return results[part].front();
}

bool LineRig::hasProblem(line::Problem::Code code) const
{
    const auto &problems = state().problems;
    return std::any_of(problems.begin(), problems.end(), [=](const auto &p) { return p.code == code; });
}

QString described(const line::SubmitResult &result)
{
    static const QMap<line::NotAttempted::Why, QString> notAttempted{
        {line::NotAttempted::Why::NotReady, u"NotReady"_s},
        {line::NotAttempted::Why::NoPrompt, u"NoPrompt"_s},
        {line::NotAttempted::Why::LineLost, u"LineLost"_s},
        {line::NotAttempted::Why::CannotEncode, u"CannotEncode"_s},
    };
    static const QMap<line::Unknown::Why, QString> unknown{
        {line::Unknown::Why::Silence, u"Silence"_s},
        {line::Unknown::Why::LineLost, u"LineLost"_s},
        {line::Unknown::Why::ModemRestarted, u"ModemRestarted"_s},
        {line::Unknown::Why::AmbiguousAnswer, u"AmbiguousAnswer"_s},
    };
    return std::visit(
        base::Overload{
            [](const line::Accepted &) { return u"Accepted"_s; },
            [](const line::Refused &r) { return u"Refused %1"_s.arg(r.error.number); },
            [](const line::NotAttempted &n) { return u"NotAttempted "_s + notAttempted[n.why]; },
            [](const line::Unknown &u) { return u"Unknown "_s + unknown[u.why]; },
        },
        result);
}

} // namespace tests
