#include "core/pdu/costly.h"

#include "core/pdu/gsm7.h"

#include <QList>

#include <algorithm>
#include <string_view>

namespace pdu {

namespace {

struct Replacement
{
    char16_t character;
    std::u16string_view text;
};

// clang-format off
/// What Unicode's own decompositions do not tell: signs that read alike, letters with a stroke, Greek capitals
/// that look Latin. Sorted by character.
constexpr Replacement kReplacements[] = {
    {0x0009, u" "}, {0x000B, u"\n"}, {0x005B, u"("}, {0x005C, u"/"}, {0x005D, u")"}, {0x0060, u"'"},
    {0x007B, u"("}, {0x007C, u"/"}, {0x007D, u")"}, {0x007E, u"-"}, {0x0085, u"\n"}, {0x00A2, u"c"},
    {0x00A6, u"/"}, {0x00A9, u"(c)"}, {0x00AB, u"\""}, {0x00AC, u"-"}, {0x00AE, u"(r)"}, {0x00B1, u"+/-"},
    {0x00B4, u"'"}, {0x00B5, u"u"}, {0x00B7, u"."}, {0x00BB, u"\""}, {0x00D0, u"D"}, {0x00D7, u"x"},
    {0x00DE, u"Th"}, {0x00F0, u"d"}, {0x00F7, u"/"}, {0x00FE, u"th"}, {0x0110, u"D"}, {0x0111, u"d"},
    {0x0126, u"H"}, {0x0127, u"h"}, {0x0131, u"i"}, {0x0138, u"k"}, {0x013F, u"L"}, {0x0140, u"l"},
    {0x0141, u"L"}, {0x0142, u"l"}, {0x014A, u"N"}, {0x014B, u"n"}, {0x0152, u"OE"}, {0x0153, u"oe"},
    {0x0166, u"T"}, {0x0167, u"t"}, {0x018F, u"E"}, {0x0192, u"f"}, {0x0259, u"e"}, {0x02B9, u"'"},
    {0x02BB, u"'"}, {0x02BC, u"'"}, {0x02BD, u"'"}, {0x02C8, u"'"}, {0x0391, u"A"}, {0x0392, u"B"},
    {0x0395, u"E"}, {0x0396, u"Z"}, {0x0397, u"H"}, {0x0399, u"I"}, {0x039A, u"K"}, {0x039C, u"M"},
    {0x039D, u"N"}, {0x039F, u"O"}, {0x03A1, u"P"}, {0x03A4, u"T"}, {0x03A5, u"Y"}, {0x03A7, u"X"},
    {0x060C, u","}, {0x061B, u";"}, {0x061F, u"?"}, {0x06D4, u"."}, {0x1E9E, u"SS"}, {0x2018, u"'"},
    {0x2019, u"'"}, {0x201A, u"'"}, {0x201B, u"'"}, {0x201C, u"\""}, {0x201D, u"\""}, {0x201E, u"\""},
    {0x201F, u"\""}, {0x2022, u"-"}, {0x2023, u"-"}, {0x2028, u"\n"}, {0x2029, u"\n"}, {0x2032, u"'"},
    {0x2033, u"\""}, {0x2039, u"'"}, {0x203A, u"'"}, {0x2043, u"-"}, {0x2044, u"/"}, {0x20B9, u"Rs"},
    {0x20BA, u"TL"}, {0x2190, u"<-"}, {0x2192, u"->"}, {0x2212, u"-"}, {0x2215, u"/"}, {0x2217, u"*"},
    {0x2219, u"."}, {0x2260, u"<>"}, {0x2264, u"<="}, {0x2265, u">="}, {0x22C5, u"."}, {0x25AA, u"-"},
    {0x25CF, u"-"}, {0x3001, u","}, {0x3002, u"."},
};
// clang-format on

constexpr bool isBefore(const Replacement &left, const Replacement &right)
{
    return left.character < right.character;
}

static_assert(std::is_sorted(std::begin(kReplacements), std::end(kReplacements), isBefore));

/// Decompositions nest (a Vietnamese letter has two marks), but never deeper than this.
constexpr int kDeepest = 5;

QString replacementFor(char32_t character, const gsm7::CharacterSet &alphabet, int depth = 0);

bool costsOne(char32_t character, const gsm7::CharacterSet &alphabet)
{
    return character <= 0xFFFF && alphabet.cost(static_cast<char16_t>(character)) == 1;
}

QString listed(char32_t character)
{
    const Replacement wanted{static_cast<char16_t>(character), {}};
    const auto found = std::lower_bound(std::begin(kReplacements), std::end(kReplacements), wanted, isBefore);
    if (character > 0xFFFF || found == std::end(kReplacements) || found->character != wanted.character)
        return {};
    return QString::fromUtf16(found->text.data(), static_cast<qsizetype>(found->text.size()));
}

bool decomposesIntoItsLook(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Symbol_Math:
    case QChar::Symbol_Modifier: return false;
    default: return true;
    }
}

QString decomposed(char32_t character, const gsm7::CharacterSet &alphabet, int depth)
{
    QString result;
    const QList<uint> pieces = QChar::decomposition(character).toUcs4();
    for (const char32_t piece : pieces) {
        if (QChar::isMark(piece))
            continue;
        const QString shown = costsOne(piece, alphabet) ? QString(QChar(static_cast<char16_t>(piece)))
                                                        : replacementFor(piece, alphabet, depth + 1);
        if (shown.isEmpty())
            return {};
        result += shown;
    }
    return result;
}

QString similar(char32_t character)
{
    if (QChar::category(character) == QChar::Number_DecimalDigit)
        return QString::number(QChar::digitValue(character));
    if (QChar::category(character) == QChar::Punctuation_Dash)
        return QStringLiteral("-");
    if (QChar::category(character) == QChar::Separator_Space)
        return QStringLiteral(" ");
    return {};
}

QString capital(char32_t character, const gsm7::CharacterSet &alphabet, int depth)
{
    const char32_t upper = QChar::toUpper(character);
    if (upper == character || QChar::script(character) != QChar::Script_Greek)
        return {};
    return costsOne(upper, alphabet) ? QString(QChar(static_cast<char16_t>(upper)))
                                     : replacementFor(upper, alphabet, depth + 1);
}

bool allCostOne(QStringView text, const gsm7::CharacterSet &alphabet)
{
    return std::all_of(text.begin(), text.end(), [&](QChar c) { return alphabet.cost(c.unicode()) == 1; });
}

QString replacementFor(char32_t character, const gsm7::CharacterSet &alphabet, int depth)
{
    if (depth > kDeepest)
        return {};
    QString found = listed(character);
    if (found.isEmpty())
        found = similar(character);
    if (found.isEmpty() && decomposesIntoItsLook(character))
        found = decomposed(character, alphabet, depth);
    if (found.isEmpty())
        found = capital(character, alphabet, depth);
    return allCostOne(found, alphabet) ? found : QString();
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

/// A letter and the mark behind it when Unicode has one character for both, else 0.
char32_t composedAt(QStringView text, qsizetype at)
{
    if (at + 1 >= text.size() || !text[at + 1].isMark() || text[at].isSurrogate())
        return 0;
    const QString composed = text.sliced(at, 2).toString().normalized(QString::NormalizationForm_C);
    return composed.size() == 1 ? composed.front().unicode() : 0;
}

QString standIn(char32_t character, const gsm7::CharacterSet &alphabet)
{
    if (costsOne(character, alphabet))
        return QString(QChar(static_cast<char16_t>(character)));
    return replacementFor(character, alphabet);
}

} // namespace

std::vector<CostlyCharacter> costlyCharacters(QStringView text, NationalTables tables)
{
    const gsm7::CharacterSet alphabet(tables);
    std::vector<CostlyCharacter> costly;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t composed = composedAt(text, at);
        const char32_t character = composed != 0 ? composed : codePointAt(text, at);
        const qsizetype length = composed != 0 || character > 0xFFFF ? 2 : 1;
        if (composed != 0 || !costsOne(character, alphabet))
            costly.push_back({at, text.sliced(at, length).toString(), standIn(character, alphabet)});
        at += length;
    }
    return costly;
}

} // namespace pdu
