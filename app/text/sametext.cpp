#include "app/text/sametext.h"

#include "app/text/say.h"

namespace app {

using contacts::Likeness;
using contacts::SameChoice;

QString sentence(SameChoice choice, Likeness likeness)
{
    switch (choice) {
    case SameChoice::ListWins:
        return likeness == Likeness::SameNumber
                   ? say("What the list says replaces what is here")
                   : say("The same person: the number of the list replaces theirs");
    case SameChoice::HereStays: return say("What is here stays; the list fills in what is empty");
    case SameChoice::KeepBoth: return say("Two people: keep both");
    case SameChoice::LeaveOut: return say("Leave the row out; nothing here changes");
    }
    return {};
}

QString word(SameChoice choice, Likeness likeness)
{
    switch (choice) {
    case SameChoice::ListWins:
        return likeness == Likeness::SameNumber ? say("List replaces") : say("Number replaced");
    case SameChoice::HereStays: return say("Stays as it is here");
    case SameChoice::KeepBoth: return say("Both are kept");
    case SameChoice::LeaveOut: return say("Row left out");
    }
    return {};
}

} // namespace app
