#include "app/firstrun/untouched.h"

#include "app/knownlines.h"
#include "app/shop.h"

using namespace Qt::StringLiterals;

namespace app {

bool isUntouched(store::ReadDb &db)
{
    const auto isEmpty = [&db](const QString &table) {
        return !db.value<int>(u"SELECT 1 FROM %1 LIMIT 1"_s.arg(table));
    };
    return shopOf(db) == Shop{} && knownLines(db).empty() && isEmpty(u"contact"_s) && isEmpty(u"campaign"_s);
}

} // namespace app
