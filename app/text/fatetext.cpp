#include "app/text/fatetext.h"

#include "app/text/codetext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "app/text/when.h"
#include "modem/atresults.h"

#include <algorithm>
#include <optional>

namespace app {

namespace {

bool speaksOfFailure(const campaign::Part &part)
{
    using enum campaign::PartState;
    return part.superseded != campaign::Superseded::ByWholeText &&
           (part.state == Failed || part.state == Refused || part.state == NotSent);
}

/// The attempt that tells why a text is where it is: the one that made it fail, else the last.
const campaign::Part *lastWord(const store::MessageDetails &message)
{
    const campaign::Part *last = nullptr;
    const bool hasFailed = message.message.standing.state == campaign::MessageState::Failed;
    for (const campaign::Part &part : message.parts)
        if (!hasFailed || speaksOfFailure(part))
            last = &part;
    return last;
}

struct Moments
{
    std::optional<base::TimePoint> answered; ///< none: not yet
    std::optional<base::TimePoint> reported;
};

/// When the network had taken all of a text, and when the phone had it.
Moments moments(const store::MessageDetails &message)
{
    base::TimePoint answered{};
    base::TimePoint reported{};
    for (const campaign::Part &part : message.parts) {
        answered = std::max(answered, part.answered);
        reported = std::max(reported, part.reported);
    }
    const auto known = [](base::TimePoint at) {
        return at > base::TimePoint{} ? std::optional(at) : std::nullopt;
    };
    return {known(answered), known(reported)};
}

} // namespace

QString fateSentence(const store::MessageDetails &message)
{
    const campaign::Part *last = lastWord(message);
    if (last && last->status)
        return reportSentence(*last->status);
    if (last && !last->code.isEmpty() && message.message.standing.state != campaign::MessageState::Accepted)
        return codeSentence(last->code);
    return sentence(message.message.standing.why);
}

QString noteWords(const store::MessageDetails &message, bool wantsReports, base::TimePoint now)
{
    const auto [answered, reported] = moments(message);
    const auto state = message.message.standing.state;
    if (state == campaign::MessageState::Delivered && answered && reported) {
        const auto took = std::chrono::duration_cast<std::chrono::seconds>(*reported - *answered).count();
        return took < 1 ? say("at once") : say("after %1").arg(lengthOfTime(took));
    }
    if (state == campaign::MessageState::Accepted && answered && wantsReports)
        return say("The phone may be off.");
    return noteSentence(message, wantsReports, now);
}

QString noteSentence(const store::MessageDetails &message, bool wantsReports, base::TimePoint now)
{
    const auto [answered, reported] = moments(message);
    switch (message.message.standing.state) {
    case campaign::MessageState::Delivered:
        if (!reported)
            return fateSentence(message);
        return say("The network reported delivery at %1.").arg(shortMoment(*reported, now));
    case campaign::MessageState::Accepted:
        if (!answered)
            return fateSentence(message);
        return (wantsReports ? say("The operator took it at %1, no report yet. The phone may be off.")
                             : say("The operator took it at %1. No report was asked for."))
            .arg(shortMoment(*answered, now));
    case campaign::MessageState::Sending: return say("The modem has it now.");
    default: return fateSentence(message);
    }
}

QString failureSentence(const store::FailureClass &failure)
{
    if (failure.status)
        return reportSentence(*failure.status);
    return failure.code.isEmpty() ? sentence(failure.why) : codeSentence(failure.code);
}

bool isWorthTryingAgain(const store::FailureClass &failure)
{
    using enum line::ErrorClass;
    if (failure.why == campaign::Reason::CannotEncode)
        return false;
    const auto code = codeKept(failure.code);
    const auto errorClass = code ? modem::errorClass(*code) : Unknown;
    return errorClass != Recipient && errorClass != Configuration;
}

QString doubtSentence(const store::Doubt &doubt)
{
    if (doubt.why == campaign::name(campaign::Reason::LineLostMidway))
        return sentence(campaign::Reason::LineLostMidway);
    return doubt.why.isEmpty() ? say("The program stopped after the text was handed over.")
                               : codeSentence(doubt.why);
}

QString reasonWords(campaign::LeftOut why)
{
    switch (why) {
    case campaign::LeftOut::None: return {};
    case campaign::LeftOut::NoNumber: return say("no usable number");
    case campaign::LeftOut::Duplicate: return say("the same number stands in the list again");
    case campaign::LeftOut::Suppressed: return say("asked not to be texted");
    case campaign::LeftOut::EmptyText: return say("nothing is left of the text for them");
    case campaign::LeftOut::TooLong: return say("the text is too long for them");
    }
    return {};
}

} // namespace app
