#pragma once

#include "core/send/caps.h"
#include "core/send/localperiod.h"

#include <deque>
#include <optional>

namespace send {

/// "Now", or "not before this time, because of this limit".
struct Permission
{
    std::optional<base::TimePoint> notBefore; ///< none: now
    Limit limit = Limit::None;

    bool isNow() const { return !notBefore.has_value(); }

    friend bool operator==(const Permission &, const Permission &) = default;
};

/// When one SIM may send its next part. Pure: time is an argument, the ledger keeps the counts.
/// A cap is never exceeded: an hour's, day's or month's allowance is used up and comes back at the next full
/// hour, midnight or first of the month of the local zone; a minute's slides. A text is begun only if all its
/// parts fit. A clock that was set back neither frees nor blocks a SIM.
class Pacer
{
public:
    /// `used` is what the ledger knows of the current hour, day and month at `now`.
    Pacer(const Caps &caps, const QTimeZone &zone, const Used &used, base::TimePoint now);

    /// May a text of `parts` parts begin (or the next part follow: parts = 1)? `newPerson`: the recipient was
    /// not texted by this SIM this month.
    Permission ask(base::TimePoint now, int parts, bool newPerson);

    /// A part goes over now. `jitter` is random in [0, 1): the gap to the next is 70 % to 130 % of the even
    /// one.
    void handedOver(base::TimePoint now, double jitter, bool newPerson);

    /// New figures; what is used stays used.
    void setCaps(const Caps &caps) { m_caps = caps; }
    const Caps &caps() const { return m_caps; }

    Used used(base::TimePoint now);

    /// The periods whose use counts at this moment; their starts key the ledger's counts.
    Span hour(base::TimePoint now);
    Span month(base::TimePoint now);

private:
    struct Bucket
    {
        Period period;
        Limit limit;
        Span span;
        int used;
    };

    void notice(base::TimePoint now);
    void roll(Bucket &bucket, base::TimePoint now);
    int cap(const Bucket &bucket) const;
    base::Milliseconds evenGap() const;

    Caps m_caps;
    QTimeZone m_zone;
    std::deque<base::TimePoint> m_lastMinute; ///< hand-overs, oldest first
    base::TimePoint m_last;
    base::Milliseconds m_gap{0};
    Bucket m_hour;
    Bucket m_day;
    Bucket m_month;
    int m_people;
};

} // namespace send
