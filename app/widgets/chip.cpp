#include "app/widgets/chip.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/style/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace app {

namespace {

constexpr int kIcon = 13;
constexpr int kBesideIcon = 4;
constexpr int kBeforeIcon = 6;
constexpr int kMargin = 8;

QFont chipFont()
{
    QFont font = fontOf(Type::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

int beforeWord(const QString &icon)
{
    return icon.isEmpty() ? kMargin : kBeforeIcon + kIcon + kBesideIcon;
}

} // namespace

Chip::Chip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(const QString &icon, const QString &word, Tone tone, QWidget *parent)
    : Chip(parent)
{
    set(icon, word, tone);
}

void Chip::set(const QString &icon, const QString &word, Tone tone)
{
    m_icon = icon;
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return sizeOf(m_icon, m_word);
}

QSize Chip::sizeOf(const QString &icon, const QString &word)
{
    const QFontMetrics metrics(chipFont());
    return {beforeWord(icon) + metrics.horizontalAdvance(word) + kMargin, std::max(20, metrics.height() + 4)};
}

void Chip::paint(QPainter &painter, const QRect &rect, const QString &icon, const QString &word, Tone tone,
                 Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(groundOf(tone)));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    if (!icon.isEmpty()) {
        const QRect place(rect.left() + kBeforeIcon, rect.top(), kIcon, rect.height());
        Icons::paint(painter, QStyle::visualRect(direction, rect, place), icon, inkOf(tone), kIcon);
    }
    painter.setPen(Theme::color(inkOf(tone)));
    painter.setFont(chipFont());
    const QRect words = rect.adjusted(beforeWord(icon), 0, -kMargin / 2, 0);
    painter.drawText(QStyle::visualRect(direction, rect, words),
                     Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft),
                     painter.fontMetrics().elidedText(word, Qt::ElideRight, words.width()));
    painter.restore();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_icon, m_word, m_tone, layoutDirection());
}

} // namespace app
