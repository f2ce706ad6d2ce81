#pragma once

#include "core/line/linestate.h"

#include <QIODevice>
#include <QObject>

namespace modem {

/// The way to a modem's port: serial, TCP, or the near end of a practice modem's pair.
///
/// Owned by a ModemLine and used in its thread only; made before the line moves there, so a constructor
/// touches nothing that belongs to a thread. It opens and closes; what is said through the device is not its
/// business.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Starts to open; exactly one of opened() and failed() follows, from the event loop or from within the
    /// call.
    virtual void open() = 0;

    /// Closes at once and quietly: neither lost() nor failed() follows, also when open() was still under way.
    /// The device is gone when this returns. Harmless when nothing is open.
    virtual void close() = 0;

    /// The modem behind the device never answered: whoever has a speed or another port of the same modem to
    /// try takes it at the next open().
    virtual void noteDeaf() {}

    /// What answered is not the modem that was here before (its IMEI differs): whoever knows of another port
    /// where it may be now takes that at the next open(). False: there is none, take what is there.
    virtual bool noteStranger() { return false; }

    /// The modem does not answer: PortShared if another program takes its answers.
    virtual std::optional<line::Problem> sharer() const { return {}; }

    /// PortWatched if another program may do so at any moment. Both may look through all programs that run.
    virtual std::optional<line::Problem> watcher() const { return {}; }

    /// What a person calls the place that is open: "/dev/ttyUSB1", which may differ from the LINE's own name.
    virtual QString placeName() const = 0;

signals:
    /// The device is open for reading and writing and stays valid until close() or lost().
    void opened(QIODevice *device);

    /// It could not be opened: PortMissing, PortBusy, PortLocked, PortDenied or PortFailed, with the name in
    /// `detail`, of PortLocked that of the file.
    void failed(const line::Problem &problem);

    /// The open device vanished; emitted once. Whoever listens calls close().
    void lost();
};

} // namespace modem
