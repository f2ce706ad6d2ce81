#include "modem/practice/machine.h"

#include "modem/practice/commands.h"
#include "modem/practice/practicenetwork.h"
#include "modem/practice/tpdu.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace practice {

namespace {

constexpr int kPrice = 9; // cents, of a part

/// 3GPP TS 23.003 annex B: the last digit makes the sum of a Luhn code a multiple of ten.
char checkDigit(const QByteArray &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = (digits[i] - '0') * (i % 2 == 0 ? 1 : 2);
        sum += digit / 10 + digit % 10;
    }
    return char('0' + (10 - sum % 10) % 10);
}

} // namespace

Outcome simOutcome(const SimCard &sim, bool texts)
{
    if (!sim.present)
        return texts ? Outcome::cms(310) : Outcome::cme(10);
    switch (sim.lock()) {
    case SimCard::Lock::None: return Outcome::ok();
    case SimCard::Lock::Pin: return texts ? Outcome::cms(311) : Outcome::cme(11);
    case SimCard::Lock::Puk: return texts ? Outcome::cms(316) : Outcome::cme(12);
    case SimCard::Lock::Dead: break;
    }
    return texts ? Outcome::cms(313) : Outcome::cme(13);
}

Machine::Machine(const base::Clock &ticking, PracticeNetwork &serving, ModemOptions chosen)
    : options(std::move(chosen))
    , manners(mannersOf(options.family) ? *mannersOf(options.family) : *mannersOf({}))
    , clock(ticking)
    , network(serving)
    , random(Random::derive(options.seed, "modem " + QByteArray::number(options.index)))
    , port(settings)
    , agenda(clock, [this] { port.flush(); })
    , air(clock, [this] { port.flush(); })
    , sim(options.seed, options.index)
    , radio(agenda, options.timing, random, clock)
    , dialogue(settings, port, agenda, hooks())
    , arrivals(*this)
    , submitter(*this)
{
    sim.pinEnabled = options.pinEnabled;
    if (options.credit) {
        sim.account = *options.credit;
        sim.price = kPrice;
    }
    unplugged = [](base::Milliseconds, bool) {};
    radio.changed = [this] { registrationChanged(); };
    dialogue.setDeaf();
    sim.powerUp();
    for (const Strike &strike : options.faults.fromStart(options.index))
        setState(strike);
}

Dialogue::Hooks Machine::hooks()
{
    Dialogue::Hooks hooks;
    hooks.execute = [this](const Command &command) { return execute(command); };
    hooks.promptLatency = [this] { return options.timing.draw(Timing::Act::Prompt, random); };
    hooks.becameIdle = [this] { becameIdle(); };
    hooks.latency = [this](const std::vector<Command> &commands) {
        base::Milliseconds total = options.timing.draw(Timing::Act::Command, random);
        for (const Command &command : commands) {
            const CommandRow *row = findCommand(command.name);
            if (row && row->cost == CommandRow::Cost::Storage)
                total += options.timing.draw(Timing::Act::Storage, random);
        }
        return total;
    };
    return hooks;
}

QByteArray Machine::imei() const
{
    Random digits(Random::derive(options.seed, "imei " + QByteArray::number(options.index)));
    const QByteArray body = "00440197" + QByteArray::number(digits.between(100000, 999999));
    return body + checkDigit(body);
}

void Machine::powerUp()
{
    const auto boot = options.timing.draw(Timing::Act::Boot, random);
    agenda.after(boot, [this] { booted(false, false); });
}

void Machine::powerDown()
{
    m_up = false;
    agenda.clear();
    settings = Settings();
    ussdMenu = 0;
    m_notices.clear();
    port.discard();
    radio.reset();
    arrivals.powerLost();
    dialogue.reset();
    dialogue.setDeaf();
}

void Machine::restart(bool mad)
{
    port.flush();
    powerDown();
    const auto boot = options.timing.draw(Timing::Act::Boot, random);
    agenda.after(boot, [this, mad] { booted(true, mad); });
}

void Machine::booted(bool withBanner, bool mad)
{
    m_up = true;
    dialogue.reset();
    settings.textMode = mad;
    sim.powerUp();
    if (withBanner) {
        port.line("RDY");
        port.line("+CFUN: 1");
        port.line(sim.isReady() ? "+CPIN: READY" : sim.present ? "+CPIN: SIM PIN" : "+CPIN: NOT INSERTED");
    }
    for (const QByteArray &line : manners.startLines)
        port.line(line);
    makeNoise(0);
    simChanged();
    becameIdle();
    port.flush();
}

