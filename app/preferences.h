#pragma once

#include "app/style/theme.h"

#include <QFuture>
#include <QTimer>
#include <QVariantMap>

namespace app {

/// What the window remembers for a profile: its look and how it was left. Kept in window.ini in the profile
/// folder and not in the ledger, since it is needed before the first picture, where no SQL may run, and
/// belongs to this screen rather than to the shop: a restored ledger leaves it alone. Lives in the GUI
/// thread, which never waits for the disk but at both ends: changes are written a second later, aside.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Density { Compact, Usual, Roomy };
    Q_ENUM(Density)
    enum class Motion { System, None };
    Q_ENUM(Motion)

    /// System: the first of the desktop's languages that there is.
    enum class Tongue { System, English, German, Chinese };
    Q_ENUM(Tongue)

    explicit Preferences(const QString &profile, QObject *parent = nullptr);
    /// Everything is in the file then.
    ~Preferences() override;

    Theme::Choice theme() const;
    void setTheme(Theme::Choice choice);

    Density density() const;
    void setDensity(Density density);
    /// Of a row in a table, logical pixels: 28, 34 or 40, more where the font needs it.
    int rowHeight() const;

    /// Of words and sentences, from the next start on.
    Tongue tongue() const;
    void setTongue(Tongue tongue);

    Motion motion() const;
    void setMotion(Motion motion);
    /// How long something that moves takes: `usual`, or 0 where motion is unwanted.
    int duration(int usual) const;

    bool menuBarAlways() const;
    void setMenuBarAlways(bool always);

    /// New replies are told on the desktop while the window is not in front.
    bool tellsReplies() const;
    void setTellsReplies(bool tells);

    /// Geometry, splitters, columns: under a name of the widget's own, "contacts/columns".
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

signals:
    void changed();

private:
    void put(const QString &key, const QVariant &value);
    void keep(const QString &key, const QVariant &value);
    void save();

    QString m_path;
    QVariantMap m_values;
    QFuture<bool> m_saving;
    QTimer m_soon;
    bool m_isSaved = true; ///< the file holds what is here, or will
};

} // namespace app
