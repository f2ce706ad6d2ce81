#pragma once

#include "core/contacts/contact.h"
#include "core/store/beginnings.h"
#include "core/store/readdb.h"

namespace store {

/// The index of substrings of names, numbers and field values (FTS5, trigrams). It follows behind the
/// contacts in slices, because building it costs as much as an import; a search reads what it lacks row by
/// row.

/// Call before a contact is changed: the index must later be told what it knew.
void markStale(WriteDb &db, base::ContactId contact);

/// Call before a contact is deleted: forgets it at once.
void removeFromIndex(WriteDb &db, base::ContactId contact);

/// Call after a deleted contact is back under its old id.
void returnToIndex(WriteDb &db, base::ContactId contact);

/// One slice: at most `rows` contacts more. True when nothing is left to do.
bool extendIndex(WriteDb &db, int rows);

/// What somebody types to find people: words that all must occur in a name, a number or a field, in any case;
/// a single letter or digit where a name or number begins, see initials.h. A text of digits, blanks and
/// punctuation is one number, without its plus and leading zeros.
class SearchTerms
{
public:
    explicit SearchTerms(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    bool match(const contacts::Contact &contact) const;

    const QStringList &words() const { return m_words; }
    /// A pattern for LIKE, with backslash as its escape, that every match fulfils: leaves most rows unread.
    QString likePattern() const;

private:
    QStringList m_words;
};

/// Contacts that match, ascending, at most `limit` (-1: all). Words of two letters and more are answered by
/// the index, other single characters than initials row by row. Long reads end early when cancelled.
std::vector<base::ContactId> search(ReadDb &db, const SearchTerms &terms, int limit);

/// Those of `everybody` that match, in that order: the first `limit` alone where they are found sooner than
/// all, else all of them.
std::vector<base::ContactId> searchAmong(ReadDb &db, const SearchTerms &terms, const InTurn &everybody,
                                         int limit);

} // namespace store
