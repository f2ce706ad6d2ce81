#pragma once

#include <QProxyStyle>

namespace app {

/// Fusion with the measures, marks, scroll bars and focus ring of Handbell. Frames and radii of controls are
/// the style sheet's; what is painted here has none of its own there. A widget takes on the look of a
/// property the style sheet asks for ("kind", "tone", ...) whenever the property is set; in the buttons of a
/// dialog the one that does it is the main one.
class HandbellStyle : public QProxyStyle
{
    Q_OBJECT

public:
    HandbellStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace app
