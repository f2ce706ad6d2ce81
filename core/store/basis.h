#pragma once

#include "core/store/readdb.h"

namespace store {

/// Table `basis`: on what ground a person may be texted. Append-only. `words` are the person's or the user's
/// own, `source` says where they are found.
void addBasis(WriteDb &db, base::ContactId contact, const QString &words, const QString &source,
              base::TimePoint at);

} // namespace store
