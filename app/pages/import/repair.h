#pragma once

#include "core/contacts/importcounts.h"
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

/// Takes the rows whose numbers are good now, as the import itself would have, and says what became of those.
/// In the ledger's thread.
contacts::ImportCounts takeRepaired(store::WriteDb &db, const Repair &repair,
                                    const std::vector<contacts::SourceRow> &rows);

} // namespace app
