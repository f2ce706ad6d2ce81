#include "modem/atlexer.h"

#include "modem/atcommand.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace modem {

namespace {

constexpr QByteArrayView kUssd{"+CUSD:"};

/// A header announces a PDU with at most this many commas; with more, or a quoted status, it belongs to text
/// mode.
struct Header
{
    QByteArrayView name;
    int pduCommas;
    bool textHasData; ///< a status report in text mode has no body (3GPP TS 27.005 3.4.1)
};

constexpr std::array kHeaders{
    Header{"+CMT:", 1, true},  Header{"+CDS:", 1, false}, Header{"+CMGR:", 2, true},
    Header{"+CMGL:", 3, true}, Header{"+CBM:", 0, true},
};

const Header *headerOf(QByteArrayView line)
{
    const auto found = std::find_if(kHeaders.begin(), kHeaders.end(),
                                    [&](const Header &header) { return line.startsWith(header.name); });
    return found == kHeaders.end() ? nullptr : &*found;
}

qsizetype commas(QByteArrayView text)
{
    return std::count(text.begin(), text.end(), ',');
}

/// "+CMGR: "REC READ",..." and "+CMGL: 2,"REC UNREAD",...": the status in words.
bool hasWordyStatus(QByteArrayView fields)
{
    const qsizetype quote = fields.indexOf('"');
    return quote >= 0 && quote + 1 < fields.size() &&
           std::isalpha(static_cast<unsigned char>(fields[quote + 1]));
}

/// "REC READ",6,183,...: a report in text mode has its first octet behind its status, and no body.
bool isWordyReport(QByteArrayView fields)
{
    const qsizetype end = fields.indexOf('"', fields.indexOf('"') + 1);
    const qsizetype start = fields.indexOf(',', end) + 1;
    const qsizetype next = fields.indexOf(',', start);
    bool isNumber = false;
    const int octet = next < 0 ? -1 : fields.sliced(start, next - start).trimmed().toInt(&isNumber);
    return isNumber && octet >= 0 && octet <= 255;
}

/// Ends a text, however it goes on: a final result, the next header, a notice, a start of the modem.
bool endsText(QByteArrayView line)
{
    constexpr QByteArrayView kSigns{"+^#*%$_&!"};
    return line == "OK" || line == "ERROR" || isBootBanner(line) ||
           (kSigns.contains(line.front()) && line.contains(':'));
}

QByteArrayView lastField(QByteArrayView fields)
{
    return fields.sliced(fields.lastIndexOf(',') + 1).trimmed();
}

bool isHexDigit(char octet)
{
    return std::isxdigit(static_cast<unsigned char>(octet)) != 0;
}

bool isNoise(char octet)
{
    const auto value = static_cast<unsigned char>(octet);
    return (value < 0x20 && octet != '\t') || value == 0x7F || value == 0xFF;
}

/// Where the PDU starts in "+CMGR: 1,,147 0791...", the form with header and PDU on one line; -1 if it has
/// none.
qsizetype inlineData(QByteArrayView line)
{
    constexpr qsizetype kShortestPdu = 16;
    const qsizetype blank = line.lastIndexOf(' ');
    if (blank < 0 || line.size() - blank <= kShortestPdu || blank < line.lastIndexOf(','))
        return -1;
    return std::all_of(line.begin() + blank + 1, line.end(), isHexDigit) ? blank + 1 : -1;
}

} // namespace

void AtLexer::feed(QByteArrayView octets, std::vector<AtToken> &tokens)
{
    for (char octet : octets)
        take(octet, tokens);
}

void AtLexer::take(char octet, std::vector<AtToken> &tokens)
{
    if (m_quoted)
        return takeQuoted(octet, tokens);
    if (octet == '\r' || octet == '\n')
        return endLine(tokens);
    if (isNoise(octet) || m_line.size() >= m_limits.line) {
        ++m_noise;
        return;
    }
    if (m_line.isEmpty() && (octet == ' ' || octet == '\t'))
        return;
    if (m_line.isEmpty() && octet == '>' && m_expect != Expect::TextData) {
        tokens.push_back({AtToken::Kind::Prompt, {}});
        return;
    }
    m_line += octet;
    m_quoted = octet == '"' && m_mayQuote && startsUssdText();
}

void AtLexer::takeQuoted(char octet, std::vector<AtToken> &tokens)
{
    m_line += octet;
    m_quoted = octet != '"';
    if (m_line.size() > m_limits.quote)
        endQuote(tokens);
}

bool AtLexer::startsUssdText() const
{
    return m_line.startsWith(kUssd);
}

void AtLexer::endQuote(std::vector<AtToken> &tokens)
{
    if (!m_quoted)
        return;
    m_quoted = false;
    m_mayQuote = false;
    const QByteArray text = std::exchange(m_line, {});
    feed(text, tokens);
}

void AtLexer::endLine(std::vector<AtToken> &tokens)
{
    m_mayQuote = true;
    while (m_line.endsWith(' ') || m_line.endsWith('\t'))
        m_line.chop(1);
    if (m_line.isEmpty())
        return;
    emitLine(m_line, tokens);
    m_line.resize(0); // keeps its memory: tokens hold copies
}

void AtLexer::emitLine(QByteArrayView line, std::vector<AtToken> &tokens)
{
    if (m_expect != Expect::Line && emitAsData(line, tokens))
        return;
    const Header *header = headerOf(line);
    const qsizetype data = header ? inlineData(line) : -1;
    if (data > 0) {
        tokens.push_back({AtToken::Kind::Line, line.first(data).trimmed().toByteArray()});
        tokens.push_back({AtToken::Kind::Data, line.sliced(data).toByteArray()});
        m_expect = Expect::Line;
        return;
    }
    tokens.push_back({AtToken::Kind::Line, line.toByteArray()});
    if (!header)
        return;
    const QByteArrayView fields = line.sliced(header->name.size());
    m_isListed = header->name.startsWith("+CMG");
    if (commas(fields) > header->pduCommas || hasWordyStatus(fields))
        m_expect =
            header->textHasData && !(m_isListed && isWordyReport(fields)) ? Expect::TextData : Expect::Line;
    else
        m_expect = lastField(fields) == "0" ? Expect::Line : Expect::PduData;
}

/// A PDU is hexadecimal, however broken: what starts otherwise came between header and PDU.
bool AtLexer::emitAsData(QByteArrayView line, std::vector<AtToken> &tokens)
{
    if (m_expect == Expect::TextData || m_expect == Expect::MoreText)
        return emitAsText(line, tokens);
    const bool isFinal = line == "OK" || line == "ERROR" || line.startsWith("+CMS ERROR") || headerOf(line);
    if (isFinal) {
        m_expect = Expect::Line;
        return false;
    }
    if (!isHexDigit(line.front()))
        return false;
    tokens.push_back({AtToken::Kind::Data, line.toByteArray()});
    m_expect = Expect::Line;
    return true;
}

/// The first line belongs to the text whatever it looks like, further ones if nothing else looks so.
bool AtLexer::emitAsText(QByteArrayView line, std::vector<AtToken> &tokens)
{
    if (m_expect == Expect::MoreText && endsText(line)) {
        m_expect = Expect::Line;
        return false;
    }
    const auto kind = m_expect == Expect::MoreText ? AtToken::Kind::MoreData : AtToken::Kind::Data;
    tokens.push_back({kind, line.toByteArray()});
    m_expect = m_isListed ? Expect::MoreText : Expect::Line;
    return true;
}

void AtLexer::reset()
{
    m_line.resize(0);
    m_expect = Expect::Line;
    m_quoted = false;
    m_mayQuote = true;
}

} // namespace modem
