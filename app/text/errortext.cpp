#include "app/text/errortext.h"

#include "app/text/porttext.h"
#include "app/text/say.h"
#include "core/line/names.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

Explanation explain(const store::Error &error)
{
    using enum store::Error::Code;
    const QString place = error.path.isEmpty() ? say("the profile") : error.path;
    switch (error.code) {
    case Missing:
        return {
            say("There is no ledger in %1 yet.").arg(place), {}, say("The first import or send makes one.")};
    case Busy:
        return {say("Another program keeps the ledger locked."), say("Nothing was changed."),
                say("Try again when it is done.")};
    case InUse:
        return {say("The profile is in use by another Handbell."), say("Nothing was changed."),
                say("Wait until it is done, or end it; its queue is kept.")};
    case Full:
        return {say("The disk is full."),
                say("Everything up to here is kept; nothing further is sent until there is room."),
                say("Make room on the disk of %1 and start again.").arg(place)};
    case Io:
        return {say("The disk could not be read or written."),
                say("What was kept before is untouched; nothing further is sent."),
                say("Check the disk of %1, then start again.").arg(place)};
    case Corrupt:
        return {say("The ledger %1 is damaged.").arg(place),
                say("Nothing is sent from it, so that nothing goes out twice."),
                say("Restore a backup copy; the damaged file is left as it is.")};
    case NotOurs:
        return {say("%1 is not a ledger of Handbell.").arg(place), say("It was left as it is."),
                say("Move it to another place, then start Handbell again."),
                say("Choose another folder with --data.")};
    case Newer:
        return {say("This profile was used by a newer Handbell."), say("Nothing was changed."),
                say("Install that version or a later one to open it.")};
    case Older:
        return {say("This profile was made by an older Handbell and must be brought up to date first."),
                say("Nothing was changed."), say("Close Handbell and start it again."),
                say("Run a command that writes, such as handbell-cli run --until-empty.")};
    case NotWritable:
        return {say("Handbell cannot write to %1: no permission.").arg(place),
                say("Nothing was saved and nothing was sent."),
                say("Give yourself the right to write there, then start Handbell again."),
                say("Choose another folder with --data, or give yourself the right to write there.")};
    case Constraint:
        return {say("The ledger refused rows that contradict each other."), say("Nothing was changed."),
                say("Please report this with the log of the profile.")};
    case Cancelled: return {say("It was stopped on request."), say("What was done before is kept."), {}};
    case Statement:
        return {say("The ledger did not understand the program (%1).").arg(error.detail),
                say("Nothing was changed."), say("Please report this; the ledger itself is fine.")};
    }
    return {};
}

