#pragma once

#include <QString>

namespace app {

/// Plain words for something that went wrong: what happened, what it means for the texts, what to do next.
/// Each is a whole sentence or empty; none blames, none shouts, none shows a bare code.
struct Explanation
{
    QString happened;
    QString meaning;
    QString remedy;

    /// All three in one line.
    QString toString() const;

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

} // namespace app
