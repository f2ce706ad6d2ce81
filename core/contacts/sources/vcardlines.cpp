#include "core/contacts/sources/vcardlines.h"

#include <algorithm>
#include <array>

namespace contacts {

namespace {

constexpr qsizetype kLongest = 1024 * 1024; // octets of a property that holds words

/// Pictures, sounds and keys: they may be as long as they like.
constexpr std::array<QByteArrayView, 6> kNoWords{"PHOTO", "LOGO", "SOUND", "KEY", "AGENT", "X-"};

/// Where the value begins: behind the first colon that is in no quotes; -1 without one.
qsizetype colonOf(QByteArrayView line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ':' && !isQuoted)
            return i;
    }
    return -1;
}

std::vector<QByteArray> partsOf(QByteArrayView head)
{
    std::vector<QByteArray> parts;
    bool isQuoted = false;
    QByteArray part;
    for (const char c : head) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (c == ';' && !isQuoted) {
            parts.push_back(std::exchange(part, {}));
        } else {
            part += c;
        }
    }
    parts.push_back(part);
    return parts;
}

QByteArray nameOf(const QByteArray &grouped)
{
    return grouped.sliced(grouped.lastIndexOf('.') + 1).trimmed().toUpper();
}

VcardProperty::Parameter parameterOf(const QByteArray &written)
{
    const qsizetype equals = written.indexOf('=');
    if (equals >= 0)
        return {written.first(equals).trimmed().toUpper(), written.sliced(equals + 1).trimmed()};
    const QByteArray bare = written.trimmed().toUpper();
    const bool isEncoding =
        bare == "QUOTED-PRINTABLE" || bare == "BASE64" || bare == "8BIT" || bare == "7BIT";
    return {isEncoding ? "ENCODING" : "TYPE", bare};
}

bool hasWords(QByteArrayView line)
{
    const qsizetype colon = colonOf(line.first(std::min<qsizetype>(line.size(), 1024)));
    const QByteArray name = nameOf(partsOf(line.first(std::max<qsizetype>(colon, 0))).front());
    return colon >= 0 && (name == "X-ADDRESSBOOKSERVER-KIND" ||
                          std::none_of(kNoWords.begin(), kNoWords.end(), [&](QByteArrayView wordless) {
                              return name == wordless ||
                                     (wordless.endsWith('-') && name.startsWith(wordless));
                          }));
}

/// Ends in a soft line break of quoted-printable (RFC 2045 6.7).
bool goesOnQuoted(QByteArrayView line)
{
    const qsizetype colon = colonOf(line);
    return colon >= 0 && line.endsWith('=') &&
           line.first(colon).toByteArray().toUpper().contains("QUOTED-PRINTABLE");
}

} // namespace

QByteArray VcardProperty::parameter(QByteArrayView wanted) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [wanted](const Parameter &one) { return one.name == wanted; });
    return found == parameters.end() ? QByteArray() : found->value;
}

bool VcardProperty::isOfType(QByteArrayView type) const
{
    return std::any_of(parameters.begin(), parameters.end(), [type](const Parameter &one) {
        const auto types = one.value.toUpper().split(',');
        return one.name == "TYPE" && types.contains(type.toByteArray().toUpper());
    });
}

std::optional<VcardProperty> parseProperty(const QByteArray &line)
{
    const qsizetype colon = colonOf(line);
    if (colon <= 0)
        return {};
    const auto parts = partsOf(QByteArrayView(line).first(colon));
    VcardProperty property;
    property.name = nameOf(parts.front());
    for (size_t i = 1; i < parts.size(); ++i)
        property.parameters.push_back(parameterOf(parts[i]));
    property.value = line.sliced(colon + 1);
    return property;
}

VcardLines::VcardLines(Octets &octets, const QByteArray &charset, qsizetype piece)
    : m_octets(octets)
    , m_charset(charset)
    , m_piece(piece)
{
    if (!charset.startsWith("UTF-16"))
        return;
    m_decoder.emplace(charset);
    m_charset = "UTF-8";
}

/// False at the end of the file.
base::Result<bool, SourceError> VcardLines::fill()
{
    auto piece = m_octets.read(m_piece);
    if (!piece)
        return base::unexpected(piece.error());
    if (m_decoder) {
        QString text;
        m_decoder->append(*piece, text);
        m_text.remove(0, std::exchange(m_at, 0)).append(text.toUtf8());
    } else {
        m_text.remove(0, std::exchange(m_at, 0)).append(*piece);
    }
    return !piece->isEmpty();
}

/// One line of the file without its end, which is CR, LF or both; what is longer than a property may be is
/// cut.
base::Result<bool, SourceError> VcardLines::readLine(QByteArray &line)
{
    line.clear();
    for (;;) {
        const auto *end = std::find_if(m_text.cbegin() + m_at, m_text.cend(),
                                       [](char c) { return c == '\n' || c == '\r'; });
        const qsizetype length = end - (m_text.cbegin() + m_at);
        const bool isEnded = end != m_text.cend();
        line += QByteArrayView(m_text).sliced(m_at, std::min(length, kLongest + 1 - line.size()));
        m_at += length;
        const bool mayGoOn = isEnded && *end == '\r' && m_at + 1 == m_text.size();
        if (isEnded && !mayGoOn) {
            m_at += QByteArrayView(m_text).sliced(m_at).startsWith("\r\n") ? 2 : 1;
            break;
        }
        const auto more = fill();
        if (!more)
            return more;
        if (!*more && !mayGoOn && line.isEmpty())
            return false;
        if (!*more) {
            m_at += mayGoOn ? 1 : 0;
            break;
        }
    }
    ++m_line;
    return true;
}

/// Whether the next line goes on with this one.
base::Result<bool, SourceError> VcardLines::peekFold()
{
    if (m_at == m_text.size()) {
        if (auto more = fill(); !more || !*more)
            return more;
    }
    return m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t');
}

base::Result<void, SourceError> VcardLines::unfold(QByteArray &line)
{
    const bool isWanted = hasWords(line);
    QByteArray more;
    for (;;) {
        const bool isQuoted = isWanted && goesOnQuoted(line);
        const auto isFolded = isQuoted ? true : peekFold();
        if (!isFolded)
            return base::unexpected(isFolded.error());
        const auto read = *isFolded ? readLine(more) : false;
        if (!read)
            return base::unexpected(read.error());
        if (!*read)
            break;
        if (!isWanted)
            continue;
        if (isQuoted)
            line.chop(1);
        line += isQuoted || m_keepsFold ? more : more.sliced(1);
        if (line.size() > kLongest)
            return base::unexpected(tooLong());
    }
    if (!isWanted)
        line.clear();
    return line.size() > kLongest ? base::Result<void, SourceError>(base::unexpected(tooLong()))
                                  : base::Result<void, SourceError>();
}

base::Result<bool, SourceError> VcardLines::next(VcardProperty &property)
{
    QByteArray line;
    for (;;) {
        const auto more = readLine(line);
        if (!more || !*more)
            return more;
        const qint64 first = m_line;
        if (auto unfolded = unfold(line); !unfolded)
            return base::unexpected(unfolded.error());
        auto parsed = parseProperty(line);
        if (!parsed)
            continue;
        property = std::move(*parsed);
        property.line = first;
        if (property.name == "VERSION")
            m_keepsFold = property.value.trimmed() == "2.1";
        return true;
    }
}

} // namespace contacts
