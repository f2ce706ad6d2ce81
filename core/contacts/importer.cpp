#include "core/contacts/importer.h"

#include "core/store/groups.h"
#include "core/store/samepeople.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace contacts {
namespace {

constexpr size_t kSample = 500;         // rows that decide about the columns
constexpr qint64 kRowsACommit = 20'000; // 2,000 made 1,000,000 inserts 2.5 times slower

/// Empty unless something was chosen.
QString identityOf(const ListOptions &reading)
{
    if (reading == ListOptions())
        return {};
    const QString separator = reading.separator ? QString(*reading.separator) : QString();
    return u'\n' + reading.sheet + u'\n' + QString::fromLatin1(reading.charset) + u'\n' + separator;
}

/// The same content with other columns, another group or region is another import.
QString identityOf(const ImportOptions &options)
{
    QString text = options.identity + u'\n' + options.file + u'\n' + options.region.toString() + u'\n' +
                   options.group + u'\n' + options.basis + (options.keepsRejects ? u"\n1"_s : u"\n0"_s);
    for (const Assignment &assignment : options.assigned)
        text += u'\n' + assignment.target + u'=' + assignment.column;
    text += identityOf(options.reading) + options.same.identity();
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

template <class T>
ImportResult<> asImport(const store::Result<T> &result)
{
    if (!result)
        return base::unexpected(ImportError(result.error()));
    return {};
}

} // namespace

Importer::Importer(store::Database &database, std::unique_ptr<ContactSource> source, ImportOptions options,
                   const base::Clock &clock)
    : m_database(database)
    , m_source(std::move(source))
    , m_options(std::move(options))
    , m_clock(clock)
    , m_began(clock.uptime())
    , m_batch(database)
{
}

Importer::~Importer() = default;

ImportResult<std::unique_ptr<Importer>> Importer::begin(store::Database &database,
                                                        std::unique_ptr<ContactSource> source,
                                                        ImportOptions options, const base::Clock &clock)
{
    std::unique_ptr<Importer> importer(new Importer(database, std::move(source), std::move(options), clock));
    auto first = importer->readFirst();
    if (!first)
        return base::unexpected(first.error());
    if (auto ready = importer->layOutColumns(*first).and_then([&] { return importer->openRecord(); }); !ready)
        return base::unexpected(ready.error());
    importer->m_committed = importer->m_record.counts.rows;
    importer->m_pipeline = std::make_unique<RowPipeline>(*importer->m_source, importer->m_layout,
                                                         std::move(*first), importer->m_record.counts.rows);
    return importer;
}

ImportResult<std::vector<SourceRow>> Importer::readFirst()
{
    std::vector<SourceRow> rows;
    while (rows.size() < kSample) {
        SourceRow row;
        const auto more = m_source->next(row);
        if (!more)
            return base::unexpected(ImportError(more.error()));
        if (!*more)
            break;
        rows.push_back(std::move(row));
    }
    return rows;
}

ImportResult<> Importer::layOutColumns(const std::vector<SourceRow> &first)
{
    std::vector<QStringList> sample;
    for (const SourceRow &row : first)
        sample.push_back(row.cells);
    auto map = mapColumns(m_source->header(), sample, m_options.assigned);
    if (!map)
        return base::unexpected(ImportError(map.error()));
    m_layout = layOut(std::move(*map), sample, m_options.region);
    return {};
}

ImportResult<> Importer::openRecord()
{
    const base::TimePoint now = m_clock.now();
    if (m_options.isDryRun)
        return asImport(m_database.read([&](store::ReadDb &db) { m_suppressed.emplace(db, false, now); }));
    const QString identity = identityOf(m_options);
    return asImport(m_database.transaction([&](store::WriteDb &db) {
        m_suppressed.emplace(db, false, now);
        if (!m_options.group.isEmpty())
            m_group = store::groupNamed(db, m_options.group, now);
        if (auto interrupted = store::interruptedImport(db, identity)) {
            m_record = *interrupted;
            return;
        }
        m_record = store::beginImport(db, m_options.file, identity, now);
        for (const Field &field : m_layout.fields())
            store::defineField(db, field);
        if (!m_options.basis.isEmpty())
            store::recordBasis(db, m_record.id, m_options.basis, m_options.file, now);
    }));
}

ImportResult<> Importer::step(base::Milliseconds budget)
{
    if (isDone())
        return {};
    const auto atEnd = m_options.isDryRun ? drySlice(budget) : slice(budget);
    if (!atEnd)
        return base::unexpected(ImportError(atEnd.error()));
    if (!*atEnd)
        return {};
    const bool isWritten = !m_options.isDryRun;
    if (isWritten) {
        if (auto committed = m_batch.commit(); !committed)
            return base::unexpected(ImportError(committed.error()));
    }
    if (auto error = m_pipeline->error())
        return base::unexpected(ImportError(*error));
    store::ImportRecord finished = m_record;
    finished.finished = m_clock.now();
    if (isWritten) {
        if (auto saved = m_database.transaction([&](store::WriteDb &db) { store::saveImport(db, finished); });
            !saved)
            return base::unexpected(ImportError(saved.error()));
    }
    m_record = finished;
    return {};
}

/// At least one chunk, if one is ready. True when nothing is left of the list.
template <class Take>
bool Importer::takeChunks(base::Milliseconds budget, Take take)
{
    const base::Milliseconds until = m_clock.uptime() + budget;
    do {
        const auto chunk = m_pipeline->take(std::max(until - m_clock.uptime(), base::Milliseconds(1)));
        if (!chunk)
            break;
        for (const PreparedRow &row : *chunk)
            take(row);
    } while (m_clock.uptime() < until);
    return m_pipeline->isAtEnd();
}

store::Result<bool> Importer::slice(base::Milliseconds budget)
{
    auto atEnd = m_batch.run([&](store::WriteDb &db) {
        const bool isEnd = takeChunks(budget, [&](const PreparedRow &row) { take(db, row); });
        writeMemberships(db);
        store::saveImport(db, m_record);
        return isEnd;
    });
    if (!atEnd || m_record.counts.rows - m_committed < kRowsACommit)
        return atEnd;
    m_committed = m_record.counts.rows;
    if (auto committed = m_batch.commit(); !committed)
        return base::unexpected(committed.error());
    return atEnd;
}

store::Result<bool> Importer::drySlice(base::Milliseconds budget)
{
    return m_database.read([&](store::ReadDb &db) {
        return takeChunks(budget, [&](const PreparedRow &row) { judge(db, row); });
    });
}

void Importer::count(store::Merged how, qint64 e164)
{
    ImportCounts &counts = m_record.counts;
    if (m_suppressed->contains(e164)) {
        ++counts.suppressed;
        return;
    }
    switch (how) {
    case store::Merged::Added: ++counts.added; break;
    case store::Merged::Updated: ++counts.updated; break;
    case store::Merged::Unchanged: ++counts.unchanged; break;
    }
}

void Importer::take(store::WriteDb &db, const PreparedRow &row)
{
    ++m_record.counts.rows;
    const qint64 e164 = row.contact.number.e164;
    if (row.rejected) {
        ++m_record.counts.invalid;
        if (m_options.keepsRejects)
            store::keepReject(db, m_record.id, {row.line, *row.rejected, row.cells});
    } else if (m_suppressed->isErased(e164)) {
        ++m_record.counts.suppressed;
    } else if (takeNamesake(db, row.contact)) {
        // somebody who was here, or nobody
    } else if (const auto id = store::insertContact(db, row.contact, m_record.started); id.isValid()) {
        m_added = {m_added.first.isValid() ? m_added.first : id, id};
        count(store::Merged::Added, e164);
    } else {
        takeKnown(db, row.contact);
    }
}

void Importer::join(store::WriteDb &db, base::ContactId known)
{
    if (m_group.isValid())
        store::addMember(db, m_group, known);
}

/// What becomes of a row with the number of somebody here: only where it says something else is there a
/// choice.
SameChoice Importer::choiceFor(const Contact &known, const ListedContact &row) const
{
    const SameChoice choice = m_options.same.choiceFor(Likeness::SameNumber, row.number.e164);
    return choice == SameChoice::ListWins || store::contradicts(known, row) ? choice : SameChoice::ListWins;
}

void Importer::takeKnown(store::WriteDb &db, const ListedContact &row)
{
    const auto known = store::contactByNumber(db, row.number.e164);
    if (!known)
        return;
    const bool wasHere = known->created < m_record.started;
    const SameChoice choice = wasHere ? choiceFor(*known, row) : SameChoice::ListWins;
    if (choice == SameChoice::LeaveOut)
        return;
    if (m_added.contains(known->id) || !store::addImported(db, m_record.id, known->id)) {
        ++m_record.counts.duplicates;
        return;
    }
    join(db, known->id);
    count(choice == SameChoice::HereStays ? store::underlayContact(db, *known, row, m_record.started)
                                          : store::overlayContact(db, *known, row, m_record.started),
          row.number.e164);
}

/// The one whose row this is but for the number, as a person says; `choice` tells what becomes of it.
std::optional<Contact> Importer::namesakeOf(store::ReadDb &db, const ListedContact &row,
                                            SameChoice &choice) const
{
    choice = m_options.same.choiceFor(Likeness::SameName, row.number.e164);
    if (choice == SameChoice::KeepBoth || row.name.isEmpty())
        return {};
    const base::TimePoint before = m_options.isDryRun ? m_clock.now() : m_record.started;
    const auto people = store::namesakes(db, row.name, before);
    const bool isClear = people.size() == 1 || (!people.empty() && choice == SameChoice::LeaveOut);
    return isClear ? std::optional(people.front()) : std::nullopt;
}

/// True if the row is dealt with.
bool Importer::takeNamesake(store::WriteDb &db, const ListedContact &row)
{
    if (m_options.same.ignoresNames() || store::contactByNumber(db, row.number.e164))
        return false;
    SameChoice choice{};
    const auto known = namesakeOf(db, row, choice);
    if (!known)
        return false;
    if (choice == SameChoice::LeaveOut)
        return true;
    if (m_suppressed->contains(known->number.e164)) {
        ++m_record.counts.suppressed; // under a new number they are still who asked for no texts
        return true;
    }
    if (!store::addImported(db, m_record.id, known->id))
        return false; // another row of the list was them
    join(db, known->id);
    count(store::moveNumber(db, *known, row, m_record.started), row.number.e164);
    return true;
}

void Importer::judge(store::ReadDb &db, const PreparedRow &row)
{
    ++m_record.counts.rows;
    const qint64 e164 = row.contact.number.e164;
    if (row.rejected)
        ++m_record.counts.invalid;
    else if (m_suppressed->isErased(e164))
        ++m_record.counts.suppressed;
    else if (const auto known = store::contactByNumber(db, e164))
        judgeKnown(row, *known);
    else
        judgeNew(db, row);
}

void Importer::judgeKnown(const PreparedRow &row, const Contact &known)
{
    const qint64 e164 = row.contact.number.e164;
    const SameChoice choice = choiceFor(known, row.contact);
    if (choice == SameChoice::LeaveOut)
        return;
    if (!m_seen.insert(e164).second) {
        ++m_record.counts.duplicates;
        return;
    }
    if (m_options.foundSame && store::contradicts(known, row.contact))
        m_options.foundSame({row.line, Likeness::SameNumber, row.contact, known.id, true});
    count(choice == SameChoice::HereStays ? store::underlayEffect(known, row.contact)
                                          : store::overlayEffect(known, row.contact),
          e164);
}

void Importer::judgeNew(store::ReadDb &db, const PreparedRow &row)
{
    const qint64 e164 = row.contact.number.e164;
    if (m_options.foundSame && !m_seen.contains(e164)) {
        const auto people = store::namesakes(db, row.contact.name, m_clock.now());
        if (!people.empty())
            m_options.foundSame(
                {row.line, Likeness::SameName, row.contact, people.front().id, people.size() == 1});
    }
    SameChoice choice{};
    const auto known = m_options.same.ignoresNames() ? std::nullopt : namesakeOf(db, row.contact, choice);
    if (known && choice == SameChoice::LeaveOut)
        return;
    if (known && m_suppressed->contains(known->number.e164)) {
        ++m_record.counts.suppressed;
        return;
    }
    const bool isThem = known && m_seen.insert(known->number.e164).second;
    if (!m_seen.insert(e164).second)
        ++m_record.counts.duplicates;
    else
        count(isThem ? store::Merged::Updated : store::Merged::Added, e164);
}

void Importer::writeMemberships(store::WriteDb &db)
{
    if (!m_added.first.isValid())
        return;
    store::addImported(db, m_record.id, m_added.first, m_added.last);
    if (m_group.isValid())
        store::addMembers(db, m_group, m_added.first, m_added.last);
    m_added = {};
}

} // namespace contacts
