#pragma once

#include "app/lineprobe.h"
#include "core/line/linespec.h"
#include "modem/linefactory.h"
#include "modem/ports/portuse.h"

namespace app {

/// A modem on a port of this PC, or a port that nobody could be asked at.
struct FoundModem
{
    line::LineSpec spec;
    line::LineState state;                ///< who it says it is
    modem::SerialPort port;               ///< where: of several the one for texts
    QStringList others;                   ///< LINEs of other ports that this modem answered at
    std::optional<line::Problem> problem; ///< why nobody could be asked

    /// What it says it is, else what its device calls itself, else its port.
    QString name() const;

    friend bool operator==(const FoundModem &, const FoundModem &) = default;
};

/// They told the same IMEI.
bool isSameModem(const line::LineState &one, const line::LineState &other);

/// Those without a port that a family knows: no modem yet, or never one. Their LINE is "usb:" and their
/// place, which nobody can open.
std::vector<FoundModem> disguisedAmong(const std::vector<modem::UsbDevice> &devices);

/// Asks one device who it is, by as few of its ports as are needed, and finds the one for texts: round by
/// round as PortGroup::rounds() tells them, the ports of a round together. Reads and changes nothing on a
/// SIM. Lives in the main thread.
class DeviceProbe : public QObject
{
    Q_OBJECT

public:
    DeviceProbe(const modem::LineEnvironment &environment, const modem::PortGroup &group,
                QObject *parent = nullptr);
    ~DeviceProbe() override;

    void start();
    /// finished() follows soon.
    void stop();

    const modem::PortGroup &group() const { return m_group; }
    bool isFinished() const { return m_isFinished; }
    /// None if nobody answered.
    std::optional<FoundModem> found() const;

signals:
    void finished();

private:
    struct Asked
    {
        modem::SerialPort port;
        std::unique_ptr<LineProbe> probe;
    };

    void askNextRound();
    void ask(const modem::SerialPort &port);
    void look();
    bool isRoundOver() const;
    const Asked *best() const;

    modem::LineEnvironment m_environment;
    modem::PortGroup m_group;
    std::vector<std::vector<modem::SerialPort>> m_rounds; ///< that are still to be asked
    std::vector<Asked> m_asked;
    bool m_isStopped = false;
    bool m_isFinished = false;
};

} // namespace app
