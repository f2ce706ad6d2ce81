// Any octets are people or an error: the same ones in whatever pieces they are read, each with as many cells
// as there are headings, and after an error nothing more.
#include "core/contacts/sources/vcard.h"
#include "tests/fuzz/require.h"

#include <QBuffer>

#include <optional>
#include <vector>

using namespace contacts;
using fuzz::require;

namespace {

struct Reading
{
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<qint64> lines;
    std::optional<SourceError> error;

    friend bool operator==(const Reading &, const Reading &) = default;
};

void readRows(ContactSource &source, Reading &reading)
{
    SourceRow row;
    auto more = source.next(row);
    for (; more && *more; more = source.next(row)) {
        require(reading.lines.empty() || row.line > reading.lines.back());
        require(row.cells.size() == reading.header.size());
        reading.lines.push_back(row.line);
        reading.rows.push_back(row.cells);
    }
    if (!more)
        reading.error = more.error();
    const auto after = source.next(row);
    require(after.has_value() == more.has_value() && (!after || !*after));
}

Reading read(QByteArrayView octets, const VcardOptions &options)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(octets.toByteArray());
    buffer->open(QIODevice::ReadOnly);
    Reading reading;
    const auto source = openVcard(std::move(buffer), QString(), options);
    if (!source) {
        reading.error = source.error();
        return reading;
    }
    reading.header = (*source)->header();
    readRows(**source, reading);
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
