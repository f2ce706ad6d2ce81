#pragma once

#include "modem/practice/agenda.h"
#include "modem/practice/timing.h"

#include <functional>

namespace practice {

/// Where the modem stands with the network: power, registration, signal, the link that is kept open.
class Radio
{
public:
    /// <stat> of +CREG, 3GPP TS 27.007 7.2.
    enum class Registration { Idle = 0, Home = 1, Searching = 2, Denied = 3 };

    Radio(Agenda &agenda, const Timing &timing, Random &random, const base::Clock &clock);

    /// Called after the registration changed.
    std::function<void()> changed;

    /// +CFUN: 0 and 4 leave the network, 1 searches it.
    void setFunctionality(int level);
    int functionality() const { return m_functionality; }

    /// Whether the SIM lets the network be searched; also starts and ends the search.
    void setSimReady(bool ready);

    /// The network will not have this SIM.
    void setDenied();

    /// Loses the network; it is searched again when `real` time is over.
    void lose(base::Milliseconds real);

    /// Back to the state after power-up, before the SIM is ready.
    void reset();

    Registration registration() const { return m_registration; }
    bool isRegistered() const { return m_registration == Registration::Home; }
    int signal(); ///< <rssi> of +CSQ, 99 while not registered

    /// The next text takes this long; keepOpen is +CMMS.
    base::Milliseconds textDuration(bool keepOpen);
    /// A text has gone: the link stays open for a while if `keepOpen`.
    void textSent(bool keepOpen);

private:
    void search();
    void setRegistration(Registration registration);

    Agenda &m_agenda;
    const Timing &m_timing;
    Random &m_random;
    const base::Clock &m_clock;
    Registration m_registration = Registration::Idle;
    Agenda::Id m_searching = 0;
    base::Milliseconds m_linkOpenUntil{-1};
    base::Milliseconds m_coverageFrom{0};
    int m_functionality = 1;
    bool m_simReady = false;
    bool m_denied = false;
};

} // namespace practice
