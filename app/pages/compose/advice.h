#pragma once

#include "app/pages/compose/personpreview.h"
#include "app/pages/compose/placetext.h"
#include "app/style/tone.h"
#include "core/campaign/preflight.h"

namespace app {

/// Something worth knowing of a text before it goes out, and what one click can do about it.
struct Advice
{
    enum class Deed { None, Replace, RemoveField, SetFallback };

    Deed deed = Deed::None;
    QString subject;     ///< of Replace the character, else the key of a field
    QString replacement; ///< of Replace
    Tone tone = Tone::Neutral;
    QString icon;
    QString sentence;
    QString button; ///< empty: nothing can be done here

    friend bool operator==(const Advice &, const Advice &) = default;
};

/// `literal` is what everybody reads of the text, `places` what stands between; what costs comes first.
std::vector<Advice> adviceOn(const QString &literal, const std::vector<Place> &places,
                             const PersonPreview &preview, const campaign::Preflight &figures);

} // namespace app
