#pragma once

#include "app/text/explanation.h"
#include "core/contacts/importer.h"
#include "core/contacts/listplace.h"

#include <QCoroTask>

#include <functional>

namespace app {

class Application;
class StopSignal;

/// What an import came to.
struct ImportOutcome
{
    contacts::ImportCounts counts;
    base::ImportId id; ///< invalid in a dry run
    base::Milliseconds elapsed{0};
    bool wasStopped = false; ///< by the signal: the same list goes on from there
};

struct ImportProgress
{
    double fraction = 0; ///< of the file
    contacts::ImportCounts counts;
};

/// Brings the list at `place` into the ledger of a running application, in slices of its ledger thread
/// between which sending goes on. `options` need no identity.
QCoro::Task<base::Result<ImportOutcome, Explanation>>
importList(Application &application, StopSignal &stop, contacts::ListPlace place,
           contacts::ImportOptions options, std::function<void(const ImportProgress &)> progress);

} // namespace app
