#pragma once

#include "core/store/error.h"

#include <optional>

namespace store {

/// "<folder>/ledger.db"
QString ledgerPath(const QString &folder);

/// Makes the profile folder (0700) and an empty ledger (0600, inherited by its log), or takes what is there.
/// NotWritable with the path that stands in the way.
Result<> prepareProfile(const QString &folder);

/// Missing unless there is a ledger in the folder.
Result<> requireLedger(const QString &folder);

/// An empty file that only its owner may read; an existing one is left as it is.
Result<> makePrivateFile(const QString &path);

/// "One program at a time": held by whoever writes to the profile, for as long as this object lives or its
/// process does. Commands that only read take none.
class ProfileLock
{
public:
    /// InUse if another program, or another part of this one, holds it.
    static Result<ProfileLock> take(const QString &folder);

    ProfileLock(ProfileLock &&other) noexcept;
    ProfileLock &operator=(ProfileLock &&) = delete;
    ~ProfileLock();

private:
    explicit ProfileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    int m_descriptor = -1;
};

} // namespace store
