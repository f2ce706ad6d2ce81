#pragma once

#include "core/store/readdb.h"

namespace store {

/// What contradicts itself in a ledger; nothing in a sound one.
struct Contradictions
{
    QStringList damage;    ///< what SQLite says of the file, at most 20 lines
    qint64 orphans = 0;    ///< rows that belong to one that is not there
    qint64 miscounted = 0; ///< running counts that are not those of the messages

    bool isSound() const { return damage.isEmpty() && orphans == 0 && miscounted == 0; }
    friend bool operator==(const Contradictions &, const Contradictions &) = default;
};

/// Reads the whole file once: some seconds for a million texts.
Contradictions contradictions(ReadDb &db);

} // namespace store
