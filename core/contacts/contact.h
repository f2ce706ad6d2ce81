#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/contacts/phonenumber.h"

#include <QMap>
#include <QString>

#include <vector>

namespace contacts {

/// Kept in the ledger: never renumber.
enum class FieldType { Text = 0, Number = 1, Date = 2 };

/// A column of people's own, such as the last visit. Values are texts: a Number has a decimal point and no
/// grouping
/// ("1234.5"), a Date is "2026-11-22"; a value that is neither stays as the list had it.
struct Field
{
    QString key;   ///< lower case, as in {braces}: "last visit"
    QString label; ///< as the list's header had it: "Last Visit"
    FieldType type = FieldType::Text;

    friend bool operator==(const Field &, const Field &) = default;
};

/// By key of field; only those that have something in them.
using FieldValues = QMap<QString, QString>;

/// A person on a list. Known again by the number.
struct Contact
{
    base::ContactId id;
    PhoneNumber number;
    QString raw; ///< the number as the list had it
    QString name;
    QString language; ///< BCP 47; empty: not known
    FieldValues fields;
    base::TimePoint created{};
    base::TimePoint updated{};

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// A person as a row of a list tells of them; empty: the row does not say.
struct ListedContact
{
    PhoneNumber number;
    QString raw;
    QString name;
    QString language;
    QString fields; ///< as toJson() gives it
};

/// A set of people; `rule` is empty for a list, and as toJson() of a Rule gives it for a live group.
struct Group
{
    base::GroupId id;
    QString name;
    QString rule;
    qint64 people = 0; ///< -1: not counted

    friend bool operator==(const Group &, const Group &) = default;
};

/// What a header is called in {braces}: without spaces around, single ones within, in lower case.
QString fieldKey(const QString &label);

/// Builds toJson() of fields that come in ascending order of their keys. By hand, because a million rows pass here.
class FieldsJson
{
public:
    void add(const QString &key, const QString &value);
    QString take(); ///< and begins anew

private:
    QString m_json;
};

/// The ledger's form: a JSON object with ascending keys, so that equal values are equal texts; "" for none.
QString toJson(const FieldValues &fields);
FieldValues fieldsFromJson(const QString &json);
/// One value alone, "" for none: a million people are asked for a field or two.
QString fieldFromJson(QStringView json, QStringView key);

} // namespace contacts
