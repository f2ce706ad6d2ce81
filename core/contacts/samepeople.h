#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/importcounts.h"

#include <map>

namespace contacts {

/// How a row of a list resembles somebody who was here before it.
enum class Likeness {
    SameNumber, ///< and the row says something else of them
    SameName,   ///< under a number that is not known here; the capitals of a to z aside
};

/// What becomes of such a row.
enum class SameChoice {
    ListWins,  ///< what the row says replaces what is here; the number too, where the names are the same,
               ///< unless they must not be texted under the one they have
    HereStays, ///< the row fills in what is empty here; only where the number is the same
    KeepBoth,  ///< the row is somebody else; only where the numbers are others
    LeaveOut,  ///< nothing of the row is taken
};

/// What a person has decided about those pairs: of each kind for all, and else for single rows. A row whose
/// name is that of several people here is somebody else unless it is left out.
struct SamePeople
{
    SameChoice number = SameChoice::ListWins;
    SameChoice name = SameChoice::KeepBoth;
    std::map<qint64, SameChoice> single; ///< by the number of the row, +E.164

    SameChoice choiceFor(Likeness likeness, qint64 e164) const;
    /// No row's name matters.
    bool ignoresNames() const;
    /// Tells one set of decisions from another; empty for none.
    QString identity() const;

    friend bool operator==(const SamePeople &, const SamePeople &) = default;
};

/// Whether there is such a choice for such a pair.
bool fits(SameChoice choice, Likeness likeness);

/// A row and the person it resembles.
struct SamePair
{
    qint64 line = 0; ///< of the list, from 1
    Likeness likeness = Likeness::SameNumber;
    ListedContact row;
    base::ContactId here;
    bool isOnly = true; ///< nobody else here has that name
};

/// Rows that nothing was taken of, because a person said so.
qint64 leftOut(const ImportCounts &counts);

} // namespace contacts
