#pragma once

#include "core/base/ids.h"
#include "core/store/readdb.h"

#include <array>
#include <span>

namespace store {

/// People to be gone through in turn: three runs of one order.
using InTurn = std::array<std::span<const base::ContactId>, 3>;

/// Whoever looks for "han" among names in their order means Hannah sooner than Johanna: those whose name
/// begins with `text`, in any case of ASCII letters, then the others. `byName`: ids in the order of their
/// names, Z first if `descending`. Reads a few dozen rows, however many there are.
InTurn beginningFirst(ReadDb &db, const QString &text, std::span<const base::ContactId> byName,
                      bool descending);

} // namespace store
