#pragma once

#include <QFutureWatcher>

namespace app {

/// Calls `fn(result)` in the thread of `context` when the work is done, and not at all when `context` has
/// gone or the work was never begun. Qt 6.4's QFuture::then(context, ...) looks at its context from the
/// thread of the work, which races with its end; a watcher ends with the context, in the context's thread.
template <class T, class F>
void whenDone(const QFuture<T> &future, QObject *context, F fn)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, fn = std::move(fn)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled())
                             fn(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace app
