#include "app/pages/compose/realm.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

QStringList linesOfRealm(const QStringList &lines, bool isPractice)
{
    QStringList ours;
    std::ranges::copy_if(lines, std::back_inserter(ours),
                         [=](const QString &line) { return line.startsWith(u"practice:"_s) == isPractice; });
    return ours;
}

Realm realmOf(const QStringList &lines)
{
    const QStringList real = linesOfRealm(lines, false);
    return real.isEmpty() ? Realm{!lines.isEmpty(), lines} : Realm{false, real};
}

} // namespace app
