#include "modem/atreply.h"
#include "modem/atsim.h"
#include "modem/bringup.h"

namespace modem {

using namespace std::chrono_literals;
using line::Problem;

namespace {

constexpr base::Milliseconds kAskAgain = 2s;
constexpr base::Milliseconds kWaitForPerson = 3s;
constexpr base::Milliseconds kCpinGrace = 1s;  ///< Wavecom answers +CPIN: without an OK
constexpr base::Milliseconds kStartTime = 15s; ///< from the PIN to the last start line
constexpr int kTriesWhileBusy = 20;
constexpr int kTriesAtGate = 10;
constexpr int kFewestTries = 2; ///< with one try left a wrong PIN locks the SIM

Session::Answer askPin(Session &session)
{
    AtCommand command{.text = "AT+CPIN?", .timeout = 10s, .lineGrace = kCpinGrace};
    AtAnswer answer = co_await session.ask(std::move(command));
    co_return answer;
}

std::optional<int> triesIn(const AtAnswer &answer, int field)
{
    for (const QByteArray &line : answer.lines) {
        if (const auto tries = pinTries(line, field))
            return tries;
    }
    return std::nullopt;
}

std::optional<int> fieldOf(const AtAnswer &answer, int field)
{
    if (answer.lines.empty())
        return std::nullopt;
    AtReply fields(answer.lines.back());
    for (int i = 0; i < field; ++i)
        fields.text();
    return fields.number();
}

/// +CPINR of 3GPP TS 27.007 8.65 first, then the family's own counter.
QCoro::Task<std::optional<int>> countTries(Session &session)
{
    const AtAnswer standard = co_await session.ask("AT+CPINR=\"SIM PIN\"");
    if (const auto tries = triesIn(standard, 1))
        co_return tries;
    const Question counter = session.quirk().pinCounter;
    if (counter.command.isEmpty())
        co_return std::nullopt;
    const AtAnswer own = co_await session.ask(counter);
    co_return triesIn(own, counter.field);
}

PinOwner ownerOf(Session &session)
{
    return {session.lineName(), session.state().imei, session.state().iccid};
}

void needPerson(Session &session, Problem::Code code, line::Phase phase)
{
    QString detail;
    if (session.state().pinTriesLeft)
        detail = QString::number(*session.state().pinTriesLeft);
    session.setProblem(code, detail);
    session.setPhase(phase);
}

/// The PIN to enter now; none where a person must decide, which is told.
std::optional<QString> pinToEnter(Session &session)
{
    const PinOwner owner = ownerOf(session);
    const auto pin = session.pins().pin(owner);
    if (!pin) {
        needPerson(session, Problem::Code::PinNeeded, line::Phase::NeedsPin);
        return std::nullopt;
    }
    const bool mayLock = session.state().pinTriesLeft.value_or(kFewestTries) < kFewestTries;
    const bool wasRefused = session.pins().wasRefused(owner, *pin);
    if (mayLock || wasRefused) {
        needPerson(session, wasRefused ? Problem::Code::PinWrong : Problem::Code::PinMayLock,
                   line::Phase::NeedsPin);
        return std::nullopt;
    }
    return pin;
}

/// One attempt. Whatever the modem did not take back counts as a try of the SIM's.
QCoro::Task<Step> enterPin(Session &session, QString pin)
{
    session.setPinEntered(true);
    session.expectStartLine(kStartTime);
    const AtAnswer answer = co_await session.ask("AT+CPIN=\"" + pin.toLatin1() + '"', 20s);
    if (answer.isBroken())
        co_return Step::Broken;
    if (answer.isOk()) {
        co_await session.pause(session.quirk().pinSettling);
        co_return Step::Done;
    }
    if (asksForPatience(answer.final.code))
        session.setPinEntered(false);
    else
        session.pins().noteRefused(ownerOf(session), pin);
    co_return Step::Done;
}

/// Enters the PIN unless it was entered already since the SIM was last seen unlocked.
QCoro::Task<Step> handlePin(Session &session)
{
    session.state().iccid = co_await readIccid(session, true);
    session.state().pinTriesLeft = co_await countTries(session);
    const auto pin = pinToEnter(session);
    if (!pin)
        co_return Step::NeedsHelp;
    if (!session.isPinEntered())
        co_return co_await enterPin(session, *pin);
    needPerson(session, Problem::Code::PinMayLock, line::Phase::NeedsPin);
    co_return Step::NeedsHelp;
}

void welcomeSim(Session &session)
{
    for (auto code : {Problem::Code::PinNeeded, Problem::Code::PinWrong, Problem::Code::PinMayLock,
                      Problem::Code::PukNeeded, Problem::Code::NoSim, Problem::Code::SimFailure})
        session.clearProblem(code);
    session.setPhase(line::Phase::Probing);
}

/// Tells what is wrong with a SIM that is neither ready nor waiting for its PIN.
void refuseSim(Session &session, SimState state)
{
    const auto code = state == SimState::Puk      ? Problem::Code::PukNeeded
                      : state == SimState::Absent ? Problem::Code::NoSim
                                                  : Problem::Code::SimFailure;
    needPerson(session, code, line::Phase::NoSim);
}

/// Where +CPIN says READY too early, waits for the family's own word; not for ever, for old firmware does not
/// know that word.
QCoro::Task<Step> awaitSimGate(Session &session)
{
    const Question gate = session.quirk().simGate;
    for (int i = 0; i < kTriesAtGate && !gate.command.isEmpty(); ++i) {
        const AtAnswer answer = co_await session.ask(gate);
        if (answer.isBroken())
            co_return Step::Broken;
        if (answer.isRefused() || fieldOf(answer, gate.field) == session.quirk().simReady)
            break;
        co_await session.pause(kAskAgain);
    }
    co_return Step::Done;
}

} // namespace

QCoro::Task<Step> checkSim(Session &session)
{
    const AtAnswer answer = co_await askPin(session);
    if (answer.isBroken())
        co_return Step::Broken;
    const SimState state = simState(answer);
    const bool isUsable = state == SimState::Ready || state == SimState::Unknown || state == SimState::Busy;
    co_return isUsable ? Step::Done : Step::NeedsHelp;
}

QCoro::Task<Step> unlockSim(Session &session)
{
    for (int patience = kTriesWhileBusy;; --patience) {
        const AtAnswer answer = co_await askPin(session);
        if (answer.isBroken())
            co_return Step::Broken;
        const SimState state = simState(answer);
        if (state == SimState::Ready || state == SimState::Unknown)
            break;
        bool isSoon = patience > 0 && (state == SimState::Busy || session.isPinEntered());
        if (state == SimState::Pin && !isSoon) {
            const Step step = co_await handlePin(session);
            if (step == Step::Broken)
                co_return step;
            isSoon = step == Step::Done;
            patience = kTriesWhileBusy;
        } else if (!isSoon) {
            refuseSim(session, state);
        }
        co_await session.pause(isSoon ? kAskAgain : kWaitForPerson);
    }
    welcomeSim(session);
    const Step gate = co_await awaitSimGate(session);
    if (gate != Step::Done)
        co_return gate;
    if (!session.isPinEntered())
        co_return Step::Done;
    session.setPinEntered(false);
    const bool told = co_await session.tell(session.quirk().afterPin);
    co_return told ? Step::Done : Step::Broken;
}

} // namespace modem
