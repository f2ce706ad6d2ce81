#include "app/style/label.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace app {

namespace {

struct Shape
{
    double scale = 1;
    QFont::Weight weight = QFont::Normal;
};

Shape shapeOf(Type type)
{
    switch (type) {
    case Type::Caption: return {0.92, QFont::Normal};
    case Type::Body: return {1.0, QFont::Normal};
    case Type::Strong: return {1.0, QFont::DemiBold};
    case Type::Section: return {1.15, QFont::DemiBold};
    case Type::Title: return {1.54, QFont::DemiBold};
    case Type::Figure: return {2.0, QFont::DemiBold};
    case Type::Editor: return {1.23, QFont::Normal};
    }
    return {};
}

} // namespace

QFont fontOf(Type type)
{
    constexpr double kSmallestPixels = 11;
    QFont font = QApplication::font();
    const Shape shape = shapeOf(type);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * shape.scale);
    else
        font.setPixelSize(static_cast<int>(std::max(kSmallestPixels, font.pixelSize() * shape.scale)));
    font.setWeight(shape.weight);
    return font;
}

Label::Label(Type type, const QString &words, QWidget *parent)
    : QLabel(words, parent)
    , m_type(type)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(type));
}

Label *Label::setTone(const QString &tone)
{
    setProperty("tone", tone);
    return this;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontOf(m_type));
}

} // namespace app
