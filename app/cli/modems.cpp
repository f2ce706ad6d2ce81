#include "app/cli/commands.h"
#include "app/cli/portjson.h"
#include "app/deviceprobe.h"
#include "app/pins.h"
#include "app/text/errortext.h"
#include "app/text/linejson.h"
#include "app/text/porttext.h"
#include "app/text/say.h"

#include <QCoroSignal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Probes = std::vector<std::unique_ptr<DeviceProbe>>;

Probes makeProbes(Invocation &invocation, modem::PinBook &pins)
{
    const modem::LineEnvironment environment{invocation.clock, pins, nullptr, false};
    Probes probes;
    for (const modem::PortGroup &group : modem::grouped(modem::systemPorts()))
        probes.push_back(std::make_unique<DeviceProbe>(environment, group));
    return probes;
}

/// Where USB tells nothing of the device, its ports were asked one by one: a modem is listed once.
std::vector<FoundModem> modemsOf(const Probes &probes)
{
    std::vector<FoundModem> modems;
    for (const auto &probe : probes) {
        const auto found = probe->found();
        if (!found)
            continue;
        const auto known = std::ranges::find_if(
            modems, [&](const FoundModem &other) { return isSameModem(other.state, found->state); });
        if (known == modems.end())
            modems.push_back(*found);
        else
            known->others << found->spec.toString() << found->others;
    }
    std::ranges::move(disguisedAmong(modem::systemUsbDevices()), std::back_inserter(modems));
    return modems;
}

/// Why it cannot be asked, or what may disturb it.
std::vector<line::Problem> problemsOf(const FoundModem &modem)
{
    return modem.problem ? std::vector{*modem.problem} : modem.state.problems;
}

QJsonObject toJson(const FoundModem &modem)
{
    QJsonObject object{{u"line"_s, modem.spec.toString()}};
    for (const auto &[name, text] :
         {std::pair{u"manufacturer"_s, modem.state.manufacturer}, std::pair{u"model"_s, modem.state.model},
          std::pair{u"imei"_s, modem.state.imei}, std::pair{u"family"_s, modem.state.family}})
        object[name] = text;
    if (!modem.others.isEmpty())
        object[u"other_lines"_s] = QJsonArray::fromStringList(modem.others);
    if (const QJsonObject usb = usbJson(modem.port); !usb.isEmpty())
        object[u"usb"_s] = usb;
    QJsonArray problems;
    for (const line::Problem &problem : problemsOf(modem))
        problems.append(app::toJson(problem));
    if (!problems.isEmpty())
        object[u"problems"_s] = problems;
    return object;
}

void print(Console &console, const FoundModem &modem)
{
    QStringList facts{modem.spec.toString(), modem.name(), modem.state.imei, portFacts(modem.port)};
    facts.removeAll(QString());
    console.print(facts.join(u"  "_s));
    for (const line::Problem &problem : problemsOf(modem))
        console.print(u"    "_s + explain(problem).toString());
}

void print(Invocation &invocation, const std::vector<FoundModem> &modems)
{
    if (invocation.console.wantsJson()) {
        QJsonArray array;
        for (const FoundModem &modem : modems)
            array.append(toJson(modem));
        return invocation.console.print(array);
    }
    for (const FoundModem &modem : modems)
        print(invocation.console, modem);
    if (modems.empty())
        invocation.console.note(say("No modem answers on any serial port of this PC."));
}

QCoro::Task<Exit> run(Invocation &invocation)
{
    Pins pins(std::nullopt, invocation.profile);
    const Probes probes = makeProbes(invocation, pins);
    for (const auto &probe : probes) {
        QObject::connect(&invocation.stop, &StopSignal::raised, probe.get(), &DeviceProbe::stop);
        probe->start();
    }
    for (const auto &probe : probes) {
        DeviceProbe *waited = probe.get();
        if (!waited->isFinished())
            co_await qCoro(waited, &DeviceProbe::finished);
    }
    print(invocation, modemsOf(probes));
    co_return invocation.stop.isRaised() ? Exit::Stopped : Exit::Done;
}

} // namespace

Command modemsCommand()
{
    Command command;
    command.name = u"modems"_s;
    command.summary = say("Finds the modems on the serial ports");
    command.description = say(
        "Asks whatever is plugged in who it is, by the port that is right for texts, and tells what "
        "keeps a port from being asked. A modem with several ports is listed once; ports that its family "
        "has for other things are not touched. No PIN is entered and nothing on the SIM card is touched.");
    command.examples = {{u"--json modems"_s, say("The modems as a JSON array.")}};
    command.run = run;
    return command;
}

} // namespace app
