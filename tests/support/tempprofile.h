#pragma once

#include "core/store/database.h"
#include "tests/catch.h"

#include <QTemporaryDir>

namespace tests {

/// What a unit of work gave; the test ends here with the facts if it failed.
template <class T>
T value(store::Result<T> result)
{
    if (!result)
        FAIL(static_cast<int>(result.error().code) << ' ' << result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The error a unit of work ended with; the test ends here if it succeeded.
template <class T>
store::Error::Code errorCode(const store::Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

/// A profile folder of its own, gone with the test; not made until it is opened for writing.
class TempProfile
{
public:
    QString folder() const { return m_dir.filePath(QStringLiteral("profile")); }
    QString ledger() const { return folder() + QStringLiteral("/ledger.db"); }

    std::unique_ptr<store::Database> open(store::Access access = store::Access::Write,
                                          const store::DatabaseOptions &options = {}) const
    {
        return value(store::Database::open(folder(), access, options));
    }

private:
    QTemporaryDir m_dir;
};

} // namespace tests
