#include "app/text/statetext.h"

#include "app/text/say.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

QString word(campaign::MessageState state)
{
    using enum campaign::MessageState;
    switch (state) {
    case Queued: return say("Queued");
    case Sending: return say("Sending");
    case Accepted: return say("Sent, no report yet");
    case Delivered: return say("Delivered");
    case Failed: return say("Failed");
    case Held: return say("Held back");
    case Expired: return say("Expired");
    case Cancelled: return say("Cancelled");
    case InDoubt: return say("In doubt");
    }
    return {};
}

QString word(campaign::CampaignState state)
{
    using enum campaign::CampaignState;
    switch (state) {
    case Draft: return say("Draft");
    case Scheduled: return say("Scheduled");
    case Sending: return say("Sending");
    case Paused: return say("Paused");
    case Finished: return say("Finished");
    case Cancelled: return say("Cancelled");
    }
    return {};
}

QString word(campaign::Purpose purpose)
{
    using enum campaign::Purpose;
    switch (purpose) {
    case Service: return say("Service");
    case Marketing: return say("Marketing");
    case Survey: return say("Survey");
    }
    return {};
}

QString word(line::Phase phase)
{
    using enum line::Phase;
    switch (phase) {
    case Absent: return say("not connected");
    case Opening: return say("connecting");
    case Probing: return say("getting ready");
    case NeedsPin: return say("needs its PIN");
    case NoSim: return say("no usable SIM");
    case Searching: return say("looking for a network");
    case Ready: return say("ready");
    case Sending: return say("sending");
    case Lost: return say("unplugged");
    case Stopped: return say("stopped");
    }
    return {};
}

QString word(line::Registration registration)
{
    using enum line::Registration;
    switch (registration) {
    case Unknown: return say("unknown");
    case Idle: return say("not registered");
    case Home: return say("in its home network");
    case Searching: return say("looking for a network");
    case Denied: return say("refused by the network");
    case Roaming: return say("in a foreign network");
    }
    return {};
}

QString sentence(campaign::Reason reason)
{
    using enum campaign::Reason;
    switch (reason) {
    case None: return {};
    case Suppressed: return say("This person asked not to be texted.");
    case SameTextRecently: return say("The same text went to this number within the last 24 hours.");
    case LineLostMidway:
        return say("Some of its parts went out by a SIM that is not here; the rest waits for that SIM.");
    case WaitsForCap: return say("The SIM has reached its limit; it goes on when the limit is reset.");
    case WaitsForWindow: return say("It waits for the allowed hours.");
    case WaitsForLine: return say("It waits for a line.");
    case WaitsToRetry: return say("It is tried again shortly.");
    case Refused: return say("The network refused it.");
    case TriesUsedUp: return say("It was tried several times; the network did not take it.");
    case ReportedFailed: return say("The network reported that it could not be delivered.");
    case CannotEncode: return say("The text cannot be coded for this line.");
    case EndPassed: return say("The end of the campaign came first; it was not sent and cost nothing.");
    case ValidityPassed: return say("The phone could not be reached before the text's time was over.");
    }
    return {};
}

QString sentence(line::Unknown::Why why)
{
    switch (why) {
    case line::Unknown::Why::Silence: return say("The modem never answered after the text was handed over.");
    case line::Unknown::Why::LineLost: return say("The connection ended after the text was handed over.");
    case line::Unknown::Why::ModemRestarted:
        return say("The modem restarted after the text was handed over.");
    case line::Unknown::Why::AmbiguousAnswer:
        return say("The answer does not tell whether the text went out.");
    }
    return {};
}

QString sentence(line::NotAttempted::Why why)
{
    switch (why) {
    case line::NotAttempted::Why::NotReady: return say("The line was not ready; nothing was sent.");
    case line::NotAttempted::Why::NoPrompt:
        return say("The modem did not ask for the text; nothing was sent.");
    case line::NotAttempted::Why::LineLost:
        return say("The modem vanished before the text was handed over; nothing was sent.");
    case line::NotAttempted::Why::CannotEncode:
        return say("The text cannot be coded for this line; nothing was sent.");
    }
    return {};
}

QString summary(const campaign::Counts &counts)
{
    using enum campaign::MessageState;
    QStringList parts;
    for (const auto state : {Delivered, Accepted, Sending, Queued, InDoubt, Held, Failed, Expired, Cancelled})
        if (counts[state] > 0)
            parts << grouped(counts[state]) + u' ' + word(state).toLower();
    return parts.isEmpty() ? say("no texts") : parts.join(u", "_s);
}

} // namespace app
