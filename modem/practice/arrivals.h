#pragma once

#include "modem/practice/agenda.h"

#include <QByteArray>

#include <deque>
#include <functional>
#include <optional>

namespace practice {

struct Machine;

/// A text or report that the network has for the modem.
struct Arrival
{
    QByteArray tpdu;
    bool isReport = false;

    friend bool operator==(const Arrival &, const Arrival &) = default;
};

/// Receiving, 3GPP TS 27.005 3.4: waits in the network until the modem can take it, is stored or written out
/// as +CNMI says, and told of.
class Arrivals
{
public:
    explicit Arrivals(Machine &machine)
        : m_machine(machine)
    {
    }

    void receive(Arrival arrival);

    /// Something changed that may let waiting ones in: registration, room in a store, settings.
    void retry();

    /// +CNMA; false if none is expected.
    bool acknowledge(bool positive);

    /// +CNMI was set: notices buffered by mode 0 are written or, with bfr 1, forgotten.
    void noticesChanged();

    /// Power was lost: what was not acknowledged comes again.
    void powerLost();

    /// The next report is written out at once, whatever runs.
    void receiveAtOnce(const Arrival &arrival);

private:
    std::deque<Arrival> &queueOf(const Arrival &arrival) { return arrival.isReport ? m_reports : m_texts; }
    void drain(std::deque<Arrival> &queue);
    bool canTake() const;
    bool take(const Arrival &arrival);
    bool takeText(const Arrival &arrival);
    bool takeReport(const Arrival &arrival);
    bool store(const Arrival &arrival, const QByteArray &storeName, const char *notice);
    bool writeOut(const Arrival &arrival, const char *notice);
    void awaitAcknowledgement(const Arrival &arrival);
    void notAcknowledged();
    void tell(const QByteArray &text);

    Machine &m_machine;
    std::deque<Arrival> m_texts; ///< waiting in the network; neither kind waits behind the other
    std::deque<Arrival> m_reports;
    std::deque<QByteArray> m_buffered;
    std::optional<Arrival> m_unacknowledged;
    Agenda::Id m_patience = 0;
    bool m_atOnce = false;
    bool m_taking = false;
};

} // namespace practice
