#include "modem/atnetwork.h"
#include "modem/atreply.h"
#include "modem/atsim.h"
#include "modem/modemline.h"

namespace modem {

namespace {

constexpr base::Milliseconds kStartTime = std::chrono::seconds{30};

} // namespace

void ModemLine::hear(Said said, QByteArrayView octets)
{
    using Kind = line::Recorded::Kind;
    const QByteArray text = masked(said, octets);
    if (text.isEmpty())
        return;
    const bool isByModem = said != Said::Command && said != Said::Payload;
    m_recorder.note(isByModem ? Kind::Said : Kind::Asked, text);
    m_console.hear(isByModem, text);
}

void ModemLine::onNotice(const AtNotice &notice)
{
    const QByteArrayView line = notice.line;
    if (const auto reference = Sender::referenceIn(line))
        return onLateReference(*reference);
    m_session.noteStartLine(line);
    if (m_emptiesInbox && m_inbox.notice(notice))
        return wake();
    if (AtReply::isNamed(line, "+CREG"))
        return onRegistration(line);
    if (m_isUp && tellsSimTrouble(line))
        m_followUp = FollowUp::Look;
    else if (m_isUp && isStartLine(line) && m_followUp == FollowUp::None)
        m_followUp = FollowUp::Sync;
    wake();
}

/// Everything that was set is lost, and what was said before does not count any more.
void ModemLine::onRestarted()
{
    m_isUp = m_isSwept = m_isDrained = false;
    m_followUp = FollowUp::None;
    m_session.expectStartLine(kStartTime);
    m_inbox.reset();
    m_sender.reset();
    m_phonebook.reset();
    m_late.reset();
    if (++m_restarts > 5)
        m_isLeaving = true;
    wake();
}

/// Asked for in full before the next submission: circuit, packet and LTE registration differ.
void ModemLine::onRegistration(QByteArrayView line)
{
    const auto reply = parseRegistration(line);
    const bool isNews =
        reply && canSend(registration(reply->status)) != canSend(m_session.state().registration);
    if (isNews)
        m_searchDue = m_clock.uptime();
    wake();
}

void ModemLine::onLateReference(int reference)
{
    if (const auto part = std::exchange(m_late, std::nullopt))
        emit submitted(*part, line::Accepted{reference});
}

} // namespace modem
