#include "app/cli/commands.h"

#include "app/application.h"
#include "app/cli/access.h"
#include "app/cli/shapes.h"
#include "app/text/linetext.h"
#include "app/text/say.h"
#include "core/store/sims.h"

#include <QCoroFuture>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QJsonObject toJson(const send::Caps &caps)
{
    return {{u"minute"_s, caps.minute},
            {u"hour"_s, caps.hour},
            {u"day"_s, caps.day},
            {u"month"_s, caps.month},
            {u"people_month"_s, caps.peopleMonth}};
}

QJsonObject toJson(const send::Used &used)
{
    return {{u"hour"_s, used.hour},
            {u"day"_s, used.day},
            {u"month"_s, used.month},
            {u"people_month"_s, used.peopleMonth}};
}

QJsonObject creditJson(const store::Sim &sim)
{
    const send::CreditRules &rules = sim.creditRules;
    const auto amount = sim.credit ? sim.credit->amount : std::nullopt;
    const auto orNull = [](const std::optional<send::Hundredths> &value) {
        return value ? QJsonValue(send::amountText(*value)) : QJsonValue();
    };
    return {{u"amount"_s, orNull(amount)},
            {u"at"_s, timeOrNull(sim.credit ? sim.credit->at : base::TimePoint{})},
            {u"code"_s, rules.code},
            {u"pattern"_s, rules.pattern},
            {u"every_seconds"_s, static_cast<qint64>(rules.every.count() / 1000)},
            {u"floor"_s, orNull(rules.floor)}};
}

QJsonObject toJson(const store::Sim &sim, const send::Used &used)
{
    return {{u"imei"_s, sim.imei},
            {u"iccid"_s, sim.iccid},
            {u"imsi"_s, sim.imsi},
            {u"name"_s, sim.name},
            {u"operator"_s, sim.operatorName},
            {u"number"_s, sim.number},
            {u"practice"_s, sim.practice},
            {u"caps"_s, toJson(sim.caps)},
            {u"used"_s, toJson(used)},
            {u"gap_seconds"_s, static_cast<double>(sim.caps.gap.count()) / 1000},
            {u"price"_s, sim.price},
            {u"balance"_s, sim.credit ? sim.credit->words : QString()},
            {u"credit"_s, creditJson(sim)},
            {u"seen"_s, timeOrNull(sim.seen)},
            {u"state"_s, sim.stopped == send::StopReason::None ? u"usable"_s : u"stopped"_s},
            {u"why"_s, sentence(sim.stopped)}};
}

QString cap(int used, int most)
{
    return most == 0 ? grouped(used) : u"%1 of %2"_s.arg(grouped(used), grouped(most));
}

void printForPeople(Console &console, const store::Sim &sim, const send::Used &used)
{
    const QString name = !sim.name.isEmpty()           ? sim.name
                         : !sim.operatorName.isEmpty() ? sim.operatorName
                                                       : say("(no name)");
    console.print(u"%1  %2%3"_s.arg(sim.imei, name, sim.practice ? say(" (practice)") : QString()));
    console.print(say("    parts this hour %1, today %2, this month %3")
                      .arg(cap(used.hour, sim.caps.hour), cap(used.day, sim.caps.day),
                           cap(used.month, sim.caps.month)));
    if (sim.credit)
        console.print(
            say("    credit: %1")
                .arg(sim.credit->amount ? send::amountText(*sim.credit->amount) : sim.credit->words));
    if (sim.stopped != send::StopReason::None)
        console.print(u"    "_s + sentence(sim.stopped));
}

Exit listLines(Invocation &invocation)
{
    return withReader(invocation, [&](store::ReadDb &db) {
        QJsonArray json;
        const auto all = store::sims(db);
        for (const store::Sim &sim : all) {
            const send::Used used =
                store::usedBy(db, sim.id, invocation.clock.now(), QTimeZone::systemTimeZone());
            if (invocation.console.wantsJson())
                json.append(toJson(sim, used));
            else
                printForPeople(invocation.console, sim, used);
        }
        if (invocation.console.wantsJson())
            invocation.console.print(json);
        else if (all.empty())
            invocation.console.note(
                say("No modem has sent from this profile yet. handbell-cli modems looks for them."));
        return Exit::Done;
    });
}

