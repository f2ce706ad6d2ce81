#include "app/cli/access.h"
#include "app/cli/commands.h"
#include "app/cli/examine.h"
#include "app/cli/makeline.h"
#include "app/deviceprobe.h"
#include "app/pins.h"
#include "app/text/errortext.h"
#include "app/text/findings.h"
#include "app/text/linetext.h"
#include "app/text/say.h"
#include "app/text/simtext.h"
#include "core/consent/optoutrules.h"
#include "core/store/database.h"
#include "core/store/sims.h"
#include "modem/practice/networks.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Verdict = Finding::Verdict;

/// One thing that was looked at: the profile, or a line.
struct Examined
{
    QString name;
    QString model; ///< of a line
    std::vector<Finding> findings;
};

QJsonObject toJson(const Finding &finding)
{
    return {{u"topic"_s, finding.topic},
            {u"verdict"_s, name(finding.verdict)},
            {u"sentence"_s, finding.words.happened},
            {u"means"_s, finding.words.meaning},
            {u"what_to_do"_s, finding.words.onCommandLine().remedy}};
}

QJsonArray toJson(const std::vector<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(toJson(finding));
    return array;
}

bool isWell(const Examined &examined)
{
    return std::ranges::none_of(examined.findings,
                                [](const Finding &one) { return one.verdict == Verdict::Bad; });
}

bool isOpenToOthers(const QString &path)
{
    constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                             QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return (QFileInfo(path).permissions() & kOthers) != 0;
}

Finding ledgerOf(const QString &profile)
{
    const auto database = store::Database::open(profile, store::Access::Read);
    if (!database)
        return ledgerFinding(database.error());
    const auto found = (*database)->read([](store::ReadDb &db) { return store::contradictions(db); });
    return found ? ledgerFinding(*found) : ledgerFinding(found.error());
}

Examined examineProfile(const Invocation &invocation)
{
    Examined examined{invocation.profile, {}, {}};
    const QString &folder = invocation.profile;
    const QDate today =
        QDateTime::fromMSecsSinceEpoch(invocation.clock.now().time_since_epoch().count()).date();
    if (!QFileInfo::exists(folder)) {
        examined.findings.push_back(noLedgerFinding());
    } else {
        examined.findings.push_back(ledgerOf(folder));
        examined.findings.push_back(diskFinding(QStorageInfo(folder).bytesAvailable()));
        examined.findings.push_back(privacyFinding(folder, isOpenToOthers(folder)));
    }
    examined.findings.push_back(rulesFinding(consent::kRulesAsOf, today));
    return examined;
}

/// What the profile knows of the SIM that was found; nothing if it never met it.
std::optional<LineEvidence> evidenceOf(const Invocation &invocation, const SupportLine &line)
{
    const bool isPractice = line.name.startsWith("practice:"_L1);
    const auto database = store::Database::open(invocation.profile, store::Access::Read);
    if (!database || line.state.simKey().isEmpty())
        return {};
    const auto read = (*database)->read([&](store::ReadDb &db) -> std::optional<LineEvidence> {
        const auto sim = store::simByIdentity(db, line.state.simKey(), isPractice);
        if (!sim)
            return {};
        const base::TimePoint now = invocation.clock.now();
        return LineEvidence{.seen = store::experienceOf(db, sim->id, line.name),
                            .now = now,
                            .credit = creditText(sim->credit, now),
                            .stopped = sim->stopped};
    });
    return read.value_or(std::nullopt);
}

QCoro::Task<Examined> look(Invocation &invocation, const QString &name,
                           const modem::LineEnvironment &environment)
{
    const SupportLine line = co_await examineLine(invocation, name, environment);
    const auto evidence = evidenceOf(invocation, line);
    co_return Examined{name, modelName(line.state), lineFindings(line.state, evidence)};
}

