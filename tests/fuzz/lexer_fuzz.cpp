#include "modem/atlexer.h"
#include "modem/atnetwork.h"
#include "modem/atreply.h"
#include "modem/atresults.h"
#include "modem/atstorage.h"

#include <cstdint>
#include <cstdlib>

using modem::AtLexer;
using modem::AtToken;

namespace {

std::vector<AtToken> tokensOf(QByteArrayView octets, qsizetype pieces)
{
    AtLexer lexer;
    std::vector<AtToken> tokens;
    for (qsizetype i = 0; i < octets.size(); i += pieces)
        lexer.feed(octets.sliced(i, std::min(pieces, octets.size() - i)), tokens);
    lexer.endQuote(tokens);
    return tokens;
}

/// Every parser that a line may meet, whatever its name says.
void readLine(QByteArrayView line)
{
    modem::finalResult(line);
    modem::parseRegistration(line);
    modem::signalDbm(line);
    modem::parsePlace(line);
    modem::parseStoredHeader(line);
    modem::isTextModeHeader(line);
    modem::parseStorageUse(line);
    modem::parseStorageChoices(line);
    modem::parseIndices(line);
    for (modem::AtReply reply(line); !reply.atEnd();)
        reply.text();
    for (modem::AtReply reply(line); !reply.atEnd();)
        reply.names();
}

} // namespace

/// However the octets are cut on their way, the tokens are the same; no line is empty, none is endless, and
/// every parser comes to an end with it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype pieces = octets[0] % 16 + 1;
    const QByteArrayView text(octets + 1, qsizetype(size) - 1);
    const std::vector<AtToken> whole = tokensOf(text, std::max<qsizetype>(text.size(), 1));
    if (tokensOf(text, pieces) != whole || tokensOf(text, 1) != whole)
        abort();
    std::vector<QByteArray> lines;
    for (const AtToken &token : whole) {
        const bool isPrompt = token.kind == AtToken::Kind::Prompt;
        if (token.text.isEmpty() != isPrompt || token.text.size() > AtLexer::kLongestLine + 1)
            abort();
        if (!isPrompt)
            readLine(token.text);
        lines.push_back(token.text);
    }
    modem::storedTexts(lines);
    return 0;
}
