#pragma once

#include <span>

namespace practice {

/// What can go wrong; faultTable() says what each does.
enum class Fault {
    Pin,
    Puk,
    NoSim,
    Unregistered,
    Denied,
    StorageFull,
    NoServiceCentre,
    WrongServiceCentre,
    ConstantReference,
    OneByteAtATime,
    EchoStuck,
    StalePrompt,
    Echo,
    TextMode,
    Flood,
    NoPrompt,
    OkForPrompt,
    Deaf,
    RefuseAtPrompt,
    UnplugAtCommand,
    UnplugAtPrompt,
    UnplugWithData,
    Rename,
    Hang,
    Reboot,
    RefuseCms,
    RefuseCme,
    RefusePlainly,
    Collision,
    UnplugWhenAccepted,
    HangWhenAccepted,
    RebootWhenAccepted,
    LostOk,
    LateOk,
    OkAlone,
    LateAnswer,
    LostAnswer,
    Garbage,
    NoticeInside,
    ReportEarly,
    ReportDoubled,
    ReportLost,
    ReportForeign,
    ReportTrying,
};

struct FaultDescription
{
    Fault fault;
    const char *name;
    /// What "name=number" means and what it is without; null if no number may be given.
    const char *argument;
    int argumentDefault;
    const char *what;
    /// A state of the modem or SIM: without a rate or a number of submission it holds from the start.
    bool isState;
};

std::span<const FaultDescription> faultTable();

} // namespace practice
