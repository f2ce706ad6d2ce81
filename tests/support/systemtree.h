#pragma once

#include "modem/ports/usbdevice.h"

#include <QTemporaryDir>

#include <map>

namespace tests {

/// A PC as Linux describes itself in files, below a folder of its own: what is plugged in, its ports, its
/// programs.
class SystemTree
{
public:
    QString root() const { return m_dir.path(); }

    /// `path` begins at the root of that PC: "/sys/...".
    void write(const QString &path, const QByteArray &text) const;
    void link(const QString &path, const QString &target) const;
    void remove(const QString &path) const;

    /// Into the socket that the device names.
    void plugIn(const modem::UsbDevice &device);
    void unplug(const QString &usbPath);
    /// A port on the board; `type` as the kernel counts chips, 0: none there.
    void addBoardPort(const QString &name, int type) const;
    /// The link /dev/serial/by-id/`link` to a port.
    void addLastingName(const QString &link, const QString &port) const;

private:
    void addInterface(const QString &folder, const modem::UsbInterface &interface) const;
    void writeHex(const QString &path, int value, int digits) const;

    QTemporaryDir m_dir;
    std::map<QString, QStringList> m_ports; ///< by the path of their device
};

/// Of the maker's own class, as most sticks have them.
modem::UsbInterface vendorInterface(int number, const QStringList &ports, int subclass = 0xff,
                                    int protocol = 0xff);

/// A Huawei stick in socket 1-2 with three ports from ttyUSB0 on.
modem::UsbDevice huaweiStick(const QString &usbPath = QStringLiteral("1-2"), int firstPort = 0);

} // namespace tests
