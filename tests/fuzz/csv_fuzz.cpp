// Any octets are rows or an error: the same ones in whatever pieces they are read; nothing but the cells
// where nothing is quoted; and what was read, written and read again is the same.
#include "core/contacts/columnmap.h"
#include "core/contacts/sources/csv.h"
#include "core/contacts/sources/csvwriter.h"
#include "core/contacts/sources/dialect.h"
#include "tests/fuzz/listrows.h"

#include <QBuffer>

using namespace contacts;
using fuzz::Reading;
using fuzz::require;

namespace {

Reading read(QByteArrayView octets, const CsvOptions &options)
{
    return fuzz::readList(octets, [&](std::unique_ptr<QIODevice> device) {
        return openCsv(std::move(device), QString(), options);
    });
}

/// Without quotes and the like, cells are what stands between separators.
bool isSimple(QByteArrayView octets)
{
    constexpr QByteArrayView kSpecial("\"'\r\0\x1A", 5);
    return std::none_of(octets.begin(), octets.end(), [&](char c) { return kSpecial.contains(c); }) &&
           octets.isValidUtf8() && !octets.startsWith("\xEF\xBB\xBF") &&
           octets.first(std::min<qsizetype>(octets.size(), 4)).compare("sep=", Qt::CaseInsensitive) != 0;
}

std::vector<QStringList> simpleRows(QByteArrayView octets, QChar separator)
{
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(octets).split(u'\n')) {
        const QStringList cells = line.split(separator);
        if (!isBlank(cells))
            rows.push_back(cells);
    }
    return rows;
}

void requireNothingLost(QByteArrayView octets, const Reading &reading, const CsvOptions &options)
{
    std::vector<QStringList> expected = simpleRows(octets, *options.separator);
    if (*options.hasHeader && !expected.empty() && !reading.header.empty()) {
        require(expected.front() == reading.header);
        expected.erase(expected.begin());
    }
    if (!reading.error)
        require(reading.rows == expected);
    else
        require(reading.rows.size() <= expected.size() &&
                std::equal(reading.rows.begin(), reading.rows.end(), expected.begin()));
}

void requireSameInPieces(QByteArrayView octets, const Reading &reading, CsvOptions options, qsizetype piece)
{
    options.piece = piece;
    require(read(octets, options) == reading);
}

void requireColumns(const Reading &reading)
{
    const auto map = mapColumns(reading.header, reading.rows, {});
    if (!map)
        return;
    require(map->columns.size() == size_t(reading.header.size()));
    for (size_t i = 0; i < map->columns.size(); ++i) {
        const Role role = map->columns[i].role;
        require(role == Role::Field || map->indexOf(role) == int(i));
    }
}

void requireSameWrittenAgain(const Reading &reading, QChar separator)
{
    QBuffer copy;
    copy.open(QIODevice::WriteOnly);
    CsvWriter writer(copy, separator);
    for (const QStringList &row : reading.rows)
        require(writer.write(row));
    require(writer.finish());
    CsvOptions options;
    options.separator = separator;
    options.hasHeader = false;
    const Reading again = read(copy.data(), options);
    require(again.rows == reading.rows);
    require(again.error.has_value() == reading.rows.empty());
}

} // namespace

/// The first octet chooses what is said beforehand of the list.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const uint8_t choice = data[0];
    const QByteArrayView octets(data + 1, qsizetype(size) - 1);
    CsvOptions options;
    options.charset = choice & 1 ? "UTF-16LE" : "UTF-8";
    const QChar separator = choice & 2 ? u';' : u',';
    const bool isGuessed = choice & 4;
    if (!isGuessed) {
        options.separator = separator;
        options.hasHeader = bool(choice & 8);
    }
    const Reading reading = read(octets, options);
    if (isGuessed)
        requireColumns(reading);
    else
        requireSameInPieces(octets, reading, options, 16 + 3 * (choice >> 4));
    if (!isGuessed && options.charset == "UTF-8" && isSimple(octets))
        requireNothingLost(octets, reading, options);
    requireSameWrittenAgain(reading, separator);
    return 0;
}
