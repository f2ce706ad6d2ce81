#pragma once

#include "app/text/explanation.h"
#include "core/line/linestate.h"
#include "modem/ports/serialport.h"

namespace app {

/// "ff/01/02": class, subclass and protocol of an interface in hexadecimal digits; empty if not known.
QString className(const modem::UsbInterface &interface);

/// "ttyUSB2, USB 12d1:1506, interface 2": where a modem is, for the details.
QString portFacts(const modem::SerialPort &port);

/// Plain words for what keeps a port from us, as far as the system told who and why; empty if it told
/// nothing, and for problems that are not about a port.
Explanation portExplanation(const line::Problem &problem);

/// What a person copies into a terminal to help, a line each; empty where that helps nothing. The remedy
/// tells what the lines are for, and on the command line holds them.
QStringList terminalLines(const line::Problem &problem);

} // namespace app
