#include "app/pages/compose/placeobject.h"

#include "app/style/theme.h"

#include <QPainter>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qreal kPadding = 7;
constexpr qreal kRadius = 4;

Place placeIn(const QTextFormat &format)
{
    return placeOf(format.property(PlaceObject::kWritten).toString());
}

} // namespace

bool PlaceObject::knows(const QString &field) const
{
    return std::ranges::find(m_fields, field, &contacts::Field::key) != m_fields.end();
}

QString PlaceObject::wordsOf(const Place &place) const
{
    const auto field = std::ranges::find(m_fields, place.field, &contacts::Field::key);
    return field == m_fields.end() ? place.field : field->label;
}

/// An object stands on the base line; its chip reaches below it, as letters do.
QSizeF PlaceObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(document->defaultFont());
    return {metrics.horizontalAdvance(wordsOf(placeIn(format))) + 2 * kPadding, metrics.ascent()};
}

void PlaceObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                             const QTextFormat &format)
{
    const Place place = placeIn(format);
    const bool isKnown = knows(place.field);
    const QFontMetricsF metrics(document->defaultFont());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::color(isKnown ? Role::AccentSoft : Role::BadSoft));
    painter->drawRoundedRect(rect.adjusted(1, 0, -1, metrics.descent()), kRadius, kRadius);
    painter->setPen(Theme::color(isKnown ? Role::AccentText : Role::Bad));
    painter->setFont(document->defaultFont());
    painter->drawText(rect.bottomLeft() + QPointF(kPadding, 0), wordsOf(place));
    painter->restore();
}

} // namespace app
