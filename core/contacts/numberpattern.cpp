#include "core/contacts/numberpattern.h"

#include <QRegularExpression>

#include <phonenumbers/phonenumberutil.h>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

/// Without what people write between digits.
QString packed(const QString &typed)
{
    static const QRegularExpression punctuation(u"[\\s()./]|-(?![0-9]*\\])"_s);
    return QString(typed).remove(punctuation);
}

} // namespace

std::optional<NumberPattern> readPattern(const QString &pattern)
{
    static const QRegularExpression piece(u"\\G(?:([0-9?*])|\\[([0-9]+)-([0-9]+)\\])"_s);
    const QString text = pattern.startsWith(u'+') ? pattern.mid(1) : pattern;
    NumberPattern result;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = piece.match(text, at);
        if (!match.hasMatch())
            return {};
        at = match.capturedEnd();
        if (match.hasCaptured(1)) {
            result.glob += match.captured(1);
            continue;
        }
        const QString first = match.captured(2), last = match.captured(3);
        if (first.size() != last.size() || first > last || result.glob.contains(u'*'))
            return {};
        result.ranges.push_back({int(result.glob.size()) + 1, first, last});
        result.glob += QString(first.size(), u'?');
    }
    return text.isEmpty() ? std::nullopt : std::optional(result);
}

std::optional<QString> internationalPattern(const QString &typed, Region region)
{
    QString pattern = packed(typed);
    if (pattern.startsWith(u"00"))
        pattern = u'+' + pattern.mid(2);
    const auto usable = [](const QString &text) {
        return readPattern(text) ? std::optional(text) : std::nullopt;
    };
    if (pattern.startsWith(u'+') || pattern.startsWith(u'*') || pattern.startsWith(u'?'))
        return usable(pattern);
    using i18n::phonenumbers::PhoneNumberUtil;
    const auto *util = PhoneNumberUtil::GetInstance();
    const std::string country = region.toString().toStdString();
    const int code = util->GetCountryCodeForRegion(country);
    if (code == 0)
        return {};
    std::string prefix;
    util->GetNddPrefixForRegion(country, true, &prefix);
    const QString trunk = QString::fromStdString(prefix);
    if (!trunk.isEmpty() && pattern.startsWith(trunk))
        pattern.remove(0, trunk.size());
    return usable(u'+' + QString::number(code) + pattern);
}

} // namespace contacts
