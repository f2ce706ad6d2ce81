#pragma once

#include "core/contacts/openlist.h"
#include "core/contacts/rowpipeline.h"
#include "core/contacts/samepeople.h"
#include "core/store/contacts.h"
#include "core/store/database.h"
#include "core/store/imports.h"
#include "core/store/suppressions.h"

#include <functional>
#include <unordered_set>
#include <variant>

namespace contacts {

struct ImportOptions
{
    QString file;        ///< what the list is called, for the record
    QString identity;    ///< of its content, see ListPlace; a list that was interrupted goes on where it was
    ListOptions reading; ///< how the list was opened: read otherwise, it is another list
    std::vector<Assignment> assigned; ///< columns that were named
    Region region;
    QString group;             ///< everybody in the list joins it, made if need be; empty: none
    SamePeople same;           ///< what becomes of rows that resemble somebody here
    QString basis;             ///< on what ground these people may be texted; empty: not said
    bool keepsRejects = false; ///< store::rejectsAfter() will be asked when it is done
    bool isDryRun = false;     ///< only counts
    /// In a dry run: is told of every row that resembles somebody here. In the thread of the ledger.
    std::function<void(const SamePair &)> foundSame;
};

/// The ledger, the list or its columns failed. What was committed stays, and a repetition goes on behind it.
using ImportError = std::variant<store::Error, SourceError, ColumnMapError>;

template <class T = void>
using ImportResult = base::Result<T, ImportError>;

/// Brings a list into the ledger in slices: rows, cursor and counts are committed together, so that an import
/// that was killed and repeated ends in the same state. People are known by their number; empty cells never
/// overwrite; of several rows with one number the first counts. Lives in the thread of the ledger; rows are
/// read and prepared on threads of its own. To stop early, delete it.
class Importer
{
public:
    /// Reads the first rows, works out the columns and makes or finds the record of the import. `database`
    /// and `clock` outlive the importer.
    static ImportResult<std::unique_ptr<Importer>> begin(store::Database &database,
                                                         std::unique_ptr<ContactSource> source,
                                                         ImportOptions options, const base::Clock &clock);
    ~Importer();

    /// One slice: works, or waits for rows, for about `budget`. After an error there is nothing more to come.
    ImportResult<> step(base::Milliseconds budget);
    bool isDone() const { return m_record.finished.has_value(); }

    const ListLayout &layout() const { return m_layout; }
    QStringList header() const { return m_source->header(); }
    /// Invalid in a dry run.
    base::ImportId id() const { return m_record.id; }
    base::GroupId group() const { return m_group; }
    const ImportCounts &counts() const { return m_record.counts; }
    /// Since begin().
    base::Milliseconds elapsed() const { return m_clock.uptime() - m_began; }
    /// Of the list: see ContactSource::done() and total().
    qint64 done() const { return m_source->done(); }
    qint64 total() const { return m_source->total(); }

private:
    struct Range
    { ///< contacts of this slice that are new; their memberships are written at its end
        base::ContactId first;
        base::ContactId last;
        bool contains(base::ContactId id) const { return first.isValid() && first <= id && id <= last; }
    };

    Importer(store::Database &database, std::unique_ptr<ContactSource> source, ImportOptions options,
             const base::Clock &clock);

    ImportResult<std::vector<SourceRow>> readFirst();
    ImportResult<> layOutColumns(const std::vector<SourceRow> &first);
    ImportResult<> openRecord();
    store::Result<bool> slice(base::Milliseconds budget);
    store::Result<bool> drySlice(base::Milliseconds budget);
    template <class Take>
    bool takeChunks(base::Milliseconds budget, Take take);
    void take(store::WriteDb &db, const PreparedRow &row);
    void takeKnown(store::WriteDb &db, const ListedContact &row);
    bool takeNamesake(store::WriteDb &db, const ListedContact &row);
    void join(store::WriteDb &db, base::ContactId known);
    std::optional<Contact> namesakeOf(store::ReadDb &db, const ListedContact &row, SameChoice &choice) const;
    void judge(store::ReadDb &db, const PreparedRow &row);
    void judgeKnown(const PreparedRow &row, const Contact &known);
    void judgeNew(store::ReadDb &db, const PreparedRow &row);
    SameChoice choiceFor(const Contact &known, const ListedContact &row) const;
    void count(store::Merged how, qint64 e164);
    void writeMemberships(store::WriteDb &db);

    store::Database &m_database;
    std::unique_ptr<ContactSource> m_source;
    ImportOptions m_options;
    const base::Clock &m_clock;
    base::Milliseconds m_began;
    ListLayout m_layout;
    store::ImportRecord m_record;
    base::GroupId m_group;
    std::optional<store::SuppressedNumbers> m_suppressed;
    Range m_added;
    qint64 m_committed = 0;            ///< rows, about
    std::unordered_set<qint64> m_seen; ///< numbers of a dry run
    store::Batch m_batch;
    std::unique_ptr<RowPipeline> m_pipeline;
};

} // namespace contacts
