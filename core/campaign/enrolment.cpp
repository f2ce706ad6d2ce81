#include "core/campaign/enrolment.h"

#include "core/campaign/gate.h"
#include "core/store/messages.h"

using namespace Qt::StringLiterals;

namespace campaign {

namespace {

Enrolled leave(LeftOut why)
{
    Enrolled out;
    out.leftOut = why;
    return out;
}

} // namespace

QLatin1StringView name(LeftOut why)
{
    switch (why) {
    case LeftOut::None: return ""_L1;
    case LeftOut::NoNumber: return "no_number"_L1;
    case LeftOut::Duplicate: return "duplicate"_L1;
    case LeftOut::Suppressed: return "suppressed"_L1;
    case LeftOut::EmptyText: return "empty_text"_L1;
    case LeftOut::TooLong: return "too_long"_L1;
    }
    return {};
}

Enrolment::Enrolment(store::ReadDb &db, const Campaign &campaign, base::TimePoint now)
    : m_campaign(campaign)
    , m_now(now)
    , m_suppressed(db, campaign.practice, now)
{
}

Enrolled Enrolment::enrol(store::ReadDb &db, const store::AudienceMember &member)
{
    const qint64 e164 = member.contact.number.e164;
    if (e164 <= 0)
        return leave(LeftOut::NoNumber);
    if (m_campaign.audience.kind == Audience::Kind::Numbers && !m_seen.insert(e164).second)
        return leave(LeftOut::Duplicate);
    const QString text = m_campaign.text;
    if (QStringView(text).trimmed().isEmpty())
        return leave(LeftOut::EmptyText);
    const auto cost = pdu::countText(text);
    if (!cost)
        return leave(LeftOut::TooLong);

    const qint64 digest = digestOf(text);
    const auto held = gate(m_campaign, {m_suppressed.contains(e164), wasSentRecently(db, member, digest)});
    if (held == Reason::Suppressed)
        return leave(LeftOut::Suppressed);
    Enrolled in;
    in.cost = *cost;
    in.message.campaign = m_campaign.id;
    in.message.contact = member.contact.id;
    in.message.e164 = e164;
    in.message.text = text;
    in.message.digest = digest;
    in.message.alphabet = cost->alphabet;
    in.message.parts = cost->segments;
    in.message.queued = m_now;
    in.message.prefers = member.usualSim;
    if (held)
        in.message.standing = {MessageState::Held, *held};
    return in;
}

bool Enrolment::wasSentRecently(store::ReadDb &db, const store::AudienceMember &member, qint64 digest) const
{
    const base::TimePoint since = m_now - kSameTextSpan;
    return member.lastQueued >= since && store::hasRecentTwin(db, member.contact.number.e164, digest, since,
                                                              m_campaign.practice, m_campaign.id);
}

} // namespace campaign