/// Sticks that are plugged in and no modems: no line in use is ill for it, but somebody should know.
std::vector<Examined> examineSticks()
{
    std::vector<Examined> sticks;
    for (const FoundModem &stick : disguisedAmong(modem::systemUsbDevices())) {
        const Finding finding{codeName(stick.problem->code), Verdict::Notice, explain(*stick.problem)};
        sticks.push_back({stick.spec.toString(), stick.name(), {finding}});
    }
    return sticks;
}

QString markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return u"+"_s;
    case Verdict::Untried: return u"?"_s;
    case Verdict::Notice: return u"!"_s;
    case Verdict::Bad: return u"-"_s;
    }
    return {};
}

void print(Console &console, const Examined &examined)
{
    const QString title =
        examined.model.isEmpty() ? examined.name : u"%1: %2"_s.arg(examined.name, examined.model);
    console.print(title);
    for (const Finding &finding : examined.findings)
        console.print(u"  %1 %2"_s.arg(markOf(finding.verdict), finding.words.onCommandLine().toString()));
}

void print(Invocation &invocation, const Examined &profile, const std::vector<Examined> &lines)
{
    const bool isAllWell = isWell(profile) && std::ranges::all_of(lines, isWell);
    if (!invocation.console.wantsJson()) {
        print(invocation.console, profile);
        for (const Examined &line : lines)
            print(invocation.console, line);
        if (lines.empty())
            invocation.console.note(
                say("No line is in use yet. handbell-cli doctor --line LINE looks at one; "
                    "handbell-cli modems lists what is plugged in."));
        return invocation.console.note(isAllWell ? say("All is well.")
                                                 : say("Something needs a person: see the lines with -."));
    }
    QJsonArray array;
    for (const Examined &line : lines)
        array.append(QJsonObject{{u"line"_s, line.name},
                                 {u"model"_s, line.model},
                                 {u"well"_s, isWell(line)},
                                 {u"findings"_s, toJson(line.findings)}});
    invocation.console.print(QJsonObject{
        {u"profile"_s, QJsonObject{{u"folder"_s, profile.name}, {u"findings"_s, toJson(profile.findings)}}},
        {u"lines"_s, array},
        {u"well"_s, isAllWell}});
}

QCoro::Task<Exit> run(Invocation &invocation)
{
    std::optional<QString> pin;
    if (!takePin(invocation, pin))
        co_return Exit::Failed;
    const Examined profile = examineProfile(invocation);
    Pins pins(pin, invocation.profile);
    practice::Networks networks(invocation.clock);
    const modem::LineEnvironment environment{invocation.clock, pins, &networks, false};
    std::vector<Examined> lines;
    const QStringList names = linesToExamine(invocation);
    for (const QString &name : names) {
        if (invocation.stop.isRaised())
            break;
        Examined examined = co_await look(invocation, name, environment);
        lines.push_back(std::move(examined));
    }
    if (!invocation.arguments.has(u"--line"_s))
        std::ranges::move(examineSticks(), std::back_inserter(lines));
    print(invocation, profile, lines);
    if (invocation.stop.isRaised())
        co_return Exit::Stopped;
    co_return isWell(profile) && std::ranges::all_of(lines, isWell) ? Exit::Done : Exit::Failed;
}

} // namespace

Command doctorCommand()
{
    Command command;
    command.name = u"doctor"_s;
    command.summary = say("Looks whether the profile and the lines are well, in plain words");
    command.access = Access::Reads;
    command.description = say(
        "Checks the ledger, the room on its disk, who can read it and how old the rules are; then brings up "
        "the lines in use, or those that are named, and tells what works on them: of a SIM that was sent "
        "over "
        "before, what was seen to work. Nothing is sent, changed "
        "or "
        "deleted. A line that another program holds is told so. Exit status 1 if something needs a person.");
    command.options = {{u"--line"_s,
                        Option::Kind::Line,
                        u"LINE"_s,
                        say("Look at this line; again for more"),
                        false,
                        true,
                        {}},
                       pinOption()};
    command.examples = {
        {u"doctor"_s, say("Is everything all right?")},
        {u"doctor --line /dev/ttyUSB0"_s, say("What works on this stick?")},
    };
    command.run = run;
    return command;
}

} // namespace app
