#pragma once

#include "core/store/worker.h"

#include <QCoroTask>
#include <QObject>

namespace app {

class StopSignal;

/// Keeps the search index up with the contacts, in slices of the ledger thread between which sending goes on.
/// A search is right without it, but reads every contact. Lives in the main thread.
class SearchIndexing : public QObject
{
    Q_OBJECT

public:
    /// What it is given outlives it.
    explicit SearchIndexing(store::Worker &ledger, QObject *parent = nullptr);

    /// Contacts may have changed.
    void wake();
    /// Begins no further slice; what is missing comes at the next start.
    void end();

    bool isSettled() const { return !m_isAtWork; }
    /// Ends when the index is up with the contacts, or the signal was raised.
    QCoro::Task<void> settle(StopSignal &stop);

signals:
    /// Nothing is left to do, or it was ended, or the ledger cannot be written now.
    void settled();

private:
    void slice();
    void rest();

    store::Worker &m_ledger;
    bool m_isAtWork = false;
    bool m_hasEnded = false;
    bool m_isWokenAgain = false;
};

} // namespace app