/// What the flags ask for, on top of what is set.
void apply(const Arguments &arguments, store::Sim &sim)
{
    const auto set = [&](QStringView option, int &cap) {
        if (const auto value = arguments.number(option))
            cap = static_cast<int>(std::min<qint64>(*value, 100'000'000));
    };
    set(u"--cap-minute", sim.caps.minute);
    set(u"--cap-hour", sim.caps.hour);
    set(u"--cap-day", sim.caps.day);
    set(u"--cap-month", sim.caps.month);
    set(u"--cap-people", sim.caps.peopleMonth);
    if (const auto gap = arguments.duration(u"--gap"))
        sim.caps.gap = *gap;
    sim.name = arguments.text(u"--name").value_or(sim.name);
    sim.price = arguments.text(u"--price").value_or(sim.price);
    send::CreditRules &credit = sim.creditRules;
    credit.code = arguments.text(u"--credit-code").value_or(credit.code);
    credit.pattern = arguments.text(u"--credit-pattern").value_or(credit.pattern);
    if (const auto every = arguments.duration(u"--credit-every"))
        credit.every = *every;
    if (const auto floor = arguments.text(u"--credit-floor"))
        credit.floor = send::amountFromText(*floor);
    if (arguments.has(u"--restart"))
        sim.stopped = send::StopReason::None;
}

/// What cannot be set, in a sentence; empty if all can.
QString wrongIn(const Arguments &arguments)
{
    const auto pattern = arguments.text(u"--credit-pattern");
    if (pattern && !pattern->isEmpty() && !send::isCreditPattern(*pattern))
        return say(
            "--credit-pattern needs {credit} once, and words of the answer beside it, as in \"balance is "
            "{credit}\".");
    const auto floor = arguments.text(u"--credit-floor");
    if (floor && !floor->isEmpty() && !send::amountFromText(*floor))
        return say("--credit-floor needs an amount such as 5.00, or \"\" for none.");
    return {};
}

QString noLine(const QString &imei)
{
    return say("The profile knows no modem with the IMEI %1. handbell-cli lines list shows those it knows.")
        .arg(imei);
}

QCoro::Task<Exit> setLine(Invocation &invocation)
{
    Application &application = *invocation.application;
    const QString imei = invocation.arguments.word(0);
    const Arguments arguments = invocation.arguments;
    if (const QString wrong = wrongIn(arguments); !wrong.isEmpty()) {
        invocation.console.note(wrong);
        co_return Exit::Usage;
    }
    const auto setting = application.ledger().run([=](store::WriteDb &db) {
        auto sim = store::simByImei(db, imei);
        if (!sim)
            return std::optional<store::Sim>();
        const bool restarts = arguments.has(u"--restart");
        apply(arguments, *sim);
        store::saveSim(db, *sim);
        if (restarts)
            store::stopSim(db, sim->id, send::StopReason::None);
        return sim;
    });
    const auto set = co_await setting;
    if (!set)
        co_return fail(invocation, set.error());
    if (!*set) {
        invocation.console.note(noLine(imei));
        co_return Exit::Failed;
    }
    if (arguments.has(u"--restart"))
        application.engine().restartSim((*set)->id);
    application.engine().refresh();
    const store::Sim sim = **set;
    const send::Used used;
    if (invocation.console.wantsJson())
        invocation.console.print(
            QJsonObject{{u"imei"_s, sim.imei}, {u"caps"_s, toJson(sim.caps)}, {u"name"_s, sim.name}});
    else
        invocation.console.print(say("Kept. What is queued follows the new limits at once."));
    co_return Exit::Done;
}

