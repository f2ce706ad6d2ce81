#pragma once

#include "app/cli/cli.h"
#include "core/store/database.h"

namespace app {

/// Runs a command that changes the profile, or owns it: in this program if nobody owns the profile, else in
/// the program that does. An owner that is just ending is waited for, up to a few seconds.
QCoro::Task<Exit> runWithProfile(const Command &command, Invocation &invocation,
                                 const std::vector<Command> &table);

/// Says in words what the ledger ran into, and gives the exit that goes with it.
Exit fail(Invocation &invocation, const store::Error &error);

/// Opens the ledger of the profile for reading, without a lock, and runs `read` on one snapshot of it: for
/// commands with Access::Reads. A profile without a ledger is an empty answer: `read` is not called then.
template <class F>
Exit withReader(Invocation &invocation, F &&read)
{
    auto database = store::Database::open(invocation.profile, store::Access::Read);
    if (!database)
        return fail(invocation, database.error());
    auto result = (*database)->read(std::forward<F>(read));
    return result ? *result : fail(invocation, result.error());
}

} // namespace app
