#pragma once

#include <QStringList>

namespace app {

/// By what a new campaign goes. Practice and real lines are never mixed in one.
struct Realm
{
    bool isPractice = false;
    QStringList lines; ///< LINEs; none: nothing can be sent

    friend bool operator==(const Realm &, const Realm &) = default;
};

/// Of all lines that are open: the real ones, if there are any; else one practises.
Realm realmOf(const QStringList &lines);

/// Those of them that are practice lines, or those that are not.
QStringList linesOfRealm(const QStringList &lines, bool isPractice);

} // namespace app
