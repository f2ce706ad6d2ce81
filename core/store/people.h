#pragma once

#include "core/campaign/message.h"
#include "core/contacts/contact.h"
#include "core/inbox/incoming.h"
#include "core/store/readdb.h"

namespace store {

/// What a list shows of a person. Texts of practice lines are nobody's texts and do not count.
struct PersonRow
{
    contacts::Contact contact;
    std::optional<base::TimePoint> lastText; ///< when the network took the latest text to the number
    int replies = 0;                         ///< texts from the number
    bool isOptedOut = false;                 ///< must not be texted at the moment that was asked for

    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

std::optional<PersonRow> personRow(ReadDb &db, base::ContactId id, base::TimePoint now);

/// One moment of what was said between a number and us, practice included.
struct TimelineEntry
{
    enum class Kind { Sent, Received, OptedOut };

    Kind kind = Kind::Sent;
    base::TimePoint at{};
    QString text;                            ///< of OptedOut: why
    campaign::Standing standing;             ///< of Sent
    QString campaign;                        ///< of Sent: its name
    std::optional<base::TimePoint> reported; ///< of Sent: when the phone had it
    inbox::Verdict verdict = inbox::Verdict::None;
    bool practice = false;

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

/// The latest `limit` moments, newest first.
std::vector<TimelineEntry> timeline(ReadDb &db, qint64 e164, int limit);

/// The names of the static groups somebody is in, with their ids, by name.
std::vector<contacts::Group> groupsOf(ReadDb &db, base::ContactId id);

/// Another text whenever people came, were imported, grouped, heard or suppressed since; costs next to nothing.
/// Edits of single people do not show.
QString peopleMark(ReadDb &db);

/// Expressions over `contact`, for ordering by what PersonRow tells.
const QString &lastTextSql();
const QString &repliesSql();

} // namespace store
