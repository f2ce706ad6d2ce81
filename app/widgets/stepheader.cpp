#include "app/widgets/stepheader.h"

#include "app/style/icons.h"
#include "app/style/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kCircle = 20;
constexpr int kGap = 8;
constexpr int kLine = 28;

QFont wordsFont(QFont font, bool isNow)
{
    font.setWeight(isNow ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

StepHeader::StepHeader(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setCurrent(0);
}

void StepHeader::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

void StepHeader::setChoosable(bool choosable)
{
    m_isChoosable = choosable;
    setFocusPolicy(choosable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(choosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StepHeader::mousePressEvent(QMouseEvent *event)
{
    const QRect pressed(event->position().toPoint(), QSize(1, 1));
    const int x = QStyle::visualRect(layoutDirection(), rect(), pressed).x();
    int end = 0;
    for (int i = 0; m_isChoosable && i < m_steps.size(); ++i) {
        end += widthOf(i) + kLine + kGap;
        if (x < end)
            return emit chosen(i);
    }
}

void StepHeader::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int onward = event->key() == (isMirrored ? Qt::Key_Left : Qt::Key_Right);
    const int back = event->key() == (isMirrored ? Qt::Key_Right : Qt::Key_Left);
    const int step = m_current + onward - back;
    if (m_isChoosable && step != m_current && step >= 0 && step < m_steps.size())
        emit chosen(step);
    else
        QWidget::keyPressEvent(event);
}

/// Where there is no room for all names, the step that is shown alone has one.
int StepHeader::widthOf(int step) const
{
    return isNamed(step) ? fullWidthOf(step) : kCircle + kGap;
}

bool StepHeader::isNamed(int step) const
{
    return step == m_current || width() >= sizeHint().width();
}

int StepHeader::fullWidthOf(int step) const
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    return kCircle + kGap + QFontMetrics(strong).horizontalAdvance(m_steps[step]) + kGap;
}

QSize StepHeader::sizeHint() const
{
    int width = 0;
    for (int i = 0; i < m_steps.size(); ++i)
        width += fullWidthOf(i) + (i > 0 ? kLine + kGap : 0);
    return {width, std::max(kCircle, fontMetrics().height()) + 8};
}

void StepHeader::paintMark(QPainter &painter, const QRect &circle, int step, int current, Role ground)
{
    const bool isPast = step < current;
    const bool isNow = step == current;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(isPast ? Role::Ok : isNow ? Role::Accent : Role::ControlLine));
    painter.setBrush(Theme::color(isPast ? Role::OkSoft : isNow ? Role::Accent : ground));
    painter.drawEllipse(circle);
    if (isPast)
        return Icons::paint(painter, circle, u"check"_s, Role::Ok, circle.width() * 13 / kCircle);
    painter.setFont(wordsFont(painter.font(), isNow));
    painter.setPen(Theme::color(isNow ? Role::OnAccent : Role::Text2));
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(step + 1));
}

void StepHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto place = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    int x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        if (i > 0) {
            painter.fillRect(place(QRect(x, height() / 2, kLine, 1)), Theme::color(Role::Line));
            x += kLine + kGap;
        }
        const QRect circle = place(QRect(x + 1, (height() - kCircle) / 2, kCircle, kCircle));
        const bool isNow = i == m_current;
        paintMark(painter, circle, i, m_current, Role::Window);
        painter.setFont(wordsFont(font(), isNow));
        painter.setPen(Theme::color(isNow ? Role::Text : Role::Text2));
        const QRect words(x + kCircle + kGap, 0, widthOf(i), height());
        if (isNamed(i))
            painter.drawText(place(words), Qt::AlignVCenter | Qt::AlignLeading, m_steps[i]);
        x += widthOf(i);
    }
}

} // namespace app
