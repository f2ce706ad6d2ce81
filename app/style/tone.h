#pragma once

#include "app/style/tokens.h"

namespace app {

/// What a state means at a glance; never without its word.
enum class Tone { Neutral, Ok, Warn, Bad, Doubt, Info, Brass };

/// For words and icons of the tone.
constexpr Role inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Role::Text2;
    case Tone::Ok: return Role::Ok;
    case Tone::Warn: return Role::Warn;
    case Tone::Bad: return Role::Bad;
    case Tone::Doubt: return Role::Doubt;
    case Tone::Info: return Role::AccentText;
    case Tone::Brass: return Role::Brass;
    }
    return Role::Text;
}

/// For the ground of chips and banners.
constexpr Role groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return Role::Sunken;
    case Tone::Ok: return Role::OkSoft;
    case Tone::Warn: return Role::WarnSoft;
    case Tone::Bad: return Role::BadSoft;
    case Tone::Doubt: return Role::DoubtSoft;
    case Tone::Info: return Role::AccentSoft;
    case Tone::Brass: return Role::BrassSoft;
    }
    return Role::Base;
}

} // namespace app
