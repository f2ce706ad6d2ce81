#pragma once

#include "core/store/readdb.h"

namespace store {

/// The indexes of substrings (FTS5, trigrams) whose vocabulary can be looked into.
enum class Vocabulary {
    People, ///< contact_search
    Texts,  ///< said
};

/// Words as FTS5 is asked for them.
struct TrigramQuestion
{
    QStringList all;             ///< expressions that must all hold
    qsizetype unasked = 0;       ///< words that are left to be looked for in the rows
    bool hasUnknownWord = false; ///< nothing in the index can match

    QString text() const { return all.join(u" AND "); }
};

/// Words of three letters and more are asked for as they are, those of two by all trigrams that begin with
/// them; single letters are left out.
TrigramQuestion trigramQuestion(ReadDb &db, Vocabulary vocabulary, const QStringList &words);

} // namespace store
