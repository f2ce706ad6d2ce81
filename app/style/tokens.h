#pragma once

#include <QColor>

#include <array>

namespace app {

/// What a colour is for; the names and values of resources/style/tokens.json.
// clang-format off
enum class Role {
    Window, Rail, Base, Sunken, Hover, Selected, SelectedIdle, Line, ButtonLine, ControlLine,
    Text, Text2, Disabled, Placeholder,
    Accent, AccentHover, OnAccent, AccentText, AccentSoft,
    Ok, OkSoft, Warn, WarnSoft, Bad, BadSoft, Doubt, DoubtSoft, Brass, BrassSoft,
    BubbleOut, BubbleIn, Chart1, Chart2, Chart3, Chart4, Chart5, ChartGrid,
};
// clang-format on
inline constexpr int kRoles = static_cast<int>(Role::ChartGrid) + 1;

enum class Scheme { Light, Dark };

/// A colour for every role.
struct Tokens
{
    std::array<QColor, kRoles> colors;

    const QColor &operator[](Role role) const { return colors[static_cast<std::size_t>(role)]; }

    /// Out of the resources.
    static Tokens of(Scheme scheme);
};

/// "accentText", as in tokens.json and between @ in the style sheet.
QString tokenName(Role role);

/// 1 to 21 by the formula of WCAG 2; text needs 4.5, marks and edges 3.
double contrast(const QColor &one, const QColor &other);

} // namespace app
