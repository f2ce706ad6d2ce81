#include "app/widgets/statemeter.h"

#include "app/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QStyle>

#include <algorithm>

namespace app {

namespace {

/// What stays empty: a well on light ground, a line on dark.
QColor emptyColor(std::optional<Role> ground)
{
    return Theme::color(Theme::scheme() == Scheme::Dark ? Role::Line : ground.value_or(Role::Sunken));
}

/// Accent is made for white words on it; as a bar on dark ground its light sister is seen better.
QColor barColor(Role role)
{
    const bool lighter = role == Role::Accent && Theme::scheme() == Scheme::Dark;
    return Theme::color(lighter ? Role::AccentText : role);
}

} // namespace

StateMeter::StateMeter(int height, QWidget *parent)
    : QWidget(parent)
    , m_height(height)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateMeter::set(const std::vector<Segment> &segments, qint64 total)
{
    m_segments = segments;
    m_total = total;
    QStringList words;
    for (const Segment &segment : segments)
        if (segment.count > 0 && !segment.word.isEmpty())
            words << segment.word;
    setToolTip(words.join(u'\n'));
    update();
}

void StateMeter::setFraction(double fraction, Role role)
{
    constexpr qint64 kWhole = 1'000'000;
    set({{static_cast<qint64>(std::clamp(fraction, 0.0, 1.0) * kWhole), role, {}}}, kWhole);
}

void StateMeter::paint(QPainter &painter, const QRect &rect, const std::vector<Segment> &segments,
                       qint64 total, Qt::LayoutDirection direction, std::optional<Role> ground)
{
    const double radius = std::min(rect.height() / 2.0, 6.0);
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(outline);
    painter.fillRect(rect, emptyColor(ground));
    int at = rect.left();
    for (const Segment &segment : segments) {
        if (segment.count <= 0 || total <= 0)
            continue;
        const double exact = static_cast<double>(rect.width()) * static_cast<double>(segment.count) /
                             static_cast<double>(total);
        const int width = std::max(1, qRound(exact));
        const QRect bar(at, rect.top(), width, rect.height());
        painter.fillRect(QStyle::visualRect(direction, rect, bar), barColor(segment.role));
        at += width;
    }
    painter.restore();
}

void StateMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_segments, m_total, layoutDirection(), m_ground);
}

} // namespace app
