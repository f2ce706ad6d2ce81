#include "core/store/initials.h"

#include "core/store/where.h"

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

std::vector<base::ContactId> withInitial(ReadDb &db, const QString &initial)
{
    std::vector<Where::Value> values;
    for (const QString &pattern : patterns(initial))
        values.emplace_back(pattern);
    const QStringList conditions(qsizetype(values.size()), u"name LIKE ?"_s);
    QString question = u"SELECT id FROM contact WHERE "_s + conditions.join(u" OR "_s);
    if (isDigit(initial)) {
        question += u" UNION SELECT id FROM contact WHERE e164 LIKE ?"_s;
        values.emplace_back(initial + u'%');
    }
    Statement rows = db.prepare(question);
    rows.bind();
    add(rows, values);
    auto ids = rows.numbers<base::ContactId>();
    if (!std::ranges::is_sorted(ids))
        std::ranges::sort(ids);
    return ids;
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
