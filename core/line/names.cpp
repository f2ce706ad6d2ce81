#include "core/line/names.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace line {

QLatin1StringView name(Phase phase)
{
    switch (phase) {
    case Phase::Absent: return "absent"_L1;
    case Phase::Opening: return "opening"_L1;
    case Phase::Probing: return "probing"_L1;
    case Phase::NeedsPin: return "needs-pin"_L1;
    case Phase::NoSim: return "no-sim"_L1;
    case Phase::Searching: return "searching"_L1;
    case Phase::Ready: return "ready"_L1;
    case Phase::Sending: return "sending"_L1;
    case Phase::Lost: return "lost"_L1;
    case Phase::Stopped: return "stopped"_L1;
    }
    return {};
}

QLatin1StringView name(Problem::Code code)
{
    using Code = Problem::Code;
    switch (code) {
    case Code::PortMissing: return "port_missing"_L1;
    case Code::PortBusy: return "port_busy"_L1;
    case Code::PortDenied: return "port_denied"_L1;
    case Code::PortFailed: return "port_failed"_L1;
    case Code::PortLocked: return "port_locked"_L1;
    case Code::PortShared: return "port_shared"_L1;
    case Code::PortWatched: return "port_watched"_L1;
    case Code::NotSwitched: return "not_switched"_L1;
    case Code::RouterOnly: return "router_only"_L1;
    case Code::NoAnswer: return "no_answer"_L1;
    case Code::PinNeeded: return "pin_needed"_L1;
    case Code::PinWrong: return "pin_wrong"_L1;
    case Code::PinMayLock: return "pin_may_lock"_L1;
    case Code::PukNeeded: return "puk_needed"_L1;
    case Code::NoSim: return "no_sim"_L1;
    case Code::SimFailure: return "sim_failure"_L1;
    case Code::NotRegistered: return "not_registered"_L1;
    case Code::RegistrationDenied: return "registration_denied"_L1;
    case Code::NoServiceCentre: return "no_service_centre"_L1;
    case Code::NoPduMode: return "no_pdu_mode"_L1;
    case Code::StorageFull: return "storage_full"_L1;
    case Code::NoReports: return "no_reports"_L1;
    case Code::NoNotifications: return "no_notifications"_L1;
    case Code::WeakSignal: return "weak_signal"_L1;
    }
    return {};
}

QLatin1StringView name(Registration registration)
{
    switch (registration) {
    case Registration::Unknown: return "unknown"_L1;
    case Registration::Idle: return "idle"_L1;
    case Registration::Home: return "home"_L1;
    case Registration::Searching: return "searching"_L1;
    case Registration::Denied: return "denied"_L1;
    case Registration::Roaming: return "roaming"_L1;
    }
    return {};
}

QLatin1StringView mark(Recorded::Kind kind)
{
    switch (kind) {
    case Recorded::Kind::Event: return "-"_L1;
    case Recorded::Kind::Asked: return ">"_L1;
    case Recorded::Kind::Said: return "<"_L1;
    }
    return {};
}

} // namespace line
