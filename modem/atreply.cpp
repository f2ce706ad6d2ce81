#include "modem/atreply.h"

#include <algorithm>
#include <cctype>

namespace modem {

namespace {

bool isBlank(char octet)
{
    return octet == ' ' || octet == '\t';
}

/// "+CSQ:" and its kind: a sign, letters, a colon. Gives the length with the colon, 0 if there is none.
qsizetype nameLength(QByteArrayView line)
{
    constexpr QByteArrayView kSigns{"+^#*%$_&!"};
    if (line.isEmpty() || !kSigns.contains(line.front()))
        return 0;
    const qsizetype colon = line.indexOf(':');
    const qsizetype quote = line.indexOf('"');
    return colon > 0 && (quote < 0 || colon < quote) ? colon + 1 : 0;
}

void appendRange(QByteArrayView text, size_t most, std::vector<int> &values)
{
    const qsizetype dash = text.indexOf('-', 1);
    bool isFirst = false;
    bool isLast = true;
    const int first = text.first(dash < 0 ? text.size() : dash).trimmed().toInt(&isFirst);
    const int last = dash < 0 ? first : text.sliced(dash + 1).trimmed().toInt(&isLast);
    if (!isFirst || !isLast)
        return;
    for (qint64 value = first; value <= last && values.size() < most; ++value)
        values.push_back(int(value));
}

} // namespace

AtReply::AtReply(QByteArrayView line)
    : AtReply(line.sliced(nameLength(line)), FromFields{})
{
}

AtReply::AtReply(QByteArrayView fields, FromFields)
    : m_rest(fields)
{
    skipBlanks();
}

bool AtReply::isNamed(QByteArrayView line, QByteArrayView name)
{
    if (name.isEmpty() || !line.startsWith(name))
        return false;
    return line.size() == name.size() || line[name.size()] == ':';
}

void AtReply::skipBlanks()
{
    while (!m_rest.isEmpty() && isBlank(m_rest.front()))
        m_rest = m_rest.sliced(1);
}

void AtReply::skipComma()
{
    skipBlanks();
    if (m_rest.isEmpty()) {
        m_emptyFieldLeft = false;
        return;
    }
    m_rest = m_rest.sliced(1);
    skipBlanks();
    m_emptyFieldLeft = m_rest.isEmpty();
}

bool AtReply::isQuoted() const
{
    return m_rest.startsWith('"');
}

bool AtReply::isGroup() const
{
    return m_rest.startsWith('(');
}

QByteArrayView AtReply::text()
{
    QByteArrayView field;
    if (isQuoted()) {
        const qsizetype end = m_rest.indexOf('"', 1);
        field = end < 0 ? m_rest.sliced(1) : m_rest.sliced(1, end - 1);
        m_rest = end < 0 ? QByteArrayView{} : m_rest.sliced(end + 1);
        const qsizetype comma = m_rest.indexOf(',');
        m_rest = comma < 0 ? QByteArrayView{} : m_rest.sliced(comma);
    } else {
        const qsizetype comma = m_rest.indexOf(',');
        field = m_rest.first(comma < 0 ? m_rest.size() : comma).trimmed();
        m_rest = m_rest.sliced(comma < 0 ? m_rest.size() : comma);
    }
    skipComma();
    return field;
}

std::optional<int> AtReply::number()
{
    bool isNumber = false;
    const int value = text().toInt(&isNumber, 10);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<quint32> AtReply::hexNumber()
{
    bool isNumber = false;
    const quint32 value = text().toUInt(&isNumber, 16);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// Up to the parenthesis that closes the first; to the end if none does.
QByteArrayView AtReply::takeGroup()
{
    int depth = 0;
    qsizetype end = 0;
    for (; end < m_rest.size(); ++end) {
        depth += m_rest[end] == '(' ? 1 : m_rest[end] == ')' ? -1 : 0;
        if (depth == 0)
            break;
    }
    const QByteArrayView inside = m_rest.sliced(1, std::max<qsizetype>(end - 1, 0));
    m_rest = m_rest.sliced(std::min(end + 1, m_rest.size()));
    const qsizetype next = m_rest.indexOf(',');
    m_rest = next < 0 ? QByteArrayView{} : m_rest.sliced(next);
    skipComma();
    return inside;
}

AtReply AtReply::group()
{
    return AtReply(isGroup() ? takeGroup() : QByteArrayView{}, FromFields{});
}

std::vector<int> AtReply::numbers(size_t most)
{
    std::vector<int> values;
    if (!isGroup()) {
        appendRange(text(), most, values);
        return values;
    }
    for (AtReply fields = group(); !fields.atEnd();)
        appendRange(fields.text(), most, values);
    return values;
}

std::vector<QByteArray> AtReply::names()
{
    std::vector<QByteArray> all;
    const auto append = [&all](QByteArrayView name) {
        if (!name.isEmpty())
            all.push_back(name.toByteArray());
    };
    if (!isGroup()) {
        append(text());
        return all;
    }
    for (AtReply fields = group(); !fields.atEnd();)
        append(fields.text());
    return all;
}

} // namespace modem
