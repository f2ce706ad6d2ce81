#include "core/contacts/rowpreparer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace contacts {
namespace {

/// Roles that live in columns of the contact itself; e-mail, notes and all else are fields.
bool isField(Role role)
{
    return role == Role::Field || role == Role::Email || role == Role::Note;
}

QString keyOf(const Column &column)
{
    return column.role == Role::Field ? fieldKey(column.label) : QString(name(column.role));
}

QString cellAt(const QStringList &cells, qsizetype column)
{
    return column >= 0 && column < cells.size() ? cells[column].trimmed() : QString();
}

QStringList valuesOf(const std::vector<QStringList> &rows, qsizetype column)
{
    QStringList values;
    for (const QStringList &cells : rows)
        values << cellAt(cells, column);
    return values;
}

} // namespace

std::vector<Field> ListLayout::fields() const
{
    std::vector<Field> all;
    for (size_t i = 0; i < map.columns.size(); ++i) {
        if (isField(map.columns[i].role))
            all.push_back({keyOf(map.columns[i]), map.columns[i].label, formats[i].type});
    }
    return all;
}

ListLayout layOut(ColumnMap map, const std::vector<QStringList> &sample, Region region)
{
    ListLayout layout{std::move(map), {}, region};
    for (size_t i = 0; i < layout.map.columns.size(); ++i) {
        const bool hasType = layout.map.columns[i].role == Role::Field;
        const auto column = static_cast<qsizetype>(i);
        layout.formats.push_back(hasType ? guessFormat(valuesOf(sample, column), region) : ColumnFormat());
    }
    return layout;
}

RowPreparer::RowPreparer(const ListLayout &layout)
    : m_parser(layout.region)
    , m_number(layout.map.indexOf(Role::Number))
    , m_name(layout.map.indexOf(Role::Name))
    , m_firstName(layout.map.indexOf(Role::FirstName))
    , m_lastName(layout.map.indexOf(Role::LastName))
    , m_language(layout.map.indexOf(Role::Language))
    , m_regionColumn(layout.map.indexOf(Role::Region))
{
    for (size_t i = 0; i < layout.map.columns.size(); ++i) {
        const Column &column = layout.map.columns[i];
        if (isField(column.role))
            m_fields.push_back({keyOf(column), static_cast<qsizetype>(i), layout.formats[i]});
    }
    std::sort(m_fields.begin(), m_fields.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
}

NumberParser &RowPreparer::parserFor(const QStringList &cells)
{
    const Region own = m_regionColumn < 0 ? Region() : Region::fromText(cellAt(cells, m_regionColumn));
    if (own.isEmpty())
        return m_parser;
    return m_others.try_emplace(own.toString(), own).first->second;
}

QString RowPreparer::fieldsOf(const QStringList &cells) const
{
    FieldsJson json;
    for (const FieldColumn &field : m_fields) {
        const QString value = cellAt(cells, field.column);
        if (!value.isEmpty())
            json.add(field.key, canonical(value, field.format));
    }
    return json.take();
}

QString RowPreparer::nameOf(const QStringList &cells) const
{
    const QString whole = cellAt(cells, m_name);
    return whole.isEmpty() ? fullName(cellAt(cells, m_firstName), cellAt(cells, m_lastName)) : whole;
}

PreparedRow RowPreparer::prepare(const SourceRow &row)
{
    PreparedRow prepared;
    prepared.line = row.line;
    const QString raw = cellAt(row.cells, m_number);
    const auto number = parserFor(row.cells).parse(raw);
    if (!number) {
        prepared.rejected = number.error().code;
        prepared.cells = row.cells;
        return prepared;
    }
    prepared.contact = {*number, raw, nameOf(row.cells), cellAt(row.cells, m_language), fieldsOf(row.cells)};
    return prepared;
}

} // namespace contacts
