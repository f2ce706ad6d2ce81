#include "core/contacts/sources/xlsx.h"

#include "core/contacts/columnmap.h"
#include "core/contacts/sources/dialect.h"
#include "core/contacts/sources/olefile.h"
#include "core/contacts/sources/xlsxsheet.h"

#include <quazip.h>

#include <algorithm>
#include <deque>

namespace contacts {

namespace {

using Code = SourceError::Code;

constexpr size_t kSampleRows = 200; // that tell whether the first one is a header
constexpr size_t kMostTitles = 10;  // rows over the table

Code codeOf(PartFailure failure)
{
    switch (failure) {
    case PartFailure::Missing: return Code::OtherTable;
    case PartFailure::Encrypted: return Code::Encrypted;
    case PartFailure::TooBig: return Code::TooBig;
    case PartFailure::None:
    case PartFailure::Damaged: break;
    }
    return Code::Damaged;
}

qsizetype filledCells(const SourceRow &row)
{
    return row.cells.size() - row.cells.count(QString());
}

/// "Customers, November" over the table: one cell that is no number, over rows of several.
bool isTitle(const SourceRow &row, const SourceRow &below)
{
    return filledCells(row) == 1 && filledCells(below) > 1 && !looksLikeNumber(row.cells.last());
}

class XlsxSource : public ContactSource
{
public:
    XlsxSource(std::unique_ptr<QIODevice> device, QString path)
        : m_device(std::move(device))
        , m_zip(m_device.get())
        , m_path(std::move(path))
    {
    }

    base::Result<void, SourceError> begin(const XlsxOptions &options);

    QStringList header() const override { return m_header; }
    ListForm form() const override
    {
        return {ListForm::Format::Spreadsheet, {}, {}, m_book.visibleNames(), m_sheet};
    }
    base::Result<bool, SourceError> next(SourceRow &row) override;
    qint64 done() const override { return m_reader->part().done(); }
    qint64 total() const override { return m_reader->part().total(); }

private:
    base::unexpected<SourceError> error(Code code, const QString &detail = {}, qint64 line = 0) const
    {
        return base::unexpected(SourceError{code, m_path, detail, line});
    }
    base::Result<void, SourceError> openBook();
    base::Result<void, SourceError> openSheet(const QString &name);
    bool readAhead(const XlsxSheet &sheet);
    void takeHeader(std::optional<bool> hasHeader);
    void dropTitles();

    std::unique_ptr<QIODevice> m_device;
    QuaZip m_zip;
    QString m_path;
    XlsxBook m_book;
    SharedStrings m_strings;
    QString m_sheet;
    std::unique_ptr<XlsxSheetReader> m_reader;
    std::deque<SourceRow> m_ahead; ///< read to find the header
    QStringList m_header;
    qint64 m_line = 0;
};

base::Result<void, SourceError> XlsxSource::openBook()
{
    if (const auto kind = judgeOleFile(*m_device); kind != OleKind::None)
        return error(kind == OleKind::Encrypted ? Code::Encrypted : Code::OtherTable);
    m_zip.setAutoClose(false);
    if (!m_zip.open(QuaZip::mdUnzip))
        return error(Code::Damaged);
    if (const auto failure = readBook(m_zip, m_book); failure != PartFailure::None)
        return error(codeOf(failure));
    if (m_book.strings.isEmpty())
        return {};
    XmlPart strings(m_zip, m_book.strings);
    m_strings.read(strings);
    const bool isRead = strings.failure() == PartFailure::None || strings.failure() == PartFailure::Missing;
    return isRead ? base::Result<void, SourceError>() : error(codeOf(strings.failure()));
}

/// True if the sheet has rows, or fails; the latter is told when they are read.
bool XlsxSource::readAhead(const XlsxSheet &sheet)
{
    m_reader.reset();
    m_reader = std::make_unique<XlsxSheetReader>(m_zip, sheet, m_book, m_strings);
    m_sheet = sheet.name;
    SourceRow row;
    while (m_ahead.size() < kSampleRows && m_reader->next(row))
        m_ahead.push_back(row);
    return !m_ahead.empty() || m_reader->part().failure() != PartFailure::None;
}

base::Result<void, SourceError> XlsxSource::openSheet(const QString &name)
{
    if (!name.isEmpty()) {
        const XlsxSheet *sheet = m_book.find(name);
        if (!sheet)
            return error(Code::NoSuchSheet, name);
        readAhead(*sheet);
        return {};
    }
    const bool allHidden = m_book.visibleNames().isEmpty();
    for (const XlsxSheet &sheet : m_book.sheets)
        if ((allHidden || sheet.isVisible) && readAhead(sheet))
            break;
    return {};
}

base::Result<void, SourceError> XlsxSource::begin(const XlsxOptions &options)
{
    const auto opened = openBook().and_then([&] { return openSheet(options.sheet); });
    if (!opened)
        return opened;
    if (m_ahead.empty()) {
        const auto failure = m_reader->part().failure();
        return error(failure == PartFailure::None ? Code::Empty : codeOf(failure));
    }
    takeHeader(options.hasHeader);
    return {};
}

void XlsxSource::dropTitles()
{
    const size_t most = std::min(m_ahead.size(), kMostTitles + 1);
    size_t first = 0;
    while (first + 1 < most && filledCells(m_ahead[first]) == 1)
        ++first;
    const bool isAllTitles =
        std::all_of(m_ahead.begin(), m_ahead.begin() + static_cast<std::ptrdiff_t>(first),
                    [&](const SourceRow &row) { return isTitle(row, m_ahead[first]); });
    if (isAllTitles)
        m_ahead.erase(m_ahead.begin(), m_ahead.begin() + static_cast<std::ptrdiff_t>(first));
}

void XlsxSource::takeHeader(std::optional<bool> hasHeader)
{
    dropTitles();
    std::vector<QStringList> rows;
    qsizetype width = 0;
    for (const SourceRow &row : m_ahead) {
        rows.push_back(row.cells);
        width = std::max(width, row.cells.size());
    }
    if (hasHeader.value_or(startsWithHeader(rows))) {
        m_header = rows.front();
        m_ahead.pop_front();
    }
    while (m_header.size() < width)
        m_header << QString::number(m_header.size() + 1);
}

base::Result<bool, SourceError> XlsxSource::next(SourceRow &row)
{
    if (!m_ahead.empty()) {
        row = std::move(m_ahead.front());
        m_ahead.pop_front();
    } else if (!m_reader->next(row)) {
        const auto failure = m_reader->part().failure();
        if (failure == PartFailure::None)
            return false;
        return error(codeOf(failure), {}, m_line + 1);
    }
    m_line = row.line;
    return true;
}

} // namespace

base::Result<std::unique_ptr<ContactSource>, SourceError>
openXlsx(std::unique_ptr<QIODevice> device, const QString &path, const XlsxOptions &options)
{
    if (device->isSequential())
        return base::unexpected(SourceError{Code::CannotRead, path, {}, 0});
    auto source = std::make_unique<XlsxSource>(std::move(device), path);
    if (const auto begun = source->begin(options); !begun)
        return base::unexpected(begun.error());
    return source;
}

} // namespace contacts
