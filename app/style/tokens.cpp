#include "app/style/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// clang-format off
constexpr std::array<const char *, kRoles> kNames{
    "window", "rail", "base", "sunken", "hover", "selected", "selectedIdle", "line", "buttonLine", "controlLine",
    "text", "text2", "disabled", "placeholder",
    "accent", "accentHover", "onAccent", "accentText", "accentSoft",
    "ok", "okSoft", "warn", "warnSoft", "bad", "badSoft", "doubt", "doubtSoft", "brass", "brassSoft",
    "bubbleOut", "bubbleIn", "chart1", "chart2", "chart3", "chart4", "chart5", "chartGrid",
};
// clang-format on

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QString tokenName(Role role)
{
    return QString::fromLatin1(kNames[static_cast<std::size_t>(role)]);
}

Tokens Tokens::of(Scheme scheme)
{
    QFile file(u":/style/tokens.json"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject values = all.value(scheme == Scheme::Light ? u"light"_s : u"dark"_s).toObject();
    Tokens tokens;
    for (int i = 0; i < kRoles; ++i)
        tokens.colors[static_cast<std::size_t>(i)] =
            QColor(values.value(tokenName(static_cast<Role>(i))).toString());
    return tokens;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace app
