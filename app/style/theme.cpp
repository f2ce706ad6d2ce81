#include "app/style/theme.h"

#include "app/style/handbellstyle.h"

#include <QApplication>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Current
{
    Tokens tokens;
    Scheme scheme = Scheme::Light;
    bool highContrast = false;
};

Current &current()
{
    static Current all{Tokens::of(Scheme::Light)};
    return all;
}

/// Only the high contrast themes put pure white and pure black side by side: 21, where ordinary ones stay
/// below 19.
bool asksForHighContrast(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) > 20;
}

QPalette paletteOf(const Tokens &tokens)
{
    using enum Role;
    constexpr std::pair<QPalette::ColorRole, Role> kRows[] = {
        {QPalette::Window, Window},
        {QPalette::Base, Base},
        {QPalette::AlternateBase, Hover},
        {QPalette::Text, Text},
        {QPalette::WindowText, Text},
        {QPalette::ButtonText, Text},
        {QPalette::BrightText, OnAccent},
        {QPalette::PlaceholderText, Placeholder},
        {QPalette::Button, Base},
        {QPalette::Highlight, Selected},
        {QPalette::HighlightedText, Text},
        {QPalette::Link, AccentText},
        {QPalette::LinkVisited, AccentText},
        {QPalette::Light, Base},
        {QPalette::Midlight, Line},
        {QPalette::Mid, Line},
        {QPalette::Dark, ControlLine},
        {QPalette::Shadow, ControlLine},
        {QPalette::ToolTipBase, Text},
        {QPalette::ToolTipText, Window},
    };
    QPalette palette;
    for (const auto &[target, role] : kRows)
        palette.setColor(target, tokens[role]);
    for (const auto target : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                              QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, target, tokens[Disabled]);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, tokens[SelectedIdle]);
    return palette;
}

/// The tokens of a system that brings its own colours: ground and words from the palette, states told by
/// icon and word alone.
Tokens tokensOf(const QPalette &palette)
{
    Tokens tokens;
    tokens.colors.fill(palette.color(QPalette::WindowText));
    using enum Role;
    for (const Role role : {Window, Rail, Base, Sunken, Hover, AccentSoft, OkSoft, WarnSoft, BadSoft,
                            DoubtSoft, BrassSoft, BubbleOut, BubbleIn, OnAccent})
        tokens.colors[static_cast<std::size_t>(role)] = palette.color(QPalette::Window);
    for (const Role role : {Selected, SelectedIdle})
        tokens.colors[static_cast<std::size_t>(role)] = palette.color(QPalette::Highlight);
    tokens.colors[static_cast<std::size_t>(AccentText)] = palette.color(QPalette::Link);
    tokens.colors[static_cast<std::size_t>(Disabled)] =
        palette.color(QPalette::Disabled, QPalette::WindowText);
    return tokens;
}

QString styleSheet(const Tokens &tokens, Scheme scheme)
{
    QFile file(u":/style/handbell.qss"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString sheet = QString::fromUtf8(file.readAll());
    sheet.replace(u"@scheme@"_s, scheme == Scheme::Dark ? u"dark"_s : u"light"_s);
    for (int i = 0; i < kRoles; ++i) {
        const Role role = static_cast<Role>(i);
        sheet.replace(u'@' + tokenName(role) + u'@', tokens[role].name());
    }
    return sheet;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_platform(QApplication::palette())
{
    QApplication::setStyle(new HandbellStyle);
    connect(&m_system, &SystemScheme::changed, this, [this] {
        if (m_choice == Choice::System)
            apply();
    });
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

Scheme Theme::wanted() const
{
    switch (m_choice) {
    case Choice::System: return m_system.scheme();
    case Choice::Light: return Scheme::Light;
    case Choice::Dark: return Scheme::Dark;
    }
    return Scheme::Light;
}

void Theme::apply()
{
    Current &now = current();
    now.scheme = wanted();
    now.highContrast = m_choice == Choice::System && asksForHighContrast(m_platform);
    now.tokens = now.highContrast ? tokensOf(m_platform) : Tokens::of(now.scheme);
    QApplication::setPalette(now.highContrast ? m_platform : paletteOf(now.tokens));
    qApp->setStyleSheet(styleSheet(now.tokens, now.scheme));
    emit changed();
}

QColor Theme::color(Role role)
{
    return current().tokens[role];
}

Scheme Theme::scheme()
{
    return current().scheme;
}

bool Theme::isHighContrast()
{
    return current().highContrast;
}

} // namespace app
