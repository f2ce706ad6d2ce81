#pragma once

#include "core/contacts/samepeople.h"
#include "core/store/contacts.h"

namespace store {

/// The row says something else of the person than is known, rather than something more.
bool contradicts(const contacts::Contact &known, const contacts::ListedContact &row);

/// Fills in what is empty; what is known stays.
Merged underlayContact(WriteDb &db, const contacts::Contact &known, const contacts::ListedContact &row,
                       base::TimePoint now);
/// What underlayContact() would answer.
Merged underlayEffect(const contacts::Contact &known, const contacts::ListedContact &row);

/// The number moves to the person, with all else the row says. Unchanged: it is somebody else's by now.
Merged moveNumber(WriteDb &db, const contacts::Contact &known, const contacts::ListedContact &row,
                  base::TimePoint now);

/// People of this name who came before `before`, the capitals of a to z aside; the first two of them.
std::vector<contacts::Contact> namesakes(ReadDb &db, const QString &name, base::TimePoint before);

} // namespace store
