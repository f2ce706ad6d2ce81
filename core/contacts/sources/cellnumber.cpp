#include "core/contacts/sources/cellnumber.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

using Kind = NumberFormat::Kind;

constexpr qint64 kDay = 86'400;           // seconds
constexpr qint64 kLastDay = 2'958'465;    // 31 December 9999
constexpr qint64 kLeapThatNeverWas = 60;  // 29 February 1900
constexpr double kExact = 1e15;           // a spreadsheet keeps 15 digits
constexpr qsizetype kLongestInteger = 18; // digits that are taken as they are written
constexpr int kMostDigits = 20;           // of a format of zeros

/// The section for positive numbers, in lower case, without what is only shown: "quoted" and \escaped text,
/// [colours], padding. Elapsed hours, [h], stay.
QString bareCode(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            const QStringView inside = code.sliced(i + 1, (end < 0 ? code.size() : end) - i - 1);
            const bool isElapsed = c == u'[' && !inside.isEmpty() && inside.size() <= 2 &&
                                   QStringView(u"hms").contains(inside[0].toLower());
            if (isElapsed || inside == u"+")
                bare += inside.toString().toLower();
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            if (++i < code.size() && c == u'\\' && code[i] == u'+')
                bare += u'+';
        } else {
            bare += c;
        }
    }
    return bare;
}

bool hasAny(QStringView code, QStringView letters)
{
    return std::any_of(code.begin(), code.end(), [letters](QChar c) { return letters.contains(c); });
}

/// "+0" and "00000", perhaps grouped by blanks or hyphens: what is filled up is a code, not an amount.
std::optional<NumberFormat> digitsOf(QStringView bare)
{
    const bool hasPlus = bare.startsWith(u'+');
    const QStringView rest = bare.sliced(hasPlus);
    const bool isOnlyZeros =
        std::all_of(rest.begin(), rest.end(), [](QChar c) { return c == u'0' || c == u' ' || c == u'-'; });
    const auto zeros = rest.count(u'0');
    if (!isOnlyZeros || zeros == 0 || zeros > kMostDigits || (zeros == 1 && !hasPlus))
        return {};
    return NumberFormat{Kind::Digits, static_cast<int>(zeros), hasPlus};
}

QString plainText(double value)
{
    if (std::abs(value) < kExact && value == std::trunc(value))
        return QString::number(static_cast<qint64>(value));
    const QString shortest = QString::number(value, 'g', 15);
    if (!shortest.contains(u'e'))
        return shortest;
    if (std::abs(value) >= kExact)
        return std::abs(value) < 1e21 ? QString::number(value, 'f', 0) : shortest;
    QString text = QString::number(value, 'f', 20);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString timeText(qint64 seconds)
{
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const QString text = two(seconds / 3600) + u':' + two(seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + u':' + two(seconds % 60);
}

QString dayText(qint64 day, DateSystem system)
{
    if (system == DateSystem::From1904)
        return QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    if (day == kLeapThatNeverWas)
        return u"1900-02-29"_s;
    return QDate(1899, 12, day < kLeapThatNeverWas ? 31 : 30).addDays(day).toString(Qt::ISODate);
}

std::optional<QString> momentText(double serial, Kind kind, DateSystem system)
{
    if (!(serial >= 0) || serial >= kLastDay + 1)
        return {};
    const auto seconds = static_cast<qint64>(std::llround(serial * kDay));
    const bool hasNoDay = system == DateSystem::From1900 && seconds < kDay;
    if (kind == Kind::Time || hasNoDay)
        return timeText(seconds);
    const QString day = dayText(seconds / kDay, system);
    return seconds % kDay == 0 ? day : day + u' ' + timeText(seconds % kDay);
}

bool isWhole(QStringView number)
{
    const QStringView digits = number.sliced(number.startsWith(u'-'));
    return !digits.isEmpty() && digits.size() <= kLongestInteger &&
           (digits.size() == 1 || digits[0] != u'0') &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

NumberFormat builtinFormat(int id)
{
    const auto isIn = [id](int first, int last) { return first <= id && id <= last; };
    if (isIn(14, 17) || id == 22 || isIn(27, 36) || isIn(50, 58))
        return {Kind::Date};
    if (isIn(18, 21) || isIn(45, 47))
        return {Kind::Time};
    return {};
}

NumberFormat formatOf(QStringView code)
{
    QString bare = bareCode(code);
    if (bare.trimmed().startsWith("general"_L1))
        return {};
    if (const auto digits = digitsOf(bare))
        return *digits;
    bare.remove(u"am/pm"_s).remove(u"a/p"_s).remove(u"e+"_s).remove(u"e-"_s);
    const bool hasClock = hasAny(bare, u"hs");
    if (hasAny(bare, u"ydge") || (bare.contains(u'm') && !hasClock))
        return {Kind::Date};
    return hasClock ? NumberFormat{Kind::Time} : NumberFormat{};
}

QString cellText(QStringView number, const NumberFormat &format, DateSystem system)
{
    if (format.kind == Kind::Plain && isWhole(number))
        return number.toString();
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return number.toString();
    if (format.kind == Kind::Date || format.kind == Kind::Time)
        return momentText(value, format.kind, system).value_or(plainText(value));
    const QString text = plainText(value);
    if (format.kind != Kind::Digits || value < 0 || text.contains(u'.'))
        return text;
    return (format.hasPlus ? u"+"_s : QString()) + text.rightJustified(format.digits, u'0');
}

} // namespace contacts
