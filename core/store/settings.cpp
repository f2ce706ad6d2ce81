#include "core/store/settings.h"

using namespace Qt::StringLiterals;

namespace store {

std::optional<QString> setting(ReadDb &db, const QString &key)
{
    return db.value<QString>(u"SELECT value FROM setting WHERE key = ?"_s, key);
}

void setSetting(WriteDb &db, const QString &key, const QString &value)
{
    db.run(
        u"INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
        key, value);
}

void forgetSetting(WriteDb &db, const QString &key)
{
    db.run(u"DELETE FROM setting WHERE key = ?"_s, key);
}

} // namespace store
