#pragma once

#include <QString>

#include <optional>

namespace modem {

/// A program that keeps others from a port.
struct PortHolder
{
    QString program{};  ///< "minicom"; empty if it has ended
    qint64 pid = 0;     ///< 0: not told
    QString lockFile{}; ///< that says so, where no open port was seen

    bool hasEnded() const { return program.isEmpty(); }

    friend bool operator==(const PortHolder &, const PortHolder &) = default;
};

/// Who has `port` ("/dev/ttyUSB0", or a link to it) open, as the folder /proc below `root` tells: of other
/// people's programs only root sees it. Else who says so by a lock file in /var/lock, though he may have
/// ended. Our own process is left out.
std::optional<PortHolder> holderOf(const QString &port, const QString &root = {});

/// Whether this process holds it.
bool isHeldByUs(const QString &port);

/// ModemManager, if it runs: it opens ports that it thinks are modems', also those that others use.
std::optional<PortHolder> modemManager(const QString &root = {});

/// ModemManager was told by a rule of udev to leave this port or its device alone.
bool isIgnoredByModemManager(const QString &port, const QString &usbDevicePath, const QString &root = {});

} // namespace modem
