#pragma once

#include "core/contacts/rule.h"
#include "core/store/where.h"

namespace store {

/// An expression for the value of a field, '' for none.
QString fieldValueSql(const QString &contact, const QString &key);

/// Who belongs, as a condition on the row of `contact` that is called `contact` in the question. Days are
/// those of the PC's time zone.
Where whereOf(const contacts::Rule &rule, const QString &contact, base::TimePoint now);

/// Who belongs to a live group; none for one that is a list, or is not there. A rule that is not understood
/// means nobody.
std::optional<Where> whereOfGroup(ReadDb &db, base::GroupId group, const QString &contact,
                                  base::TimePoint now);

} // namespace store
