#pragma once

namespace app {

/// What the program tells the shell.
enum class Exit {
    Done = 0,
    Failed = 1,    ///< the reason is on stderr
    Usage = 2,     ///< the command line could not be understood
    Unsettled = 3, ///< finished, but some messages failed, are held or in doubt
    InUse = 4,     ///< another program owns the profile
    Stopped = 5,   ///< by a signal; the queue is kept
};

} // namespace app
