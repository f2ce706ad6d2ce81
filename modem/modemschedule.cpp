#include "modem/atnetwork.h"
#include "modem/nexttask.h"

namespace modem {

using line::Phase;

namespace {

constexpr int kMostBetweenTidyings = 10;

} // namespace

ModemLine::Task ModemLine::nextTask()
{
    if (!m_isWanted || m_isLeaving || !m_session.channel().isAttached())
        return Task::Leave;
    if (!m_isUp)
        return Task::BringUp;
    if (m_followUp != FollowUp::None)
        return Task::Follow;
    if (!m_isSwept)
        return Task::Drain;
    if (m_searchDue <= m_clock.uptime())
        return Task::Search;
    const bool isLookDue = m_lookDue <= m_clock.uptime();
    if (isLookDue)
        return Task::Look;
    if (m_waiting && !isTidyUrgent())
        return Task::Send;
    return housekeeping();
}

/// What is done only while no submission is there or expected any moment: between the final code of one text
/// and the start of the next nothing of ours should be on the wire.
ModemLine::Task ModemLine::housekeeping()
{
    finishDraining();
    const base::Milliseconds now = m_clock.uptime();
    const bool hasTime = m_expectUntil <= now;
    if (m_inbox.hasWork() && (hasTime || !m_isDrained || isTidyUrgent()))
        return Task::Tidy;
    if (!m_ussdCodes.empty())
        return Task::Ussd;
    if (m_console.hasWork())
        return Task::Talk;
    if (m_phonebook.hasWork())
        return Task::Phonebook;
    if (m_sender.isLinkOpen() && m_linkEnd <= now)
        return Task::CloseLink;
    return Task::Wait;
}

/// A storage must not fill while texts follow each other for hours.
bool ModemLine::isTidyUrgent() const
{
    const int total = m_session.state().storages.value(QString::fromLatin1(m_session.selected())).total;
    const int most = total > 0 ? std::clamp(total / 4, 1, kMostBetweenTidyings) : kMostBetweenTidyings;
    return m_inbox.hasWork() && m_sentSinceTidy >= most;
}

/// Ready once the inbox is empty, or once the ledger has not been heard of for a while.
void ModemLine::finishDraining()
{
    if (m_isDrained || !m_isSwept || m_inbox.hasWork())
        return;
    if (m_inbox.isWaiting() && m_clock.uptime() < m_drainEnd)
        return;
    m_isDrained = true;
    updatePhase();
}

base::Milliseconds ModemLine::nextChange() const
{
    base::Milliseconds next = std::min(m_lookDue, m_searchDue);
    if (!m_isDrained)
        next = std::min(next, m_drainEnd);
    if (m_inbox.hasWork())
        next = std::min(next, m_expectUntil);
    if (m_sender.isLinkOpen())
        next = std::min(next, m_linkEnd);
    return next;
}

void ModemLine::updatePhase()
{
    if (!m_isUp || !m_session.channel().isAttached())
        return;
    const bool isRegistered = canSend(m_session.state().registration);
    const Phase phase = m_isSending                       ? Phase::Sending
                        : m_followUp == FollowUp::Recover ? Phase::Probing
                        : m_followUp == FollowUp::Setup   ? Phase::Probing
                        : m_followUp == FollowUp::Empty   ? Phase::Probing
                        : !isRegistered                   ? Phase::Searching
                        : !m_isDrained                    ? Phase::Probing
                                                          : Phase::Ready;
    if (phase == Phase::Ready)
        m_attempts = m_silences = m_restarts = 0;
    m_session.setPhase(phase);
}

void ModemLine::wake()
{
    if (!m_idle)
        return;
    const Task task = nextTask();
    if (task == Task::Wait)
        return m_alarm.atLatest(nextChange());
    m_idle->resume(task);
}

} // namespace modem
