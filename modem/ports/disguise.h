#pragma once

#include "core/line/linestate.h"
#include "modem/ports/usbdevice.h"

#include <optional>

namespace modem {

/// A device without a serial port that a family knows: NotSwitched if it is a modem once it has been told so,
/// RouterOnly if it never is one. `detail` is its name. Whether the program that tells it is installed is
/// looked for below `root`.
std::optional<line::Problem> disguiseOf(const UsbDevice &device, const QString &root = {});

} // namespace modem
