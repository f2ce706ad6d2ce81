#pragma once

#include "core/base/clock.h"
#include "modem/practice/commandline.h"
#include "modem/practice/port.h"

#include <span>
#include <vector>

namespace practice {

/// What a family says to a command otherwise than the standard asks.
struct Manner
{
    enum class Then {
        Instead,   ///< these lines and this end
        AsUsual,   ///< these lines, then what any modem answers
        WithoutOk, ///< these lines, then what any modem answers but its OK
    };
    QByteArray command; ///< "+CNMI=2*": the name and what follows; * at the end: whatever
    std::vector<QByteArray> lines{};
    Outcome end = Outcome::ok(); ///< of Instead
    Then then = Then::Instead;

    bool fits(const Command &command) const;
};

/// How a family of modems behaves, for the practice modem to put on. Plain data.
struct Manners
{
    QByteArray family;                    ///< as modem::Quirk names it
    std::vector<Manner> answers{};        ///< the first that fits
    QByteArray refusal{};                 ///< of unknown commands; empty: as any modem
    std::vector<QByteArray> startLines{}; ///< after a start
    std::vector<QByteArray> noise{};      ///< said unasked, one after the other, for ever
    base::Milliseconds noiseEvery{std::chrono::seconds{7}};

    /// What it answers to a command; null: what any modem does.
    const Manner *answerTo(const Command &command) const;
};

/// Every family that can be put on, in the order of their names.
std::span<const Manners> allManners();

/// Null for a family that is not known; the practice modem's own for an empty name.
const Manners *mannersOf(const QByteArray &family);

} // namespace practice
