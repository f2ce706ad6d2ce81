#pragma once

#include "app/lineprobe.h"
#include "core/line/linespec.h"
#include "modem/linefactory.h"
#include "modem/portwatcher.h"

#include <map>

namespace app {

/// A modem on a port of this PC that Handbell does not use.
struct FoundModem
{
    line::LineSpec spec;
    line::LineState state;                ///< who it says it is
    QString description;                  ///< what the port's device calls itself
    std::optional<line::Problem> problem; ///< the port could not be opened, so nobody could be asked

    friend bool operator==(const FoundModem &, const FoundModem &) = default;
};

/// Looks for modems on the serial ports of this PC: whoever is plugged into USB is asked who it is, once, and
/// every port when a person wants to look again. Reads and changes nothing on a SIM. Lives in the main
/// thread; the system is asked for its ports in another.
class ModemFinder : public QObject
{
    Q_OBJECT

public:
    /// What it must know of the lines that are open.
    struct Ours
    {
        std::function<bool(const QString &port)> mayAsk;  ///< false: leave this port alone for now
        std::function<bool(const QString &imei)> isInUse; ///< this modem is one of our lines
    };

    ModemFinder(const modem::LineEnvironment &environment, modem::PortList ports, Ours ours,
                QObject *parent = nullptr);
    ~ModemFinder() override;

    /// Looks now and every two seconds from now on.
    void start();
    /// Ends what it is asking; finished() follows when it lets go of the last port.
    void stop();
    bool isIdle() const { return m_probes.empty(); }
    /// Asks all ports anew, those that are not USB too.
    void lookAgain();

    /// One a modem, whatever number of ports it has.
    const std::vector<FoundModem> &found() const { return m_found; }
    /// Some port is being asked.
    bool isLooking() const { return !m_probes.empty(); }
    /// It is a line now.
    void take(const line::LineSpec &spec);

signals:
    void changed();
    void finished();

private:
    using Ports = std::vector<modem::SerialPort>;

    void listPorts();
    void compare(const Ports &ports);
    void ask(const modem::SerialPort &port);
    void note(const modem::SerialPort &port, const line::LineState &state);
    void drop(const QString &port);

    modem::LineEnvironment m_environment;
    modem::PortList m_ports;
    Ours m_ours;
    std::unique_ptr<base::Timer> m_timer;
    std::map<QString, modem::SerialPort> m_seen;            ///< by name
    std::map<QString, std::unique_ptr<LineProbe>> m_probes; ///< by port
    std::vector<FoundModem> m_found;
    bool m_asksAll = false;
    bool m_isStopped = false;
};

} // namespace app
