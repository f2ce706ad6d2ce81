#pragma once

#include <QMetaType>

#include <compare>
#include <functional>

namespace base {

/// The primary key of a ledger row, typed by its table so that a message is never looked up by a campaign's
/// number. 0 is "no row".
template <class Tag>
struct Id {
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
};

using ContactId = Id<struct ContactTag>;
using GroupId = Id<struct GroupTag>;
using CampaignId = Id<struct CampaignTag>;
using MessageId = Id<struct MessageTag>;
using PartId = Id<struct PartTag>;
using ReportId = Id<struct ReportTag>;
using ConversationId = Id<struct ConversationTag>;
using IncomingId = Id<struct IncomingTag>;
using ImportId = Id<struct ImportTag>;
using SimId = Id<struct SimTag>;

} // namespace base

template <class Tag>
struct std::hash<base::Id<Tag>> {
    size_t operator()(const base::Id<Tag> &id) const noexcept { return std::hash<qint64>{}(id.value); }
};

Q_DECLARE_METATYPE(base::PartId)
