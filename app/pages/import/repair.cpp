#include "app/pages/import/repair.h"

#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "core/store/imports.h"
#include "core/store/suppressions.h"

namespace app {

contacts::ImportCounts takeRepaired(store::WriteDb &db, const Repair &repair,
                                    const std::vector<contacts::SourceRow> &rows)
{
    contacts::RowPreparer preparer(repair.layout);
    const store::SuppressedNumbers suppressed(db, false, repair.now);
    const auto group =
        repair.group.isEmpty() ? base::GroupId() : store::groupNamed(db, repair.group, repair.now);
    contacts::ImportCounts counts;
    for (const contacts::SourceRow &row : rows) {
        const auto prepared = preparer.prepare(row);
        if (prepared.rejected || suppressed.isErased(prepared.contact.number.e164))
            continue;
        const auto merged = store::mergeContact(db, prepared.contact, repair.now);
        store::addImported(db, repair.import, merged.id);
        if (group.isValid())
            store::addMember(db, group, merged.id);
        store::forgetReject(db, repair.import, row.line);
        ++(merged.how == store::Merged::Added     ? counts.added
           : merged.how == store::Merged::Updated ? counts.updated
                                                  : counts.unchanged);
    }
    return counts;
}

} // namespace app
