#include "app/text/fatetext.h"

#include "app/text/codetext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"

namespace app {

QString fateSentence(const store::MessageDetails &message)
{
    const campaign::Part *last = message.parts.empty() ? nullptr : &message.parts.back();
    if (last && last->status)
        return reportSentence(*last->status);
    if (last && !last->code.isEmpty() && message.message.standing.state != campaign::MessageState::Accepted)
        return codeSentence(last->code);
    return sentence(message.message.standing.why);
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
