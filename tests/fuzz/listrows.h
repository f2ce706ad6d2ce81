#pragma once

#include "core/contacts/contactsource.h"
#include "tests/fuzz/require.h"

#include <QBuffer>

#include <memory>
#include <optional>
#include <vector>

namespace fuzz {

/// What a list came to, whatever its format.
struct Reading
{
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<qint64> lines;
    std::optional<contacts::SourceError> error;

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// All rows up to the end or an error, which stays. Rows come from ever later lines.
inline void readRows(contacts::ContactSource &source, Reading &reading)
{
    contacts::SourceRow row;
    auto more = source.next(row);
    for (; more && *more; more = source.next(row)) {
        require(reading.lines.empty() || row.line > reading.lines.back());
        reading.lines.push_back(row.line);
        reading.rows.push_back(row.cells);
    }
    if (!more)
        reading.error = more.error();
    const auto after = source.next(row);
    require(after.has_value() == more.has_value() && (!after || !*after));
}

/// Reads the octets with `open`, which takes a device.
template <class Open>
Reading readList(QByteArrayView octets, Open open)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(octets.toByteArray());
    buffer->open(QIODevice::ReadOnly);
    Reading reading;
    const auto source = open(std::move(buffer));
    if (!source) {
        reading.error = source.error();
        return reading;
    }
    reading.header = (*source)->header();
    readRows(**source, reading);
    return reading;
}

} // namespace fuzz
