#pragma once

#include "app/text/explanation.h"
#include "core/base/result.h"
#include "core/line/flightrecord.h"
#include "core/line/linestate.h"
#include "modem/ports/serialport.h"

class QIODevice;

namespace app {

class Engine;

/// What a support file tells of one line.
struct SupportLine
{
    QString name; ///< the LINE
    line::LineState state;
    line::FlightRecord record;
};

/// A support file: what somebody needs to know who is to find out from afar why a modem does not work, and
/// nothing of people. JSON lines in UTF-8, of which the first says what the others are:
///
/// - `{"handbell_support": 1, "written": TIME, "about": [SENTENCE ...], "who": {...}}`
/// - `{"program": {...}, "system": {...}}`
/// - `{"port": {...}}` for each serial port of the PC
/// - `{"line": LINE, "state": {as handbell-cli modem tells it}, "findings": [{"topic", "verdict"} ...]}` for
///   each line, followed by its flight recorder, an array an entry: `[TIME, WHO, TEXT]`. WHO is ">" for what
///   Handbell said, "<" for what the modem said, "-" for what happened to the line.
/// - `{"before": LINE}` for each line of which the log of the profile tells from before, followed by it.
///
/// Numbers, names and texts in it are masked as modem/masking.h says, also in what was not said by a modem.
struct SupportFacts
{
    base::TimePoint written{};
    std::vector<modem::SerialPort> ports;
    std::vector<SupportLine> lines;
    QString profile; ///< whose log is told, see FlightLog; none if empty
};

/// Of a line that the engine has; takes about 2 ms where a recorder is full.
SupportLine supportLine(const Engine &engine, const QString &name);

void writeSupport(const SupportFacts &facts, QIODevice &file);

/// Writes the file, which nobody else may read, or nothing. Any thread; some tenths of a second.
base::Result<void, Explanation> saveSupport(const SupportFacts &facts, const QString &path);

} // namespace app
