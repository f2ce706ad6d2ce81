#pragma once

#include "core/base/clock.h"
#include "modem/practice/arrivals.h"

#include <QObject>

#include <memory>

class QIODevice;

namespace practice {

class PracticeNetwork;
struct Machine;
struct ModemOptions;

/// A modem with its SIM: the far end of a line. Speaks 3GPP TS 27.005 and 27.007 over any device, in PDU and
/// text mode, on the profile and with the faults of its options. Lives in one thread with its device;
/// switches itself on when it is made, and keeps SIM and stores while ports come and go.
class PracticeModem : public QObject
{
    Q_OBJECT

public:
    PracticeModem(const base::Clock &clock, std::shared_ptr<PracticeNetwork> network, ModemOptions options,
                  QObject *parent = nullptr);
    ~PracticeModem() override;

    /// Speaks through this device, borrowed, until detach(); someone has opened the port.
    void attach(QIODevice *device);
    void detach();

    /// Someone opened the port that is attached already.
    void portOpened();

    /// False between wentAway() and cameBack(): there is no port to open.
    bool isPluggedIn() const { return m_pluggedIn; }

    /// The network has something for this modem. Of the network; tests use PracticeNetwork::deliver().
    void receive(const practice::Arrival &arrival);

    /// Pulls the plug: wentAway() now, cameBack() after so long. The modem restarts.
    void unplug(base::Milliseconds gone, bool renamed = false);

    /// The inside, for tests and stories that change the SIM or the settings.
    Machine &machine() { return *m_machine; }

signals:
    /// The port vanished. Whoever serves it tells its client as the client's device would, then detaches.
    void wentAway(bool renamed);
    void cameBack();

private:
    void read();

    std::shared_ptr<PracticeNetwork> m_network;
    std::unique_ptr<Machine> m_machine;
    QIODevice *m_device = nullptr;
    bool m_pluggedIn = true;
};

} // namespace practice
