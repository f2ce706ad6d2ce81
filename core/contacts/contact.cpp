#include "core/contacts/contact.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace contacts {
namespace {

bool isPlain(QChar c)
{
    return c >= u' ' && c != u'"' && c != u'\\';
}

/// RFC 8259 7
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

void FieldsJson::add(const QString &key, const QString &value)
{
    if (m_json.isEmpty())
        m_json.reserve(160);
    m_json += m_json.isEmpty() ? u'{' : u',';
    appendQuoted(m_json, key);
    m_json += u':';
    appendQuoted(m_json, value);
}

QString FieldsJson::take()
{
    if (!m_json.isEmpty())
        m_json += u'}';
    return std::exchange(m_json, {});
}

QString toJson(const FieldValues &fields)
{
    FieldsJson json;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        json.add(field.key(), field.value());
    return json.take();
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
