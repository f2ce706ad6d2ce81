#pragma once

#include "core/store/readdb.h"

namespace store {

enum class Erased {
    Done,
    Underway, ///< a text to this person is being handed over just now: ask again when it is answered
};

/// Forgets a person, on the list or not: contact, memberships, grounds, and number and words of every text to
/// and from them. Texts not yet sent are cancelled. What stays is counted, not named: rows of messages and
/// parts without number or text, and on the suppression list the date, the reason and a keyed fingerprint, so
/// that the number is never texted again. After the commit, Database::forgetDeleted() takes it out of the
/// files as well.
Erased erasePerson(WriteDb &db, qint64 e164, const QString &why, base::TimePoint now);

} // namespace store
