#include "core/store/contacts.h"

#include "core/store/searchindex.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

const QString kColumns =
    u"SELECT id, e164, raw, name, region, language, fields, created, updated FROM contact "_s;

contacts::Contact read(const Statement &row)
{
    contacts::Contact contact;
    contact.id = row.get<base::ContactId>(0);
    contact.number = {row.get<qint64>(1), contacts::Region::fromText(row.get<QString>(4))};
    contact.raw = row.get<QString>(2);
    contact.name = row.get<QString>(3);
    contact.language = row.get<QString>(5);
    contact.fields = contacts::fieldsFromJson(row.get<QString>(6));
    contact.created = row.get<base::TimePoint>(7);
    contact.updated = row.get<base::TimePoint>(8);
    return contact;
}

std::optional<contacts::Contact> readOne(Statement row)
{
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

QString overlaid(const QString &known, const QString &given)
{
    return given.isEmpty() ? known : given;
}

contacts::Contact overlaid(contacts::Contact known, const contacts::ListedContact &row)
{
    known.name = overlaid(known.name, row.name);
    known.language = overlaid(known.language, row.language);
    const contacts::FieldValues given = contacts::fieldsFromJson(row.fields);
    for (auto field = given.cbegin(); field != given.cend(); ++field) {
        if (!field.value().isEmpty())
            known.fields.insert(field.key(), field.value());
    }
    return known;
}

} // namespace

base::ContactId insertContact(WriteDb &db, const contacts::ListedContact &contact, base::TimePoint now)
{
    return {db.insert(u"INSERT INTO contact (e164, raw, name, region, language, fields, created, updated) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                      contact.number.e164, contact.raw, contact.name, contact.number.region.toString(),
                      contact.language, contact.fields, now, now)};
}

Merged overlayEffect(const contacts::Contact &known, const contacts::ListedContact &row)
{
    return overlaid(known, row) == known ? Merged::Unchanged : Merged::Updated;
}

Merged overlayContact(WriteDb &db, const contacts::Contact &known, const contacts::ListedContact &row,
                      base::TimePoint now)
{
    const contacts::Contact merged = overlaid(known, row);
    if (merged == known)
        return Merged::Unchanged;
    markStale(db, known.id);
    db.run(u"UPDATE contact SET name = ?, language = ?, fields = ?, updated = ? WHERE id = ?"_s, merged.name,
           merged.language, contacts::toJson(merged.fields), now, known.id);
    return Merged::Updated;
}

MergedContact mergeContact(WriteDb &db, const contacts::ListedContact &row, base::TimePoint now)
{
    if (const auto id = insertContact(db, row, now); id.isValid())
        return {id, Merged::Added};
    const auto known = contactByNumber(db, row.number.e164);
    return known ? MergedContact{known->id, overlayContact(db, *known, row, now)} : MergedContact{};
}

Edited updateContact(WriteDb &db, const contacts::Contact &contact, base::TimePoint now)
{
    const auto owner = contactByNumber(db, contact.number.e164);
    if (owner && owner->id != contact.id)
        return Edited::NumberTaken;
    markStale(db, contact.id);
    const int changed =
        db.run(u"UPDATE contact SET e164 = ?, raw = ?, name = ?, region = ?, language = ?, fields = ?, "
               "updated = ? WHERE id = ?"_s,
               contact.number.e164, contact.raw, contact.name, contact.number.region.toString(),
               contact.language, contacts::toJson(contact.fields), now, contact.id);
    return changed == 1 ? Edited::Done : Edited::Gone;
}

std::optional<contacts::Contact> contactById(ReadDb &db, base::ContactId id)
{
    static const QString sql = kColumns + u"WHERE id = ?"_s;
    return readOne(std::move(db.prepare(sql).bind(id)));
}

std::optional<contacts::Contact> contactByNumber(ReadDb &db, qint64 e164)
{
    static const QString sql = kColumns + u"WHERE e164 = ?"_s;
    return readOne(std::move(db.prepare(sql).bind(e164)));
}

std::vector<contacts::Contact> contactPage(ReadDb &db, std::span<const base::ContactId> ids)
{
    std::vector<contacts::Contact> page;
    page.reserve(ids.size());
    for (const base::ContactId id : ids) {
        if (auto contact = contactById(db, id))
            page.push_back(std::move(*contact));
    }
    return page;
}

std::vector<contacts::Field> fields(ReadDb &db)
{
    std::vector<contacts::Field> all;
    Statement row = db.prepare(u"SELECT key, label, type FROM field ORDER BY key"_s);
    while (row.next())
        all.push_back({row.get<QString>(0), row.get<QString>(1), row.get<contacts::FieldType>(2)});
    return all;
}

void defineField(WriteDb &db, const contacts::Field &field)
{
    db.run(u"INSERT INTO field (key, label, type) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET type = "
           "CASE WHEN type = excluded.type THEN type ELSE 0 END"_s,
           field.key, field.label, field.type);
}

} // namespace store
