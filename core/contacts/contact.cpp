#include "core/contacts/contact.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace contacts {
namespace {

bool isPlain(QChar c)
{
    return c >= u' ' && c != u'"' && c != u'\\';
}

/// RFC 8259 7. By hand, because a million contacts pass here.
void appendQuoted(QString &json, const QString &text)
{
    json += u'"';
    for (const QChar c : text) {
        if (isPlain(c))
            json += c;
        else if (c >= u' ')
            json += u'\\', json += c;
        else
            json += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
    }
    json += u'"';
}

} // namespace

QString fieldKey(const QString &label)
{
    return label.simplified().toLower();
}

QString toJson(const FieldValues &fields)
{
    if (fields.isEmpty())
        return {};
    QString json;
    json.reserve(160);
    QChar before = u'{';
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        json += before;
        appendQuoted(json, field.key());
        json += u':';
        appendQuoted(json, field.value());
        before = u',';
    }
    json += u'}';
    return json;
}

FieldValues fieldsFromJson(const QString &json)
{
    FieldValues fields;
    if (json.isEmpty())
        return fields;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        fields.insert(field.key(), field.value().toString());
    return fields;
}

} // namespace contacts
