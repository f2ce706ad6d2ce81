#include "modem/ports/portholder.h"

#include "modem/ports/kernelfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace modem {

namespace {

const QString kProcesses = u"/proc/"_s;

QStringList processes(const QString &root)
{
    QStringList pids = QDir(root + kProcesses).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    pids.removeIf([](const QString &name) { return !name.front().isDigit(); });
    return pids;
}

QString programOf(const QString &pid, const QString &root)
{
    return kernelText(root + kProcesses + pid + u"/comm"_s);
}

bool hasOpen(const QString &pid, const QString &file, const QString &root)
{
    const QString folder = root + kProcesses + pid + u"/fd/"_s;
    const QStringList handles = QDir(folder).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::any_of(
        handles, [&](const QString &handle) { return QFileInfo(folder + handle).symLinkTarget() == file; });
}

/// Whoever plays a modem on a pseudo-terminal holds both of its ends.
bool playsModem(const QString &pid, const QString &file, const QString &root)
{
    return file.startsWith("/dev/pts/"_L1) &&
           (hasOpen(pid, u"/dev/ptmx"_s, root) || hasOpen(pid, u"/dev/pts/ptmx"_s, root));
}

QString device(const QString &port)
{
    const QString canonical = QFileInfo(port).canonicalFilePath();
    return canonical.isEmpty() ? port : canonical;
}

/// The file that programs on serial ports agree on: "LCK..ttyUSB0", which begins with the number of the
/// process.
std::optional<PortHolder> lockOf(const QString &file, const QString &root)
{
    const QString name = file.mid(u"/dev/"_s.size()).replace(u'/', u'_');
    const QString lock = u"/var/lock/LCK.."_s + name;
    static const QRegularExpression number(u"^\\s*(\\d+)"_s);
    const auto match = number.match(kernelText(root + lock));
    if (!match.hasMatch() || match.captured(1).toLongLong() == QCoreApplication::applicationPid())
        return {};
    return PortHolder{programOf(match.captured(1), root), match.captured(1).toLongLong(), lock};
}

/// What udev knows of a device of this kind ('c') and number ("188:2").
bool isMarked(const QString &number, const QString &root)
{
    const QString facts = kernelText(root + u"/run/udev/data/c"_s + number);
    static const QRegularExpression mark(u"^E:ID_MM_(DEVICE|PORT)_IGNORE=1$"_s,
                                         QRegularExpression::MultilineOption);
    return !number.isEmpty() && facts.contains(mark);
}

} // namespace

std::optional<PortHolder> holderOf(const QString &port, const QString &root)
{
    const QString file = device(port);
    const QString ours = QString::number(QCoreApplication::applicationPid());
    for (const QString &pid : processes(root))
        if (pid != ours && hasOpen(pid, file, root) && !playsModem(pid, file, root))
            return PortHolder{programOf(pid, root), pid.toLongLong(), {}};
    return lockOf(file, root);
}

bool isHeldByUs(const QString &port)
{
    return hasOpen(u"self"_s, device(port), {});
}

std::optional<PortHolder> modemManager(const QString &root)
{
    const QString name = u"ModemManager"_s;
    for (const QString &pid : processes(root))
        if (programOf(pid, root) == name)
            return PortHolder{name, pid.toLongLong(), {}};
    return {};
}

bool isIgnoredByModemManager(const QString &port, const QString &usbDevicePath, const QString &root)
{
    const QString tty = kernelText(root + u"/sys/class/tty/%1/dev"_s.arg(port.section(u'/', -1)));
    const QString usb = kernelText(root + u"/sys/bus/usb/devices/%1/dev"_s.arg(usbDevicePath));
    return isMarked(tty, root) || isMarked(usb, root);
}

} // namespace modem
