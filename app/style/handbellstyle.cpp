#include "app/style/handbellstyle.h"

#include "app/style/icons.h"
#include "app/style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDynamicPropertyChangeEvent>
#include <QFormLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kScrollBar = 12;
constexpr int kThumb = 6;
constexpr int kShortestThumb = 28;
constexpr int kRingGap = 1;
constexpr int kRingWidth = 2;
constexpr int kMark = 16;
constexpr int kDropDownRow = 28;
constexpr int kQuestion = 380; // room for an answer of one line

/// What the style sheet calls a button with this part in a dialog; empty: an ordinary one.
QString kindOf(QDialogButtonBox::ButtonRole role)
{
    switch (role) {
    case QDialogButtonBox::AcceptRole:
    case QDialogButtonBox::YesRole: return u"main"_s;
    case QDialogButtonBox::DestructiveRole: return u"danger"_s;
    default: return {};
    }
}

void tellKind(QPushButton &button)
{
    const auto *box = qobject_cast<QDialogButtonBox *>(button.parentWidget());
    const QString kind = box ? kindOf(box->buttonRole(&button)) : QString();
    if (!kind.isEmpty() && !button.property("kind").isValid())
        button.setProperty("kind", kind);
}

/// High enough for its form to centre it beside its field.
void fitToForm(QLabel &label)
{
    constexpr int kAround = 4;
    if (!label.buddy() || !label.parentWidget())
        return;
    for (auto *form : label.parentWidget()->findChildren<QFormLayout *>()) {
        if (form->labelForField(label.buddy()) != &label)
            continue;
        label.setContentsMargins(0, kAround, 0, kAround);
        form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
}

/// The style sheet reads the properties of a widget once, when it is polished.
void polishAgain(QWidget &widget)
{
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.updateGeometry();
    widget.update();
}

bool isOn(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_NoChange);
}

void drawCheckMark(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = isOn(option);
    const Role edge = on && enabled ? Role::Accent : enabled ? Role::ControlLine : Role::ButtonLine;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(edge));
    painter.setBrush(Theme::color(!on ? Role::Base : enabled ? Role::Accent : Role::ButtonLine));
    painter.drawRoundedRect(box, 3, 3);
    if (option.state.testFlag(QStyle::State_NoChange))
        painter.fillRect(
            option.rect.adjusted(4, option.rect.height() / 2 - 1, -4, 1 - option.rect.height() / 2),
            Theme::color(Role::OnAccent));
    else if (on)
        Icons::paint(painter, option.rect, u"check"_s, Role::OnAccent, kMark - 3);
    painter.restore();
}

void drawRadioMark(const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = isOn(option);
    const QRectF ring = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(on && enabled ? Role::Accent : Role::ControlLine));
    painter.setBrush(Theme::color(on ? (enabled ? Role::Accent : Role::ButtonLine) : Role::Base));
    painter.drawEllipse(ring);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Role::OnAccent));
        painter.drawEllipse(ring.center(), 3, 3);
    }
    painter.restore();
}

/// Beside the words of the heading, at their inner side.
QRect sortArrowRect(const QStyleOptionHeader &header)
{
    constexpr int kPadding = 10;
    constexpr int kGap = 4;
    const int words = kPadding + header.fontMetrics.horizontalAdvance(header.text) + kGap;
    const bool isAtEnd = header.textAlignment.testFlag(Qt::AlignRight);
    const int room = header.rect.width() - Icons::kSmall;
    const int left = header.rect.left() + std::clamp(isAtEnd ? room - words : words, 0, std::max(room, 0));
    const QRect place(left, header.rect.top(), Icons::kSmall, header.rect.height());
    return QStyle::visualRect(header.direction, header.rect, place);
}

void drawSortArrow(const QStyleOption &option, QPainter &painter)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    const bool isRising = header && header->sortIndicator == QStyleOptionHeader::SortDown;
    Icons::paint(painter, option.rect, isRising ? u"up"_s : u"down"_s, Role::Text2, Icons::kSmall);
}

void drawArrow(const QString &icon, const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const int size = std::clamp(std::min(option.rect.width(), option.rect.height()), 9, Icons::kSmall);
    Icons::paint(painter, option.rect, icon, enabled ? Role::Text2 : Role::Disabled, size);
}

void drawFocusRing(const QStyleOption &option, QPainter &painter)
{
    constexpr qreal kHalf = kRingWidth / 2.0;
    constexpr qreal kRadius = 6 + kRingGap + kHalf;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(Role::AccentText), kRingWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(kHalf, kHalf, -kHalf, -kHalf), kRadius, kRadius);
    painter.restore();
}

