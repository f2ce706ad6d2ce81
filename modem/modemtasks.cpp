#include "modem/atnetwork.h"
#include "modem/nexttask.h"
#include "modem/ussd.h"

namespace modem {

using namespace std::chrono_literals;
using line::Phase;
using line::Problem;

namespace {

constexpr base::Milliseconds kLookEvery = 60s;
constexpr base::Milliseconds kLookUnnotified = 15s; ///< nothing is announced: it has to be asked for
constexpr base::Milliseconds kSearchEvery = 2s;
constexpr base::Milliseconds kLedgerPatience = 5s;
constexpr base::Milliseconds kExpectNext = 1s;
constexpr base::Milliseconds kLinkIdle = 4s;
constexpr int kRecoverTries = 3;
constexpr int kSilencesBeforeReset = 3;
constexpr base::Milliseconds kResetTime = 15s;

} // namespace

QCoro::Task<ModemLine::Task> ModemLine::awaitTask()
{
    NextTask next(*this);
    co_return co_await next.task();
}

/// One opening of the port, from its first octet to its end.
QCoro::Task<> ModemLine::live()
{
    for (;;) {
        const Task task = co_await awaitTask();
        if (task == Task::Leave)
            break;
        const Step step = co_await run(task);
        settle(step);
    }
    leave();
}

/// A dialogue that broke off while the line is there and the modem did not start anew: it went silent.
void ModemLine::settle(Step step)
{
    if (!m_echoesAlways && m_isUp && m_session.channel().takeEchoSeen())
        m_isUp = m_isSwept = m_isDrained = false;
    if (step == Step::Broken && m_isUp && m_session.channel().isAttached())
        m_followUp = FollowUp::Recover;
    updatePhase();
}

QCoro::Task<Step> ModemLine::run(Task task)
{
    switch (task) {
    case Task::BringUp: co_return co_await bringUp();
    case Task::Follow: co_return co_await followUp();
    case Task::Send: co_return co_await sendWaiting();
    case Task::Drain: co_return co_await drain();
    case Task::Look: co_return co_await look();
    case Task::Search: m_searchDue = Alarm::kNever; co_return co_await search();
    case Task::Tidy: m_sentSinceTidy = 0; co_return co_await m_inbox.tidy();
    case Task::Ussd: co_return co_await answerUssd();
    case Task::Phonebook: co_return co_await readPeople();
    case Task::Talk: co_return co_await m_console.askNext();
    case Task::CloseLink: co_return co_await m_sender.closeLink();
    case Task::Wait:
    case Task::Leave: break;
    }
    co_return Step::Done;
}

bool ModemLine::isStranger()
{
    const QString &imei = m_session.state().imei;
    const bool differs = !m_knownImei.isEmpty() && !imei.isEmpty() && imei != m_knownImei;
    if (differs && m_transport->noteStranger())
        return true;
    if (!imei.isEmpty())
        m_knownImei = imei;
    return false;
}

QCoro::Task<Step> ModemLine::bringUp()
{
    m_session.setPhase(Phase::Probing);
    const int restarts = m_restarts;
    Step step = co_await greet(m_session);
    const bool isDeaf = step == Step::Broken && restarts == m_restarts && m_session.channel().isAttached();
    if (isDeaf) {
        co_await giveUpDeaf();
        co_return step;
    }
    if (step == Step::Done && isStranger()) {
        m_isLeaving = true;
        co_return step;
    }
    m_session.clearProblem(Problem::Code::NoAnswer);
    if (step == Step::Done && m_onlyGreets) {
        m_lookDue = Alarm::kNever;
        m_isUp = m_isSwept = m_isDrained = true;
        co_return co_await askForTexts(m_session);
    }
    if (step == Step::Done)
        step = co_await prepare(m_session);
    if (step == Step::Done)
        step = co_await readPhonebookSupport(m_session);
    if (step == Step::Done)
        step = co_await readNetwork(m_session);
    if (restarts != m_restarts)
        co_return Step::Broken;
    m_isUp = step == Step::Done;
    m_isLeaving = !m_isUp;
    m_echoesAlways = m_session.channel().takeEchoSeen();
    m_lookDue = m_clock.uptime() + kLookEvery;
    m_searchDue = canSend(m_session.state().registration) ? Alarm::kNever : m_clock.uptime() + kSearchEvery;
    co_return step;
}

/// Opened anew at the next speed; after several silences the last thing tried is a reset, which a modem whose
/// answers alone are lost may still hear.
QCoro::Task<> ModemLine::giveUpDeaf()
{
    if (const auto shared = m_transport->sharer())
        m_session.setProblem(*shared);
    else
        m_session.setProblem(Problem::Code::NoAnswer, m_transport->placeName());
    m_transport->noteDeaf();
    m_isLeaving = true;
    if (++m_silences % kSilencesBeforeReset != 0)
        co_return;
    if (m_session.quirk().reset.isEmpty())
        co_return;
    m_session.channel().writeRaw(m_session.quirk().reset + '\r');
    co_await m_session.pause(kResetTime);
}

QCoro::Task<Step> ModemLine::sendWaiting()
{
    const line::Submission submission = *std::exchange(m_waiting, std::nullopt);
    m_isSending = true;
    updatePhase();
    const auto mayBegin = [this] { return m_isWanted; };
    const SendOutcome outcome = co_await m_sender.send(submission, mayBegin);
    m_isSending = false;
    ++m_sentSinceTidy;
    if (m_isUp)
        m_followUp = outcome.followUp;
    const base::Milliseconds now = m_clock.uptime();
    m_expectUntil = submission.moreFollows ? now + kExpectNext : now;
    m_linkEnd = now + kLinkIdle;
    tellResult(submission.part, outcome);
    co_return Step::Done;
}

/// The phase is right before the result is told, so that the next submission may follow from within the
/// signal.
void ModemLine::tellResult(base::PartId part, const SendOutcome &outcome)
{
    if (outcome.lateReference)
        onLateReference(*outcome.lateReference);
    m_late = outcome.mayComeLate ? std::optional(part) : std::nullopt;
    updatePhase();
    emit submitted(part, outcome.result);
}

QCoro::Task<Step> ModemLine::followUp()
{
    const FollowUp wanted = std::exchange(m_followUp, FollowUp::None);
    Step step = Step::Done;
    switch (wanted) {
    case FollowUp::None: break;
    case FollowUp::Sync: step = co_await synchronize(m_session); break;
    case FollowUp::Recover: step = co_await recover(); break;
    case FollowUp::Setup: step = co_await setUpTexts(m_session); break;
    case FollowUp::Look: step = co_await look(); break;
    case FollowUp::Empty: m_isSwept = m_isDrained = false; break;
    }
    const bool hasLostSettings = wanted == FollowUp::Sync && step == Step::NeedsHelp;
    if (hasLostSettings)
        m_isUp = m_isSwept = m_isDrained = false;
    co_return step;
}

/// ESC, AT three times; a modem that stays silent is opened anew.
QCoro::Task<Step> ModemLine::recover()
{
    m_session.setPhase(Phase::Probing);
    const int restarts = m_restarts;
    Step step = co_await wakeUp(m_session, kRecoverTries);
    if (step == Step::Done)
        step = co_await synchronize(m_session);
    if (step == Step::NeedsHelp)
        step = co_await setUpTexts(m_session);
    const bool isDeaf = step != Step::Done && restarts == m_restarts && m_session.channel().isAttached();
    if (isDeaf) {
        co_await giveUpDeaf();
    }
    co_return Step::Done;
}

QCoro::Task<Step> ModemLine::drain()
{
    m_isSwept = true;
    m_drainEnd = m_clock.uptime() + kLedgerPatience;
    Step step = Step::Done;
    if (m_emptiesInbox)
        step = co_await m_inbox.sweep(true);
    m_drainEnd = m_clock.uptime() + kLedgerPatience;
    co_return step;
}

QCoro::Task<Step> ModemLine::search()
{
    const Step step = co_await readRegistration(m_session);
    const bool isRegistered = canSend(m_session.state().registration);
    m_searchDue = isRegistered ? Alarm::kNever : m_clock.uptime() + kSearchEvery;
    if (isRegistered && m_session.state().operatorName.isEmpty())
        co_return co_await readNetwork(m_session);
    co_return step;
}

/// Once a minute: SIM, registration, signal, PDU mode, and what may have arrived without a word.
QCoro::Task<Step> ModemLine::look()
{
    const bool mayMiss = !m_session.isNotified() && !m_session.selected().isEmpty();
    m_lookDue = m_clock.uptime() + (mayMiss ? kLookUnnotified : kLookEvery);
    Step step = co_await checkSim(m_session);
    if (step == Step::Done)
        step = co_await synchronize(m_session);
    if (step == Step::NeedsHelp) {
        m_isUp = m_isSwept = m_isDrained = false;
        co_return step;
    }
    if (step == Step::Done)
        step = co_await readNetwork(m_session);
    if (!canSend(m_session.state().registration))
        m_searchDue = m_clock.uptime() + kSearchEvery;
    if (step == Step::Done && !m_session.state().capabilities.readsPhonebook)
        step = co_await readPhonebookSupport(m_session);
    if (step == Step::Done && m_emptiesInbox)
        step = co_await m_inbox.sweep(false);
    m_sentSinceTidy = 0;
    co_return step;
}

QCoro::Task<Step> ModemLine::answerUssd()
{
    const QString code = m_ussdCodes.front();
    line::UssdAnswer answer = co_await runUssd(m_session, code);
    answer.code = code;
    m_ussdCodes.pop_front();
    emit ussdAnswered(answer);
    co_return Step::Done;
}

QCoro::Task<Step> ModemLine::readPeople()
{
    const Step step = co_await m_phonebook.readSlice();
    if (step == Step::Broken)
        m_isUp = m_isSwept = m_isDrained = false;
    co_return step;
}

} // namespace modem
