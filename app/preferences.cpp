#include "app/preferences.h"

#include "app/aside.h"

#include <QApplication>
#include <QFontMetrics>
#include <QMetaEnum>
#include <QSettings>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

template <class E>
E read(const QVariantMap &values, const QString &key, E otherwise)
{
    bool known = false;
    const QByteArray word = values.value(key).toString().toLatin1();
    const int value = QMetaEnum::fromType<E>().keyToValue(word.constData(), &known);
    return known ? static_cast<E>(value) : otherwise;
}

template <class E>
QString wordOf(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(static_cast<int>(value)));
}

bool write(const QString &path, const QVariantMap &values)
{
    QSettings file(path, QSettings::IniFormat);
    for (auto value = values.begin(); value != values.end(); ++value)
        file.setValue(value.key(), value.value());
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace

Preferences::Preferences(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_path(profile + u"/window.ini"_s)
{
    const QSettings file(m_path, QSettings::IniFormat);
    for (const QString &key : file.allKeys())
        m_values[key] = file.value(key);
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    m_soon.callOnTimeout(this, &Preferences::save);
}

Preferences::~Preferences()
{
    m_saving.waitForFinished();
    if (!m_isSaved)
        write(m_path, m_values);
}

void Preferences::put(const QString &key, const QVariant &value)
{
    if (m_values.value(key) == value)
        return;
    keep(key, value);
    emit changed();
}

void Preferences::keep(const QString &key, const QVariant &value)
{
    m_values[key] = value;
    m_isSaved = false;
    if (!m_soon.isActive())
        m_soon.start();
}

void Preferences::save()
{
    if (m_saving.isRunning()) {
        m_soon.start();
        return;
    }
    m_isSaved = true;
    m_saving = aside([path = m_path, values = m_values] { return write(path, values); });
}

Theme::Choice Preferences::theme() const
{
    return read(m_values, u"theme"_s, Theme::Choice::System);
}

void Preferences::setTheme(Theme::Choice choice)
{
    put(u"theme"_s, wordOf(choice));
}

Preferences::Density Preferences::density() const
{
    return read(m_values, u"density"_s, Density::Usual);
}

void Preferences::setDensity(Density density)
{
    put(u"density"_s, wordOf(density));
}

int Preferences::rowHeight() const
{
    const int words = QFontMetrics(QApplication::font()).height();
    switch (density()) {
    case Density::Compact: return std::max(28, words + 8);
    case Density::Usual: return std::max(34, words + 14);
    case Density::Roomy: return std::max(40, words + 20);
    }
    return words;
}

Preferences::Tongue Preferences::tongue() const
{
    return read(m_values, u"language"_s, Tongue::System);
}

void Preferences::setTongue(Tongue tongue)
{
    put(u"language"_s, wordOf(tongue));
}

Preferences::Motion Preferences::motion() const
{
    return read(m_values, u"motion"_s, Motion::System);
}

void Preferences::setMotion(Motion motion)
{
    put(u"motion"_s, wordOf(motion));
}

int Preferences::duration(int usual) const
{
    const bool wanted = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    return motion() == Motion::System && wanted ? usual : 0;
}

bool Preferences::menuBarAlways() const
{
    return m_values.value(u"menuBarAlways"_s).toBool();
}

void Preferences::setMenuBarAlways(bool always)
{
    put(u"menuBarAlways"_s, always);
}

bool Preferences::tellsReplies() const
{
    return m_values.value(u"tellsReplies"_s, true).toBool();
}

void Preferences::setTellsReplies(bool tells)
{
    put(u"tellsReplies"_s, tells);
}

QByteArray Preferences::state(const QString &name) const
{
    return m_values.value(u"state/"_s + name).toByteArray();
}

void Preferences::setState(const QString &name, const QByteArray &state)
{
    keep(u"state/"_s + name, state);
}

} // namespace app
