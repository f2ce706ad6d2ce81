#pragma once

#include "app/modemfinder.h"
#include "app/pages/modems/linefacts.h"
#include "app/widgets/statelook.h"

namespace app {

/// A way of sending that can be chosen in the first run, as its row shows it.
struct ModemChoice
{
    line::LineSpec spec;
    QString imei;
    bool isPractice = false;
    bool isUsed = false;  ///< it is a line already
    bool isReady = false; ///< and texts may go
    bool isUsable = true; ///< false: a person must do something else first
    bool asksPin = false;

    QString name;
    QString words;
    QStringList terminal; ///< lines that help, for a terminal
    Look chip;
    std::optional<int> signalDbm;
    LineFacts facts; ///< of a line

    /// What tells one from another: the LINE, or practice.
    QString key() const;
};

ModemChoice choiceOf(const LineFacts &facts);
ModemChoice choiceOf(const FoundModem &found);
/// The practice modem while nobody practises. `spec`: the line it would be.
ModemChoice practiceChoice(const line::LineSpec &spec);

} // namespace app
