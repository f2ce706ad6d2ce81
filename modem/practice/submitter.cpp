#include "modem/practice/submitter.h"

#include "modem/practice/machine.h"
#include "modem/practice/practicenetwork.h"
#include "modem/practice/tpdu.h"

#include <algorithm>

namespace practice {

namespace {

base::Milliseconds seconds(const Strike *strike)
{
    return std::chrono::seconds(strike->argument);
}

/// Noise of a bad line: octets no text has.
constexpr QByteArrayView kGarbage("\xff\x00\xfe\r\n\x80~x\r\n", 10);

} // namespace

const Strike *Submitter::strike(Fault fault) const
{
    const auto found = std::find_if(m_strikes.begin(), m_strikes.end(),
                                    [fault](const Strike &s) { return s.fault == fault; });
    return found == m_strikes.end() ? nullptr : &*found;
}

void Submitter::begin(const QByteArray &answerName)
{
    m_job = {answerName, {}, {}};
    ++m_count;
    if (m_machine.options.faults.isEmpty())
        return;
    m_strikes = m_machine.options.faults.atSubmission(m_machine.options.index, m_count, m_machine.random);
    for (const Strike &each : m_strikes)
        m_machine.setState(each);
    strikeSettings();
}

void Submitter::strikeSettings()
{
    if (strike(Fault::Echo))
        m_machine.settings.echo = true;
    if (strike(Fault::TextMode))
        m_machine.settings.textMode = true;
    if (const Strike *flood = strike(Fault::Flood)) {
        for (int i = 0; i < flood->argument; ++i)
            m_machine.port.line(i % 2 == 0 ? "^RSSI:17" : "+ZUSIMR:2");
    }
}

std::optional<Outcome> Submitter::failsBeforePrompt()
{
    if (strike(Fault::OkForPrompt))
        return Outcome::ok();
    if (const Strike *refused = strike(Fault::RefuseAtPrompt))
        return Outcome::cms(refused->argument);
    if (const Strike *deaf = strike(Fault::Deaf)) {
        m_machine.hang(seconds(deaf));
        return Outcome::pending();
    }
    if (const Strike *unplug = strike(Fault::UnplugAtCommand)) {
        m_machine.unplugged(seconds(unplug), false);
        return Outcome::pending();
    }
    return {};
}

Outcome Submitter::promptAndSubmit(const QByteArray &answerName,
                                   const std::function<std::optional<Encode>()> &arguments)
{
    begin(answerName);
    if (const auto failed = failsBeforePrompt())
        return *failed;
    const auto encode = arguments();
    if (!encode)
        return wrongParameter();
    m_machine.dialogue.prompt([this, encode = *encode](const auto &text) { typed(text, encode); },
                              !strike(Fault::NoPrompt));
    if (const Strike *unplug = strike(Fault::UnplugAtPrompt)) {
        const auto soon = m_machine.options.timing.draw(Timing::Act::Prompt, m_machine.random);
        m_machine.agenda.after(soon + base::Milliseconds(1),
                               [this, unplug = *unplug] { m_machine.unplugged(seconds(&unplug), false); });
    }
    return Outcome::pending();
}

Outcome Submitter::submit(const QByteArray &answerName, const QByteArray &tpdu,
                          std::function<void()> accepted)
{
    begin(answerName);
    m_job.tpdu = tpdu;
    m_job.accepted = std::move(accepted);
    hand();
    return Outcome::pending();
}

Outcome Submitter::wrongParameter() const
{
    return Outcome::cms(m_machine.settings.textMode ? 305 : 304);
}

/// ESC ends the prompt with OK though nothing was sent, as modems do.
void Submitter::typed(const std::optional<QByteArray> &text, const Encode &encode)
{
    if (!text) {
        end(Outcome::ok());
        return;
    }
    const auto tpdu = encode(*text);
    if (!tpdu) {
        end(wrongParameter());
        return;
    }
    m_job.tpdu = *tpdu;
    hand();
}

void Submitter::hand()
{
    if (const auto code = refusal()) {
        end(Outcome::cms(*code));
        return;
    }
    if (!failsUnaccepted())
        transmit();
}

std::optional<int> Submitter::refusal() const
{
    const SimCard &sim = m_machine.sim;
    if (!sim.isReady())
        return simOutcome(sim, true).code;
    if (!m_machine.radio.isRegistered())
        return 331;
    if (sim.serviceCentre.isEmpty())
        return 330;
    if (m_machine.storeRefuses())
        return 322;
    if (sim.account < sim.price)
        return 38;
    return {};
}

/// The port, the power or the mind of the modem goes while the text is on its way: it is lost.
bool Submitter::failsUnaccepted()
{
    if (const Strike *atPrompt = strike(Fault::UnplugAtPrompt)) // typed faster than the port could go
        m_machine.unplugged(seconds(atPrompt), false);
    else if (const Strike *unplug = strike(Fault::UnplugWithData))
        m_machine.unplugged(seconds(unplug), false);
    else if (const Strike *renamed = strike(Fault::Rename))
        m_machine.unplugged(seconds(renamed), true);
    else if (const Strike *hang = strike(Fault::Hang))
        m_machine.hang(seconds(hang));
    else if (strike(Fault::Reboot))
        m_machine.restart(true);
    else
        return false;
    return true;
}

void Submitter::transmit()
{
    const auto duration = m_machine.radio.textDuration(m_machine.settings.keepLinkOpen > 0);
    m_machine.agenda.after(duration, [this] {
        if (const Strike *refused = strike(Fault::RefuseCms)) {
            end(Outcome::cms(refused->argument));
        } else if (const Strike *failed = strike(Fault::RefuseCme)) {
            end(Outcome::cme(failed->argument));
        } else if (strike(Fault::RefusePlainly)) {
            end(Outcome::error());
        } else if (strike(Fault::Collision)) {
            m_machine.network.collide(m_machine.options.index);
            end(Outcome::cms(512));
        } else {
            accept();
        }
    });
}

void Submitter::accept()
{
    Handover handover{m_machine.options.index, m_machine.sim.imsi, m_job.tpdu, m_machine.sim.peekReference(),
                      m_machine.sim.serviceCentre};
    const Ruling ruling = m_machine.network.submit(handover);
    if (ruling.refusal) {
        end(Outcome::cms(*ruling.refusal));
        return;
    }
    m_machine.sim.account -= m_machine.sim.price;
    const int reference = m_machine.sim.takeReference();
    const bool keepsOpen = m_machine.settings.keepLinkOpen > 0;
    m_machine.radio.textSent(keepsOpen);
    if (m_job.accepted)
        m_job.accepted();
    schedule(ruling.later, reference);
    if (!failsAccepted())
        answer(reference);
}

/// Faults of reports change what the network has for us; a report may even come before the answer.
void Submitter::schedule(const std::vector<Later> &later, int reference)
{
    for (const auto &[after, arrival] : later) {
        if (!arrival.isReport) {
            m_machine.deliverAfter(after, arrival);
        } else if (strike(Fault::ReportEarly)) {
            m_machine.arrivals.receiveAtOnce(arrival);
        } else if (strike(Fault::ReportForeign)) {
            m_machine.deliverAfter(after, {withReference(arrival.tpdu, (reference + 77) % 256), true});
        } else if (!strike(Fault::ReportLost)) {
            if (strike(Fault::ReportTrying))
                m_machine.deliverAfter(after, {withStatus(arrival.tpdu, 0x20), true});
            m_machine.deliverAfter(after, arrival);
            if (strike(Fault::ReportDoubled))
                m_machine.deliverAfter(after, arrival);
        }
    }
}

bool Submitter::failsAccepted()
{
    if (const Strike *unplug = strike(Fault::UnplugWhenAccepted))
        m_machine.unplugged(seconds(unplug), false);
    else if (const Strike *hang = strike(Fault::HangWhenAccepted))
        m_machine.hang(seconds(hang));
    else if (strike(Fault::RebootWhenAccepted))
        m_machine.restart(true);
    else if (strike(Fault::LostAnswer))
        end({Outcome::Kind::Silent, 0});
    else
        return false;
    return true;
}

void Submitter::answer(int reference)
{
    const QByteArray line = m_job.answerName + ": " + QByteArray::number(reference);
    if (strike(Fault::OkAlone)) {
        end(Outcome::ok());
    } else if (strike(Fault::LostOk)) {
        m_machine.port.line(line);
        end({Outcome::Kind::Silent, 0});
    } else if (const Strike *late = strike(Fault::LateOk)) {
        m_machine.port.line(line);
        m_machine.agenda.after(seconds(late), [this] { end(Outcome::ok()); });
    } else if (const Strike *later = strike(Fault::LateAnswer)) {
        m_machine.agenda.after(seconds(later), [this, line] { answerWithNoise(line); });
    } else {
        answerWithNoise(line);
    }
}

void Submitter::answerWithNoise(const QByteArray &line)
{
    if (strike(Fault::Garbage))
        m_machine.port.raw(kGarbage);
    if (strike(Fault::NoticeInside))
        m_machine.port.line("^RSSI:18");
    m_machine.port.line(line);
    if (strike(Fault::NoticeInside))
        m_machine.port.line("+CREG: 1");
    end(Outcome::ok());
}

void Submitter::end(const Outcome &outcome)
{
    m_strikes.clear();
    m_machine.dialogue.finish(outcome);
}

} // namespace practice
