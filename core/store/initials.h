#pragma once

#include "core/contacts/contact.h"
#include "core/store/idset.h"
#include "core/store/readdb.h"

namespace store {

/// One letter or digit occurs in nearly everybody, so that looking for it everywhere finds nobody. It is
/// looked for where something begins: a word of the name, or the number.

/// Whether a word is looked for in this way: one letter of a script with capitals, or one digit. 王 is a
/// whole name.
bool isInitial(const QString &word);

bool hasInitial(const contacts::Contact &contact, const QString &initial);

QStringList initialsAmong(const QStringList &words);

/// All who have each of them. Reads the indexes of names, substrings and numbers, and no rows but
/// those that are not in them yet.
IdSet withInitials(ReadDb &db, const QStringList &initials);

} // namespace store
