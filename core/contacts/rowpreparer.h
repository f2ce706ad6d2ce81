#pragma once

#include "core/contacts/columnformat.h"
#include "core/contacts/columnmap.h"
#include "core/contacts/contactsource.h"
#include "core/contacts/numberparser.h"

#include <map>
#include <optional>

namespace contacts {

/// What the columns of one list mean: worked out once, from its first rows.
struct ListLayout
{
    ColumnMap map;
    std::vector<ColumnFormat> formats; ///< by column
    Region region;                     ///< of numbers without a country code

    /// The columns that are kept as fields.
    std::vector<Field> fields() const;
};

/// The layout of a list whose header and first rows are these.
ListLayout layOut(ColumnMap map, const std::vector<QStringList> &sample, Region region);

/// A row ready for the ledger, or the reason why it cannot be taken.
struct PreparedRow
{
    qint64 line = 0;
    std::optional<NumberError::Code> rejected;
    ListedContact contact;
    QStringList cells; ///< of a rejected row: as the list has them
};

/// Turns rows of a list into what the ledger keeps. The costly half of an import; one preparer a thread.
class RowPreparer
{
public:
    explicit RowPreparer(const ListLayout &layout);
    PreparedRow prepare(const SourceRow &row);

private:
    struct FieldColumn
    {
        QString key;
        qsizetype column;
        ColumnFormat format;
    };

    NumberParser &parserFor(const QStringList &cells);
    QString fieldsOf(const QStringList &cells) const;
    QString nameOf(const QStringList &cells) const;

    NumberParser m_parser;
    int m_number, m_name, m_firstName, m_lastName, m_language, m_regionColumn;
    std::vector<FieldColumn> m_fields;        ///< by key
    std::map<QString, NumberParser> m_others; ///< by region, of rows that name their own
};

} // namespace contacts
