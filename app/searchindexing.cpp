#include "app/searchindexing.h"

#include "app/stopsignal.h"
#include "app/whendone.h"
#include "core/store/searchindex.h"

#include <QCoroSignal>

namespace app {

namespace {

/// What is sent meanwhile waits no longer than for these.
constexpr int kRowsASlice = 1000;

} // namespace

SearchIndexing::SearchIndexing(store::Worker &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{
}

void SearchIndexing::wake()
{
    m_isWokenAgain = true;
    if (m_isAtWork || m_hasEnded)
        return;
    m_isAtWork = true;
    slice();
}

void SearchIndexing::slice()
{
    m_isWokenAgain = false;
    const auto slicing = m_ledger.run([](store::WriteDb &db) { return store::extendIndex(db, kRowsASlice); });
    whenDone(slicing, this, [this](const store::Result<bool> &isDone) {
        const bool goesOn = isDone && (!*isDone || m_isWokenAgain);
        if (goesOn && !m_hasEnded)
            slice();
        else
            rest();
    });
}

void SearchIndexing::rest()
{
    m_isAtWork = false;
    emit settled();
}

void SearchIndexing::end()
{
    m_hasEnded = true;
}

QCoro::Task<void> SearchIndexing::settle(StopSignal &stop)
{
    const auto ending = connect(&stop, &StopSignal::raised, this, &SearchIndexing::end);
    if (stop.isRaised())
        end();
    if (!isSettled())
        co_await qCoro(this, &SearchIndexing::settled);
    disconnect(ending);
}

} // namespace app
