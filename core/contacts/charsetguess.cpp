#include "core/contacts/charset.h"
#include "core/contacts/textdecoder.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace contacts {

namespace {

/// A language as it shows in a list that is not Unicode: its letters beyond ASCII, those that make most of a
/// text first. Capitals follow from the small letters.
struct Language
{
    const char *charset;
    const char16_t *frequent;
    const char16_t *others;
};

// The order decides between equals: German reads the same in 1250 and 1252.
// clang-format off
constexpr Language kLanguages[] = {
    {"windows-1252", u"äöüß", u"éàè"},                              // German
    {"windows-1252", u"éèêàç", u"âîôùûëïüœæÿ"},                     // French
    {"windows-1252", u"áéíóúñ", u"üºª¿¡"},                          // Spanish
    {"windows-1252", u"ãçáéóõ", u"âêôíúàüºª"},                      // Portuguese
    {"windows-1252", u"àèìòù", u"é"},                               // Italian
    {"windows-1252", u"åäö", u"éü"},                                // Swedish, Finnish
    {"windows-1252", u"åæø", u"éöäü"},                              // Danish, Norwegian
    {"windows-1252", u"áéíóúðþæö", u"ý"},                           // Icelandic
    {"windows-1252", u"ëéï", u"èöüóá"},                             // Dutch, Albanian, Afrikaans
    {"windows-1252", u"àèéíòóúç", u"ïü·"},                          // Catalan
    {"windows-1254", u"ıişğçöü", u"âî"},                            // Turkish
    {"windows-1250", u"ąćęłńóśźż", u""},                            // Polish
    {"windows-1250", u"áéíýčěřšž", u"úůóďťň"},                      // Czech
    {"windows-1250", u"áéíýčšž", u"úôóäďľĺťňŕ"},                    // Slovak
    {"windows-1250", u"áéíóöő", u"úüű"},                            // Hungarian
    {"windows-1250", u"ăâîşţ", u"șț"},                              // Romanian
    {"windows-1250", u"čćšžđ", u""},                                // Croatian, Serbian, Slovene
    {"windows-1257", u"ąčęėįšųūž", u""},                            // Lithuanian
    {"windows-1257", u"āčēģīķļņšūž", u""},                          // Latvian
    {"windows-1257", u"äõöü", u"šž"},                               // Estonian
    {"windows-1251", u"оаеинтсрвлкм", u"дпуязьыбгчйхжшюцщэфъё"},    // Russian
    {"windows-1251", u"оаинтевріскл", u"дпмуяьзбгчйхжшюцщфїєґ’"},   // Ukrainian
    {"windows-1251", u"аоиентрсвлкд", u"мпъягзбучйхжшюцщф№"},       // Bulgarian
    {"windows-1251", u"аоиенрстјкви", u"мдљњћђчпулзбгшжхцфџќѓѕ"},   // Serbian, Macedonian
    {"KOI8-U", u"оаеинтсрвлкм", u"дпуязьыбгчйхжшюцщэфъёіїєґ"},      // Russian, Ukrainian of old Unix
    {"CP866", u"оаеинтсрвлкм", u"дпуязьыбгчйхжшюцщэфъё"},           // Russian of DOS
    {"windows-1253", u"αοιετσνηυρκπ", u"λμγδθωςχφβξζψάέήίόύώϊϋΐΰ"}, // Greek
    {"windows-1255", u"יוהלארתבמנ", u"שקדעחפגטסכזםןךףץצ"},          // Hebrew
    {"windows-1256", u"اليمنرتوبهةعد", u"سفكحقجشصطخذضزغثظءئؤأإآىپچژگکیے،؟ًَُِّْ"}, // Arabic, Persian, Urdu
    {"windows-874", u"านรกเองมลยตวด", u"ทสปบคชหะพจขใไแโธณฐศษซฉถผฝฟภญฎฏฑฒฆฌฬฮฤฯๆํัาำิีึืุู่้๊๋็์ๅ"}, // Thai
    {"CP850", u"äöüß", u"éàèáíóúñêçâîôûëï"},                        // Western Europe of DOS
    {"macintosh", u"éèêàçäöüß", u"áíóúñãõâîôùûëïåæøœ’"},            // Western Europe of old Macs
};
// clang-format on

constexpr std::array kSingleOctet{"windows-1252", "windows-1254", "windows-1250", "windows-1257",
                                  "windows-1251", "windows-1253", "windows-1255", "windows-1256",
                                  "windows-874",  "KOI8-U",       "CP866",        "CP850",
                                  "macintosh"};
constexpr std::array kMultiOctet{"CP932", "CP936", "CP949", "CP950"};

constexpr double kFrequent = 3;
constexpr double kKnown = 1;
constexpr double kPunctuation = 0; ///< quotation marks, dashes, a euro: every language has them
constexpr double kForeign = -2;
constexpr double kMisplaced = -4; ///< a symbol or capital inside a word, an unreadable octet

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// aB, or a symbol between letters: nobody writes so, and a wrong character set does all the time.
bool isMisplaced(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
    const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
    if (c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control)
        return true;
    if (c.isLetter())
        return c.isUpper() && before.isLower();
    return !c.isMark() && before.isLetter() && after.isLetter() && c != u'’' && c != u'·';
}

/// The case of the neighbours: a letter beyond ASCII next to an ASCII letter of the other case, as in
/// "MüLLER".
bool breaksCase(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (!c.isLower() || i + 1 >= text.size())
        return false;
    return isAsciiLetter(text[i + 1]) && text[i + 1].isUpper();
}

double weigh(const Language &language, QStringView text, qsizetype i)
{
    if (isMisplaced(text, i))
        return kMisplaced;
    if (breaksCase(text, i))
        return kForeign;
    const QChar small = text[i].toLower();
    if (QStringView(language.frequent).contains(small))
        return kFrequent;
    if (QStringView(language.others).contains(small))
        return kKnown;
    return small.isLetter() || small.isMark() ? kForeign : kPunctuation;
}

double fit(const Language &language, QStringView text)
{
    double sum = 0;
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80)
            continue;
        sum += weigh(language, text, i);
        ++count;
    }
    return count ? sum / double(count) : 0;
}

