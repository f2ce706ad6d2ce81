#include "modem/atnetwork.h"
#include "modem/atreply.h"
#include "modem/atsim.h"
#include "modem/modemline.h"

#include <algorithm>
#include <array>

namespace modem {

namespace {

/// Said by modems that have started, also without a banner before.
bool isStartLine(QByteArrayView line)
{
    static constexpr std::array kLines{QByteArrayView{"Call Ready"}, QByteArrayView{"SMS Ready"},
                                       QByteArrayView{"SMS DONE"}, QByteArrayView{"PB DONE"},
                                       QByteArrayView{"+PBREADY"}};
    return std::find(kLines.begin(), kLines.end(), line) != kLines.end();
}

} // namespace

void ModemLine::onNotice(const AtNotice &notice)
{
    const QByteArrayView line = notice.line;
    if (const auto reference = Sender::referenceIn(line))
        return onLateReference(*reference);
    if (!m_session.quirk().lastStartLine.isEmpty() && line == m_session.quirk().lastStartLine)
        m_session.setStarting(false);
    if (m_emptiesInbox && m_inbox.notice(notice))
        return wake();
    if (AtReply::isNamed(line, "+CREG"))
        return onRegistration(line);
    const bool isSimGone = AtReply::isNamed(line, "+CPIN") && simState(line) != SimState::Ready;
    if (m_isUp && isSimGone)
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
    m_session.setStarting(true);
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
