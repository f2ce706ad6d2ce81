#pragma once

#include "core/base/ids.h"
#include "core/store/readdb.h"

#include <deque>
#include <map>
#include <set>

namespace send {

/// Knows the next fresh texts of each campaign before a line asks, so that the cost of a choice does not grow
/// with the queue. Memory only: it claims nothing, and what it names may have been held or cancelled
/// meanwhile.
///
/// People stay on the SIM that texted them before while a line has it: a text is offered to that line alone.
/// Texts that prefer no SIM, or one that is not there, are for any line.
class Lookahead
{
public:
    /// The next text for a line with SIM `own`; `present` are the SIMs of all usable lines of the realm.
    std::optional<base::MessageId> peek(store::ReadDb &db, base::CampaignId campaign, base::SimId own,
                                        const std::set<base::SimId> &present);
    /// The text that peek() named was dealt with.
    void drop(base::CampaignId campaign, base::MessageId message);
    /// Forgets everything: after a failed commit, or when the ledger was changed elsewhere.
    void clear() { m_lanes.clear(); }

private:
    struct Lane
    {
        std::deque<base::MessageId> ids;
        base::MessageId last; ///< read so far
    };
    using Key = std::pair<base::CampaignId, base::SimId>;

    std::optional<base::MessageId> head(store::ReadDb &db, const Key &key);

    std::map<Key, Lane> m_lanes;
};

} // namespace send