/// Of the East Asian sets: `common` says whether a character is one that people write every day. Kana and
/// the Hangul of KS X 1001 are sure signs; the first levels of JIS, GB 2312 and Big5 hold the everyday
/// Chinese characters.
double weighEastAsian(const QByteArray &charset, QChar c, QByteArrayView encoded)
{
    const QChar::Script script = c.script();
    if (c == QChar::ReplacementCharacter)
        return 2 * kMisplaced;
    if (charset == "CP932")
        return script == QChar::Script_Hiragana || script == QChar::Script_Katakana
                   ? (c.unicode() >= 0xFF61 ? kForeign : kFrequent)
               : script == QChar::Script_Han && encoded.size() == 2 && uchar(encoded[0]) < 0x98 ? 2
                                                                                                : kForeign;
    if (charset == "CP949")
        return script == QChar::Script_Hangul && uchar(encoded[0]) >= 0xB0 ? kFrequent : kForeign;
    if (script != QChar::Script_Han || encoded.size() < 2)
        return kForeign;
    const uchar lead = uchar(encoded[0]);
    const bool everyday = charset == "CP936" ? lead >= 0xB0 && lead <= 0xD7 && uchar(encoded[1]) >= 0xA1
                                             : lead >= 0xA4 && lead <= 0xC6;
    return everyday ? 2 : kForeign;
}

double fitEastAsian(const QByteArray &charset, QByteArrayView sample)
{
    TextDecoder decoder(charset);
    double sum = 0;
    qsizetype count = 0;
    for (qsizetype i = 0; i < sample.size();) {
        if (uchar(sample[i]) < 0x80) {
            ++i;
            continue;
        }
        QString text;
        qsizetype used = 0;
        while (text.isEmpty() && i + used < sample.size())
            decoder.append(sample.sliced(i + used++, 1), text);
        if (!text.isEmpty() && (text[0].isLetter() || text[0] == QChar::ReplacementCharacter)) {
            sum += weighEastAsian(charset, text[0], sample.sliced(i, used));
            ++count;
        }
        i += qMax<qsizetype>(1, used);
    }
    return count ? sum / double(count) : 0;
}

/// A character set of one octet a character: what each of the 256 stands for.
struct CodePage
{
    QByteArray charset;
    QString table;

    QString read(QByteArrayView octets) const
    {
        QString text(octets.size(), Qt::Uninitialized);
        std::transform(octets.begin(), octets.end(), text.begin(),
                       [this](char octet) { return table[uchar(octet)]; });
        return text;
    }
};

const std::vector<CodePage> &codePages()
{
    static const std::vector<CodePage> pages = [] {
        QByteArray all(256, '\0');
        std::iota(all.begin(), all.end(), '\0');
        std::vector<CodePage> read;
        for (const char *charset : kSingleOctet) {
            read.push_back({charset, {}});
            TextDecoder(charset).append(all, read.back().table);
        }
        return read;
    }();
    return pages;
}

/// glibc unloads a converter with its last user, so that every guess would load four of them again.
void keepConvertersLoaded()
{
    static const std::vector<TextDecoder> users = [] {
        std::vector<TextDecoder> decoders;
        for (const char *charset : kMultiOctet)
            decoders.emplace_back(charset);
        return decoders;
    }();
    Q_UNUSED(users);
}

} // namespace

double plausibility(const QByteArray &charset, QStringView text)
{
    double best = -100;
    for (const Language &language : kLanguages) {
        if (charset == language.charset)
            best = std::max(best, fit(language, text));
    }
    return best;
}

QByteArray guessCharset(QByteArrayView sample)
{
    QByteArray guess = "windows-1252";
    double best = -100;
    const auto consider = [&](const QByteArray &charset, double fits) {
        if (fits > best + 1e-9) {
            best = fits;
            guess = charset;
        }
    };
    for (const CodePage &page : codePages())
        consider(page.charset, plausibility(page.charset, page.read(sample)));
    keepConvertersLoaded();
    for (const char *charset : kMultiOctet)
        consider(charset, fitEastAsian(charset, sample));
    return guess;
}

} // namespace contacts
