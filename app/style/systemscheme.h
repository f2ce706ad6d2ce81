#pragma once

#include "app/style/tokens.h"

#include <QDBusVariant>
#include <QObject>

namespace app {

/// Light or dark, as the desktop has it: from Qt where Qt knows (6.5 and later), else from the desktop
/// portal, else from the colours the platform came with. Lives in the GUI thread; never waits for an answer.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }

signals:
    void changed(app::Scheme scheme);

private slots:
    void hear(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void take(Scheme scheme);

    Scheme m_scheme;
};

} // namespace app
