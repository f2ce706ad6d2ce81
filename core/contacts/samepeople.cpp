#include "core/contacts/samepeople.h"

using namespace Qt::StringLiterals;

namespace contacts {

bool fits(SameChoice choice, Likeness likeness)
{
    return choice != (likeness == Likeness::SameNumber ? SameChoice::KeepBoth : SameChoice::HereStays);
}

SameChoice SamePeople::choiceFor(Likeness likeness, qint64 e164) const
{
    const SameChoice forAll = likeness == Likeness::SameNumber ? number : name;
    const auto own = single.find(e164);
    return own != single.end() && fits(own->second, likeness) ? own->second : forAll;
}

bool SamePeople::ignoresNames() const
{
    return name == SameChoice::KeepBoth && single.empty();
}

QString SamePeople::identity() const
{
    if (*this == SamePeople())
        return {};
    QString text = u"%1 %2"_s.arg(int(number)).arg(int(name));
    for (const auto &[e164, choice] : single)
        text += u" %1=%2"_s.arg(e164).arg(int(choice));
    return text;
}

qint64 leftOut(const ImportCounts &counts)
{
    return counts.rows - counts.added - counts.updated - counts.unchanged - counts.invalid -
           counts.duplicates - counts.suppressed;
}

} // namespace contacts
