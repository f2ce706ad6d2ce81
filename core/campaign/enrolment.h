#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/message.h"
#include "core/pdu/segment.h"
#include "core/store/audience.h"
#include "core/store/suppressions.h"

#include <unordered_set>

namespace campaign {

/// Why somebody of the audience gets no message at all. Kept in the ledger: never renumber.
enum class LeftOut {
    None = 0,
    NoNumber = 1,
    Duplicate = 2, ///< the same number stands in the list again
    Suppressed = 3,
    EmptyText = 4, ///< nothing is left of the text when this person's fields are filled in
    TooLong = 5,   ///< more than 255 parts
};

/// "no_number", "duplicate", "suppressed", "empty_text", "too_long"
QLatin1StringView name(LeftOut why);

/// What a campaign means for one person: a message, queued or held, or nothing.
struct Enrolled
{
    LeftOut leftOut = LeftOut::None;
    Message message;    ///< unless left out; without an id
    pdu::TextCost cost; ///< of its text
};

/// Decides for one person after another. Pre-flight and freezing use the same, so that what is shown is what
/// is sent.
class Enrolment
{
public:
    /// Reads the suppression list once; who is added to it later is held at the hand-over.
    Enrolment(store::ReadDb &db, const Campaign &campaign, base::TimePoint now);

    Enrolled enrol(store::ReadDb &db, const store::AudienceMember &member);

private:
    bool wasSentRecently(store::ReadDb &db, const store::AudienceMember &member, qint64 digest) const;

    const Campaign m_campaign;
    base::TimePoint m_now;
    store::SuppressedNumbers m_suppressed;
    std::unordered_set<qint64> m_seen; ///< of bare numbers; contacts are unique by their number
};

} // namespace campaign
