#pragma once

#include "core/inbox/replying.h"
#include "core/store/conversationquery.h"
#include "core/store/conversations.h"
#include "tests/core/desk.h"

namespace tests {

inline std::vector<store::ConversationRow>
shown(Desk &desk, store::ConversationQuery::Filter filter = store::ConversationQuery::Filter::All,
      const QString &search = {})
{
    return desk.read([&](store::ReadDb &db) {
        auto ids = store::conversationIds(db, {filter, search, desk.now}, -1);
        if (!search.isEmpty())
            ids = store::conversationsAmong(db, search, ids, -1);
        std::vector<store::ConversationRow> rows;
        for (const auto id : ids)
            rows.push_back(*store::conversationRow(db, id, desk.now));
        return rows;
    });
}

inline QString who(const std::vector<store::ConversationRow> &rows)
{
    QStringList names;
    for (const auto &row : rows)
        names << (row.e164 == 0       ? row.sender
                  : row.e164 == kAnna ? QStringLiteral("Anna")
                                      : QStringLiteral("Bert"));
    return names.join(QLatin1Char(' '));
}

inline inbox::Reply answer(Desk &desk, base::ConversationId to, const QString &text)
{
    return desk.write([&](store::WriteDb &db) { return inbox::reply(db, to, text, desk.now); });
}

} // namespace tests
