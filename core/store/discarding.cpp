#include "core/store/discarding.h"

#include "core/store/searchindex.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

const QString kKept = u"e164, raw, name, region, language, fields, created, updated"_s;

bool insertBack(WriteDb &db, base::ContactId id)
{
    static const QString sql = u"INSERT INTO contact (id, "_s + kKept + u") SELECT contact, "_s + kKept +
                               u" FROM discarded WHERE contact = ? ON CONFLICT DO NOTHING"_s;
    return db.run(sql, id) == 1;
}

} // namespace

bool discardContact(WriteDb &db, base::ContactId id, base::TimePoint now)
{
    static const QString sql =
        u"INSERT INTO discarded (contact, "_s + kKept + u", groups, imports, since) SELECT id, "_s + kKept +
        u", (SELECT json_group_array(id) FROM grp WHERE EXISTS (SELECT 1 FROM member WHERE grp = grp.id "
        "AND contact = contact.id)), (SELECT json_group_array(id) FROM import WHERE EXISTS "
        "(SELECT 1 FROM import_member WHERE import = import.id AND contact = contact.id)), ? "
        "FROM contact WHERE id = ?"_s;
    if (db.run(sql, now, id) != 1)
        return false;
    removeFromIndex(db, id);
    db.run(u"DELETE FROM member WHERE grp IN (SELECT id FROM grp) AND contact = ?"_s, id);
    db.run(u"DELETE FROM import_member WHERE import IN (SELECT id FROM import) AND contact = ?"_s, id);
    db.run(u"DELETE FROM contact WHERE id = ?"_s, id);
    return true;
}

bool restoreContact(WriteDb &db, base::ContactId id)
{
    if (!insertBack(db, id))
        return false;
    db.run(u"INSERT INTO member (grp, contact) SELECT value, contact FROM discarded, json_each(groups) "
           "WHERE contact = ? AND value IN (SELECT id FROM grp)"_s,
           id);
    db.run(u"INSERT INTO import_member (import, contact) SELECT value, contact FROM discarded, "
           "json_each(imports) WHERE contact = ? AND value IN (SELECT id FROM import)"_s,
           id);
    db.run(u"DELETE FROM discarded WHERE contact = ?"_s, id);
    returnToIndex(db, id);
    return true;
}

int forgetDiscarded(WriteDb &db, base::TimePoint before, int limit)
{
    const auto old = db.values<base::ContactId>(
        u"SELECT contact FROM discarded WHERE since < ? ORDER BY since LIMIT ?"_s, before, limit);
    for (const base::ContactId id : old) {
        db.run(u"DELETE FROM basis WHERE contact = ?"_s, id);
        db.run(u"DELETE FROM discarded WHERE contact = ?"_s, id);
    }
    return static_cast<int>(old.size());
}

} // namespace store
