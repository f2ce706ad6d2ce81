#pragma once

#include "core/contacts/contact.h"
#include "core/store/readdb.h"

#include <span>

namespace store {

/// Tables `contact` and `field`. What changes here is found again by the search index; see searchindex.h.

/// 0 if the number is known already.
base::ContactId insertContact(WriteDb &db, const contacts::ListedContact &contact, base::TimePoint now);

enum class Merged { Added, Updated, Unchanged };

struct MergedContact
{
    base::ContactId id;
    Merged how = Merged::Unchanged;
};

/// Puts a row of a list to the person with its number, who is added if need be. What is empty in the row
/// never overwrites what is known.
MergedContact mergeContact(WriteDb &db, const contacts::ListedContact &row, base::TimePoint now);

/// The same for a person just read; Added is not among the answers.
Merged overlayContact(WriteDb &db, const contacts::Contact &known, const contacts::ListedContact &row,
                      base::TimePoint now);

/// What overlayContact() would answer.
Merged overlayEffect(const contacts::Contact &known, const contacts::ListedContact &row);

enum class Edited { Done, NumberTaken, Gone };

/// Writes number, raw, name, language and fields as they are; empty ones too.
Edited updateContact(WriteDb &db, const contacts::Contact &contact, base::TimePoint now);

std::optional<contacts::Contact> contactById(ReadDb &db, base::ContactId id);
std::optional<contacts::Contact> contactByNumber(ReadDb &db, qint64 e164);

/// The content of a page, in the order of `ids`; those that are gone are left out.
std::vector<contacts::Contact> contactPage(ReadDb &db, std::span<const base::ContactId> ids);

/// All fields, by key.
std::vector<contacts::Field> fields(ReadDb &db);

/// Makes the field known. A type that does not fit what is there already becomes Text; the first label stays.
void defineField(WriteDb &db, const contacts::Field &field);

} // namespace store
