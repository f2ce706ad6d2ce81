#pragma once

#include "core/consent/optout.h"
#include "core/inbox/incoming.h"
#include "core/line/submission.h"
#include "core/store/readdb.h"

#include <memory>
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
    QString region;        ///< ISO 3166-1 alpha-2: senders without a country code are read as numbers of it;
                           ///< empty, or if they are none: as somebody whom the same SIM has texted
    QStringList languages; ///< tags; opt-outs in them are understood from everybody
    QString confirmation;  ///< the one answer to an opt-out; empty: none is sent
    std::shared_ptr<const consent::OptOutMatcher> matcher = builtInMatcher();

    /// With the rules that came with the program.
    static std::shared_ptr<const consent::OptOutMatcher> builtInMatcher();
};

/// How long after its text was taken in with gaps a part is still put in its place.
inline constexpr base::Milliseconds kForbearance = std::chrono::hours(6);

/// What a unit of work of hearing came to.
struct Hearing
{
    bool isNew = true;                       ///< false: a copy of what the ledger has; nothing was done
    std::vector<base::IncomingId> texts;     ///< in the inbox now, or there before and longer now
    std::vector<base::CampaignId> campaigns; ///< with a text that was held, or with an answer to send

    friend bool operator==(const Hearing &, const Hearing &) = default;
};

/// Takes a received SMS into the ledger: known copies are dropped, parts are put together, and a text that is
/// whole is tied to the last one that went to its sender and heeded if it asks for something; see heed().
/// Running counts are kept. Belongs to the unit of work of whoever talks to the line: Line::acknowledge()
/// comes after its commit, in every case.
Hearing hear(store::WriteDb &db, const Heard &heard, base::TimePoint now, const HearingOptions &options);

/// Takes long texts in as they are when nothing of them has come for kPatience.
Hearing closeOverdue(store::WriteDb &db, base::TimePoint now, const HearingOptions &options);

/// When closeOverdue() has something to do next; none if there is nothing.
std::optional<base::TimePoint> nextDue(store::ReadDb &db);

} // namespace inbox
