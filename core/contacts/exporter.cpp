#include "core/contacts/exporter.h"

#include "core/contacts/columnwords.h"
#include "core/store/contacts.h"
#include "core/store/imports.h"

#include <span>

using namespace Qt::StringLiterals;

namespace contacts {
namespace {

constexpr size_t kPage = 500;

/// Headers that an import understands.
QStringList headerOf(const std::vector<Field> &fields)
{
    QStringList header{name(Role::Number), name(Role::Name), name(Role::Language)};
    for (const Field &field : fields)
        header << field.label;
    return header;
}

QStringList cellsOf(const Contact &contact, const std::vector<Field> &fields)
{
    QStringList cells{contact.number.toString(), contact.name, contact.language};
    for (const Field &field : fields)
        cells << contact.fields.value(field.key);
    return cells;
}

qint64 writeContacts(store::ReadDb &db, std::span<const base::ContactId> ids, ListFile &file)
{
    const auto fields = store::fields(db);
    file.write(headerOf(fields));
    qint64 written = 0;
    while (!ids.empty() && !db.cancelled()) {
        const auto page = store::contactPage(db, ids.first(std::min(kPage, ids.size())));
        for (const Contact &contact : page)
            file.write(cellsOf(contact, fields));
        written += static_cast<qint64>(page.size());
        ids = ids.subspan(std::min(kPage, ids.size()));
    }
    return written;
}

qint64 writeRejectedRows(store::ReadDb &db, base::ImportId import, ListFile &file)
{
    qint64 written = 0;
    qint64 last = 0;
    for (auto page = store::rejectsAfter(db, import, last, kPage); !page.empty();
         page = store::rejectsAfter(db, import, last, kPage)) {
        for (const RejectedRow &row : page)
            file.write(QStringList{QString::number(row.line), name(row.reason)} + row.cells);
        written += static_cast<qint64>(page.size());
        last = page.back().line;
    }
    return written;
}

/// Runs `fill` on one snapshot, into a file that appears only if all went well.
template <class Fill>
base::Result<qint64, ExportError> intoFile(store::Database &database, const QString &path,
                                           std::stop_token stop, Fill fill)
{
    ListFile file(path);
    if (auto opened = file.open(); !opened)
        return base::unexpected(ExportError(opened.error()));
    const auto written = database.read([&](store::ReadDb &db) { return fill(db, file); }, std::move(stop));
    if (!written)
        return base::unexpected(ExportError(written.error()));
    if (auto committed = file.commit(); !committed)
        return base::unexpected(ExportError(committed.error()));
    return *written;
}

} // namespace

base::Result<qint64, ExportError> exportContacts(store::Database &database, const store::ContactQuery &query,
                                                 const QString &path, std::stop_token stop)
{
    return intoFile(database, path, std::move(stop),
                    [&](store::ReadDb &db, ListFile &file) {
                        return writeContacts(db, store::contactIds(db, query), file);
                    });
}

base::Result<qint64, ExportError> exportThese(store::Database &database,
                                              const std::vector<base::ContactId> &ids, const QString &path,
                                              std::stop_token stop)
{
    return intoFile(database, path, std::move(stop),
                    [&](store::ReadDb &db, ListFile &file) { return writeContacts(db, ids, file); });
}

base::Result<qint64, ExportError> writeRejects(store::Database &database, base::ImportId import,
                                               const QStringList &header, const QString &path)
{
    return intoFile(database, path, {}, [&](store::ReadDb &db, ListFile &file) {
        file.write(QStringList{u"line"_s, u"reason"_s} + header);
        return writeRejectedRows(db, import, file);
    });
}

} // namespace contacts
