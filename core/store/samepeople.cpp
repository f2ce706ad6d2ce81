#include "core/store/samepeople.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

bool isOther(const QString &known, const QString &given)
{
    return !known.isEmpty() && !given.isEmpty() && known != given;
}

contacts::Contact underlaid(contacts::Contact known, const contacts::ListedContact &row)
{
    if (known.name.isEmpty())
        known.name = row.name;
    if (known.language.isEmpty())
        known.language = row.language;
    const contacts::FieldValues given = contacts::fieldsFromJson(row.fields);
    for (auto field = given.cbegin(); field != given.cend(); ++field)
        if (known.fields.value(field.key()).isEmpty() && !field.value().isEmpty())
            known.fields.insert(field.key(), field.value());
    return known;
}

} // namespace

bool contradicts(const contacts::Contact &known, const contacts::ListedContact &row)
{
    if (isOther(known.name, row.name) || isOther(known.language, row.language))
        return true;
    const contacts::FieldValues given = contacts::fieldsFromJson(row.fields);
    for (auto field = given.cbegin(); field != given.cend(); ++field)
        if (isOther(known.fields.value(field.key()), field.value()))
            return true;
    return false;
}

Merged underlayEffect(const contacts::Contact &known, const contacts::ListedContact &row)
{
    return underlaid(known, row) == known ? Merged::Unchanged : Merged::Updated;
}

Merged underlayContact(WriteDb &db, const contacts::Contact &known, const contacts::ListedContact &row,
                       base::TimePoint now)
{
    const contacts::Contact filled = underlaid(known, row);
    if (filled == known)
        return Merged::Unchanged;
    return updateContact(db, filled, now) == Edited::Done ? Merged::Updated : Merged::Unchanged;
}

Merged moveNumber(WriteDb &db, const contacts::Contact &known, const contacts::ListedContact &row,
                  base::TimePoint now)
{
    contacts::Contact moved = known;
    moved.number = row.number;
    moved.raw = row.raw;
    if (updateContact(db, moved, now) != Edited::Done)
        return Merged::Unchanged;
    overlayContact(db, moved, row, now);
    return Merged::Updated;
}

std::vector<contacts::Contact> namesakes(ReadDb &db, const QString &name, base::TimePoint before)
{
    if (name.isEmpty())
        return {};
    const auto ids = db.values<base::ContactId>(
        u"SELECT id FROM contact WHERE name = ? COLLATE NOCASE AND created < ? ORDER BY id LIMIT 2"_s, name,
        before);
    return contactPage(db, ids);
}

} // namespace store
