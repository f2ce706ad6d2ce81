#include "modem/practice/radio.h"

#include <algorithm>

namespace practice {

Radio::Radio(Agenda &agenda, const Timing &timing, Random &random, const base::Clock &clock)
    : m_agenda(agenda)
    , m_timing(timing)
    , m_random(random)
    , m_clock(clock)
{
}

void Radio::setFunctionality(int level)
{
    m_functionality = level;
    search();
}

void Radio::setSimReady(bool ready)
{
    if (m_simReady == ready)
        return;
    m_simReady = ready;
    search();
}

void Radio::lose(base::Milliseconds real)
{
    m_coverageFrom = m_clock.uptime() + real;
    search();
}

void Radio::setDenied()
{
    m_denied = true;
    search();
}

void Radio::reset()
{
    m_functionality = 1;
    m_simReady = false;
    m_linkOpenUntil = base::Milliseconds(-1);
    m_agenda.cancel(m_searching);
    m_registration = Registration::Idle;
}

void Radio::search()
{
    m_agenda.cancel(m_searching);
    m_searching = 0;
    if (m_functionality != 1 || !m_simReady) {
        setRegistration(Registration::Idle);
        return;
    }
    setRegistration(Registration::Searching);
    const auto uncovered = std::max(m_coverageFrom - m_clock.uptime(), base::Milliseconds(0));
    const auto delay = uncovered + m_timing.draw(Timing::Act::Register, m_random);
    m_searching = m_agenda.after(
        delay, [this] { setRegistration(m_denied ? Registration::Denied : Registration::Home); });
}

void Radio::setRegistration(Registration registration)
{
    if (m_registration == registration)
        return;
    m_registration = registration;
    if (changed)
        changed();
}

int Radio::signal()
{
    return isRegistered() ? m_random.between(17, 23) : 99;
}

base::Milliseconds Radio::textDuration(bool keepOpen)
{
    const bool linkIsOpen = keepOpen && m_clock.uptime() <= m_linkOpenUntil;
    return m_timing.draw(linkIsOpen ? Timing::Act::TextOnOpenLink : Timing::Act::TextAlone, m_random);
}

void Radio::textSent(bool keepOpen)
{
    m_linkOpenUntil = keepOpen ? m_clock.uptime() + m_timing.linkStaysOpen() : base::Milliseconds(-1);
}

} // namespace practice
