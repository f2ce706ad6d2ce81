#pragma once

#include <QString>

#include <optional>

namespace modem {

/// Which SIM asks for its PIN. Both may be unknown: many SIMs tell nothing before they are unlocked.
struct PinOwner
{
    QString lineName; ///< LineSpec::toString()
    QString imei;
    QString iccid;

    friend bool operator==(const PinOwner &, const PinOwner &) = default;
};

/// The PINs a person entrusted to us, and which of them were refused. Three wrong ones lock a SIM, so a
/// refused PIN is never offered again, not by a later run either. Shared by all lines: implementations are
/// thread-safe.
class PinBook
{
public:
    virtual ~PinBook() = default;

    /// The PIN for this SIM, 4 to 8 digits; none if none is known. Also gives one that was refused before.
    virtual std::optional<QString> pin(const PinOwner &owner) const = 0;

    /// This very PIN was refused for this SIM before.
    virtual bool wasRefused(const PinOwner &owner, const QString &pin) const = 0;

    /// The SIM refused this PIN; remembered before this returns.
    virtual void noteRefused(const PinOwner &owner, const QString &pin) = 0;
};

} // namespace modem