void Machine::hang(base::Milliseconds real)
{
    port.flush();
    dialogue.setDeaf();
    if (real > base::Milliseconds(0))
        agenda.after(real, [this] { dialogue.reset(); });
}

void Machine::opened()
{
    if (m_up && dialogue.isDeaf())
        dialogue.reset();
}

void Machine::notice(const QByteArray &text)
{
    if (dialogue.isDeaf())
        return;
    if (dialogue.isIdle())
        port.line(text);
    else
        m_notices.push_back(text);
}

void Machine::becameIdle()
{
    while (!m_notices.empty() && dialogue.isIdle()) {
        port.line(m_notices.front());
        m_notices.pop_front();
    }
    if (std::exchange(m_stalePrompt, false))
        dialogue.leaveAtPrompt();
}

Outcome Machine::execute(const Command &command)
{
    const Manner *manner = manners.answerTo(command);
    if (!manner)
        return executeAsUsual(command);
    for (const QByteArray &line : manner->lines)
        port.line(line);
    if (manner->then == Manner::Then::Instead)
        return manner->end;
    const Outcome outcome = executeAsUsual(command);
    const bool hidesOk = manner->then == Manner::Then::WithoutOk && outcome.kind == Outcome::Kind::Ok;
    return hidesOk ? Outcome{Outcome::Kind::Silent, 0} : outcome;
}

Outcome Machine::refuse()
{
    if (manners.refusal.isEmpty())
        return settings.errorForm > 0 ? Outcome::cme(4) : Outcome::error();
    port.line(manners.refusal);
    return {Outcome::Kind::Silent, 0};
}

void Machine::makeNoise(size_t turn)
{
    if (manners.noise.empty())
        return;
    agenda.after(manners.noiseEvery, [this, turn] {
        notice(manners.noise[turn % manners.noise.size()]);
        makeNoise(turn + 1);
    });
}

Outcome Machine::executeAsUsual(const Command &command)
{
    const CommandRow *row = findCommand(command.name);
    if (!row)
        return refuse();
    if (row->needs != CommandRow::Needs::Nothing && command.kind != Command::Kind::Test && !sim.isReady())
        return simOutcome(sim, row->needs == CommandRow::Needs::SimForTexts);
    return row->execute(*this, command);
}

SmsStore *Machine::store(const QByteArray &name)
{
    if (name == "SM")
        return &sim.texts;
    if (name == "ME")
        return &memory;
    return name == "SR" ? &reports : nullptr;
}

QByteArray Machine::serviceCentreOctets() const
{
    return serviceCentrePrefix(sim.serviceCentre);
}

void Machine::simChanged()
{
    radio.setSimReady(m_up && sim.isReady());
}

void Machine::registrationChanged()
{
    for (const auto &[name, form] : settings.registrationNotices) {
        if (form > 0)
            notice(name + ": " + QByteArray::number(int(radio.registration())));
    }
    arrivals.retry();
}

void Machine::deliverAfter(base::Milliseconds delay, Arrival arrival)
{
    air.after(delay, [this, arrival = std::move(arrival)] { arrivals.receive(arrival); });
}

void Machine::fillStore()
{
    m_refusesWhenFull = true;
    const QByteArray old = network.oldText();
    while (sim.texts.add({StoredStatus::ReceivedRead, serviceCentreOctets(), old})) {
    }
}

void Machine::setState(const Strike &strike)
{
    switch (strike.fault) {
    case Fault::Pin:
        sim.pinEnabled = true;
        sim.powerUp();
        break;
    case Fault::Puk: sim.demandPuk(); break;
    case Fault::NoSim: sim.present = false; break;
    case Fault::Unregistered: radio.lose(std::chrono::seconds(strike.argument)); break;
    case Fault::Denied: radio.setDenied(); break;
    case Fault::StorageFull: fillStore(); break;
    case Fault::NoServiceCentre: sim.serviceCentre.clear(); break;
    case Fault::WrongServiceCentre: sim.serviceCentre = kWrongServiceCentre; break;
    case Fault::ConstantReference: sim.keepReferenceConstant(); break;
    case Fault::OneByteAtATime: port.setOneByteAtATime(true); break;
    case Fault::EchoStuck: echoStuck = true; break;
    case Fault::StalePrompt: m_stalePrompt = true; break;
    default: return; // not a state: Submitter's business
    }
    if (m_up)
        simChanged();
}

} // namespace practice
