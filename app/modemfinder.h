#pragma once

#include "app/deviceprobe.h"

#include <map>

namespace app {

/// Looks for modems on the serial ports of this PC: whoever is plugged into USB is asked who it is, once, and
/// everybody when a person wants to look again. Sticks that are no modem yet, or never, are told of too.
/// Lives in the main thread; the system is asked for its ports in another.
class ModemFinder : public QObject
{
    Q_OBJECT

public:
    /// What it must know of the lines that are open.
    struct Ours
    {
        std::function<bool(const modem::SerialPort &port)> mayAsk; ///< false: leave its device alone for now
        std::function<bool(const QString &imei)> isInUse;          ///< this modem is one of our lines
    };

    /// Where it looks; asked in other threads.
    struct Places
    {
        modem::PortList ports = modem::systemPorts;
        modem::UsbList devices = modem::systemUsbDevices;
    };

    ModemFinder(const modem::LineEnvironment &environment, Places places, Ours ours,
                QObject *parent = nullptr);
    ~ModemFinder() override;

    /// Looks now and every two seconds from now on.
    void start();
    /// Ends what it is asking; finished() follows when it lets go of the last port.
    void stop();
    /// Asks all ports anew, those that are not USB too.
    void lookAgain();

    /// One a modem, whatever number of ports it has.
    const std::vector<FoundModem> &found() const { return m_found; }
    /// Some port is being asked, or about to be.
    bool isLooking() const { return m_isListing || !m_probes.empty(); }
    /// It is a line now.
    void take(const line::LineSpec &spec);

signals:
    void changed();
    /// Whoever was there has been asked.
    void finished();

private:
    struct Plugged
    {
        std::vector<modem::SerialPort> ports;
        std::vector<FoundModem> disguised;
    };

    static Plugged look(const Places &places);
    void listPorts();
    void compare(const Plugged &plugged);
    void noteDisguised(std::vector<FoundModem> disguised);
    void forgetGone(const std::vector<modem::PortGroup> &groups);
    void ask(const modem::PortGroup &group);
    void note(const QString &key);
    void drop(const QString &key);
    bool isKnown(const FoundModem &modem) const;

    modem::LineEnvironment m_environment;
    Places m_places;
    Ours m_ours;
    std::unique_ptr<base::Timer> m_timer;
    std::map<QString, modem::PortGroup> m_seen;               ///< by key
    std::map<QString, std::unique_ptr<DeviceProbe>> m_probes; ///< by key
    std::vector<FoundModem> m_found;
    std::map<QString, base::Milliseconds> m_disguised; ///< since when on the clock, by LINE
    bool m_asksAll = false;
    bool m_isListing = false;
    bool m_isStopped = false;
};

} // namespace app
