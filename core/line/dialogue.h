#pragma once

#include <QMetaType>
#include <QString>

#include <vector>

namespace line {

/// A line of the dialogue with a modem as people may read it: of numbers only the last three digits are told,
/// of PINs and of texts nothing.
struct Spoken
{
    bool byModem = false; ///< else by Handbell
    QString text;

    friend bool operator==(const Spoken &, const Spoken &) = default;
};

using Dialogue = std::vector<Spoken>;

/// Why a command that a person typed is not passed on to the modem.
enum class CommandRefusal {
    None,        ///< it is passed on
    NotACommand, ///< no AT at its beginning, quotes that stay open, characters that no command has
    Several,     ///< more than one in a line
    Sends,       ///< texts, past the queue and its limits
    Deletes,     ///< texts or people
    Reads,       ///< texts: what is read counts as told
    Locks,       ///< PINs and locks: some wrong tries block the SIM
    Calls,       ///< somebody, or the network by a service code
    Restarts,    ///< the modem, or puts its settings back
    Changes,     ///< what Handbell has set up and relies on, or may
};

/// What became of a command that a person typed. What the modem answered is in the dialogue.
struct ConsoleAnswer
{
    enum class End {
        Answered, ///< with whatever final code
        NotAsked, ///< see `refusal`
        Silent,   ///< no answer within the time
        LineLost, ///< the line went away, or was not up
    };
    QString command;
    End end = End::LineLost;
    CommandRefusal refusal = CommandRefusal::None;

    friend bool operator==(const ConsoleAnswer &, const ConsoleAnswer &) = default;
};

} // namespace line

Q_DECLARE_METATYPE(line::Dialogue)
Q_DECLARE_METATYPE(line::ConsoleAnswer)
