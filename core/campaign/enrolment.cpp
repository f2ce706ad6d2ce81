#include "core/campaign/enrolment.h"

#include "core/campaign/gate.h"
#include "core/store/contacts.h"
#include "core/store/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace campaign {

namespace {

const QString kName = u"name"_s;
const QString kNumber = u"number"_s;

ValueKind kindOfField(contacts::FieldType type)
{
    switch (type) {
    case contacts::FieldType::Text: return ValueKind::Text;
    case contacts::FieldType::Number: return ValueKind::Number;
    case contacts::FieldType::Date: return ValueKind::Date;
    }
    return ValueKind::Text;
}

QString valueOf(const store::AudienceMember &member, const QString &key)
{
    if (key == kName)
        return member.name;
    if (key == kNumber)
        return contacts::PhoneNumber{member.e164, {}}.toString();
    return contacts::fieldFromJson(member.fields, key);
}

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

base::Result<Template, TemplateError> readTemplate(store::ReadDb &db, const QString &text)
{
    auto read = Template::parse(text);
    if (!read)
        return read;
    const auto known = store::fields(db);
    const auto kindOf = [&](const QString &key) -> std::optional<ValueKind> {
        if (key == kName || key == kNumber)
            return ValueKind::Text;
        const auto field = std::ranges::find(known, key, &contacts::Field::key);
        return field != known.end() ? std::optional(kindOfField(field->type)) : std::nullopt;
    };
    if (const auto bound = read->bind(kindOf); !bound)
        return base::unexpected(bound.error());
    return read;
}

Enrolment::Enrolment(store::ReadDb &db, const Campaign &campaign, base::TimePoint now)
    : m_campaign(campaign)
    , m_now(now)
    , m_suppressed(db, campaign.practice, now)
{
    if (auto read = readTemplate(db, campaign.text))
        m_template = std::move(*read);
    if (!m_template || m_template->isFixed())
        m_common = wordingFor({});
}

store::AudienceView Enrolment::view() const
{
    const auto isInFields = [](const QString &key) { return key != kName && key != kNumber; };
    const bool isAsked = m_template && std::ranges::any_of(m_template->fields(), isInFields);
    return {m_campaign.practice, isAsked ? store::Detail::WithFields : store::Detail::WithoutFields, m_now};
}

Enrolled Enrolment::enrol(store::ReadDb &db, const store::AudienceMember &member)
{
    const qint64 e164 = member.e164;
    if (e164 <= 0)
        return leave(LeftOut::NoNumber);
    if (m_campaign.audience.kind == Audience::Kind::Numbers && !m_seen.insert(e164).second)
        return leave(LeftOut::Duplicate);
    const Wording wording = m_common ? *m_common : wordingFor(member);
    const auto held =
        gate(m_campaign, {m_suppressed.contains(e164), wasSentRecently(db, member, wording.digest)});
    if (held == Reason::Suppressed)
        return leave(LeftOut::Suppressed);
    if (wording.isEmpty)
        return leave(LeftOut::EmptyText);
    if (!wording.cost)
        return leave(LeftOut::TooLong);

    Enrolled in;
    in.cost = *wording.cost;
    in.usedFallback = wording.rendered.usedFallback;
    in.message.campaign = m_campaign.id;
    in.message.contact = member.contact;
    in.message.e164 = e164;
    in.message.text = wording.rendered.text;
    in.message.digest = wording.digest;
    in.message.alphabet = wording.cost->alphabet;
    in.message.parts = wording.cost->segments;
    in.message.queued = m_now;
    in.message.prefers = member.usualSim;
    if (held)
        in.message.standing = {MessageState::Held, *held};
    return in;
}

ValueWriter &Enrolment::writerFor(const store::AudienceMember &member)
{
    const QString &language = member.language.isEmpty() ? m_campaign.policy.language : member.language;
    const auto known = m_writers.find(language);
    if (known != m_writers.end())
        return known->second;
    return m_writers.try_emplace(language, language.isEmpty() ? QLocale() : QLocale(language)).first->second;
}

Enrolment::Wording Enrolment::wordingFor(const store::AudienceMember &member)
{
    Wording wording{{m_campaign.text, false}, false, {}, 0};
    if (m_template) {
        const Values values{[&](int n) { return valueOf(member, m_template->fields().at(n)); },
                            writerFor(member)};
        wording.rendered = m_template->render(values);
    }
    wording.isEmpty = QStringView(wording.rendered.text).trimmed().isEmpty();
    if (const auto cost = pdu::countText(wording.rendered.text))
        wording.cost = *cost;
    wording.digest = digestOf(wording.rendered.text);
    return wording;
}

bool Enrolment::wasSentRecently(store::ReadDb &db, const store::AudienceMember &member, qint64 digest) const
{
    const base::TimePoint since = m_now - kSameTextSpan;
    return member.lastQueued >= since &&
           store::hasRecentTwin(db, member.e164, digest, since, m_campaign.practice, m_campaign.id);
}

} // namespace campaign
