#include "core/store/initials.h"

#include "core/store/trigrams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

bool isDigit(const QString &word)
{
    return word.size() == 1 && word[0] >= u'0' && word[0] <= u'9';
}

using Ids = std::vector<base::ContactId>;

constexpr qint64 kBeyondNumbers = 1'000'000'000'000'000; // E.164: 15 digits at most

/// How it is written as one character, for comparisons that fold the case of ASCII letters only.
QStringList forms(const QString &initial)
{
    QStringList all{initial.toLower(), initial.toUpper()};
    all.removeIf([&](const QString &form) { return form.size() != initial.size(); });
    if (initial[0] < u'\x80')
        all.resize(1);
    return all;
}

/// The first text behind all that begin with this character.
QString behind(const QString &character)
{
    const char32_t next = character.toUcs4().first() + 1;
    return QString::fromUcs4(&next, 1);
}

/// Names that begin with it, by their index.
Ids beginning(ReadDb &db, const QString &form)
{
    return db.values<base::ContactId>(
        u"SELECT id FROM contact WHERE name >= ? COLLATE NOCASE AND name < ? COLLATE NOCASE"_s, form,
        behind(form));
}

/// Names in which a later word begins with it, where the index of substrings knows the truth.
Ids within(ReadDb &db, const QString &initial)
{
    const auto question = trigramQuestion(db, Vocabulary::People, {u' ' + initial});
    if (question.hasUnknownWord)
        return {};
    return db.values<base::ContactId>(u"SELECT rowid FROM contact_search WHERE contact_search MATCH ? "
                                      "AND rowid NOT IN (SELECT contact FROM search_stale)"_s,
                                      u"name : "_s + question.text());
}

/// The same by the rows where it does not.
Ids withinUnindexed(ReadDb &db, const QString &form)
{
    return db.values<base::ContactId>(
        u"SELECT id FROM contact WHERE name LIKE ? AND (id > (SELECT contact FROM search_progress) OR "
        "id IN (SELECT contact FROM search_stale))"_s,
        u"% "_s + form + u'%');
}

/// Numbers that begin with it, a range for each length.
Ids numbers(ReadDb &db, qint64 digit)
{
    Ids found;
    for (qint64 unit = 1; digit > 0 && unit < kBeyondNumbers; unit *= 10)
        std::ranges::copy(db.values<base::ContactId>(u"SELECT id FROM contact WHERE e164 BETWEEN ? AND ?"_s,
                                                     digit * unit, (digit + 1) * unit - 1),
                          std::back_inserter(found));
    return found;
}

IdSet withInitial(ReadDb &db, const QString &initial)
{
    IdSet found(within(db, initial));
    for (const QString &form : forms(initial)) {
        found.insert(beginning(db, form));
        found.insert(withinUnindexed(db, form));
    }
    if (isDigit(initial))
        found.insert(numbers(db, initial.toLongLong()));
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

IdSet withInitials(ReadDb &db, const QStringList &initials)
{
    IdSet found = withInitial(db, initials.first());
    for (const QString &initial : initials.sliced(1))
        found.intersect(withInitial(db, initial));
    return found;
}

} // namespace store
