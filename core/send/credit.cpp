#include "core/send/credit.h"

#include <QRegularExpression>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace send {

namespace {

const QString kPlace = u"{credit}"_s;

/// 12, 12.34, 1,234.56, 1'234.56, 1 234,56; a minus in front. Blanks and apostrophes are in a number only
/// where they part it into threes: "5 20" is two of them.
const QString kNumber =
    u"(?<!\\d)-?(?:\\d{1,3}(?:[' \u00a0\u202f]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d(?:[.,]?\\d)*)"_s;
const QString kSigns =
    u"[\\p{Sc}]|\\b(?:EUR|USD|GBP|CHF|PLN|CZK|HUF|RON|BGN|SEK|NOK|DKK|ISK|TRY|TL|RUB|UAH|KZT|GEL|"
    "INR|Rs|PKR|BDT|Tk|LKR|NPR|IDR|Rp|MYR|RM|SGD|PHP|P|THB|VND|KHR|CNY|RMB|JPY|KRW|AUD|NZD|CAD|"
    "MXN|BRL|ARS|CLP|COP|PEN|ZAR|R|KES|KSh|NGN|N|GHS|GHC|TZS|Tsh|UGX|Ush|XOF|XAF|FCFA|CFA|MAD|"
    "DZD|TND|EGP|LE|SAR|AED|QAR|KWD|BHD|OMR|JOD|ILS|IQD|IRR)\\b"_s;

/// 30.11. as one writes the day until which a card is valid.
const QString kDay = u"(?:0?[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])\\."_s;

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// The separator with at most two digits behind it, the last of several kinds, is the point.
qsizetype pointIn(const QString &number)
{
    static const QRegularExpression last(u"[.,](?=\\d*$)"_s);
    const auto found = last.match(number);
    if (!found.hasMatch())
        return -1;
    const auto at = found.capturedStart();
    const auto behind = number.size() - at - 1;
    const bool isOnly = number.count(number[at]) == 1;
    const bool hasOther = number.contains(number[at] == u'.' ? u',' : u'.');
    return isOnly && (behind != 3 || hasOther) ? at : -1;
}

std::optional<Hundredths> amountOf(const QString &number)
{
    const auto point = pointIn(number);
    QString whole;
    QString behind;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (number[i].isDigit())
            (point >= 0 && i > point ? behind : whole) += QChar(u'0' + number[i].digitValue());
    }
    bool ok = false;
    const qint64 amount = (whole + behind.leftJustified(2, u'0', true)).toLongLong(&ok);
    if (!ok)
        return {};
    return number.startsWith(u'-') ? -amount : amount;
}

std::optional<FoundAmount> found(const QRegularExpressionMatch &match)
{
    if (!match.hasMatch())
        return {};
    for (int group = 1; group <= match.lastCapturedIndex(); ++group) {
        if (const auto amount = match.hasCaptured(group) ? amountOf(match.captured(group)) : std::nullopt)
            return FoundAmount{*amount, match.capturedStart(group), match.capturedLength(group)};
    }
    return {};
}

std::optional<FoundAmount> byItself(const QString &answer)
{
    static const QRegularExpression beside =
        expression(u"(?:%1)\\.?\\s*:?\\s*(%2)|(%2)\\s*(?:%1)"_s.arg(kSigns, kNumber));
    if (const auto amount = found(beside.match(answer)))
        return amount;
    static const QRegularExpression withHundredths(
        u"(?!%1)(?<![\\d.,])(-?\\d+(?:[.,' ]\\d{3})*[.,]\\d\\d)(?![\\d.,]?\\d)"_s.arg(kDay));
    return found(withHundredths.match(answer));
}

} // namespace

std::optional<FoundAmount> readCredit(const QString &answer, const QString &pattern)
{
    if (!isCreditPattern(pattern))
        return byItself(answer);
    const QStringList halves = pattern.simplified().split(kPlace, Qt::KeepEmptyParts, Qt::CaseInsensitive);
    const auto words = [](const QString &half) {
        QStringList escaped;
        for (const QString &word : half.split(u' ', Qt::SkipEmptyParts))
            escaped << QRegularExpression::escape(word);
        return escaped.join(u"\\s+"_s);
    };
    return found(
        expression(words(halves[0]) + u"\\s*("_s + kNumber + u")\\s*"_s + words(halves[1])).match(answer));
}

Credit creditIn(const QString &answer, const QString &pattern, base::TimePoint at)
{
    const auto told = readCredit(answer, pattern);
    return {told ? std::optional(told->amount) : std::nullopt, at, answer.simplified()};
}

bool isCreditPattern(const QString &pattern)
{
    const QString text = pattern.simplified();
    return text.count(kPlace, Qt::CaseInsensitive) == 1 && text.size() > kPlace.size();
}

std::optional<Hundredths> amountFromText(const QString &text)
{
    static const QRegularExpression whole(u"^"_s + kNumber + u"$"_s);
    const QString trimmed = text.trimmed();
    return whole.match(trimmed).hasMatch() ? amountOf(trimmed) : std::nullopt;
}

QString amountText(Hundredths amount)
{
    const QString digits = QString::number(std::abs(amount)).rightJustified(3, u'0');
    return (amount < 0 ? u"-"_s : QString()) + digits.chopped(2) + u'.' + digits.last(2);
}

} // namespace send
