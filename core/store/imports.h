#pragma once

#include "core/contacts/importcounts.h"
#include "core/store/readdb.h"

namespace store {

/// Tables `import`, `import_member`, `import_reject` and `basis`: which list brought whom, on what ground,
/// and how far it has come.

struct ImportRecord
{
    base::ImportId id;
    QString file;     ///< name of the file
    QString identity; ///< what makes a repetition the same import
    base::TimePoint started{};
    std::optional<base::TimePoint> finished; ///< none: under way, or interrupted
    contacts::ImportCounts counts;           ///< rows: dealt with so far, and where to go on

    friend bool operator==(const ImportRecord &, const ImportRecord &) = default;
};

/// The import of the same list that was interrupted.
std::optional<ImportRecord> interruptedImport(ReadDb &db, const QString &identity);
std::optional<ImportRecord> importById(ReadDb &db, base::ImportId id);
/// All imports, latest first.
std::vector<ImportRecord> imports(ReadDb &db);

ImportRecord beginImport(WriteDb &db, const QString &file, const QString &identity, base::TimePoint now);
/// Counts and end, in the unit of work that dealt with the rows.
void saveImport(WriteDb &db, const ImportRecord &record);

/// False if the list named this contact already.
bool addImported(WriteDb &db, base::ImportId import, base::ContactId contact);
/// All existing contacts with ids from `first` to `last`.
void addImported(WriteDb &db, base::ImportId import, base::ContactId first, base::ContactId last);

/// Rejected rows wait here for their file to be written.
void keepReject(WriteDb &db, base::ImportId import, const contacts::RejectedRow &row);
std::vector<contacts::RejectedRow> rejectsAfter(ReadDb &db, base::ImportId import, qint64 line, int limit);
void forgetReject(WriteDb &db, base::ImportId import, qint64 line);
void forgetRejects(WriteDb &db, base::ImportId import);

/// On what ground the people of an import may be texted; append-only.
void recordBasis(WriteDb &db, base::ImportId import, const QString &basis, const QString &source,
                 base::TimePoint now);

} // namespace store
