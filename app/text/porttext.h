#pragma once

#include "modem/ports/serialport.h"

namespace app {

/// "ff/01/02": class, subclass and protocol of an interface in hexadecimal digits; empty if not known.
QString className(const modem::UsbInterface &interface);

/// "ttyUSB2, USB 12d1:1506, interface 2": where a modem is, for the details.
QString portFacts(const modem::SerialPort &port);

} // namespace app