namespace {

struct ProblemRow
{
    line::Problem::Code code;
    const char *happened;
    const char *meaning;
    const char *remedy;
    const char *command = ""; ///< where the command line has another one
};

using Code = line::Problem::Code;

constexpr auto kWaits = QT_TRID_NOOP("Texts for this line wait; none is lost.");

// clang-format off
constexpr ProblemRow kProblems[] = {
    {Code::PortMissing, QT_TRID_NOOP("There is nothing at %1."), kWaits, QT_TRID_NOOP("Plug the modem in, into any port; it is found again by itself.")},
    {Code::PortBusy, QT_TRID_NOOP("Another program is using %1."), kWaits, QT_TRID_NOOP("End the other program; ModemManager is the usual one.")},
    {Code::PortDenied, QT_TRID_NOOP("You have no permission to open %1."), kWaits, QT_TRID_NOOP("Add yourself to the group dialout and log in again.")},
    {Code::PortFailed, QT_TRID_NOOP("%1 could not be opened."), kWaits, QT_TRID_NOOP("Check cable and address, then plug it in again.")},
    {Code::PortLocked, QT_TRID_NOOP("A program said that it uses %1, and has ended."), kWaits, QT_TRID_NOOP("Take the file away.")},
    {Code::PortShared, QT_TRID_NOOP("Another program has opened %1 too and takes the answers of the modem away."), kWaits, QT_TRID_NOOP("End the other program; ModemManager is the usual one.")},
    {Code::PortWatched, QT_TRID_NOOP("Another program may open %1 at any moment."), QT_TRID_NOOP("It can hold texts up; none is lost by it."), QT_TRID_NOOP("End the other program; ModemManager is the usual one.")},
    {Code::NotSwitched, QT_TRID_NOOP("%1 is plugged in, but is not yet a modem."), QT_TRID_NOOP("Nothing can be sent by it until it becomes one."), QT_TRID_NOOP("Eject the disk that it shows, in the file manager, and wait some seconds.")},
    {Code::RouterOnly, QT_TRID_NOOP("%1 is a small router and has no port for texts."), QT_TRID_NOOP("Nothing can be sent by it."), QT_TRID_NOOP("Use a stick that works as a modem; the pages of this one can send single texts.")},
    {Code::NoAnswer, QT_TRID_NOOP("%1 does not answer as a modem does."), kWaits, QT_TRID_NOOP("Check that it is a modem and the speed is right; unplug it and plug it in again.")},
    {Code::PinNeeded, QT_TRID_NOOP("The SIM asks for its PIN."), QT_TRID_NOOP("Nothing is sent by it until then; what waits is kept."), QT_TRID_NOOP("Enter it on the page Modems."), QT_TRID_NOOP("Give it with --pin-file, or enter it on the page Modems of the window.")},
    {Code::PinWrong, QT_TRID_NOOP("The PIN was wrong. It is not tried again, since three wrong ones lock the SIM."), QT_TRID_NOOP("Nothing is sent by it until then; what waits is kept."), QT_TRID_NOOP("Enter the right PIN on the page Modems."), QT_TRID_NOOP("Give the right PIN with --pin-file, or enter it on the page Modems of the window.")},
    {Code::PinMayLock, QT_TRID_NOOP("The SIM has too few tries left to enter its PIN without you."), QT_TRID_NOOP("Nothing is sent by it until then; what waits is kept."), QT_TRID_NOOP("Enter the PIN once in a phone, then put the SIM back.")},
    {Code::PukNeeded, QT_TRID_NOOP("The SIM is locked and asks for its PUK."), QT_TRID_NOOP("Nothing is sent by it until then; what waits is kept."), QT_TRID_NOOP("Enter the PUK in a phone; the operator knows it.")},
    {Code::NoSim, QT_TRID_NOOP("There is no SIM in the modem."), kWaits, QT_TRID_NOOP("Put the SIM in and plug the modem in again.")},
    {Code::SimFailure, QT_TRID_NOOP("The SIM does not work."), kWaits, QT_TRID_NOOP("Clean it or try another one.")},
    {Code::NotRegistered, QT_TRID_NOOP("The modem has no network."), QT_TRID_NOOP("Texts wait until it has; none is lost."), QT_TRID_NOOP("Check aerial and signal; a place nearer to the window often helps.")},
    {Code::RegistrationDenied, QT_TRID_NOOP("The network refuses this SIM."), kWaits, QT_TRID_NOOP("Check that the SIM is active and its plan is paid.")},
    {Code::NoServiceCentre, QT_TRID_NOOP("The SIM has no number of a service centre."), QT_TRID_NOOP("Without it no text can go out; what waits is kept."), QT_TRID_NOOP("Ask the operator for the number and set it in a phone.")},
    {Code::NoPduMode, QT_TRID_NOOP("This modem cannot send texts in the way Handbell needs."), QT_TRID_NOOP("Nothing is sent by it."), QT_TRID_NOOP("Use another modem.")},
    {Code::StorageFull, QT_TRID_NOOP("The store of the SIM is full."), QT_TRID_NOOP("Replies and reports cannot come in until there is room."), QT_TRID_NOOP("Handbell clears what it has read; delete other old texts in a phone.")},
    {Code::NoReports, QT_TRID_NOOP("This modem cannot report delivery."), QT_TRID_NOOP("Texts stay at \u201csent, no report yet\u201d."), QT_TRID_NOOP("Use another modem if you need reports.")},
    {Code::NoNotifications, QT_TRID_NOOP("This modem does not announce what comes in."), QT_TRID_NOOP("Replies are fetched every half minute instead."), QT_TRID_NOOP("Nothing needs to be done.")},
    {Code::WeakSignal, QT_TRID_NOOP("The signal is weak."), QT_TRID_NOOP("Texts may be slow or refused; they are tried again."), QT_TRID_NOOP("A place nearer to the window or an aerial helps.")},
};
// clang-format on

const ProblemRow &rowOf(Code code)
{
    return *std::find_if(std::begin(kProblems), std::end(kProblems),
                         [&](const ProblemRow &row) { return row.code == code; });
}

} // namespace

Explanation explain(const line::Problem &problem)
{
    if (const Explanation told = portExplanation(problem); !told.happened.isEmpty())
        return told;
    const ProblemRow &row = rowOf(problem.code);
    QString happened = say(row.happened);
    if (happened.contains(u"%1"_s))
        happened = happened.arg(problem.detail.isEmpty() ? say("this line") : problem.detail);
    return {happened, say(row.meaning), say(row.remedy), say(row.command)};
}

QString codeName(line::Problem::Code code)
{
    return line::name(code);
}

Explanation explain(const line::LineSpecError &error)
{
    using enum line::LineSpecError::Code;
    const QString remedy =
        say("Write it as in serial:/dev/ttyUSB0, tcp:127.0.0.1:7001 or practice:?modems=2.");
    switch (error.code) {
    case Empty: return {say("The name of the line is empty."), {}, remedy};
    case NoAddress: return {say("\u201c%1\u201d names no port.").arg(error.text), {}, remedy};
    case BadOption: return {say("\u201c%1\u201d has an option without a value.").arg(error.text), {}, remedy};
    case BadPort: return {say("\u201c%1\u201d needs a host and a port number.").arg(error.text), {}, remedy};
    }
    return {};
}

Explanation explain(const modem::LineFactoryError &error, const QString &line)
{
    using enum modem::LineFactoryError::Code;
    const QString nothing = say("Nothing was sent.");
    switch (error.code) {
    case UnknownScheme:
        return {say("There are no lines of the kind \u201c%1\u201d.").arg(error.subject), nothing,
                say("Write it as in serial:/dev/ttyUSB0, tcp:127.0.0.1:7001 or practice:?modems=2.")};
    case UnknownOption:
        return {say("The line %1 has no option \u201c%2\u201d.").arg(line, error.subject), nothing,
                say("Leave it out."), say("Leave it out, or see handbell-cli practice --help.")};
    case BadOption:
        return {say("The option \u201c%2\u201d of %1 has a value it cannot have.").arg(line, error.subject),
                nothing, say("Correct the value.")};
    }
    return {};
}

} // namespace app
