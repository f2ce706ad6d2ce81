#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QString>
#include <QVariant>

#include <concepts>
#include <optional>
#include <type_traits>

namespace store {

/// How a type of the domain is kept in a column: integers, enums and bool as integers, times as UTC
/// milliseconds, ids as integers with 0 as NULL, std::nullopt as NULL, text never as NULL.
template <class T>
struct SqlValue;

template <class T>
QVariant toSql(const T &value)
{
    return SqlValue<T>::toSql(value);
}

/// NULL becomes an empty or zero T.
template <class T>
T fromSql(const QVariant &value)
{
    return SqlValue<T>::fromSql(value);
}

template <std::integral T>
struct SqlValue<T>
{
    static QVariant toSql(T value) { return QVariant(static_cast<qlonglong>(value)); }
    static T fromSql(const QVariant &value) { return static_cast<T>(value.toLongLong()); }
};

template <class T>
requires std::is_enum_v<T>
struct SqlValue<T>
{
    static QVariant toSql(T value) { return QVariant(static_cast<qlonglong>(value)); }
    static T fromSql(const QVariant &value) { return static_cast<T>(value.toLongLong()); }
};

template <>
struct SqlValue<double>
{
    static QVariant toSql(double value) { return QVariant(value); }
    static double fromSql(const QVariant &value) { return value.toDouble(); }
};

template <>
struct SqlValue<QString>
{
    static QVariant toSql(const QString &value)
    {
        return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
    }
    static QString fromSql(const QVariant &value) { return value.toString(); }
};

template <>
struct SqlValue<QByteArray>
{
    static QVariant toSql(const QByteArray &value)
    {
        return value.isNull() ? QVariant(QByteArray("")) : QVariant(value);
    }
    static QByteArray fromSql(const QVariant &value) { return value.toByteArray(); }
};

template <>
struct SqlValue<base::TimePoint>
{
    static QVariant toSql(base::TimePoint value)
    {
        return QVariant(static_cast<qlonglong>(value.time_since_epoch().count()));
    }
    static base::TimePoint fromSql(const QVariant &value)
    {
        return base::TimePoint{base::Milliseconds{value.toLongLong()}};
    }
};

template <class Tag>
struct SqlValue<base::Id<Tag>>
{
    static QVariant toSql(base::Id<Tag> id)
    {
        return id.isValid() ? QVariant(static_cast<qlonglong>(id.value))
                            : QVariant(QMetaType(QMetaType::LongLong));
    }
    static base::Id<Tag> fromSql(const QVariant &value) { return {value.toLongLong()}; }
};

template <class T>
struct SqlValue<std::optional<T>>
{
    static QVariant toSql(const std::optional<T> &value)
    {
        return value ? SqlValue<T>::toSql(*value) : QVariant(QMetaType(QMetaType::LongLong));
    }
    static std::optional<T> fromSql(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional<T>(SqlValue<T>::fromSql(value));
    }
};

} // namespace store
