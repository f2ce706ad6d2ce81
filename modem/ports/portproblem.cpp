#include "modem/ports/portproblem.h"

#include "modem/ports/portaccess.h"
#include "modem/ports/portholder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using line::PortTrouble;
using line::Problem;

namespace modem {

namespace {

SerialPort portNamed(const QString &name, const PortList &ports)
{
    const auto all = ports();
    const auto found = std::ranges::find_if(all, [&](const SerialPort &port) { return port.isNamed(name); });
    return found == all.end() ? SerialPort{.name = name} : *found;
}

Problem problem(Problem::Code code, const SerialPort &port, PortTrouble trouble = {})
{
    trouble.vendor = port.vendor;
    trouble.product = port.product;
    return {code, port.name, trouble};
}

PortTrouble troubleBy(const PortHolder &holder)
{
    PortTrouble trouble;
    trouble.program = holder.program;
    trouble.pid = holder.pid;
    return trouble;
}

Problem busyProblem(const SerialPort &port, const QString &root)
{
    if (isHeldByUs(port.name))
        return problem(Problem::Code::PortBusy, port,
                       troubleBy({u"Handbell"_s, QCoreApplication::applicationPid(), {}}));
    const auto holder = holderOf(port.name, root);
    if (!holder)
        return problem(Problem::Code::PortBusy, port);
    if (!holder->hasEnded())
        return problem(Problem::Code::PortBusy, port, troubleBy(*holder));
    Problem locked = problem(Problem::Code::PortLocked, port, troubleBy(*holder));
    locked.detail = holder->lockFile;
    return locked;
}

/// The kernel has it, and where we run it was left out.
bool isKeptFromContainer(const QString &name, const QString &root)
{
    return !containerName(root).isEmpty() &&
           QFileInfo::exists(root + u"/sys/class/tty/"_s + name.section(u'/', -1));
}

} // namespace

Problem openProblem(OpenFailure failure, const QString &name, const PortList &ports, const QString &root)
{
    if (failure == OpenFailure::NotThere && !isKeptFromContainer(name, root))
        return {Problem::Code::PortMissing, name};
    const SerialPort port = portNamed(name, ports);
    const QFileInfo file(root + name);
    if (failure == OpenFailure::NotAllowed && file.isReadable() && file.isWritable())
        return busyProblem(port, root);
    const PortTrouble denied = denialAt(name, root);
    const bool isDenied = failure != OpenFailure::Other || denied.denial == PortTrouble::Denial::InContainer;
    return isDenied ? problem(Problem::Code::PortDenied, port, denied)
                    : problem(Problem::Code::PortFailed, port);
}

std::optional<Problem> sharerOf(const QString &name, const PortList &ports, const QString &root)
{
    const auto holder = holderOf(name, root);
    if (!holder || holder->hasEnded())
        return {};
    return problem(Problem::Code::PortShared, portNamed(name, ports), troubleBy(*holder));
}

std::optional<Problem> watcherOf(const QString &name, const PortList &ports, const QString &root)
{
    const auto manager = modemManager(root);
    if (!manager)
        return {};
    const SerialPort port = portNamed(name, ports);
    if (port.vendor == 0 || isIgnoredByModemManager(port.name, port.devicePath(), root))
        return {};
    return problem(Problem::Code::PortWatched, port, troubleBy(*manager));
}

} // namespace modem
