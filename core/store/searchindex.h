#pragma once

#include "core/contacts/contact.h"
#include "core/store/readdb.h"

namespace store {

/// The index of substrings of names, numbers and field values (FTS5, trigrams). It follows behind the
/// contacts in slices, because building it costs as much as an import; a search reads what it lacks row by
/// row.

/// Call before a contact is changed: the index must later be told what it knew.
void markStale(WriteDb &db, base::ContactId contact);

/// Call before a contact is deleted: forgets it at once.
void removeFromIndex(WriteDb &db, base::ContactId contact);

/// One slice: at most `rows` contacts more. True when nothing is left to do.
bool extendIndex(WriteDb &db, int rows);

/// What somebody types to find people: words that all must occur in a name, a number or a field, in any case.
/// A text of digits, blanks and punctuation is one number, without its plus and leading zeros.
class SearchTerms
{
public:
    explicit SearchTerms(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    bool match(const contacts::Contact &contact) const;

    /// The words long enough for the index, as an FTS5 query; empty if there are none.
    QString ftsQuery() const;
    bool allInFtsQuery() const;
    /// A pattern for LIKE, with backslash as its escape, that every match fulfils: leaves most rows unread.
    QString likePattern() const;

private:
    QStringList m_words;
};

/// Contacts that match, ascending, at most `limit` (-1: all). Long reads end early when cancelled.
std::vector<base::ContactId> search(ReadDb &db, const SearchTerms &terms, int limit);

} // namespace store