void drawScrollBar(const QStyle &style, const QStyleOptionSlider &bar, QPainter &painter,
                   const QWidget *widget)
{
    if (bar.minimum == bar.maximum)
        return;
    const QRect room = style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const int margin = (kScrollBar - kThumb) / 2;
    const QRect thumb = bar.orientation == Qt::Vertical ? room.adjusted(margin, 2, -margin, -2)
                                                        : room.adjusted(2, margin, -2, -margin);
    const bool hot = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(hot ? Role::Text2 : Role::ControlLine));
    painter.drawRoundedRect(thumb, kThumb / 2.0, kThumb / 2.0);
    painter.restore();
}

QRect sliderRect(const QStyleOptionSlider &bar)
{
    const bool vertical = bar.orientation == Qt::Vertical;
    const int room = vertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 whole = range + bar.pageStep;
    const int length =
        range <= 0 ? room
                   : std::clamp(static_cast<int>(room * qint64(bar.pageStep) / std::max<qint64>(whole, 1)),
                                std::min(kShortestThumb, room), room);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      room - length, bar.upsideDown);
    return vertical ? QRect(0, start, bar.rect.width(), length) : QRect(start, 0, length, bar.rect.height());
}

} // namespace

HandbellStyle::HandbellStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void HandbellStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return drawCheckMark(*option, *painter);
    case PE_IndicatorRadioButton: return drawRadioMark(*option, *painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: return drawArrow(u"down"_s, *option, *painter);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp: return drawArrow(u"up"_s, *option, *painter);
    case PE_IndicatorHeaderArrow: return drawSortArrow(*option, *painter);
    case PE_FrameFocusRect: return; // the ring is a frame of its own, around the widget
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HandbellStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == CE_FocusFrame)
        drawFocusRing(*option, *painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void HandbellStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        drawScrollBar(*proxy(), *bar, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HandbellStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    widget->installEventFilter(this);
    if (auto *button = qobject_cast<QPushButton *>(widget))
        tellKind(*button);
    if (auto *label = qobject_cast<QLabel *>(widget))
        fitToForm(*label);
    if (auto *question = qobject_cast<QInputDialog *>(widget))
        question->setMinimumWidth(kQuestion);
    // Qt's own delegate of a drop-down list is not asked for the size of its rows by any style.
    if (auto *box = qobject_cast<QComboBox *>(widget); box && !box->property("rows").isValid()) {
        box->setProperty("rows", true);
        box->setItemDelegate(new QStyledItemDelegate(box));
    }
}

bool HandbellStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DynamicPropertyChange) {
        auto *widget = static_cast<QWidget *>(watched);
        const QByteArray name = static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName();
        const bool isOfQt = name.startsWith('_');
        if (!isOfQt && widget->testAttribute(Qt::WA_WState_Polished))
            polishAgain(*widget);
    }
    return QProxyStyle::eventFilter(watched, event);
}

QSize HandbellStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    const bool isDropDown =
        type == CT_ItemViewItem && widget && widget->window()->inherits("QComboBoxPrivateContainer");
    return isDropDown ? usual.expandedTo({0, kDropDownRow}) : usual;
}

QRect HandbellStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect slider = sliderRect(*bar);
    const bool vertical = bar->orientation == Qt::Vertical;
    QRect rect;
    switch (part) {
    case SC_ScrollBarSlider: rect = slider; break;
    case SC_ScrollBarGroove: rect = bar->rect; break;
    case SC_ScrollBarSubPage:
        rect = vertical ? QRect(0, 0, bar->rect.width(), slider.top())
                        : QRect(0, 0, slider.left(), bar->rect.height());
        break;
    case SC_ScrollBarAddPage:
        rect = vertical ? QRect(QPoint(0, slider.bottom() + 1), bar->rect.bottomRight())
                        : QRect(QPoint(slider.right() + 1, 0), bar->rect.bottomRight());
        break;
    default: break; // no arrow buttons
    }
    return visualRect(bar->direction, bar->rect, rect);
}

QRect HandbellStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    return element == SE_HeaderArrow && header ? sortArrowRect(*header)
                                               : QProxyStyle::subElementRect(element, option, widget);
}

QIcon HandbellStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                  const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? Icons::get(u"close"_s, Role::Text2)
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

int HandbellStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return Icons::kUsual;
    case PM_ScrollBarExtent: return kScrollBar;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return kMark;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return kRingGap + kRingWidth;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SplitterWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HandbellStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup: return 0;
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout; // the main button last, as on pages
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace app
