#include "core/contacts/contact.h"

#include <algorithm>
#include <optional>
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

/// RFC 8259 7: a backslash and what stands behind it.
QChar escaped(QStringView raw, qsizetype &at)
{
    const QChar c = at < raw.size() ? raw[at++] : QChar(u'\\');
    if (c == u'u') {
        const QStringView code = raw.sliced(at).first(std::min<qsizetype>(4, raw.size() - at));
        at += code.size();
        return QChar(code.toUShort(nullptr, 16));
    }
    constexpr QStringView kLetters = u"bfnrt";
    const qsizetype letter = kLetters.indexOf(c);
    return letter < 0 ? c : QStringView(u"\b\f\n\r\t")[letter];
}

/// A text between its quotes, as it stands there.
struct Quoted
{
    QStringView raw;
    bool hasEscapes = false;

    QString text() const
    {
        if (!hasEscapes)
            return raw.toString();
        QString text;
        for (qsizetype at = 0; at < raw.size();) {
            const QChar c = raw[at++];
            text += c == u'\\' ? escaped(raw, at) : c;
        }
        return text;
    }

    bool is(QStringView other) const { return hasEscapes ? text() == other : raw == other; }
};

/// Reads what appendQuoted() writes, and the other escapes of the RFC.
class QuotedReader
{
public:
    explicit QuotedReader(QStringView json)
        : m_json(json)
    {
    }

    /// The next text in quotes; none at the end and where there is anything but one.
    std::optional<Quoted> next()
    {
        const qsizetype open = m_json.indexOf(u'"', m_at);
        if (open < 0)
            return {};
        bool hasEscapes = false;
        for (m_at = open + 1; m_at < m_json.size(); ++m_at) {
            if (m_json[m_at] == u'"') {
                const QStringView raw = m_json.sliced(open + 1, m_at++ - open - 1);
                return Quoted{raw, hasEscapes};
            }
            if (m_json[m_at] == u'\\') {
                hasEscapes = true;
                ++m_at;
            }
        }
        return {};
    }

private:
    QStringView m_json;
    qsizetype m_at = 0;
};

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
    QuotedReader reader(json);
    while (const auto key = reader.next()) {
        const auto value = reader.next();
        if (!value)
            break;
        fields.insert(fields.cend(), key->text(), value->text());
    }
    return fields;
}

QString fieldFromJson(QStringView json, QStringView key)
{
    QuotedReader reader(json);
    while (const auto name = reader.next()) {
        const auto value = reader.next();
        if (!value)
            break;
        if (name->is(key))
            return value->text();
    }
    return {};
}

} // namespace contacts
