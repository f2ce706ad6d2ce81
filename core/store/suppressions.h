#pragma once

#include "core/consent/suppression.h"
#include "core/store/readdb.h"

#include <unordered_set>

namespace store {

/// Table `suppression`. Entries are found by a keyed fingerprint of the number, so that they go on working
/// when erasing somebody has taken the number away. The key is made with the first entry and never changes.

/// Adds an entry, or brings the one of the same number, kind and realm up to date. True if it is new.
bool suppress(WriteDb &db, const consent::Suppression &entry);

/// Ends all entries of a number in a realm, with the reason; they stay as a record. How many.
int liftSuppressions(WriteDb &db, qint64 e164, bool practice, const QString &why, base::TimePoint now);

/// Ends the entry of one kind. How many there were: 0 or 1.
int endSuppression(WriteDb &db, qint64 e164, consent::SuppressionKind kind, bool practice, const QString &why,
                   base::TimePoint now);

/// Pauses because of texts from `upTo` or before become opt-outs, as of then. How many.
int turnPausesIntoStops(WriteDb &db, base::TimePoint upTo, base::TimePoint now);
/// Since when the oldest of them holds.
std::optional<base::TimePoint> oldestPause(ReadDb &db);

/// An entry that holds at this moment; erasing counts for both realms. Asked again at every hand-over.
std::optional<consent::Suppression> activeSuppression(ReadDb &db, qint64 e164, bool practice,
                                                      base::TimePoint now);

/// The entries of one number that hold at this moment, by kind.
std::vector<consent::Suppression> activeSuppressionsOf(ReadDb &db, qint64 e164, bool practice,
                                                       base::TimePoint now);

/// All entries that hold at this moment, newest first.
std::vector<consent::Suppression> activeSuppressions(ReadDb &db, bool practice, base::TimePoint now);

/// Takes the number out of all its entries and adds one of kind Erased.
void eraseFromSuppressions(WriteDb &db, qint64 e164, const QString &why, base::TimePoint now);

/// The list in memory, for long passes over many numbers. As it was when it was made.
class SuppressedNumbers
{
public:
    SuppressedNumbers(ReadDb &db, bool practice, base::TimePoint now);
    bool contains(qint64 e164) const;
    /// Asked to be deleted: must not become a contact again.
    bool isErased(qint64 e164) const;

private:
    QByteArray m_key;
    std::unordered_set<qint64> m_numbers;
    std::unordered_set<QByteArray> m_nameless; ///< fingerprints of entries without a number
    std::unordered_set<QByteArray> m_erased;   ///< those of kind Erased among them
};

} // namespace store
