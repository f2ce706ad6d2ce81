#include "core/send/pacer.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace send {

namespace {

void wait(Permission &permission, base::TimePoint until, Limit limit)
{
    if (!permission.notBefore || *permission.notBefore < until)
        permission = {until, limit};
}

} // namespace

Pacer::Pacer(const Caps &caps, const QTimeZone &zone, const Used &used, base::TimePoint now)
    : m_caps(caps)
    , m_zone(zone)
    , m_last(used.last)
    , m_hour{Period::Hour, Limit::Hour, localPeriod(Period::Hour, now, zone), used.hour}
    , m_day{Period::Day, Limit::Day, localPeriod(Period::Day, now, zone), used.day}
    , m_month{Period::Month, Limit::Month, localPeriod(Period::Month, now, zone), used.month}
    , m_people(used.peopleMonth)
{
    m_gap = evenGap();
}

Permission Pacer::ask(base::TimePoint now, int parts, bool newPerson)
{
    notice(now);
    Permission permission;
    if (now < m_last + m_gap)
        wait(permission, m_last + m_gap, Limit::Gap);
    if (m_caps.minute > 0 && std::ssize(m_lastMinute) >= m_caps.minute)
        wait(permission, m_lastMinute[m_lastMinute.size() - static_cast<size_t>(m_caps.minute)] + 1min,
             Limit::Minute);
    for (const Bucket *bucket : {&m_hour, &m_day, &m_month}) {
        const int allowed = cap(*bucket);
        if (allowed > 0 && bucket->used + std::min(parts, allowed) > allowed)
            wait(permission, bucket->span.end, bucket->limit);
    }
    if (newPerson && m_caps.peopleMonth > 0 && m_people >= m_caps.peopleMonth)
        wait(permission, m_month.span.end, Limit::People);
    return permission;
}

void Pacer::handedOver(base::TimePoint now, double jitter, bool newPerson)
{
    notice(now);
    m_last = now;
    m_gap = std::chrono::duration_cast<base::Milliseconds>(evenGap() * (0.7 + 0.6 * jitter));
    if (m_caps.minute > 0)
        m_lastMinute.push_back(now);
    for (Bucket *bucket : {&m_hour, &m_day, &m_month})
        ++bucket->used;
    m_people += newPerson ? 1 : 0;
}

Used Pacer::used(base::TimePoint now)
{
    notice(now);
    return {m_hour.used, m_day.used, m_month.used, m_people, m_last};
}

Span Pacer::hour(base::TimePoint now)
{
    notice(now);
    return m_hour.span;
}

Span Pacer::month(base::TimePoint now)
{
    notice(now);
    return m_month.span;
}

/// Moves the counts to the period of `now`; after a step back of the clock, everything remembered moves
/// along.
void Pacer::notice(base::TimePoint now)
{
    if (now < m_last) {
        const auto back = m_last - now;
        m_last = now;
        for (auto &time : m_lastMinute)
            time -= back;
    }
    while (!m_lastMinute.empty() && m_lastMinute.front() + 1min <= now)
        m_lastMinute.pop_front();
    if (now >= m_month.span.end)
        m_people = 0;
    for (Bucket *bucket : {&m_hour, &m_day, &m_month})
        roll(*bucket, now);
}

void Pacer::roll(Bucket &bucket, base::TimePoint now)
{
    if (bucket.span.contains(now))
        return;
    if (now >= bucket.span.end)
        bucket.used = 0;
    bucket.span = localPeriod(bucket.period, now, m_zone);
}

int Pacer::cap(const Bucket &bucket) const
{
    switch (bucket.period) {
    case Period::Hour: return m_caps.hour;
    case Period::Day: return m_caps.day;
    case Period::Month: return m_caps.month;
    }
    return 0;
}

base::Milliseconds Pacer::evenGap() const
{
    if (m_caps.gap > 0ms || m_caps.minute <= 0)
        return m_caps.gap;
    return base::Milliseconds{60'000 / m_caps.minute};
}

} // namespace send
