#include "core/contacts/columnmap.h"
#include "core/contacts/sources/csv.h"
#include "core/contacts/sources/csvwriter.h"

#include <QBuffer>

#include <cstdlib>

using namespace contacts;

namespace {

std::unique_ptr<ContactSource> open(const QByteArray &octets, const CsvOptions &options = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(octets);
    buffer->open(QIODevice::ReadOnly);
    auto source = openCsv(std::move(buffer), QString(), options);
    return source ? std::move(*source) : nullptr;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// All rows up to the end or an error, which stays.
std::vector<QStringList> readAll(ContactSource &source)
{
    std::vector<QStringList> rows;
    SourceRow row;
    qint64 line = 0;
    for (auto more = source.next(row); more && *more; more = source.next(row)) {
        require(row.line > line);
        line = row.line;
        rows.push_back(row.cells);
    }
    const auto after = source.next(row);
    require(!after || !*after);
    return rows;
}

} // namespace

/// Any octets are rows or an error; what was read, written and read again is the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto source = open(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!source)
        return 0;
    const auto rows = readAll(*source);
    const auto map = mapColumns(source->header(), rows, {});
    require(!map || map->columns.size() == size_t(source->header().size()));

    QBuffer copy;
    copy.open(QIODevice::WriteOnly);
    CsvWriter writer(copy);
    for (const QStringList &row : rows)
        require(writer.write(row));
    require(writer.finish());
    CsvOptions options;
    options.separator = u',';
    options.hasHeader = false;
    if (const auto again = open(copy.data(), options))
        require(readAll(*again) == rows);
    else
        require(rows.empty());
    return 0;
}
