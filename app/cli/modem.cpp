#include "app/cli/commands.h"
#include "app/cli/makeline.h"
#include "app/lineprobe.h"
#include "app/pins.h"
#include "app/text/linejson.h"
#include "app/text/say.h"
#include "modem/practice/networks.h"

#include <QCoroSignal>

using namespace Qt::StringLiterals;

namespace app {

namespace {

void print(Invocation &invocation, const LineProbe &probe)
{
    const auto &answer = probe.answer();
    if (invocation.console.wantsJson()) {
        QJsonObject object = toJson(probe.state());
        if (answer)
            object[u"ussd"_s] = toJson(*answer);
        return invocation.console.print(object);
    }
    invocation.console.print(describe(probe.state()));
    if (answer && answer->ok)
        invocation.console.print(say("The network answers: %1").arg(answer->text));
    else if (answer)
        invocation.console.note(say("The network did not answer the service code."));
}

QCoro::Task<Exit> run(Invocation &invocation)
{
    std::optional<QString> pin;
    if (!takePin(invocation, pin))
        co_return Exit::Failed;
    Pins pins(pin, invocation.profile);
    practice::Networks networks(invocation.clock);
    const modem::LineEnvironment environment{invocation.clock, pins, &networks, false};
    const QString name = invocation.arguments.word(0);
    auto made = makeLine(invocation, name, environment);
    if (!made)
        co_return Exit::Failed;
    LineProbe probe(invocation.clock, name, std::move(made), LineProbe::Depth::Whole);
    const auto code = invocation.arguments.text(u"--ussd");
    probe.setServiceCode(code.value_or(QString()));
    QObject::connect(&invocation.stop, &StopSignal::raised, &probe, &LineProbe::stop);
    probe.start();
    co_await qCoro(&probe, &LineProbe::finished);
    print(invocation, probe);
    if (invocation.stop.isRaised())
        co_return Exit::Stopped;
    const bool isAnswered = !code || (probe.answer() && probe.answer()->ok);
    co_return probe.state().phase == line::Phase::Ready &&isAnswered ? Exit::Done : Exit::Failed;
}

} // namespace

Command modemCommand()
{
    Command command;
    command.name = u"modem"_s;
    command.summary = say("Brings a line up and tells everything about it");
    command.words = u"LINE"_s;
    command.fewestWords = command.mostWords = 1;
    command.description =
        say("Nothing is sent, and what the SIM card holds is neither read nor deleted. The PIN comes "
            "from --pin-file or the environment variable HANDBELL_PIN; it is entered once, and "
            "never with only one try left.");
    command.options = {
        {u"--ussd"_s,
         Option::Kind::Text,
         u"CODE"_s,
         say("Run a service code such as *100# and print the answer"),
         false,
         false,
         {}},
        pinOption(),
    };
    command.examples = {
        {u"modem serial:/dev/ttyUSB0"_s, say("Who answers on this port.")},
        {u"modem /dev/ttyUSB0 --ussd '*100#'"_s, say("Ask the network for the balance.")},
    };
    command.run = run;
    return command;
}

} // namespace app
