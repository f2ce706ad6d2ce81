#include "app/firstrun/modemchoice.h"

#include "app/pages/modems/pinrow.h"
#include "app/text/errortext.h"
#include "app/text/linetext.h"
#include "app/text/numbertext.h"
#include "app/text/porttext.h"
#include "app/text/say.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Code = line::Problem::Code;

QString practiceWords()
{
    return say("A pretend network of people who answer, misspell and opt out. Nothing leaves this PC, "
               "nothing costs money.");
}

QString nameOf(const LineFacts &facts)
{
    const QString model = facts.model();
    const QString &network = facts.report.state.operatorName;
    if (model.isEmpty() || network.isEmpty())
        return model.isEmpty() ? facts.name() : model;
    return say("%1 with a SIM of %2").arg(model, network);
}

/// Why it does not send, and what a person can do about it here.
QString troubleOf(const send::LineReport &report)
{
    QStringList sentences;
    if (report.stopped != send::StopReason::None)
        sentences << stopSentence(report.stopped);
    for (const line::Problem &problem : report.state.problems) {
        const bool isAsked = problem.code == Code::PinNeeded && PinRow::mayAsk(report.state);
        sentences << (isAsked ? say("The SIM asks for its PIN. It is on the card the SIM came in.")
                              : explain(problem).toString());
    }
    if (report.state.phase == line::Phase::NeedsPin && report.state.pinTriesLeft)
        sentences << say("%n try(s) left.", *report.state.pinTriesLeft);
    return sentences.join(u' ');
}

QString wordsOf(const send::LineReport &report)
{
    if (const QString trouble = troubleOf(report); !trouble.isEmpty())
        return trouble;
    const line::LineState &state = report.state;
    QStringList facts;
    if (state.signalDbm)
        facts << say("signal: %1").arg(signalWord(*state.signalDbm));
    if (!state.ownNumber.isEmpty())
        facts << say("number %1").arg(isolated(spacedNumber(state.ownNumber)));
    if (facts.isEmpty())
        facts << say("It is getting ready. This can take half a minute.");
    return facts.join(u" · "_s);
}

} // namespace

QString ModemChoice::key() const
{
    return isPractice ? u"practice"_s : spec.toString();
}

ModemChoice choiceOf(const LineFacts &facts)
{
    const send::LineReport &report = facts.report;
    const bool isStopped = report.stopped != send::StopReason::None;
    ModemChoice choice;
    if (const auto spec = line::parseLineSpec(report.name))
        choice.spec = *spec;
    choice.imei = report.state.imei;
    choice.isPractice = report.practice;
    choice.isUsed = true;
    choice.isReady = report.canSend();
    choice.asksPin = PinRow::mayAsk(report.state);
    choice.name = report.practice ? say("Practice modem") : nameOf(facts);
    choice.words = report.practice && choice.isReady ? practiceWords() : wordsOf(report);
    choice.chip = report.practice && choice.isReady
                      ? Look{u"practice"_s, say("Practice"), Tone::Brass}
                      : lookOf(isStopped ? line::Phase::Stopped : report.state.phase);
    choice.signalDbm = report.practice ? std::nullopt : report.state.signalDbm;
    for (const line::Problem &problem : report.state.problems)
        choice.terminal << terminalLines(problem);
    choice.facts = facts;
    return choice;
}

ModemChoice choiceOf(const FoundModem &found)
{
    ModemChoice choice;
    choice.spec = found.spec;
    choice.imei = found.state.imei;
    choice.isUsable = !found.problem;
    if (found.problem)
        choice.terminal = terminalLines(*found.problem);
    choice.name = found.name();
    choice.words = found.problem ? explain(*found.problem).toString()
                                 : say("It answers. Its SIM is read once you use it; texts on the SIM are "
                                       "then moved into Handbell's inbox.");
    const bool isDisguised = found.problem && found.problem->code == Code::NotSwitched;
    choice.chip = isDisguised     ? Look{u"warning"_s, say("No modem yet"), Tone::Warn}
                  : found.problem ? Look{u"warning"_s, say("Cannot be asked"), Tone::Warn}
                                  : Look{u"info"_s, say("New"), Tone::Info};
    return choice;
}

ModemChoice practiceChoice(const line::LineSpec &spec)
{
    ModemChoice choice;
    choice.spec = spec;
    choice.isPractice = true;
    choice.name = say("No modem yet: practise");
    choice.words = practiceWords();
    choice.chip = {u"practice"_s, say("Practice"), Tone::Brass};
    return choice;
}

} // namespace app
