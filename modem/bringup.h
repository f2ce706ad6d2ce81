#pragma once

#include "modem/session.h"

namespace modem {

/// How a step towards readiness ended.
enum class Step {
    Done,
    Broken,    ///< silence, a restart or the loss of the line: the channel knows which
    NeedsHelp, ///< a person must do something; the state says what
};

/// Whether the modem answers: frees a line that was left at a prompt (ESC, CR), then AT up to `tries` times,
/// 3 s each, and echo off, numeric errors. 3GPP TS 27.007 9.1, V.250 6.2.4.
QCoro::Task<Step> wakeUp(Session &session, int tries);

/// Asks who it is: manufacturer, model, revision, IMEI; picks the family and sends what it needs at once.
QCoro::Task<Step> identify(Session &session);

/// Waits for a SIM that can be used, entering its PIN once at the most and never where that may lock it.
/// While a person is needed it tells so and goes on asking every 10 s: the SIM may be unlocked or changed
/// meanwhile.
QCoro::Task<Step> unlockSim(Session &session);

/// The SIM's ICCID as its family tells it, else as others do; empty where nothing works. Many SIMs that wait
/// for their PIN tell it already: then only the likeliest command is tried.
QCoro::Task<QString> readIccid(Session &session, bool isLocked);

/// Switches the radio on, reads IMSI, ICCID, own number, service centre.
QCoro::Task<Step> readSim(Session &session);

/// PDU mode, storages, notices, no acknowledgement of our own, 3GPP TS 27.005 3.2 to 3.4. NeedsHelp: no PDU
/// mode.
QCoro::Task<Step> setUpTexts(Session &session);

/// Registration, operator and signal as they are now, in the mode that the family wants for it. 3GPP
/// TS 27.007 7.2, 7.3, 8.5.
QCoro::Task<Step> readNetwork(Session &session);

/// Only the registration: what is asked while searching.
QCoro::Task<Step> readRegistration(Session &session);

/// Whether the SIM is still there and unlocked; NeedsHelp if not.
QCoro::Task<Step> checkSim(Session &session);

/// Whether answers belong to their commands again and the modem is still in PDU mode: asks +CMGF? until its
/// line comes, whatever final codes are still owed. NeedsHelp: it is in text mode, so its settings are lost.
QCoro::Task<Step> synchronize(Session &session);

/// Whether it knows the commands of texts, as the ports for traces and connections do not on some modems.
/// 3GPP TS 27.005 3.2.3.
QCoro::Task<Step> askForTexts(Session &session);

/// wakeUp() and identify().
QCoro::Task<Step> greet(Session &session);

/// The rest up to setUpTexts().
QCoro::Task<Step> prepare(Session &session);

} // namespace modem
