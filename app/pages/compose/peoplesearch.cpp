#include "app/pages/compose/peoplesearch.h"

#include "core/store/audience.h"
#include "core/store/contacts.h"
#include "core/store/rowquery.h"

#include <algorithm>

using campaign::Audience;

namespace app {

namespace {

constexpr int kLookedAt = 200; // of those whom the words fit

/// Among typed numbers: by digits, or by the name of one who is a contact.
qint64 amongNumbers(store::ReadDb &db, const std::vector<qint64> &numbers, const QString &words)
{
    QString digits;
    for (const QChar c : words)
        if (c.isDigit())
            digits += c;
    for (const qint64 number : numbers) {
        if (!digits.isEmpty() && QString::number(number).contains(digits))
            return number;
        const auto contact = store::contactByNumber(db, number);
        if (contact && contact->name.contains(words, Qt::CaseInsensitive))
            return number;
    }
    return 0;
}

/// The first of those whom the words fit who is in the audience as well.
qint64 amongSets(store::ReadDb &db, const Audience &audience, const QString &words, base::TimePoint now)
{
    store::ContactQuery query;
    query.search = words;
    query.limit = kLookedAt;
    for (const base::ContactId id : store::contactIds(db, query)) {
        const store::AudienceView view{.now = now};
        const auto next = store::audiencePage(db, audience, view, id.value - 1, 1).members;
        if (!next.empty() && next.front().contact == id)
            return next.front().e164;
    }
    return 0;
}

} // namespace

qint64 personOf(store::ReadDb &db, const Audience &audience, const QString &words, base::TimePoint now)
{
    if (audience.kind == Audience::Kind::Numbers)
        return amongNumbers(db, audience.numbers, words);
    if (audience.kind == Audience::Kind::Sets)
        return amongSets(db, audience, words, now);
    store::ContactQuery query;
    query.group = audience.kind == Audience::Kind::Group ? audience.group : base::GroupId{};
    query.import = audience.kind == Audience::Kind::Import ? audience.import : base::ImportId{};
    query.asOf = now;
    query.search = words;
    query.limit = 1;
    const auto ids = store::contactIds(db, query);
    const auto people = store::contactPage(db, ids);
    return people.empty() ? 0 : people.front().number.e164;
}

} // namespace app
