#pragma once

#include "core/base/priority.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace app {

/// Runs `work` on a thread of the pool, behind all others, so that neither window nor ledger waits for it,
/// and gives what it gives. Nobody stops it: it has an end of its own.
template <class F>
auto aside(F work) -> QFuture<std::invoke_result_t<F>>
{
    using T = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        static thread_local const bool isBehind = (base::standBehind(base::kBehindWorkers), true);
        Q_UNUSED(isBehind)
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace app
