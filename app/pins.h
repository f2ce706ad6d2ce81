#pragma once

#include "modem/pinbook.h"

#include <QHash>
#include <QSet>

#include <mutex>

namespace app {

/// The PINs a person gave for this run: one for all, from HANDBELL_PIN or a file, and those typed for a line;
/// and the memory of those that SIMs have refused. A PIN itself is never written anywhere; of a refused one a
/// digest is kept in the profile folder, so that no later run wastes a try on it. Safe to share between
/// threads.
class Pins : public modem::PinBook
{
public:
    /// `folder` may not exist yet; it is made when the first refusal has to be remembered.
    Pins(std::optional<QString> pin, const QString &folder);

    /// For this line alone (its LINE as written), from the next look at its SIM on.
    void give(const QString &line, const QString &pin);

    std::optional<QString> pin(const modem::PinOwner &owner) const override;
    bool wasRefused(const modem::PinOwner &owner, const QString &pin) const override;
    void noteRefused(const modem::PinOwner &owner, const QString &pin) override;

private:
    std::optional<QString> m_pin;
    QString m_file;
    mutable std::mutex m_mutex;
    QHash<QString, QString> m_given; ///< by line
    QSet<QByteArray> m_refused;
};

/// The PIN in a file's first line or else in HANDBELL_PIN, 4 to 8 digits; none if there is none or it is no
/// PIN.
std::optional<QString> givenPin(const std::optional<QString> &file);

/// 4 to 8 digits.
bool isPin(const QString &text);

} // namespace app
