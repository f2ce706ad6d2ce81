#pragma once

#include "core/line/porttrouble.h"
#include "core/line/submission.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace line {

enum class Phase {
    Absent,    ///< not started, or stopped
    Opening,   ///< the port is being opened
    Probing,   ///< asking what is there and setting it up
    NeedsPin,  ///< a person must help: no PIN known, or it may lock the SIM
    NoSim,     ///< no SIM, a dead one or one that needs its PUK
    Searching, ///< not registered in a network
    Ready,     ///< inbox emptied; may be handed a submission
    Sending,   ///< a submission is under way
    Lost,      ///< the port vanished or the modem is deaf; comes back by itself
    Stopped,   ///< by the user or by a rule
};

enum class Registration { Unknown, Idle, Home, Searching, Denied, Roaming };

/// What this modem or gateway can do; only what was seen to work is claimed.
struct Capabilities {
    bool deliveryReports = false;
    bool wholeMessage = false; ///< segments by itself: hand it the text as one submission
    bool keepsLinkOpen = false;
    bool readsStorage = false;
    bool readsPhonebook = false; ///< of the SIM

    friend bool operator==(const Capabilities &, const Capabilities &) = default;
};

struct Storage {
    int used = 0;
    int total = 0; ///< 0: not known

    friend bool operator==(const Storage &, const Storage &) = default;
};

/// Something a person should know of; a sentence for each code is made in app/text.
struct Problem {
    enum class Code {
        PortMissing, PortBusy, PortDenied, PortFailed, PortLocked, PortShared, PortWatched, NotSwitched, RouterOnly, NoAnswer, PinNeeded, PinWrong, PinMayLock, PukNeeded, NoSim,
        SimFailure, NotRegistered, RegistrationDenied, NoServiceCentre, NoPduMode, StorageFull, NoReports,
        NoNotifications, WeakSignal,
    };
    Code code = Code::NoAnswer;
    QString detail; ///< port name, tries left, used/total: what the sentence needs
    PortTrouble port{}; ///< of those about ports

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// All that is known of a line now. A value; a new one is sent whenever something in it changes.
struct LineState {
    Phase phase = Phase::Absent;
    QString manufacturer;
    QString model;
    QString revision;
    QString family; ///< "generic", "huawei", ..., "practice"
    QString imei;
    QString imsi;
    QString iccid;
    QString ownNumber;
    QString serviceCentre;
    QString operatorName;
    Registration registration = Registration::Unknown;
    std::optional<int> signalDbm;
    std::optional<int> pinTriesLeft;
    QMap<QString, Storage> storages; ///< by name: SM, ME, SR ...
    Capabilities capabilities;
    std::vector<Problem> problems;
    std::optional<bool> knowsTexts; ///< the commands of texts; asked only where a line is made to be looked at

    /// What a SIM's caps, reports and conversations hang on: ICCID, else IMSI, else IMEI.
    QString simKey() const { return !iccid.isEmpty() ? iccid : !imsi.isEmpty() ? imsi : imei; }

    friend bool operator==(const LineState &, const LineState &) = default;
};

} // namespace line

Q_DECLARE_METATYPE(line::LineState)
