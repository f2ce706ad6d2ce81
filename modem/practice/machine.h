#pragma once

#include "modem/practice/arrivals.h"
#include "modem/practice/dialogue.h"
#include "modem/practice/faultplan.h"
#include "modem/practice/manners.h"
#include "modem/practice/radio.h"
#include "modem/practice/simcard.h"
#include "modem/practice/submitter.h"

#include <deque>

namespace practice {

class PracticeNetwork;

/// What makes one modem differ from the next.
struct ModemOptions
{
    int index = 0; ///< among the modems of the network, from 0
    quint64 seed = 1;
    Timing timing;
    FaultPlan faults;
    bool pinEnabled = false; ///< the SIM asks for its PIN, 1234, at every start
    QByteArray family{};     ///< whose manners it has, one of allManners(); empty: its own
    std::optional<int>
        credit{}; ///< cents on the account of the SIM, of which a part costs 9; none: texts are free
};

/// The inside of a practice modem: its parts, open to the commands that work on them. Lives in one thread.
struct Machine
{
    Machine(const base::Clock &ticking, PracticeNetwork &serving, ModemOptions chosen);

    const ModemOptions options;
    const Manners &manners;
    const base::Clock &clock;
    PracticeNetwork &network;
    Random random;
    Settings settings;
    Port port;
    Agenda agenda; ///< of the modem: void when it loses power
    Agenda air;    ///< of the network
    SimCard sim;
    SmsStore memory{255};
    SmsStore reports{100};
    Radio radio;
    Dialogue dialogue;
    Arrivals arrivals;
    Submitter submitter;
    int ussdMenu = 0; ///< 1: a service code awaits a choice
    bool echoStuck = false;

    /// The port vanished for so long; set by whoever serves the port.
    std::function<void(base::Milliseconds gone, bool renamed)> unplugged;

    QByteArray imei() const;
    bool isUp() const { return m_up; }
    void powerUp();
    /// Restarts as after a brown-out: with a banner and, if `mad`, in text mode.
    void restart(bool mad);
    /// Power is off until powerUp().
    void powerDown();
    /// Nothing is answered any more: for so long, or until the port is opened again if that is 0.
    void hang(base::Milliseconds real);
    /// Whoever opened the port finds a modem that listens, unless it is still starting.
    void opened();

    /// Writes a notice, as soon as no command runs.
    void notice(const QByteArray &text);

    Outcome execute(const Command &command);
    /// The store of that name, null if there is none.
    SmsStore *store(const QByteArray &name);
    /// The service centre as it leads a PDU: length, type, number.
    QByteArray serviceCentreOctets() const;
    void simChanged();
    void setState(const Strike &strike);
    /// The store is full and this modem sends nothing then.
    bool storeRefuses() const { return m_refusesWhenFull && sim.texts.isFull(); }
    /// The network has something for this modem in a while; it keeps its time when the modem restarts.
    void deliverAfter(base::Milliseconds delay, Arrival arrival);

private:
    Dialogue::Hooks hooks();
    void becameIdle();
    Outcome executeAsUsual(const Command &command);
    Outcome refuse();
    void makeNoise(size_t turn);
    void booted(bool withBanner, bool mad);
    void registrationChanged();
    void fillStore();

    std::deque<QByteArray> m_notices;
    bool m_up = false;
    bool m_refusesWhenFull = false;
    bool m_stalePrompt = false;
};

/// What a command says that needs the SIM: OK, or why it cannot be had, as a CMS code for `texts`, else CME.
Outcome simOutcome(const SimCard &sim, bool texts);

} // namespace practice
