#pragma once

#include "core/store/readdb.h"

namespace store {

/// Table `discarded`: people who were deleted from the list and can be had back for some time. Deleting is
/// not erasing: texts to and from them stay, and whoever must not be texted still must not.

/// How long a deleted person can be had back.
inline constexpr base::Milliseconds kKeepDiscarded = std::chrono::days(30);

/// Takes somebody off the list, out of all groups and imports. False if there is no such contact.
bool discardContact(WriteDb &db, base::ContactId id, base::TimePoint now);

/// Brings a deleted person back under the old id, with the groups that are still there. False if there is
/// none, or if somebody else has the number by now.
bool restoreContact(WriteDb &db, base::ContactId id);

/// Forgets those who were deleted before `before`, at most `limit` of them; how many.
int forgetDiscarded(WriteDb &db, base::TimePoint before, int limit);

} // namespace store
