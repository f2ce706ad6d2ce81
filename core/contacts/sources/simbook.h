#pragma once

#include "core/contacts/contactsource.h"
#include "core/line/phonebook.h"

#include <memory>

namespace contacts {

/// The people in the phone book of a SIM as a list of Name and Number. Its lines are the places on the SIM,
/// which is what a phone shows. Never fails.
std::unique_ptr<ContactSource> openSimBook(std::shared_ptr<const line::Phonebook> people);

/// Tells one content from another, as fileIdentity() does for a file.
QString identityOf(const line::Phonebook &people);

} // namespace contacts
