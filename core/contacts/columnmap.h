#pragma once

#include "core/base/result.h"
#include "core/contacts/columnwords.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace contacts {

/// One pair of --map number=Mobile,name=Customer.
struct Assignment
{
    QString target; ///< "number", "name" ..., the name of a field of one's own, or "-" to leave it out
    QString column; ///< its header, case aside, or its place from 1

    friend bool operator==(const Assignment &, const Assignment &) = default;
};

struct Column
{
    Role role = Role::Field;
    QString label; ///< what its field is called; never empty, unique in the list whatever the case

    friend bool operator==(const Column &, const Column &) = default;
};

/// What each column of a list is for, in the list's order. Every role but Field and LeftOut stands at most once, Number
/// exactly once.
struct ColumnMap
{
    std::vector<Column> columns;

    /// Where the column of a role stands, from 0; -1 if there is none.
    int indexOf(Role role) const;

    friend bool operator==(const ColumnMap &, const ColumnMap &) = default;
};

struct ColumnMapError
{
    enum class Code {
        NoNumberColumn, ///< neither a header nor the content says where the numbers are
        UnknownColumn,  ///< an assignment names a column that the list does not have; see `text`
        AssignedTwice,  ///< two assignments for the same target or the same column; see `text`
        BadAssignment,  ///< not of the form target=column; see `text`
    };
    Code code = Code::NoNumberColumn;
    QString text;

    friend bool operator==(const ColumnMapError &, const ColumnMapError &) = default;
};

/// Reads "number=Mobile,name=Customer". A comma or an equals sign in a name is doubled.
base::Result<std::vector<Assignment>, ColumnMapError> parseAssignments(const QString &text);

/// Decides what each column is for: first what was assigned, then by the words of the header, then, for the
/// number alone, by what `sample` (some rows of the list) holds. What stays is a field of people's own.
/// Pure and cheap; called once for a list.
base::Result<ColumnMap, ColumnMapError> mapColumns(const QStringList &header,
                                                   const std::vector<QStringList> &sample,
                                                   const std::vector<Assignment> &assigned);

/// A cell that could be a telephone number: 6 to 15 digits, nothing else but its punctuation, and no date.
bool looksLikeNumber(QStringView cell);

/// "Anna" and "Schmidt" as one name; neither is doubled if the other already has it.
QString fullName(const QString &first, const QString &last);

} // namespace contacts
