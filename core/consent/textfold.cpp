#include "core/consent/textfold.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace consent {

namespace {

constexpr QStringView kApostrophes = u"'\u2019\u2018\u201B\u02BC\u02BB\u2032`\u00B4\uFF07";
constexpr char32_t kBlank = U' ';
constexpr char32_t kNothing = 0;
constexpr qsizetype kFewestSpelt = 3; ///< "s t o p" is spelt, "t d" is not

struct Letter
{
    char32_t from;
    char32_t to;
};

// clang-format off
constexpr Letter kUnified[] = {
    {U'أ', U'ا'}, {U'إ', U'ا'}, {U'آ', U'ا'}, {U'ٱ', U'ا'}, {U'ة', U'ه'}, {U'ۀ', U'ه'}, {U'ى', U'ي'}, {U'ی', U'ي'},
    {U'ک', U'ك'}, {U'ے', U'ي'}, {U'ё', U'е'}, {U'ı', U'i'}, {U'İ', U'i'},
};
constexpr Letter kStroked[] = {
    {U'ł', U'l'}, {U'ø', U'o'}, {U'đ', U'd'}, {U'ð', U'd'}, {U'ħ', U'h'}, {U'ŧ', U't'},
};
// clang-format on

char32_t mapped(const Letter *begin, const Letter *end, char32_t c)
{
    const auto *found = std::find_if(begin, end, [c](const Letter &letter) { return letter.from == c; });
    return found == end ? c : found->to;
}

/// Vowel marks and tatweel of Arabic, points of Hebrew: written or left out as one likes.
bool isOptionalMark(char32_t c)
{
    return (c >= 0x064B && c <= 0x065F) || c == 0x0670 || c == 0x0640 || (c >= 0x06D6 && c <= 0x06ED) ||
           (c >= 0x0591 && c <= 0x05C7) || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

char32_t foldedCharacter(char32_t c)
{
    if (isOptionalMark(c) || (c <= 0xFFFF && kApostrophes.contains(QChar(char16_t(c)))))
        return kNothing;
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining: return mapped(std::begin(kUnified), std::end(kUnified), c);
    case QChar::Number_DecimalDigit: return U'0' + char32_t(QChar::digitValue(c));
    case QChar::Number_Letter:
    case QChar::Number_Other: return c;
    case QChar::Other_Format:
    case QChar::Mark_Enclosing: return kNothing;
    default: return kBlank;
    }
}

/// Signs that the compatibility form would turn into letters or accents.
QString beforeCompatibility(QStringView text)
{
    QString plain = text.toString();
    for (QChar &c : plain) {
        if (kApostrophes.contains(c))
            c = u'\'';
        else if (c == u'\u2122' || c == u'\u2120' || c == u'\u00AE' || c == u'\u00A9')
            c = u' ';
        else if (c == u'\u0130')
            c = u'i';
    }
    return plain;
}

QString foldedCharacters(QStringView text)
{
    const QString plain = beforeCompatibility(text).normalized(QString::NormalizationForm_KC).toCaseFolded();
    QList<uint> result;
    result.reserve(plain.size());
    for (const uint c : plain.toUcs4()) {
        const char32_t folded = foldedCharacter(c);
        if (folded != kNothing)
            result << folded;
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(result.constData()), result.size());
}

QString withFewerRepeats(QStringView word, int repeats)
{
    QString result;
    for (qsizetype i = 0; i < word.size();) {
        qsizetype end = i;
        while (end < word.size() && word[end] == word[i])
            ++end;
        const bool isDrawnOut = end - i >= 3 && word[i].isLetter();
        result.append(QString(isDrawnOut ? repeats : end - i, word[i]));
        i = end;
    }
    return result;
}

/// "ctop", "сtор", "st0p": every letter looks like that of STOP, or is its sound in Cyrillic or Greek. стоп
/// and στοπ themselves are words of their languages.
bool looksLikeStop(QStringView word)
{
    static constexpr QStringView kShapes[] = {u"scсѕσ", u"tтτ", u"oоο0", u"pрпρπ"};
    if (word.size() != 4 || word == u"стоп" || word == u"στοπ")
        return false;
    for (qsizetype i = 0; i < 4; ++i) {
        if (!kShapes[i].contains(word[i]))
            return false;
    }
    return true;
}

bool isUnspacedScript(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Thai || script == QChar::Script_Lao ||
           script == QChar::Script_Khmer || script == QChar::Script_Myanmar;
}

/// "s t o p", and "退 订".
bool isSpelt(const QStringList &words)
{
    const bool areLetters = std::all_of(words.begin(), words.end(),
                                        [](const QString &w) { return w.size() == 1 && w[0].isLetter(); });
    return areLetters && (words.size() >= kFewestSpelt || (words.size() == 2 && isUnspaced(words[0])));
}

} // namespace

QString folded(QStringView text, int repeats)
{
    QStringList words;
    for (const QString &word : foldedCharacters(text).split(u' ', Qt::SkipEmptyParts))
        words << withFewerRepeats(word, repeats);
    if (isSpelt(words))
        words = QStringList{words.join(QString())};
    for (QString &word : words) {
        if (looksLikeStop(word))
            word = u"stop"_s;
    }
    return words.join(u' ');
}

QString withoutAccents(const QString &text)
{
    QString bare;
    bool isLatinOrGreek = false;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing) {
            if (!isLatinOrGreek)
                bare += c;
            continue;
        }
        isLatinOrGreek = c.script() == QChar::Script_Latin || c.script() == QChar::Script_Greek;
        if (c == u'ß')
            bare += u"ss"_s;
        else if (c == u'æ')
            bare += u"ae"_s;
        else if (c == u'œ')
            bare += u"oe"_s;
        else
            bare += QChar(char16_t(mapped(std::begin(kStroked), std::end(kStroked), c.unicode())));
    }
    return bare.normalized(QString::NormalizationForm_C);
}

bool isUnspaced(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isUnspacedScript(c.script()); });
}

bool isHangul(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

} // namespace consent
