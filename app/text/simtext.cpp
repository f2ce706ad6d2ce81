#include "app/text/simtext.h"

#include "app/text/figures.h"
#include "app/text/numbertext.h"
#include "app/text/say.h"
#include "app/text/when.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString remedy(const std::optional<store::Sim> &sim)
{
    if (!sim)
        return say("That SIM was forgotten (handbell-cli lines forget).");
    if (sim->stopped != send::StopReason::None)
        return say("It is stopped; handbell-cli lines set %1 --restart sends over it again.").arg(sim->imei);
    return say("It is not on any line here. Plug it in, and handbell-cli run with its line sends the rest.");
}

} // namespace

QString simName(const store::Sim &sim)
{
    const QString mark = !sim.number.isEmpty()  ? spacedNumber(sim.number)
                         : !sim.iccid.isEmpty() ? say("ICCID %1").arg(sim.iccid)
                                                : say("IMEI %1").arg(sim.imei);
    const QString name = !sim.name.isEmpty() ? sim.name : sim.operatorName;
    return name.isEmpty() ? mark : u"%1 (%2)"_s.arg(name, mark);
}

QString creditText(const std::optional<send::Credit> &credit, base::TimePoint now)
{
    if (!credit)
        return {};
    return u"%1 (%2)"_s.arg(credit->amount ? moneyText(*credit->amount) : credit->words,
                            dayAndTime(credit->at, now));
}

QString sentence(const store::AwaitedSim &awaited)
{
    const QString sim = awaited.sim ? simName(*awaited.sim) : say("that is no longer known");
    const QString waits =
        say("The rest of %n text(s), of which some parts are out, waits for the SIM %1.", awaited.texts)
            .arg(sim);
    const QString orElse =
        say("Or send a text whole over any line with handbell-cli doubts settle MESSAGE --whole; the parts "
            "that are out then arrive, and are charged, a second time. handbell-cli doubts lists them.");
    return QStringList{waits, remedy(awaited.sim), orElse}.join(u' ');
}

} // namespace app
