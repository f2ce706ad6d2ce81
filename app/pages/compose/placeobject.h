#pragma once

#include "app/pages/compose/placetext.h"
#include "core/contacts/contact.h"

#include <QTextObjectInterface>

namespace app {

/// Paints the places of a MergeEdit as chips with the field's own words.
class PlaceObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int kType = QTextFormat::UserObject + 1;
    static constexpr int kWritten = QTextFormat::UserProperty + 1; ///< the place as a template writes it

    using QObject::QObject;

    void setFields(std::vector<contacts::Field> fields) { m_fields = std::move(fields); }
    /// "First name"; the key itself, where nobody has the field.
    QString wordsOf(const Place &place) const;
    bool knows(const QString &field) const;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    std::vector<contacts::Field> m_fields;
};

} // namespace app
