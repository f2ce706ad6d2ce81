#pragma once

#include "core/campaign/campaign.h"
#include "core/contacts/region.h"
#include "core/store/readdb.h"

namespace app {

/// People one may choose for a campaign.
struct AudienceChoice
{
    campaign::PeopleSet set;
    QString name;
    QString icon;
    qint64 people = 0;

    friend bool operator==(const AudienceChoice &, const AudienceChoice &) = default;
};

using AudienceChoices = std::vector<AudienceChoice>;

/// Everyone, the groups by name, the lists that were imported, latest first.
AudienceChoices audienceChoices(store::ReadDb &db, base::TimePoint now);

/// "everyone", "group 7" or "import 3", as pages say it; nobody for anything else.
campaign::Audience audienceNamed(const QString &detail);

/// Numbers as somebody typed or pasted them, apart by lines, commas or semicolons.
struct TypedNumbers
{
    std::vector<qint64> numbers; ///< each once
    QStringList unreadable;      ///< what is no number

    friend bool operator==(const TypedNumbers &, const TypedNumbers &) = default;
};

/// `region`: for numbers without a country code.
TypedNumbers readNumbers(const QString &text, const contacts::Region &region);

/// Numbers as a person would write them down, one a line.
QString numbersText(const std::vector<qint64> &numbers);

} // namespace app
