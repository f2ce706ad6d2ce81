// Any octets are people or an error: the same ones in whatever pieces they are read, each with as many cells
// as there are headings, and after an error nothing more.
#include "core/contacts/sources/vcard.h"
#include "tests/fuzz/listrows.h"

using namespace contacts;
using fuzz::Reading;
using fuzz::require;

namespace {

Reading read(QByteArrayView octets, const VcardOptions &options)
{
    Reading reading = fuzz::readList(octets, [&](std::unique_ptr<QIODevice> device) {
        return openVcard(std::move(device), QString(), options);
    });
    for (const QStringList &row : reading.rows)
        require(row.size() == reading.header.size());
    return reading;
}

/// Every heading is filled by somebody, but for the number and the halves of a name.
void requireNoIdleColumns(const Reading &reading)
{
    for (qsizetype column = 0; column < reading.header.size(); ++column) {
        const QString &heading = reading.header[column];
        const bool isFilled =
            std::any_of(reading.rows.begin(), reading.rows.end(),
                        [column](const QStringList &row) { return !row[column].isEmpty(); });
        require(isFilled || heading == QLatin1StringView("Mobile") ||
                heading.contains(QLatin1StringView(" name")));
    }
}

} // namespace

/// The first octet chooses the character set and the pieces.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const uint8_t choice = data[0];
    const QByteArrayView octets(data + 1, qsizetype(size) - 1);
    VcardOptions options;
    options.charset = choice & 1 ? QByteArray() : choice & 2 ? QByteArray("UTF-16LE") : QByteArray("UTF-8");
    const Reading reading = read(octets, options);
    requireNoIdleColumns(reading);
    if (options.charset.isEmpty())
        return 0;
    options.piece = 1 + (choice >> 2);
    require(read(octets, options) == reading);
    return 0;
}
