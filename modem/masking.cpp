#include "modem/masking.h"

#include "modem/atcommand.h"
#include "modem/atresults.h"

#include <algorithm>
#include <array>

namespace modem {

namespace {

constexpr qsizetype kLongest = 200; ///< of what is told of a line
constexpr qsizetype kDigitsLeft = 3;
constexpr qsizetype kLongNumber = 7;  ///< digits
constexpr qsizetype kLongValue = 10;  ///< digits: models have up to nine
constexpr qsizetype kShortNumber = 4; ///< nothing of it stays
constexpr qsizetype kShortestPdu = 16;

/// What the strings behind a name are.
enum class Holds {
    Unknown,  ///< strings may be anybody's
    Personal, ///< so are words without quotes
    Words,    ///< only what the network or a person wrote
    Device,   ///< of the modem and its network
};

struct Name
{
    QByteArrayView name;
    Holds holds;
};

// clang-format off
constexpr std::array kNames{
    Name{"+CMGL", Holds::Personal}, Name{"+CMGR", Holds::Personal}, Name{"+CMGW", Holds::Personal},
    Name{"+CMT",  Holds::Personal}, Name{"+CDS",  Holds::Personal}, Name{"+CBM",  Holds::Personal},
    Name{"+CPBR", Holds::Personal}, Name{"+CPBF", Holds::Personal}, Name{"+CPBW", Holds::Personal},
    Name{"+CNUM", Holds::Personal}, Name{"+CLIP", Holds::Personal}, Name{"+CCWA", Holds::Personal},
    Name{"+CLCC", Holds::Personal}, Name{"+CUSD", Holds::Words},    Name{"+STGI", Holds::Words},
    Name{"+COPS", Holds::Device},   Name{"+CPMS", Holds::Device},   Name{"+CSCS", Holds::Device},
    Name{"+CIND", Holds::Device},   Name{"+CCLK", Holds::Device},   Name{"+CPOL", Holds::Device},
    Name{"+CGMI", Holds::Device},   Name{"+CGMM", Holds::Device},   Name{"+CGMR", Holds::Device},
    Name{"+GMI",  Holds::Device},   Name{"+GMM",  Holds::Device},   Name{"+GMR",  Holds::Device},
};
// clang-format on

constexpr std::array kSecrets{QByteArrayView{"PIN="},  QByteArrayView{"PIN2="}, QByteArrayView{"PUK="},
                              QByteArrayView{"CLCK="}, QByteArrayView{"CPWD="}, QByteArrayView{"SPIC="}};

/// Echoes of commands without a name.
constexpr std::array kPlain{QByteArrayView{"AT"}, QByteArrayView{"ATE0"}, QByteArrayView{"ATE1"},
                            QByteArrayView{"ATI"}};

/// Of +CMGL in text mode, and of SIMs.
constexpr std::array kStates{QByteArrayView{"REC UNREAD"}, QByteArrayView{"REC READ"},
                             QByteArrayView{"STO UNSENT"}, QByteArrayView{"STO SENT"},
                             QByteArrayView{"SIM PIN"},    QByteArrayView{"SIM PUK"},
                             QByteArrayView{"SIM PIN2"},   QByteArrayView{"SIM PUK2"}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexadecimal(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

template <class Test>
bool isAll(QByteArrayView text, Test test)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), test);
}

template <class Words>
bool holds(const Words &words, QByteArrayView word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

QByteArray sized(QByteArrayView what, qsizetype octets)
{
    return '[' + what.toByteArray() + ": " + QByteArray::number(octets) + ']';
}

QByteArray withoutDigits(QByteArrayView number, qsizetype left)
{
    QByteArray shown = number.toByteArray();
    for (qsizetype at = shown.size() - 1; at >= 0; --at)
        if (isDigit(shown[at]) && left-- <= 0)
            shown[at] = '*';
    return shown;
}

/// "26/11/22,13:05:59+04"
bool isTimeStamp(QByteArrayView text)
{
    constexpr QByteArrayView kSigns{"/,:+-"};
    return text.contains('/') && text.contains(':') &&
           isAll(text, [=](char c) { return isDigit(c) || kSigns.contains(c); });
}

bool isNumber(QByteArrayView text)
{
    constexpr QByteArrayView kSigns{"+*#-/() "};
    return isAll(text, [=](char c) { return isDigit(c) || kSigns.contains(c); });
}

bool isStorage(QByteArrayView text)
{
    return text.size() == 2 && isAll(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Modems write in capitals, or a word at a time.
bool isSentence(QByteArrayView text)
{
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto small = std::find_if(text.begin(), text.end(), isSmall);
    return small != text.end() && std::find(small, text.end(), ' ') != text.end();
}

QByteArray maskedString(QByteArrayView text, Holds kind)
{
    if (text.isEmpty() || kind == Holds::Device)
        return text.toByteArray();
    if (kind == Holds::Words)
        return sized("text", text.size());
    if (holds(kStates, text) || isStorage(text) || isTimeStamp(text))
        return text.toByteArray();
    if (isNumber(text))
        return withoutDigits(text, text.size() <= kShortNumber ? 0 : kDigitsLeft);
    if (text.size() >= kShortNumber && isAll(text, isHexadecimal))
        return QByteArray(text.size(), '*');
    return sized("text", text.size());
}

QByteArray maskedValues(QByteArrayView text, Holds kind)
{
    const bool isWords = kind == Holds::Words || kind == Holds::Personal;
    const QByteArrayView words = text.trimmed();
    if (isWords && std::any_of(words.begin(), words.end(), isLetter))
        return sized("text", words.size());
    return kind == Holds::Unknown && isSentence(words) ? sized("text", words.size()) : withoutNumbers(text);
}

/// What stands behind the name, strings and what is between them.
QByteArray maskedFields(QByteArrayView text, Holds kind)
{
    QByteArray told;
    while (!text.isEmpty()) {
        const qsizetype quote = text.indexOf('"');
        told += maskedValues(text.first(quote < 0 ? text.size() : quote), kind);
        if (quote < 0)
            break;
        text = text.sliced(quote + 1);
        const qsizetype end = text.indexOf('"');
        told += '"' + maskedString(text.first(end < 0 ? text.size() : end), kind);
        if (end < 0)
            break;
        told += '"';
        text = text.sliced(end + 1);
    }
    return told;
}

/// Up to the secret that a command holds; -1: none. A question (=?) holds none.
qsizetype secretIn(const QByteArray &upper)
{
    if (upper.startsWith("ATD"))
        return 3;
    for (QByteArrayView secret : kSecrets) {
        const qsizetype at = upper.indexOf(secret);
        const qsizetype end = at + secret.size();
        if (at >= 0 && !QByteArrayView(upper).sliced(end).startsWith('?'))
            return end;
    }
    return -1;
}

/// A command, its echo, or a line with a name.
QByteArray maskedNamed(QByteArrayView line)
{
    const QByteArray upper = line.toByteArray().toUpper();
    const qsizetype secret = upper.contains('=') || upper.startsWith("ATD") ? secretIn(upper) : -1;
    if (secret >= 0)
        return line.first(secret).toByteArray() + "***";
    const qsizetype sign = upper.startsWith("AT") ? 2 : 0;
    const auto begin = upper.begin() + sign;
    const auto end = std::find_if(std::min(begin + 1, upper.end()), upper.end(),
                                  [](char c) { return !isDigit(c) && !isLetter(c) && c != '_'; });
    const QByteArrayView name{begin, end};
    const auto known =
        std::find_if(kNames.begin(), kNames.end(), [=](const Name &n) { return n.name == name; });
    qsizetype head = end - upper.begin();
    head += upper.mid(head, 1) == ":" ? 1 : 0;
    return line.first(head).toByteArray() +
           maskedFields(line.sliced(head), known == kNames.end() ? Holds::Unknown : known->holds);
}

/// Begins with a name, or is the echo of a command.
bool isNamed(QByteArrayView line)
{
    constexpr QByteArrayView kSigns{"+^#*%$_&!"};
    const bool isEcho = line.size() > 2 && (line.startsWith("AT") || line.startsWith("at"));
    return kSigns.contains(line.front()) || (isEcho && kSigns.contains(line[2]));
}

bool isLongNumber(QByteArrayView line)
{
    return isNumber(line) && std::count_if(line.begin(), line.end(), isDigit) >= kLongNumber;
}

QByteArray maskedData(QByteArrayView data)
{
    return isAll(data, isHexadecimal) ? sized("PDU", data.size() / 2) : sized("text", data.size());
}

bool isPdu(QByteArrayView line)
{
    return line.size() >= kShortestPdu && isAll(line, isHexadecimal) && !isAll(line.chopped(1), isDigit);
}

QByteArray maskedLine(QByteArrayView line, bool isAnswer)
{
    if (finalResult(line))
        return withoutNumbers(line);
    if (isNamed(line))
        return maskedNamed(line);
    if (isPdu(line))
        return maskedData(line);
    const bool isKnown =
        isAnswer || isBootBanner(line) || isBareNotice(line) || isLongNumber(line) || holds(kPlain, line);
    return isKnown ? withoutNumbers(line, isAnswer ? kLongValue : kLongNumber) : sized("text", line.size());
}

QByteArrayView withoutControls(QByteArrayView octets)
{
    const auto isControl = [](char c) { return c >= 0 && c <= ' '; };
    while (!octets.isEmpty() && isControl(octets.back()))
        octets.chop(1);
    while (!octets.isEmpty() && isControl(octets.front()))
        octets = octets.sliced(1);
    return octets;
}

} // namespace

QByteArray withoutNumbers(QByteArrayView text, qsizetype shortest)
{
    constexpr QByteArrayView kWithin{" /-"};
    QByteArray shown = text.toByteArray();
    for (qsizetype from = 0; from < shown.size();) {
        qsizetype end = from;
        qsizetype digits = 0;
        while (end < shown.size() &&
               (isDigit(shown[end]) || (digits > 0 && kWithin.contains(shown[end]) &&
                                        end + 1 < shown.size() && isDigit(shown[end + 1])))) {
            digits += isDigit(shown[end]) ? 1 : 0;
            ++end;
        }
        if (digits >= shortest)
            shown.replace(from, end - from,
                          withoutDigits(QByteArrayView(shown).sliced(from, end - from), kDigitsLeft));
        from = end + 1;
    }
    return shown;
}

QByteArray withoutPlaces(QByteArrayView place)
{
    const bool isPort = place.startsWith("/dev/") || (place.startsWith("COM") && place.size() < 8);
    if (isPort || !std::any_of(place.begin(), place.end(), isLetter))
        return withoutNumbers(place);
    return "[place]";
}

QByteArray masked(Said said, QByteArrayView octets)
{
    if (said == Said::Prompt)
        return ">";
    const QByteArrayView line = withoutControls(octets);
    if (line.isEmpty())
        return {};
    QByteArray told = said == Said::Payload || said == Said::Data ? maskedData(line)
                      : said == Said::Command                     ? maskedNamed(line)
                                                                  : maskedLine(line, said == Said::Value);
    if (told.size() > kLongest)
        told = told.first(kLongest) + "...";
    return told;
}

} // namespace modem
