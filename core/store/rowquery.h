#pragma once

#include "core/contacts/contact.h"
#include "core/store/readdb.h"

namespace store {

/// Which contacts, and in what order. Everything left empty: all of them, as they came.
struct ContactQuery
{
    enum class Order { Added, Name, Number };

    base::GroupId group{};
    base::ImportId import{};
    QString search{}; ///< see SearchTerms
    Order order = Order::Added;
    bool descending = false;
    int limit = -1; ///< -1: all
};

/// All ids in view order: 8 octets each. The content is fetched by contactPage().
std::vector<base::ContactId> contactIds(ReadDb &db, const ContactQuery &query);

/// For long passes over everybody (a freeze, an export): up to `limit` contacts of the query behind `after`,
/// by ascending id. `search` and `order` are not looked at.
std::vector<contacts::Contact> contactsAfter(ReadDb &db, const ContactQuery &query, base::ContactId after,
                                             int limit);

qint64 contactCount(ReadDb &db, const ContactQuery &query);

} // namespace store
