#include "app/preferences.h"

#include <QApplication>
#include <QFontMetrics>
#include <QMetaEnum>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

template <class E>
E read(const QSettings &file, const QString &key, E otherwise)
{
    bool known = false;
    const QByteArray word = file.value(key).toString().toLatin1();
    const int value = QMetaEnum::fromType<E>().keyToValue(word.constData(), &known);
    return known ? static_cast<E>(value) : otherwise;
}

template <class E>
QString wordOf(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(static_cast<int>(value)));
}

} // namespace

Preferences::Preferences(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_file(profile + u"/window.ini"_s, QSettings::IniFormat)
{
}

void Preferences::put(const QString &key, const QVariant &value)
{
    if (m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    emit changed();
}

Theme::Choice Preferences::theme() const
{
    return read(m_file, u"theme"_s, Theme::Choice::System);
}

void Preferences::setTheme(Theme::Choice choice)
{
    put(u"theme"_s, wordOf(choice));
}

Preferences::Density Preferences::density() const
{
    return read(m_file, u"density"_s, Density::Usual);
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
    return read(m_file, u"language"_s, Tongue::System);
}

void Preferences::setTongue(Tongue tongue)
{
    put(u"language"_s, wordOf(tongue));
}

Preferences::Motion Preferences::motion() const
{
    return read(m_file, u"motion"_s, Motion::System);
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
    return m_file.value(u"menuBarAlways"_s).toBool();
}

void Preferences::setMenuBarAlways(bool always)
{
    put(u"menuBarAlways"_s, always);
}

bool Preferences::tellsReplies() const
{
    return m_file.value(u"tellsReplies"_s, true).toBool();
}

void Preferences::setTellsReplies(bool tells)
{
    put(u"tellsReplies"_s, tells);
}

QByteArray Preferences::state(const QString &name) const
{
    return m_file.value(u"state/"_s + name).toByteArray();
}

void Preferences::setState(const QString &name, const QByteArray &state)
{
    m_file.setValue(u"state/"_s + name, state);
}

} // namespace app
