#pragma once

#include "core/inbox/incoming.h"
#include "core/store/readdb.h"

namespace store {

/// Tables `incoming_part` and `incoming`. All functions belong to a unit of work: errors come out at its end.

/// True if this very SMS is in the ledger: told again after a crash, by the network, or over a second path.
bool knowsFragment(ReadDb &db, const inbox::Fragment &fragment);
void insertFragment(WriteDb &db, const inbox::Fragment &fragment);

/// The parts of the same long text as `like` that wait for the others, in the order in which they came.
std::vector<inbox::Fragment> waitingFragments(ReadDb &db, const inbox::Fragment &like);
/// The parts of the latest text that was taken in with gaps and is the same long text as `like`; none if the
/// last of them came before `since`.
std::vector<inbox::Fragment> gappyFragments(ReadDb &db, const inbox::Fragment &like, base::TimePoint since);

/// One part of each long text of which nothing has come after `quietSince`, or whose parts lie beyond `ahead`
/// because the clock was set back.
std::vector<inbox::Fragment> overdueFragments(ReadDb &db, base::TimePoint quietSince, base::TimePoint ahead);
/// When the last part came of the long text that has been quiet for longest.
std::optional<base::TimePoint> quietestSince(ReadDb &db);

/// The waiting parts of the same long text as `like` now belong to `incoming`.
void assignFragments(WriteDb &db, const inbox::Fragment &like, base::IncomingId incoming);
/// Forgets sender and content of the parts of a text that is whole.
void blankFragments(WriteDb &db, base::IncomingId incoming);

base::IncomingId insertIncoming(WriteDb &db, const inbox::Incoming &incoming);
/// Content, verdict and answer, of a text that a late part has made longer.
void updateIncoming(WriteDb &db, const inbox::Incoming &incoming);
std::optional<inbox::Incoming> incomingById(ReadDb &db, base::IncomingId id);

/// What came in, oldest first, with the name of the person on the list.
struct InboxRow
{
    inbox::Incoming incoming;
    QString name;

    friend bool operator==(const InboxRow &, const InboxRow &) = default;
};
struct InboxFilter
{
    std::optional<base::TimePoint> since; ///< received then or later
    qint64 e164 = 0;                      ///< 0: everybody
    QString sender;                       ///< a name or short code as the network wrote it; empty: everybody
};
std::vector<InboxRow> inboxRows(ReadDb &db, const InboxFilter &filter = {});

/// The one person whom this SIM has texted in a month of its records and whose number ends in these digits; 0
/// if there is none, or more than one.
qint64 personEndingIn(ReadDb &db, base::SimId sim, const QString &digits);

/// Texts of one number that were answered by themselves since then.
int answersTo(ReadDb &db, qint64 e164, bool practice, base::TimePoint since);
/// Texts over one SIM that were answered by themselves since then.
int answersOver(ReadDb &db, base::SimId sim, base::TimePoint since);
/// True if the sender of `incoming` sent the same text before, since then.
bool saidBefore(ReadDb &db, const inbox::Incoming &incoming, base::TimePoint since);

} // namespace store
