#pragma once

#include "core/base/result.h"

#include <QString>

namespace store {

/// Why the ledger could not do what it was asked. What was committed before is untouched in every case.
struct Error
{
    enum class Code {
        Missing,     ///< there is no ledger here, and only reading was asked for
        Busy,        ///< another program holds the database, longer than the waiting time
        InUse,       ///< another Handbell owns the profile
        Full,        ///< the disk is full
        Io,          ///< the disk failed
        Corrupt,     ///< the file is damaged
        NotOurs,     ///< a file, but not a ledger
        Newer,       ///< written by a newer program
        Older,       ///< needs a migration, and only reading was asked for
        NotWritable, ///< the folder or the file cannot be written
        Constraint,  ///< the rows would contradict each other
        Cancelled,   ///< given up on request, between two slices
        Statement,   ///< the program's own mistake
    };
    Code code = Code::Statement;
    QString detail; ///< what SQLite or the system said; for the log, not for people
    QString path;   ///< of the file concerned

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T = void>
using Result = base::Result<T, Error>;

} // namespace store
