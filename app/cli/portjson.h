#pragma once

#include "modem/ports/serialport.h"

#include <QJsonObject>

namespace app {

/// What USB tells of the device behind a port; empty for one that is no USB.
QJsonObject usbJson(const modem::SerialPort &port);

} // namespace app
