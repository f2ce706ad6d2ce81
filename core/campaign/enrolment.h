#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/merge.h"
#include "core/campaign/message.h"
#include "core/pdu/segment.h"
#include "core/store/audience.h"
#include "core/store/suppressions.h"

#include <map>
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
    Message message;           ///< unless left out; without an id
    pdu::TextCost cost;        ///< of its text
    bool usedFallback = false; ///< a field of the text was empty for this person
};

/// Reads a template and ties its places to what people have: {name}, {number} and the fields of the lists, by
/// key. UnknownField for anything else.
base::Result<Template, TemplateError> readTemplate(store::ReadDb &db, const QString &text);

/// Decides for one person after another. Pre-flight and freezing use the same, so that what is shown is what
/// is sent.
class Enrolment
{
public:
    /// Reads the suppression list once; who is added to it later is held at the hand-over. A text that is no
    /// template (readTemplate() says so before a campaign is launched) goes out as it stands.
    Enrolment(store::ReadDb &db, const Campaign &campaign, base::TimePoint now);

    Enrolled enrol(store::ReadDb &db, const store::AudienceMember &member);

    /// How it looks at the audience.
    store::AudienceView view() const;

private:
    /// A text and what follows from it; the same for everybody if nothing in it is anybody's own.
    struct Wording
    {
        Rendered rendered;
        bool isEmpty = false;
        std::optional<pdu::TextCost> cost; ///< none: too long
        qint64 digest = 0;
    };

    Wording wordingFor(const store::AudienceMember &member);
    ValueWriter &writerFor(const store::AudienceMember &member);
    bool wasSentRecently(store::ReadDb &db, const store::AudienceMember &member, qint64 digest) const;

    const Campaign m_campaign;
    base::TimePoint m_now;
    std::optional<Template> m_template;       ///< none: the text as it stands
    std::optional<Wording> m_common;          ///< of a text that is the same for everybody
    std::map<QString, ValueWriter> m_writers; ///< by language
    store::SuppressedNumbers m_suppressed;
    std::unordered_set<qint64> m_seen; ///< of bare numbers; contacts are unique by their number
};

} // namespace campaign
