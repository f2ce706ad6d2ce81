#include "modem/atphonebook.h"

#include "modem/atreply.h"

#include <algorithm>
#include <cctype>
#include <numeric>

namespace modem {

namespace {

constexpr size_t kMostPlaces = 20'000; // a SIM's fit in one octet, a phone's may be thousands

/// What may follow the name: nothing, or fields of numbers and of texts without quotes (group, second
/// number).
bool endsLine(QByteArrayView rest)
{
    while (rest.startsWith(',')) {
        rest = rest.sliced(1).trimmed();
        const bool isQuoted = rest.startsWith('"');
        const qsizetype end = rest.indexOf(isQuoted ? '"' : ',', isQuoted ? 1 : 0);
        if (isQuoted && end < 0)
            return false;
        const QByteArrayView field = rest.first(end < 0 ? rest.size() : end);
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        if (!isQuoted && !std::all_of(field.begin(), field.end(), isDigit))
            return false;
        rest = rest.sliced(field.size() + (isQuoted ? 1 : 0)).trimmed();
    }
    return rest.isEmpty();
}

/// The text in quotes that `rest` begins with, whatever quotes it holds itself.
QByteArrayView quotedName(QByteArrayView rest)
{
    if (!rest.startsWith('"'))
        return rest.first(rest.indexOf(',') < 0 ? rest.size() : rest.indexOf(',')).trimmed();
    for (qsizetype end = rest.indexOf('"', 1); end > 0; end = rest.indexOf('"', end + 1)) {
        if (endsLine(rest.sliced(end + 1).trimmed()))
            return rest.sliced(1, end - 1);
    }
    return rest.sliced(1);
}

QByteArray withoutEscapes(QByteArrayView name, TeCharset charset)
{
    QByteArray text = name.toByteArray();
    if (charset == TeCharset::Ascii)
        text.replace("\\22", "\"").replace("\\5C", "\\");
    return text;
}

bool isDialled(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return QStringView(u"0123456789+*#?,pPwW()-. /").contains(c); });
}

/// Some modems write numbers in the character set as well: 0030 0031 is "01" then, and cannot be told from
/// the digits of a number but by what it would be.
QString numberOf(QByteArrayView text, TeCharset charset)
{
    const QString plain = QString::fromLatin1(text).trimmed();
    if (charset != TeCharset::Ucs2 || text.isEmpty() || text.size() % 4 != 0)
        return plain;
    const QString decoded = fromTe(text, charset);
    return isDialled(decoded) ? decoded.trimmed() : plain;
}

/// Type of address, 3GPP TS 24.008 10.5.4.7: bits 5 to 7 are 1 for an international number.
bool isInternational(std::optional<int> type)
{
    return type && ((*type >> 4) & 7) == 1;
}

} // namespace

std::optional<line::PhonebookEntry> phonebookEntry(QByteArrayView line, TeCharset charset)
{
    AtReply fields(line);
    const auto place = AtReply::isNamed(line, "+CPBR") ? fields.number() : std::nullopt;
    if (!place)
        return std::nullopt;
    line::PhonebookEntry entry{*place, {}, {}};
    entry.number = numberOf(fields.text(), charset);
    const bool lacksPlus = isInternational(fields.number()) && !entry.number.startsWith(u'+');
    if (lacksPlus && !entry.number.isEmpty())
        entry.number.prepend(u'+');
    entry.name = fromTe(withoutEscapes(quotedName(fields.rest()), charset), charset).trimmed();
    if (entry.name.isEmpty() && entry.number.isEmpty())
        return std::nullopt;
    return entry;
}

std::vector<int> phonebookPlaces(QByteArrayView line)
{
    return AtReply::isNamed(line, "+CPBR") ? AtReply(line).numbers(kMostPlaces) : std::vector<int>();
}

std::vector<int> countedPlaces(QByteArrayView line)
{
    AtReply fields(line);
    fields.text();
    fields.number();
    const auto total = AtReply::isNamed(line, "+CPBS") ? fields.number() : std::nullopt;
    std::vector<int> places(std::clamp<size_t>(size_t(std::max(total.value_or(0), 0)), 0, kMostPlaces));
    std::iota(places.begin(), places.end(), 1);
    return places;
}

} // namespace modem
