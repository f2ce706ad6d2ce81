// However the octets of a modem are cut on their way, the tokens are the same, and together they are what
// came in.
#include "modem/atlexer.h"
#include "tests/fuzz/require.h"

#include <algorithm>
#include <cstdint>

using fuzz::require;
using modem::AtLexer;
using modem::AtLimits;
using modem::AtToken;

namespace {

struct Reading
{
    std::vector<AtToken> tokens;
    qsizetype noise = 0;

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// Up to the last line end, in pieces of this size.
Reading read(QByteArrayView octets, qsizetype piece, const AtLimits &limits)
{
    Reading reading;
    AtLexer lexer(limits);
    for (qsizetype i = 0; i < octets.size(); i += piece)
        lexer.feed(octets.sliced(i, std::min(piece, octets.size() - i)), reading.tokens);
    while (lexer.isInsideQuote())
        lexer.endQuote(reading.tokens);
    lexer.feed("\r\n", reading.tokens);
    reading.noise = lexer.noise();
    return reading;
}

bool isText(char octet)
{
    const auto value = static_cast<unsigned char>(octet);
    return value > 0x20 && value != 0x7F && value != 0xFF && octet != '>';
}

/// Without blanks, line ends, noise and prompts, which tokens may leave out.
void appendText(QByteArrayView octets, QByteArray &text)
{
    std::copy_if(octets.begin(), octets.end(), std::back_inserter(text), isText);
}

void requireNothingLost(QByteArrayView octets, const Reading &reading, const AtLimits &limits)
{
    QByteArray before;
    appendText(octets, before);
    QByteArray after;
    for (const AtToken &token : reading.tokens)
        appendText(token.text, after);
    if (octets.size() <= limits.line)
        require(before == after);
    else
        require(before.size() - after.size() <= reading.noise);
}

void requireValid(const AtToken &token, const AtLimits &limits)
{
    require(token.text.isEmpty() == (token.kind == AtToken::Kind::Prompt));
    require(token.text.size() <= std::max(limits.line, limits.quote) + 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype piece = octets[0] % 16 + 1;
    const AtLimits limits = octets[0] & 16 ? AtLimits{64, 24} : AtLimits{};
    const QByteArrayView text(octets + 1, qsizetype(size) - 1);
    const Reading whole = read(text, std::max<qsizetype>(text.size(), 1), limits);
    require(read(text, piece, limits) == whole);
    requireNothingLost(text, whole, limits);
    for (const AtToken &token : whole.tokens)
        requireValid(token, limits);
    return 0;
}
