#include "modem/modemline.h"

#include <algorithm>
#include <array>

namespace modem {

using namespace std::chrono_literals;
using line::NotAttempted;
using line::Phase;
using line::Problem;

namespace {

/// After a loss the port is looked for again soon; a stick that starts anew is back after 5 to 30 s.
constexpr std::array<base::Milliseconds, 6> kBackOff{250ms, 500ms, 1s, 2s, 5s, 10s};
constexpr size_t kMissingStep = 3; ///< a port that is away is looked for that often: people wait for it
constexpr base::Milliseconds kLastWords = 10s; ///< a text under way when the line is stopped
constexpr std::array kPortProblems{Problem::Code::PortMissing, Problem::Code::PortBusy,
                                   Problem::Code::PortLocked,  Problem::Code::PortDenied,
                                   Problem::Code::PortFailed,  Problem::Code::PortShared,
                                   Problem::Code::PortWatched};

} // namespace

ModemLine::ModemLine(const line::LineSpec &spec, const LineEnvironment &environment,
                     std::unique_ptr<Transport> transport)
    : m_clock(environment.clock)
    , m_emptiesInbox(environment.emptiesInbox)
    , m_onlyGreets(environment.onlyGreets)
    , m_transport(transport.release())
    , m_recorder(environment.clock)
    , m_session(
          environment.clock, environment.pins, spec.toString(),
          [this] {
              m_recorder.follow(m_session.state());
              emit stateChanged(m_session.state());
          },
          this)
    , m_inbox(m_session, {[this](const line::Inbound &inbound) { emit received(inbound); },
                          [this](const line::DeliveryReport &report) { emit reported(report); }})
    , m_sender(m_session)
    , m_phonebook(m_session, {[this](int done, int total) { emit phonebookProgressed(done, total); },
                              [this](const line::PhonebookAnswer &answer) { emit phonebookRead(answer); }})
    , m_console(m_session, {[this](const line::Dialogue &dialogue) { emit spoke(dialogue); },
                            [this](const line::ConsoleAnswer &answer) { emit conversed(answer); }})
    , m_alarm(environment.clock)
{
    m_transport->setParent(this);
    m_session.channel().setWitness([this](Said said, QByteArrayView octets) { hear(said, octets); });
    connect(m_transport, &Transport::opened, this, &ModemLine::onOpened);
    connect(m_transport, &Transport::failed, this, &ModemLine::onFailed);
    connect(m_transport, &Transport::lost, this, &ModemLine::onLost);
    connect(&m_session.channel(), &AtChannel::lost, this, &ModemLine::onLost);
    connect(&m_session.channel(), &AtChannel::noticed, this, &ModemLine::onNotice);
    connect(&m_session.channel(), &AtChannel::restarted, this, &ModemLine::onRestarted);
}

ModemLine::~ModemLine()
{
    m_isWanted = false;
    blockSignals(true);
    m_session.channel().lose();
    wake();
}

void ModemLine::start()
{
    if (m_isWanted)
        return;
    m_isWanted = true;
    m_alarm.prepare([this] { wake(); });
    if (!m_reopen)
        m_reopen = m_clock.makeTimer([this] { openPort(); });
    m_attempts = 0;
    if (!m_isAlive)
        openPort();
}

void ModemLine::stop()
{
    if (!m_isWanted)
        return;
    m_isWanted = false;
    m_reopen->stop();
    if (!m_isAlive)
        return leave();
    if (m_isSending)
        return m_session.channel().hurry(kLastWords);
    m_session.channel().lose();
    wake();
}

void ModemLine::openPort()
{
    m_session.setPhase(Phase::Opening);
    m_transport->open();
}

void ModemLine::reopenLater()
{
    const auto isMissing = [](const Problem &problem) { return problem.code == Problem::Code::PortMissing; };
    const bool isAway = std::ranges::any_of(m_session.state().problems, isMissing);
    const auto step = std::min(size_t(m_attempts), isAway ? kMissingStep : kBackOff.size() - 1);
    ++m_attempts;
    m_reopen->start(kBackOff[step]);
}

void ModemLine::onFailed(const Problem &problem)
{
    for (auto code : kPortProblems) {
        if (code != problem.code)
            m_session.clearProblem(code);
    }
    m_session.setProblem(problem);
    leave();
}

void ModemLine::onOpened(QIODevice *device)
{
    for (auto code : kPortProblems)
        m_session.clearProblem(code);
    if (const auto watched = m_transport->watcher())
        m_session.setProblem(*watched);
    m_isUp = m_isSwept = m_isDrained = m_isSending = m_isLeaving = false;
    m_restarts = 0;
    m_followUp = FollowUp::None;
    m_searchDue = Alarm::kNever;
    m_isAlive = true;
    m_recorder.noteOpened(m_transport->placeName());
    m_session.channel().attach(device);
    m_life = live();
}

/// The port is closed at once: an open handle makes the kernel give the modem another name when it comes
/// back.
void ModemLine::onLost()
{
    m_recorder.note(line::Recorded::Kind::Event, "lost");
    m_session.channel().lose();
    m_transport->close();
    wake();
}

/// The end of an opening, whatever ended it.
void ModemLine::leave()
{
    m_isAlive = m_isUp = false;
    m_session.channel().lose();
    m_transport->close();
    m_inbox.reset();
    m_sender.reset();
    m_alarm.stop();
    refuseWaiting();
    if (m_isWanted) {
        m_session.setPhase(Phase::Lost);
        reopenLater();
        return;
    }
    m_session.state().problems.clear();
    m_session.setPhase(Phase::Absent);
}

/// Whoever handed something over hears of it exactly once.
void ModemLine::refuseWaiting()
{
    if (const auto submission = std::exchange(m_waiting, std::nullopt))
        emit submitted(submission->part, NotAttempted{NotAttempted::Why::LineLost});
    for (qsizetype left = qsizetype(m_ussdCodes.size()); left > 0; --left)
        emit ussdAnswered({});
    m_ussdCodes.clear();
    m_phonebook.lose();
    m_console.lose();
}

void ModemLine::submit(const line::Submission &submission)
{
    if (m_session.state().phase != Phase::Ready || m_waiting) {
        emit submitted(submission.part, NotAttempted{NotAttempted::Why::NotReady});
        return;
    }
    m_waiting = submission;
    wake();
}

void ModemLine::acknowledge(line::Token token)
{
    m_inbox.acknowledge(token);
    wake();
}

void ModemLine::ussd(const QString &code)
{
    if (!m_isUp) {
        emit ussdAnswered({});
        return;
    }
    m_ussdCodes.push_back(code);
    wake();
}

void ModemLine::readPhonebook()
{
    if (!m_isUp) {
        emit phonebookRead({});
        return;
    }
    m_phonebook.begin();
    wake();
}

void ModemLine::converse(const QString &command)
{
    m_console.ask(command);
    m_isUp ? wake() : m_console.lose();
}

} // namespace modem
