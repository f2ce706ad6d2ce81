#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/rule.h"
#include "core/store/readdb.h"

#include <span>

namespace store {

/// Which contacts, and in what order; a group may be a live one. Everything left empty: all of them, as they
/// came.
struct ContactQuery
{
    enum class Order {
        Added,
        Name, ///< of a search: first those whose name begins with it
        Number,
        LastText, ///< see PersonRow; nobody's text comes first
        Replies,
        Field, ///< the values of `field`: numbers by their size, all else by its letters
    };

    base::GroupId group{};
    base::ImportId import{};
    std::optional<base::TimePoint> optedOutAt{}; ///< only those who must not be texted at this moment
    contacts::Rule rule{};                       ///< only those who belong
    base::TimePoint asOf{};                      ///< the day from which rules count
    QString search{};                            ///< see SearchTerms
    Order order = Order::Added;
    QString field{}; ///< key, for Order::Field
    bool descending = false;
    int limit = -1; ///< -1: all

    friend bool operator==(const ContactQuery &, const ContactQuery &) = default;
};

/// All ids in view order: 8 octets each. The content is fetched by contactPage().
std::vector<base::ContactId> contactIds(ReadDb &db, const ContactQuery &query);

/// The same, when all ids of the query without its search are known, in its order: the order is then not
/// asked for again. A search may give all who match, whatever the limit: see searchAmong().
std::vector<base::ContactId> contactIdsAmong(ReadDb &db, const ContactQuery &query,
                                             std::span<const base::ContactId> everybody);

/// For long passes over everybody (a freeze, an export): up to `limit` contacts of the query behind `after`,
/// by ascending id. `search` and `order` are not looked at.
std::vector<contacts::Contact> contactsAfter(ReadDb &db, const ContactQuery &query, base::ContactId after,
                                             int limit);

qint64 contactCount(ReadDb &db, const ContactQuery &query);

/// groups(), live ones counted too, as they are at this moment: each of them is asked of everybody.
std::vector<contacts::Group> countedGroups(ReadDb &db, base::TimePoint now);

} // namespace store
