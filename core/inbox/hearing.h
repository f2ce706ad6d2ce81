#pragma once

#include "core/inbox/incoming.h"
#include "core/line/submission.h"
#include "core/store/readdb.h"

#include <vector>

namespace inbox {

/// A received SMS, and where it was heard.
struct Heard
{
    base::SimId sim;
    QString line;
    bool practice = false; ///< the realm of the line
    line::Inbound inbound;
};

struct HearingOptions
{
    QString region; ///< ISO 3166-1 alpha-2: senders without a country code are read as numbers of it
};

/// How long after its text was taken in with gaps a part is still put in its place.
inline constexpr base::Milliseconds kForbearance = std::chrono::hours(6);

/// What a unit of work of hearing came to.
struct Hearing
{
    bool isNew = true;                   ///< false: a copy of what the ledger has; nothing was done
    std::vector<base::IncomingId> texts; ///< in the inbox now, or there before and longer now

    friend bool operator==(const Hearing &, const Hearing &) = default;
};

/// Takes a received SMS into the ledger: known copies are dropped, parts are put together, and a text that is
/// whole is tied to the last one that went to its sender. Belongs to the unit of work of whoever talks to the
/// line: Line::acknowledge() comes after its commit, in every case.
Hearing hear(store::WriteDb &db, const Heard &heard, base::TimePoint now, const HearingOptions &options);

/// Takes long texts in as they are when nothing of them has come for kPatience.
Hearing closeOverdue(store::WriteDb &db, base::TimePoint now, const HearingOptions &options);

/// When closeOverdue() has something to do next; none if there is nothing.
std::optional<base::TimePoint> nextDue(store::ReadDb &db);

} // namespace inbox
