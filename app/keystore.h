#pragma once

#include <QObject>

#include <functional>
#include <optional>

namespace app {

/// The key store of the system (Secret Service, Keychain, Credential Manager), where the PIN of a SIM may be
/// kept. Lives in the GUI thread. A PC without one answers that there is nothing, and that nothing was kept.
class KeyStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `name`: what it is the PIN of, such as an ICCID.
    void readPin(const QString &name, std::function<void(std::optional<QString>)> then);
    /// `then` is told whether it is kept.
    void keepPin(const QString &name, const QString &pin, std::function<void(bool)> then);
    void forgetPin(const QString &name);
};

} // namespace app
