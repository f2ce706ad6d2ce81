#include "app/pages/import/repair.h"

#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "core/store/imports.h"
#include "core/store/suppressions.h"

namespace app {

int takeRepaired(store::WriteDb &db, const Repair &repair, const std::vector<contacts::SourceRow> &rows)
{
    contacts::RowPreparer preparer(repair.layout);
    const store::SuppressedNumbers suppressed(db, false, repair.now);
    const auto group =
        repair.group.isEmpty() ? base::GroupId() : store::groupNamed(db, repair.group, repair.now);
    int taken = 0;
    for (const contacts::SourceRow &row : rows) {
        const auto prepared = preparer.prepare(row);
        if (prepared.rejected || suppressed.isErased(prepared.contact.number.e164))
            continue;
        const auto merged = store::mergeContact(db, prepared.contact, repair.now);
        store::addImported(db, repair.import, merged.id);
        if (group.isValid())
            store::addMember(db, group, merged.id);
        store::forgetReject(db, repair.import, row.line);
        ++taken;
    }
    return taken;
}

} // namespace app
