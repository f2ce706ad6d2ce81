#include "app/pages/compose/phonepreview.h"

#include "app/style/label.h"
#include "app/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kFrame = 10;
constexpr int kInside = 12;
constexpr int kBubble = 12;
constexpr int kCorner = 12;
constexpr int kSharp = 3;

/// Round but for the corner at the sender's side.
QPainterPath bubble(const QRectF &rect, Qt::LayoutDirection direction)
{
    QPainterPath path;
    path.addRoundedRect(rect, kCorner, kCorner);
    const bool isLeft = direction == Qt::LeftToRight;
    QPainterPath corner;
    corner.addRoundedRect(QRectF(isLeft ? rect.left() : rect.right() - kCorner * 2,
                                 rect.bottom() - kCorner * 2, kCorner * 2, kCorner * 2),
                          kSharp, kSharp);
    return path.united(corner);
}

/// Lays the text out at words, and within those that are too long; gives its height.
int layOut(QTextLayout &layout, int width)
{
    QTextOption option(layout.text().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return int(std::ceil(height));
}

QString shown(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

PhonePreview::PhonePreview(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PhonePreview::show(const QString &sender, const QString &text, const QString &note)
{
    m_sender = sender;
    m_text = text;
    m_note = note;
    setAccessibleName(tr("The text on a phone: %1").arg(text));
    updateGeometry();
    update();
}

QRect PhonePreview::textPlace(int width) const
{
    const int top = kFrame + kInside + 2 * fontMetrics().height();
    const int room = width - 2 * (kFrame + kInside + kBubble);
    QTextLayout layout(shown(m_text), font());
    const int height = std::max(layOut(layout, room), fontMetrics().height());
    return {kFrame + kInside + kBubble, top + kBubble, room, height};
}

int PhonePreview::heightForWidth(int width) const
{
    return textPlace(width).bottom() + kBubble + 2 * fontMetrics().height() + kInside + kFrame;
}

void PhonePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Theme::color(Role::ControlLine));
    painter.setBrush(Theme::color(Role::Base));
    painter.drawRoundedRect(frame, 24, 24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Role::Sunken));
    painter.drawRoundedRect(frame.adjusted(kFrame, kFrame, -kFrame, -kFrame), 16, 16);
    painter.setPen(Theme::color(Role::Text));
    painter.setFont(fontOf(Type::Strong));
    painter.drawText(rect().adjusted(kFrame, kFrame + kInside, -kFrame, 0), Qt::AlignHCenter | Qt::AlignTop,
                     m_sender);
    if (m_text.isEmpty())
        return;
    const QRect words = textPlace(width());
    painter.setPen(Theme::color(Role::Line));
    painter.setBrush(Theme::color(Role::BubbleIn));
    painter.drawPath(bubble(QRectF(words).adjusted(-kBubble, -kBubble, kBubble, kBubble), layoutDirection()));
    painter.setPen(Theme::color(Role::Text));
    painter.setFont(font());
    QTextLayout layout(shown(m_text), font());
    layOut(layout, words.width());
    layout.draw(&painter, words.topLeft());
    painter.setPen(Theme::color(Role::Text2));
    painter.setFont(fontOf(Type::Caption));
    const QRect note(words.left() - kBubble, words.bottom() + kBubble + 6, words.width() + 2 * kBubble,
                     fontMetrics().height());
    painter.drawText(note, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)), m_note);
}

} // namespace app
