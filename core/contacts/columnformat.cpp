#include "core/contacts/columnformat.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace contacts {
namespace {

using DateOrder = ColumnFormat::DateOrder;

QRegularExpression numberShape(const QString &point, const QString &group)
{
    return QRegularExpression(u"^(-?)(0|[1-9][0-9]{0,14}|[1-9][0-9]{0,2}(?:["_s + group +
                              u"' \\x{a0}\\x{202f}][0-9]{3})+)(?:\\"_s + point + u"([0-9]{1,9}))?$"_s);
}

/// Digits, perhaps grouped by threes, with at most one decimal point; 15 digits are exact in a double.
std::optional<QString> plainNumber(const QString &text, QChar point)
{
    static const QRegularExpression withPoint = numberShape(u"."_s, u","_s);
    static const QRegularExpression withComma = numberShape(u","_s, u"."_s);
    const auto match = (point == u'.' ? withPoint : withComma).match(text);
    if (!match.hasMatch())
        return {};
    QString whole = match.captured(2);
    whole.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    const QString decimals = match.captured(3);
    if (whole.size() > 15)
        return {};
    return match.captured(1) + whole + (decimals.isEmpty() ? QString() : u'.' + decimals);
}

/// "1,234" and "1.234" may be either thing; a column that has nothing clearer is left as text.
bool isAmbiguous(const QString &text)
{
    static const QRegularExpression shape(u"^-?[1-9][0-9]{0,2}[.,][0-9]{3}$"_s);
    return shape.match(text).hasMatch();
}

bool tellsItsPoint(const QString &text)
{
    return (text.contains(u'.') || text.contains(u',')) && !isAmbiguous(text);
}

struct DateDigits
{
    std::array<int, 3> number{};
    bool yearFirst = false;
    QChar separator;
};

std::optional<DateDigits> dateDigits(const QString &text)
{
    static const QRegularExpression shape(
        u"^(?:([0-9]{4})([-./])([0-9]{1,2})\\2([0-9]{1,2})|([0-9]{1,2})([-./])([0-9]{1,2})\\6([0-9]{4}))"
        "(?:[T ]00:00(?::00(?:\\.0+)?)?)?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const bool yearFirst = !match.captured(1).isEmpty();
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    if (yearFirst)
        return DateDigits{{number(1), number(3), number(4)}, true, match.captured(2).at(0)};
    return DateDigits{{number(5), number(7), number(8)}, false, match.captured(6).at(0)};
}

std::optional<QDate> dateIn(const QString &text, DateOrder order)
{
    const auto digits = dateDigits(text);
    if (!digits || digits->yearFirst != (order == DateOrder::YearMonthDay))
        return {};
    const auto [a, b, c] = digits->number;
    const QDate date = order == DateOrder::YearMonthDay   ? QDate(a, b, c)
                       : order == DateOrder::DayMonthYear ? QDate(c, b, a)
                                                          : QDate(c, a, b);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool putsMonthFirst(Region region)
{
    const QString code = region.toString();
    return code == "US"_L1 || code == "PH"_L1 || code == "PR"_L1 || code == "GU"_L1;
}

/// Dots are only written with the day first.
bool hasDots(const QStringList &values)
{
    return std::any_of(values.begin(), values.end(), [](const QString &v) { return v.contains(u'.'); });
}

std::vector<DateOrder> ordersToTry(const QStringList &values, Region region)
{
    if (hasDots(values))
        return {DateOrder::YearMonthDay, DateOrder::DayMonthYear};
    if (putsMonthFirst(region))
        return {DateOrder::YearMonthDay, DateOrder::MonthDayYear, DateOrder::DayMonthYear};
    return {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear};
}

bool hasShape(const QString &value, QStringView shape)
{
    return value.size() == shape.size() &&
           std::equal(value.begin(), value.end(), shape.begin(),
                      [](QChar c, QChar s) { return s == u'0' ? c >= u'0' && c <= u'9' : c == s; });
}

/// What most lists have; spares a million rows the regular expressions.
bool isCanonical(const QString &value, FieldType type)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    switch (type) {
    case FieldType::Text: return true;
    case FieldType::Number: return std::all_of(value.begin(), value.end(), isDigit);
    case FieldType::Date: return hasShape(value, u"0000-00-00");
    }
    return false;
}

template <class Fits>
bool allFit(const QStringList &values, Fits fits)
{
    return std::all_of(values.begin(), values.end(), fits);
}

} // namespace

ColumnFormat guessFormat(const QStringList &values, Region region)
{
    QStringList filled;
    for (const QString &value : values) {
        if (!value.trimmed().isEmpty())
            filled << value.trimmed();
    }
    if (filled.isEmpty())
        return {};
    for (const DateOrder order : ordersToTry(filled, region)) {
        if (allFit(filled, [&](const QString &v) { return dateIn(v, order).has_value(); }))
            return {FieldType::Date, u'.', order};
    }
    const bool isClear = allFit(filled, [](const QString &v) { return !isAmbiguous(v); }) ||
                         std::any_of(filled.begin(), filled.end(), tellsItsPoint);
    for (const QChar point : {QChar(u'.'), QChar(u',')}) {
        if (isClear && allFit(filled, [&](const QString &v) { return plainNumber(v, point).has_value(); }))
            return {FieldType::Number, point, {}};
    }
    return {};
}

QString canonical(const QString &value, const ColumnFormat &format)
{
    if (isCanonical(value, format.type))
        return value;
    switch (format.type) {
    case FieldType::Text: break;
    case FieldType::Number: return plainNumber(value, format.decimalPoint).value_or(value);
    case FieldType::Date:
        if (const auto date = dateIn(value, format.dateOrder))
            return date->toString(Qt::ISODate);
        break;
    }
    return value;
}

} // namespace contacts
