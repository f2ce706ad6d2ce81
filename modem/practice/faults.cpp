#include "modem/practice/faults.h"

#include <array>

namespace practice {

namespace {

constexpr const char *kSeconds = "seconds";
constexpr const char *kGone = "seconds until it is back";
constexpr const char *kDeafFor = "seconds, 0: until the port is opened again";

// clang-format off
constexpr std::array kTable{
    // States of the modem or the SIM: from the start, or from a submission on.
    FaultDescription{Fault::Pin, "pin", nullptr, 0, "the SIM asks for its PIN (1234)", true},
    FaultDescription{Fault::Puk, "puk", nullptr, 0, "the SIM asks for its PUK (12345678)", true},
    FaultDescription{Fault::NoSim, "nosim", nullptr, 0, "there is no SIM", true},
    FaultDescription{Fault::Unregistered, "unregistered", kSeconds, 20, "no network for a while: CMS 331", true},
    FaultDescription{Fault::Denied, "denied", nullptr, 0, "the network denies registration", true},
    FaultDescription{Fault::StorageFull, "storagefull", nullptr, 0, "the SIM's store is full of old texts; until one is deleted, sending gives CMS 322", true},
    FaultDescription{Fault::NoServiceCentre, "nosmsc", nullptr, 0, "no service centre is stored: CMS 330", true},
    FaultDescription{Fault::WrongServiceCentre, "wrongsmsc", nullptr, 0, "a wrong service centre is stored: CMS 28", true},
    FaultDescription{Fault::ConstantReference, "constref", nullptr, 0, "every text gets the same message reference", true},
    FaultDescription{Fault::OneByteAtATime, "bytewise", nullptr, 0, "answers come one byte at a time", true},
    FaultDescription{Fault::EchoStuck, "echostuck", nullptr, 0, "echo cannot be switched off", true},
    FaultDescription{Fault::StalePrompt, "staleprompt", nullptr, 0, "the modem sits at a prompt nobody asked for", true},
    // What happens around a submission without touching its outcome.
    FaultDescription{Fault::Echo, "echo", nullptr, 0, "echo is suddenly on", false},
    FaultDescription{Fault::TextMode, "textmode", nullptr, 0, "the modem is suddenly in text mode", false},
    FaultDescription{Fault::Flood, "flood", "lines", 200, "a flood of notices", false},
    // Before Ctrl-Z: nothing is sent.
    FaultDescription{Fault::NoPrompt, "noprompt", nullptr, 0, "the prompt is not shown", false},
    FaultDescription{Fault::OkForPrompt, "okprompt", nullptr, 0, "OK instead of the prompt", false},
    FaultDescription{Fault::Deaf, "deaf", kDeafFor, 0, "no answer to AT+CMGS nor to anything after it", false},
    FaultDescription{Fault::RefuseAtPrompt, "promptcms", "code", 500, "+CMS ERROR instead of the prompt", false},
    FaultDescription{Fault::UnplugAtCommand, "unplug-command", kGone, 5, "the port vanishes instead of a prompt", false},
    FaultDescription{Fault::UnplugAtPrompt, "unplug-prompt", kGone, 5, "the port vanishes behind the prompt", false},
    // After Ctrl-Z, not accepted.
    FaultDescription{Fault::UnplugWithData, "unplug", kGone, 5, "the port vanishes after Ctrl-Z, the text is lost", false},
    FaultDescription{Fault::Rename, "rename", kGone, 5, "as unplug, and the port comes back under another name", false},
    FaultDescription{Fault::Hang, "hang", kDeafFor, 0, "no answer after Ctrl-Z nor to anything, the text is lost", false},
    FaultDescription{Fault::Reboot, "reboot", nullptr, 0, "restarts after Ctrl-Z with its banner, in text mode, echo on; the text is lost", false},
    FaultDescription{Fault::RefuseCms, "cms", "code", 500, "+CMS ERROR; also written cms500", false},
    FaultDescription{Fault::RefuseCme, "cme", "code", 100, "+CME ERROR; also written cme30", false},
    FaultDescription{Fault::RefusePlainly, "error", nullptr, 0, "ERROR", false},
    FaultDescription{Fault::Collision, "collision", nullptr, 0, "CMS 512, a text comes in", false},
    // Accepted.
    FaultDescription{Fault::UnplugWhenAccepted, "unplug-accepted", kGone, 5, "accepted; the port vanishes instead of an answer", false},
    FaultDescription{Fault::HangWhenAccepted, "hang-accepted", kDeafFor, 0, "accepted; no answer, nor to anything after it", false},
    FaultDescription{Fault::RebootWhenAccepted, "reboot-accepted", nullptr, 0, "accepted; restarts instead of an answer", false},
    FaultDescription{Fault::LostOk, "lostok", nullptr, 0, "+CMGS: n without OK", false},
    FaultDescription{Fault::LateOk, "lateok", kSeconds, 3, "+CMGS: n at once, OK later", false},
    FaultDescription{Fault::OkAlone, "okalone", nullptr, 0, "accepted; OK without +CMGS: n", false},
    FaultDescription{Fault::LateAnswer, "lateanswer", kSeconds, 130, "accepted; the answer comes after every time-out", false},
    FaultDescription{Fault::LostAnswer, "lostanswer", nullptr, 0, "accepted; no answer, the modem goes on", false},
    FaultDescription{Fault::Garbage, "garbage", nullptr, 0, "noise before the answer", false},
    FaultDescription{Fault::NoticeInside, "notice", nullptr, 0, "notices before +CMGS: n, and between it and OK", false},
    // Delivery reports.
    FaultDescription{Fault::ReportEarly, "report-early", nullptr, 0, "the report comes before +CMGS: n", false},
    FaultDescription{Fault::ReportDoubled, "report-double", nullptr, 0, "the report comes twice", false},
    FaultDescription{Fault::ReportLost, "report-lost", nullptr, 0, "the report never comes", false},
    FaultDescription{Fault::ReportForeign, "report-foreign", nullptr, 0, "the report carries another reference", false},
    FaultDescription{Fault::ReportTrying, "report-trying", nullptr, 0, "a report of a temporary error comes before the final one", false},
};
// clang-format on

} // namespace

std::span<const FaultDescription> faultTable()
{
    return kTable;
}

} // namespace practice
