#include "app/text/consoletext.h"

#include "app/text/say.h"

namespace app {

namespace {

QString why(line::CommandRefusal refusal)
{
    using enum line::CommandRefusal;
    switch (refusal) {
    case None: return {};
    case NotACommand: return say("This is no command: each begins with AT and is written in plain letters.");
    case Several: return say("This is more than one command.");
    case Sends: return say("This would send a text past the queue, its limits and the opt-outs.");
    case Deletes: return say("This would delete or change what is stored on the SIM.");
    case Reads: return say("This would read texts away from under the inbox.");
    case Locks: return say("This is about PINs and locks, and wrong tries can block the SIM.");
    case Calls: return say("This would call somebody, or run a code in the network.");
    case Restarts: return say("This would restart the modem or put its settings back.");
    case Changes: return say("This may change settings that Handbell has made and relies on.");
    }
    return {};
}

QString instead(line::CommandRefusal refusal)
{
    using enum line::CommandRefusal;
    switch (refusal) {
    case None: return {};
    case NotACommand: return say("Write it like AT+CSQ or AT+COPS?.");
    case Several: return say("Ask them one after the other.");
    case Sends: return say("Write a text under Campaigns instead.");
    case Reads: return say("The texts are in the inbox.");
    case Locks: return say("The card of the modem asks for a PIN when one is needed.");
    case Calls: return say("The card of the modem can ask for the credit.");
    case Deletes:
    case Restarts:
    case Changes: return say("Commands that end in ? or =? only ask, and are let through.");
    }
    return {};
}

} // namespace

Explanation explain(const line::ConsoleAnswer &answer)
{
    using enum line::ConsoleAnswer::End;
    switch (answer.end) {
    case Answered: return {};
    case NotAsked: return {why(answer.refusal), say("The modem was not asked."), instead(answer.refusal)};
    case Silent:
        return {say("The modem did not answer this in time."),
                say("It is being woken up; texts wait until it answers again."),
                say("Ask something shorter, such as AT+CSQ.")};
    case LineLost:
        return {say("The modem is not ready to be asked."), say("Texts that wait are kept."),
                say("Wait until its card says ready, then ask again.")};
    }
    return {};
}

} // namespace app
