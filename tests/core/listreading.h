#pragma once

#include "core/contacts/contactsource.h"

#include <QBuffer>

#include <memory>
#include <optional>
#include <vector>

namespace tests {

/// A list read to its end, or to what stopped it.
struct ListReading
{
    QStringList header;
    std::vector<contacts::SourceRow> rows;
    std::optional<contacts::SourceError> error;

    /// Cells by |, rows by /, the header first.
    QString text() const
    {
        QStringList lines{header.join(u'|')};
        for (const contacts::SourceRow &row : rows)
            lines << row.cells.join(u'|');
        return lines.join(u'/');
    }
    std::vector<qint64> lines() const
    {
        std::vector<qint64> all;
        for (const contacts::SourceRow &row : rows)
            all.push_back(row.line);
        return all;
    }
};

inline ListReading
readAll(base::Result<std::unique_ptr<contacts::ContactSource>, contacts::SourceError> source)
{
    ListReading reading;
    if (!source) {
        reading.error = source.error();
        return reading;
    }
    reading.header = (*source)->header();
    contacts::SourceRow row;
    for (;;) {
        const auto more = (*source)->next(row);
        if (!more)
            reading.error = more.error();
        if (!more || !*more)
            return reading;
        reading.rows.push_back(row);
    }
}

inline std::unique_ptr<QIODevice> deviceOf(const QByteArray &content)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace tests
