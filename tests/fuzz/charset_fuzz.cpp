// A list in any character set: the text is whole characters and the same in whatever pieces its octets come,
// and the guess always ends in a character set that can be read.
#include "core/contacts/charset.h"
#include "core/contacts/sources/csv.h"
#include "core/contacts/textdecoder.h"
#include "tests/fuzz/require.h"

#include <QBuffer>

#include <array>

using namespace contacts;
using fuzz::require;

namespace {

constexpr std::array kCharsets{"UTF-8", "UTF-16LE", "UTF-16BE", "CP932",
                               "CP936", "CP949",    "CP950",    "GB18030"};

/// The system unloads a converter with its last user; loading one takes longer than a hundred runs.
void keepConvertersLoaded()
{
    static const std::vector<TextDecoder> users = [] {
        std::vector<TextDecoder> decoders;
        for (const char *charset : kCharsets)
            decoders.emplace_back(charset);
        return decoders;
    }();
    for (const TextDecoder &user : users)
        require(user.isKnown());
}

void requireWhole(QStringView text)
{
    require(text.isValidUtf16());
}

struct Decoded
{
    QString text;
    bool endsMidCharacter = false;

    friend bool operator==(const Decoded &, const Decoded &) = default;
};

Decoded decode(const QByteArray &charset, QByteArrayView octets, qsizetype piece)
{
    Decoded decoded;
    TextDecoder decoder(charset);
    for (qsizetype i = 0; i < octets.size(); i += piece)
        decoder.append(octets.sliced(i, std::min(piece, octets.size() - i)), decoded.text);
    decoded.endsMidCharacter = decoder.endsMidCharacter();
    return decoded;
}

void requireSameInPieces(const QByteArray &charset, QByteArrayView octets, qsizetype piece)
{
    const Decoded whole = decode(charset, octets, std::max<qsizetype>(octets.size(), 1));
    requireWhole(whole.text);
    require(decode(charset, octets, piece) == whole);
}

/// What is UTF-8 passes in whatever pieces it comes.
void requireRecognised(QByteArrayView octets, qsizetype piece)
{
    Utf8Check check;
    for (qsizetype i = 0; i < octets.size() && check.isUtf8(); i += piece)
        check.feed(octets.sliced(i, std::min(piece, octets.size() - i)));
    require(check.isUtf8() || !octets.isValidUtf8());
}

void requireGuess(QByteArrayView octets)
{
    const Opening opening = judgeOpening(octets);
    require(opening.skip <= octets.size());
    require(opening.charset.isEmpty() || TextDecoder(opening.charset).isKnown());
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(octets.toByteArray());
    buffer->open(QIODevice::ReadOnly);
    const auto source = openCsv(std::move(buffer), QString());
    if (!source)
        return;
    requireWhole((*source)->header().join(u' '));
    SourceRow row;
    for (auto more = (*source)->next(row); more && *more; more = (*source)->next(row))
        requireWhole(row.cells.join(u' '));
}

} // namespace

/// The first octet chooses the character set, or to guess it, and the pieces.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    keepConvertersLoaded();
    const size_t choice = data[0] % 16;
    const qsizetype piece = data[0] / 16 % 8 + 1;
    const QByteArrayView octets(data + 1, qsizetype(size) - 1);
    if (choice < kCharsets.size())
        requireSameInPieces(kCharsets[choice], octets, piece);
    else if (choice < 12)
        requireRecognised(octets, piece);
    else
        requireGuess(octets);
    return 0;
}
