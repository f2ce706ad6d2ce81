#include "app/pages/compose/personpreview.h"

#include "core/store/audience.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::optional<store::AudienceMember> memberAt(store::ReadDb &db, const campaign::Campaign &campaign,
                                              Viewpoint viewpoint, base::TimePoint now)
{
    campaign::Audience audience = campaign.audience;
    if (viewpoint.e164 != 0) {
        audience = {};
        audience.numbers = {viewpoint.e164};
    }
    return store::nextOf(db, audience, {campaign.practice, store::Detail::WithFields, now},
                         viewpoint.e164 != 0 ? 0 : viewpoint.after);
}

/// Where somebody stands in an audience, who was looked up by number.
qint64 positionOf(const campaign::Audience &audience, const store::AudienceMember &member)
{
    if (audience.kind != campaign::Audience::Kind::Numbers)
        return member.contact.value;
    const auto found = std::ranges::find(audience.numbers, member.e164);
    return found == audience.numbers.end() ? 0 : std::distance(audience.numbers.begin(), found) + 1;
}

} // namespace

PersonPreview previewPerson(store::ReadDb &db, const campaign::Campaign &campaign, Viewpoint viewpoint,
                            base::TimePoint now)
{
    PersonPreview preview;
    if (const auto read = campaign::readTemplate(db, campaign.text); !read)
        preview.error = read.error();
    const auto member = memberAt(db, campaign, viewpoint, now);
    if (!member)
        return preview;
    preview.exists = true;
    preview.name = member->name;
    preview.e164 = member->e164;
    preview.position = viewpoint.e164 != 0 ? positionOf(campaign.audience, *member) : member->position;
    if (preview.error)
        return preview;
    const campaign::Enrolled enrolled = campaign::Enrolment(db, campaign, now).enrol(db, *member);
    preview.leftOut = enrolled.leftOut;
    preview.text = enrolled.message.text;
    preview.cost = enrolled.cost;
    return preview;
}

} // namespace app
