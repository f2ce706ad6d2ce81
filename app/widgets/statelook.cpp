#include "app/widgets/statelook.h"

#include "app/text/say.h"
#include "app/text/statetext.h"

using namespace Qt::StringLiterals;

namespace app {

Look lookOf(campaign::MessageState state, bool reportsPossible)
{
    using enum campaign::MessageState;
    switch (state) {
    case Queued: return {u"clock"_s, word(state), Tone::Neutral};
    case Sending: return {u"arrow"_s, word(state), Tone::Info};
    case Accepted:
        return reportsPossible ? Look{u"check"_s, word(state), Tone::Info}
                               : Look{u"check"_s, say("Sent, reports not possible"), Tone::Neutral};
    case Delivered: return {u"double"_s, word(state), Tone::Ok};
    case Failed: return {u"bad"_s, word(state), Tone::Bad};
    case Expired: return {u"clock"_s, word(state), Tone::Warn};
    case InDoubt: return {u"doubt"_s, word(state), Tone::Doubt};
    case Held: return {u"ban"_s, word(state), Tone::Neutral};
    case Cancelled: return {u"close"_s, word(state), Tone::Neutral};
    }
    return {};
}

Look lookOf(campaign::CampaignState state, campaign::Reason why)
{
    using enum campaign::CampaignState;
    switch (state) {
    case Draft: return {u"pencil"_s, word(state), Tone::Neutral};
    case Scheduled: return {u"calendar"_s, word(state), Tone::Info};
    case Sending:
        return why == campaign::Reason::WaitsForWindow
                   ? Look{u"clock"_s, say("Waits for polite hours"), Tone::Neutral}
                   : Look{u"play"_s, word(state), Tone::Info};
    case Paused: return {u"pause"_s, word(state), Tone::Warn};
    case Finished: return {u"check"_s, word(state), Tone::Ok};
    case Cancelled: return {u"close"_s, word(state), Tone::Neutral};
    }
    return {};
}

Look lookOf(campaign::Purpose purpose)
{
    using enum campaign::Purpose;
    switch (purpose) {
    case Service: return {u"bell"_s, word(purpose), Tone::Neutral};
    case Marketing: return {u"tag"_s, word(purpose), Tone::Brass};
    case Survey: return {u"note"_s, word(purpose), Tone::Info};
    }
    return {};
}

Look lookOf(line::Phase phase)
{
    using enum line::Phase;
    switch (phase) {
    case Absent:
    case Opening:
    case Probing:
    case Searching: return {u"refresh"_s, word(phase), Tone::Neutral};
    case NeedsPin: return {u"lock"_s, word(phase), Tone::Bad};
    case NoSim: return {u"sim"_s, word(phase), Tone::Bad};
    case Ready:
    case Sending: return {u"ok"_s, word(phase), Tone::Ok};
    case Lost: return {u"warning"_s, word(phase), Tone::Warn};
    case Stopped: return {u"stop"_s, word(phase), Tone::Bad};
    }
    return {};
}

Role meterRole(campaign::MessageState state)
{
    using enum campaign::MessageState;
    switch (state) {
    case Delivered: return Role::Accent;
    case Accepted: return Role::Chart3;
    case Sending: return Role::AccentText;
    case Failed:
    case Expired: return Role::Bad;
    case InDoubt: return Role::Doubt;
    case Held:
    case Cancelled: return Role::ControlLine;
    case Queued: return Role::Sunken;
    }
    return Role::Sunken;
}

} // namespace app
