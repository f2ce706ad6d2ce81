#pragma once

#include "app/style/tone.h"
#include "core/campaign/states.h"
#include "core/line/linestate.h"

#include <QString>

namespace app {

/// How a state is shown: icon, word and tone, in that order of importance.
struct Look
{
    QString icon;
    QString word;
    Tone tone = Tone::Neutral;

    friend bool operator==(const Look &, const Look &) = default;
};

/// `reportsPossible`: false where the line that sent it cannot report delivery.
Look lookOf(campaign::MessageState state, bool reportsPossible = true);
Look lookOf(campaign::CampaignState state, campaign::Reason why = campaign::Reason::None);
Look lookOf(campaign::Purpose purpose);
Look lookOf(line::Phase phase);

/// What a meter paints a state in.
Role meterRole(campaign::MessageState state);

} // namespace app
