#include "core/store/initials.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

bool isDigit(const QString &word)
{
    return word.size() == 1 && word[0] >= u'0' && word[0] <= u'9';
}

/// How the name of somebody with this initial looks to LIKE, which folds the case of ASCII letters only.
QStringList patterns(const QString &initial)
{
    QStringList all;
    for (const QString &letter : {initial.toLower(), initial.toUpper()})
        all << letter + u'%' << u"% "_s + letter + u'%';
    return initial[0] < u'\x80' ? all.first(2) : all;
}

std::vector<base::ContactId> byName(ReadDb &db, const QString &initial)
{
    const QStringList wanted = patterns(initial);
    const QString condition = QStringList(wanted.size(), u"name LIKE ?"_s).join(u" OR "_s);
    Statement row = db.prepare(u"SELECT id FROM contact WHERE "_s + condition);
    row.bind();
    for (const QString &pattern : wanted)
        row.add(pattern);
    std::vector<base::ContactId> found;
    while (row.next())
        found.push_back(row.get<base::ContactId>(0));
    return found;
}

std::vector<base::ContactId> withInitial(ReadDb &db, const QString &initial)
{
    auto found = byName(db, initial);
    if (isDigit(initial)) {
        static const QString sql = u"SELECT id FROM contact WHERE e164 LIKE ?"_s;
        const auto numbers = db.values<base::ContactId>(sql, initial + u'%');
        found.insert(found.end(), numbers.begin(), numbers.end());
    }
    std::ranges::sort(found);
    const auto twice = std::ranges::unique(found);
    found.erase(twice.begin(), twice.end());
    return found;
}

} // namespace

bool isInitial(const QString &word)
{
    return isDigit(word) || (word.toUcs4().size() == 1 && word.toLower() != word.toUpper());
}

bool hasInitial(const contacts::Contact &contact, const QString &initial)
{
    if (isDigit(initial) && QString::number(contact.number.e164).startsWith(initial))
        return true;
    const QString &name = contact.name;
    return name.startsWith(initial, Qt::CaseInsensitive) ||
           name.contains(u' ' + initial, Qt::CaseInsensitive);
}

QStringList initialsAmong(const QStringList &words)
{
    QStringList initials;
    std::ranges::copy_if(words, std::back_inserter(initials), isInitial);
    return initials;
}

std::vector<base::ContactId> withInitials(ReadDb &db, const QStringList &initials)
{
    auto found = withInitial(db, initials.first());
    for (const QString &initial : initials.sliced(1)) {
        std::vector<base::ContactId> both;
        std::ranges::set_intersection(found, withInitial(db, initial), std::back_inserter(both));
        found = std::move(both);
    }
    return found;
}

} // namespace store
