#include "modem/practice/arrivals.h"

#include "modem/practice/machine.h"
#include "modem/practice/textmode.h"
#include "modem/practice/tpdu.h"

#include <utility>

namespace practice {

namespace {

/// TR2M of 3GPP TS 24.011 10 is 12-20 s; a program that has not said +CNMA by then gets nothing more.
constexpr base::Milliseconds kPatience{15000};

} // namespace

void Arrivals::receive(Arrival arrival)
{
    queueOf(arrival).push_back(std::move(arrival));
    retry();
}

void Arrivals::receiveAtOnce(const Arrival &arrival)
{
    m_atOnce = true;
    receive(arrival);
    m_atOnce = false;
}

bool Arrivals::canTake() const
{
    return m_machine.isUp() && m_machine.radio.isRegistered() && m_machine.sim.isReady() && !m_unacknowledged;
}

void Arrivals::retry()
{
    if (std::exchange(m_taking, true))
        return;
    drain(m_reports);
    drain(m_texts);
    m_taking = false;
}

void Arrivals::drain(std::deque<Arrival> &queue)
{
    while (!queue.empty() && canTake() && take(queue.front()))
        queue.pop_front();
}

bool Arrivals::take(const Arrival &arrival)
{
    return arrival.isReport ? takeReport(arrival) : takeText(arrival);
}

bool Arrivals::takeText(const Arrival &arrival)
{
    const int mt = m_machine.settings.notices.mt;
    const std::optional<int> messageClass = messageClassOf(arrival.tpdu);
    const bool direct = (mt == 2 && messageClass != 2) || (mt == 3 && messageClass == 3);
    if (direct)
        return writeOut(arrival, "+CMT: ");
    return store(arrival, m_machine.settings.arrivalStore, mt == 0 ? nullptr : "+CMTI: ");
}

bool Arrivals::takeReport(const Arrival &arrival)
{
    switch (m_machine.settings.notices.ds) {
    case 1: return writeOut(arrival, "+CDS: ");
    case 2: return store(arrival, "SR", "+CDSI: ");
    default:
        // 27.005 3.4.1: ds 0 tells nobody; like most modems ours keeps the report if there is room.
        store(arrival, "SR", nullptr);
        return true;
    }
}

bool Arrivals::store(const Arrival &arrival, const QByteArray &storeName, const char *notice)
{
    const auto index = m_machine.store(storeName)->add(
        {StoredStatus::ReceivedUnread, m_machine.serviceCentreOctets(), arrival.tpdu});
    if (!index)
        return false;
    if (notice)
        tell(notice + ('"' + storeName + "\"," + QByteArray::number(*index)));
    return true;
}

bool Arrivals::writeOut(const Arrival &arrival, const char *notice)
{
    const StoredMessage message{StoredStatus::ReceivedUnread, m_machine.serviceCentreOctets(), arrival.tpdu};
    tell(notice + noticeOf(message, arrival.isReport, m_machine.settings));
    if (m_machine.settings.service == 1)
        awaitAcknowledgement(arrival);
    return true;
}

void Arrivals::awaitAcknowledgement(const Arrival &arrival)
{
    m_unacknowledged = arrival;
    m_patience = m_machine.agenda.after(kPatience, [this] { notAcknowledged(); });
}

/// 27.005 3.4.4: without an acknowledgement in time the modem routes nothing more; the network tries again.
void Arrivals::notAcknowledged()
{
    m_machine.settings.notices.mt = 0;
    m_machine.settings.notices.ds = 0;
    const Arrival arrival = *std::exchange(m_unacknowledged, {});
    queueOf(arrival).push_front(arrival);
    retry();
}

bool Arrivals::acknowledge(bool positive)
{
    if (!m_unacknowledged)
        return false;
    m_machine.agenda.cancel(m_patience);
    const Arrival arrival = *std::exchange(m_unacknowledged, {});
    if (!positive)
        queueOf(arrival).push_back(arrival);
    else
        retry();
    return true;
}

void Arrivals::tell(const QByteArray &text)
{
    if (m_machine.settings.notices.mode == 0)
        m_buffered.push_back(text);
    else if (m_atOnce)
        m_machine.port.line(text);
    else
        m_machine.notice(text);
}

void Arrivals::noticesChanged()
{
    if (m_machine.settings.notices.mode != 0) {
        const auto buffered = std::exchange(m_buffered, {});
        for (const QByteArray &text : buffered) {
            if (m_machine.settings.notices.bfr == 0)
                m_machine.notice(text);
        }
    }
    retry();
}

void Arrivals::powerLost()
{
    m_buffered.clear();
    if (const auto arrival = std::exchange(m_unacknowledged, {}))
        queueOf(*arrival).push_front(*arrival);
}

} // namespace practice