QCoro::Task<Exit> forgetLine(Invocation &invocation)
{
    Application &application = *invocation.application;
    const QString imei = invocation.arguments.word(0);
    const auto forgetting = application.ledger().run([=](store::WriteDb &db) {
        const auto sim = store::simByImei(db, imei);
        return sim && store::forgetSim(db, sim->id);
    });
    const auto forgotten = co_await forgetting;
    if (!forgotten)
        co_return fail(invocation, forgotten.error());
    if (!*forgotten) {
        invocation.console.note(noLine(imei));
        co_return Exit::Failed;
    }
    if (invocation.console.wantsJson())
        invocation.console.print(QJsonObject{{u"imei"_s, imei}, {u"forgotten"_s, true}});
    else
        invocation.console.print(say("Forgotten. What was sent over it stays in the records."));
    co_return Exit::Done;
}

} // namespace

Command linesListCommand()
{
    Command command;
    command.name = u"lines list"_s;
    command.summary =
        u"Lists the modems and SIMs known to the profile, their limits and what they have used"_s;
    command.access = Access::Reads;
    command.examples = {{u"lines list"_s, u"What each SIM may still send today"_s}};
    command.run = atOnce(listLines);
    return command;
}

Command linesSetCommand()
{
    using Kind = Option::Kind;
    Command command;
    command.name = u"lines set"_s;
    command.summary = u"Sets limits, name and price of a SIM"_s;
    command.words = u"IMEI"_s;
    command.fewestWords = command.mostWords = 1;
    command.access = Access::Changes;
    command.description =
        u"Limits count parts, not texts, and 0 takes a limit away. Ask the operator what the plan allows: "
        "most personal plans forbid bulk texts and count different recipients a month."_s;
    command.options = {
        {u"--cap-minute"_s, Kind::Number, u"N"_s, u"Parts in any minute"_s, false, false, {}},
        {u"--cap-hour"_s, Kind::Number, u"N"_s, u"Parts an hour"_s, false, false, {}},
        {u"--cap-day"_s, Kind::Number, u"N"_s, u"Parts a day, reset at local midnight"_s, false, false, {}},
        {u"--cap-month"_s, Kind::Number, u"N"_s, u"Parts a calendar month"_s, false, false, {}},
        {u"--cap-people"_s, Kind::Number, u"N"_s, u"Different people a calendar month"_s, false, false, {}},
        {u"--gap"_s,
         Kind::Duration,
         u"TIME"_s,
         u"Time between two parts, with 30 % jitter"_s,
         false,
         false,
         {}},
        {u"--name"_s, Kind::Text, u"NAME"_s, u"What you call it"_s, false, false, {}},
        {u"--price"_s, Kind::Text, u"AMOUNT"_s, u"Of a part, such as 0.035"_s, false, false, {}},
        {u"--credit-code"_s, Kind::Text, u"CODE"_s, u"Tells its credit, such as *100#"_s, false, false, {}},
        {u"--credit-pattern"_s,
         Kind::Text,
         u"WORDS"_s,
         u"A piece of the answer with {credit} in place of the amount"_s,
         false,
         false,
         {}},
        {u"--credit-every"_s, Kind::Duration, u"TIME"_s, u"Ask again so often; 0: never"_s, false, false, {}},
        {u"--credit-floor"_s,
         Kind::Text,
         u"AMOUNT"_s,
         u"Send no more with less than that"_s,
         false,
         false,
         {}},
        {u"--restart"_s, Kind::Flag, {}, u"Send over it again after it was stopped"_s, false, false, {}},
    };
    command.examples = {
        {u"lines set 350000000000001 --cap-day 200 --cap-people 100"_s, u"Keep to the plan of this SIM"_s},
        {u"lines set 350000000000001 --credit-code '*100#' --credit-every 3h --credit-floor 5"_s,
         u"Watch its credit and stop in time"_s},
        {u"lines set 350000000000001 --restart"_s, u"Go on after topping it up"_s}};
    command.run = setLine;
    return command;
}

Command linesForgetCommand()
{
    Command command;
    command.name = u"lines forget"_s;
    command.summary = u"Forgets a modem and its SIM"_s;
    command.words = u"IMEI"_s;
    command.fewestWords = command.mostWords = 1;
    command.access = Access::Changes;
    command.examples = {{u"lines forget 350000000000001"_s, u"It was sold"_s}};
    command.run = forgetLine;
    return command;
}

} // namespace app
