#pragma once

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace base {

/// How far behind the rest of the program a thread stands, in steps of nice(2).
inline constexpr int kBehindWindow = 5;   ///< ledger and reader: what people touch goes first
inline constexpr int kBehindWorkers = 10; ///< an import's own threads: sending goes first

/// Lowers the priority of the calling thread. Linux keeps a nice value for each thread, and its default
/// scheduler heeds nothing else (QThread::setPriority does nothing there). Elsewhere this does nothing.
inline void standBehind(int steps)
{
#ifdef Q_OS_LINUX
    const auto thread = static_cast<id_t>(gettid());
    setpriority(PRIO_PROCESS, thread, std::min(getpriority(PRIO_PROCESS, thread) + steps, 19));
#else
    Q_UNUSED(steps)
#endif
}

} // namespace base
