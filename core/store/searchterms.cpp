#include "core/store/initials.h"
#include "core/store/searchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// "+49 (151) 123" -> "49151123"; empty if the text has anything that does not belong to a number.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!c.isSpace() && !u"+-()/."_s.contains(c))
            return {};
    }
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

/// LIKE knows the case of ASCII letters only, and field values stand in JSON, where quotes are written
/// otherwise.
bool suitsLike(const QString &word)
{
    return std::all_of(word.begin(), word.end(),
                       [](QChar c) { return c > u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; });
}

bool anywhereIn(const contacts::Contact &contact, const QString &word)
{
    const auto has = [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
    return has(contact.name) || has(QString::number(contact.number.e164)) ||
           std::any_of(contact.fields.begin(), contact.fields.end(), has);
}

} // namespace

SearchTerms::SearchTerms(const QString &text)
{
    if (const QString digits = digitsOf(text); !digits.isEmpty())
        m_words << digits;
    else
        m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool SearchTerms::match(const contacts::Contact &contact) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return isInitial(word) ? hasInitial(contact, word) : anywhereIn(contact, word);
    });
}

QString SearchTerms::likePattern() const
{
    QString longest;
    for (const QString &word : m_words) {
        if (suitsLike(word) && word.size() > longest.size())
            longest = word;
    }
    longest.replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + longest + u'%';
}

} // namespace store
