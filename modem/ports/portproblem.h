#pragma once

#include "core/line/linestate.h"
#include "modem/ports/serialport.h"

namespace modem {

/// What opening a port ended with, as far as the system told.
enum class OpenFailure {
    NotThere,
    NotAllowed, ///< no right, or in use: the system says the same of both
    Other,
};

/// Why, with what a remedy has to name: PortMissing, PortBusy, PortLocked, PortDenied or PortFailed.
/// `ports`: of this PC. What the system tells is read below `root`.
line::Problem openProblem(OpenFailure failure, const QString &name, const PortList &ports,
                          const QString &root = {});

/// PortShared if another program has a port open that we have too: it takes answers of the modem away.
std::optional<line::Problem> sharerOf(const QString &name, const PortList &ports, const QString &root = {});

/// PortWatched if ModemManager runs and no rule tells it to leave this modem alone: it may open the port at
/// any moment.
std::optional<line::Problem> watcherOf(const QString &name, const PortList &ports, const QString &root = {});

} // namespace modem
