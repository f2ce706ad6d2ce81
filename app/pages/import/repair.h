#pragma once

#include "core/contacts/rowpreparer.h"
#include "core/store/readdb.h"

namespace app {

/// How rows that an import rejected are taken in after all.
struct Repair
{
    contacts::ListLayout layout;
    base::ImportId import;
    QString group; ///< empty: none
    base::TimePoint now{};
};

/// Takes the rows whose numbers are good now, as the import itself would have; how many. In the ledger's
/// thread.
int takeRepaired(store::WriteDb &db, const Repair &repair, const std::vector<contacts::SourceRow> &rows);

} // namespace app
