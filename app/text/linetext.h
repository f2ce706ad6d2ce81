#pragma once

#include "app/text/explanation.h"
#include "core/line/linestate.h"
#include "core/line/phonebook.h"
#include "core/send/retrypolicy.h"

#include <QString>

#include <utility>

namespace app {

/// Why a SIM was stopped, what that means, what to look at; empty for StopReason::None.
QString stopSentence(send::StopReason reason);
/// The same, with the command that lets it go on.
QString sentence(send::StopReason reason);

/// "good", "fair", "weak" for a strength in dBm, and 0 to 5 bars for it.
QString signalWord(int dBm);
int signalBars(int dBm);

/// "HUAWEI E3372": what the modem says it is; empty if it says nothing.
QString modelName(const line::LineState &state);

/// "practice:?modems=2: ready", for a list of lines.
QString lineSentence(const QString &name, const line::LineState &state);

/// Plain words for a phone book of a SIM that could not be read, or holds nobody; empty if it was read, and
/// for what a person has cancelled.
Explanation explain(const line::PhonebookAnswer &answer);

/// Plain words for a line that is closed again: it is the modem of another one.
Explanation twinExplanation(const QString &line, const QString &other);

/// By which LINEs are put in order: ttyUSB10 comes behind ttyUSB9.
std::pair<int, QString> countingOrder(const QString &line);

/// "Practice modem 2": of several each has a number, counted from 1.
QString practiceName(const QString &line);

/// What a LINE is called where nothing more is known of it: "practice modem", "ttyUSB0", "192.168.1.20:7001".
QString shortLineName(const QString &line);

} // namespace app
