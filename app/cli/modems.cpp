#include "app/cli/commands.h"
#include "app/cli/portjson.h"
#include "app/lineprobe.h"
#include "app/pins.h"
#include "app/text/linejson.h"
#include "app/text/say.h"
#include "core/line/linespec.h"
#include "modem/linefactory.h"
#include "modem/portwatcher.h"

#include <QCoroSignal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Asked
{
    modem::SerialPort port;
    std::unique_ptr<LineProbe> probe;
};

using Probes = std::vector<Asked>;

Probes makeProbes(Invocation &invocation, modem::PinBook &pins)
{
    const modem::LineEnvironment environment{invocation.clock, pins, nullptr, false};
    Probes probes;
    for (const modem::SerialPort &port : modem::systemPorts()) {
        const line::LineSpec spec{u"serial"_s, port.name, {}};
        if (auto made = modem::createLine(spec, environment))
            probes.push_back(
                {port, std::make_unique<LineProbe>(invocation.clock, spec.toString(), std::move(*made),
                                                   LineProbe::Depth::Identity)});
    }
    return probes;
}

/// A modem often has several ports that answer: it is listed once, by the first of them.
QJsonArray listed(const Probes &probes)
{
    QJsonArray modems;
    for (const auto &[port, probe] : probes) {
        const line::LineState &state = probe->state();
        if (state.imei.isEmpty() && state.manufacturer.isEmpty())
            continue;
        const auto isSame = [&](const QJsonValue &value) {
            return !state.imei.isEmpty() && value[u"imei"].toString() == state.imei;
        };
        const auto known = std::find_if(modems.begin(), modems.end(), isSame);
        if (known == modems.end()) {
            QJsonObject object{{u"line"_s, probe->name()}};
            for (const auto &[name, text] :
                 {std::pair{u"manufacturer"_s, state.manufacturer}, std::pair{u"model"_s, state.model},
                  std::pair{u"imei"_s, state.imei}, std::pair{u"family"_s, state.family}})
                object[name] = text;
            if (const QJsonObject usb = usbJson(port); !usb.isEmpty())
                object[u"usb"_s] = usb;
            modems.append(object);
        } else {
            QJsonObject object = known->toObject();
            QJsonArray others = object[u"other_lines"_s].toArray();
            others.append(probe->name());
            object[u"other_lines"_s] = others;
            *known = object;
        }
    }
    return modems;
}

void print(Invocation &invocation, const QJsonArray &modems)
{
    if (invocation.console.wantsJson())
        return invocation.console.print(modems);
    for (const QJsonValue &modem : modems)
        invocation.console.print(QStringList{modem[u"line"].toString(), modem[u"manufacturer"].toString(),
                                             modem[u"model"].toString(), modem[u"imei"].toString()}
                                     .join(u"  "_s));
    if (modems.isEmpty())
        invocation.console.note(
            say("No modem answers on any serial port of this PC. One that is in use by another "
                "program is not found."));
}

QCoro::Task<Exit> run(Invocation &invocation)
{
    Pins pins(std::nullopt, invocation.profile);
    const Probes probes = makeProbes(invocation, pins);
    for (const auto &[port, probe] : probes) {
        QObject::connect(&invocation.stop, &StopSignal::raised, probe.get(), &LineProbe::stop);
        probe->start();
    }
    for (const auto &[port, probe] : probes) {
        LineProbe *waited = probe.get();
        if (!waited->isFinished())
            co_await qCoro(waited, &LineProbe::finished);
    }
    const QJsonArray modems = listed(probes);
    print(invocation, modems);
    co_return invocation.stop.isRaised() ? Exit::Stopped : Exit::Done;
}

} // namespace

Command modemsCommand()
{
    Command command;
    command.name = u"modems"_s;
    command.summary = say("Finds the modems on the serial ports");
    command.description =
        say("Opens every serial port that no other program has, asks who is there and closes it again. "
            "No PIN is entered and nothing on the SIM card is touched.");
    command.examples = {{u"--json modems"_s, say("The modems as a JSON array.")}};
    command.run = run;
    return command;
}

} // namespace app
