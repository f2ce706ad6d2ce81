#pragma once

#include "core/store/readdb.h"

#include <variant>
#include <vector>

namespace store {

/// A condition on rows, and the values of its question marks.
struct Where
{
    using Value = std::variant<qint64, double, QString>;

    QString sql;
    std::vector<Value> values;
};

/// Sets further parameters behind those that are set.
inline void add(Statement &row, const std::vector<Where::Value> &values)
{
    for (const Where::Value &value : values)
        std::visit([&](const auto &one) { row.add(one); }, value);
}

} // namespace store
