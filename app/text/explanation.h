#pragma once

#include <QString>

namespace app {

/// Plain words for something that went wrong: what happened, what it means for the texts, what to do next.
/// Each is a whole sentence or empty; none blames, none shouts, none shows a bare code.
struct Explanation
{
    QString happened;
    QString meaning;
    QString remedy;    ///< as it is done in the window, and on the command line too where `command` is empty
    QString command{}; ///< as it is done on the command line

    /// What happened, what it means and the remedy of the window, in one line.
    QString toString() const;
    /// The same for whoever works on the command line.
    Explanation onCommandLine() const;

    friend bool operator==(const Explanation &, const Explanation &) = default;
};

} // namespace app
