#include "core/contacts/sources/csv.h"

#include "core/contacts/sources/dialect.h"
#include "core/contacts/sources/octets.h"
#include "core/contacts/sources/rowcutter.h"
#include "core/contacts/textdecoder.h"

#include <QFile>

#include <algorithm>

namespace contacts {

namespace {

using Code = SourceError::Code;

constexpr qsizetype kLongestRow = 1024 * 1024; ///< UTF-16 units; a spreadsheet's cell has at most 32,767
constexpr QChar kZero = u'\0';
constexpr qsizetype kZeroBlock = 16; ///< zeros in a row: not a slip, but a damaged file
constexpr qint64 kSureRows = 20;     ///< rows of one width that make a shorter last one suspicious

class CsvSource : public ContactSource
{
public:
    CsvSource(std::unique_ptr<Octets> octets, const QByteArray &charset, qsizetype piece)
        : m_octets(std::move(octets))
        , m_charset(charset)
        , m_decoder(charset)
        , m_cutter(u',')
        , m_piece(piece)
    {
    }

    base::Result<void, SourceError> begin(const CsvOptions &options);

    QStringList header() const override { return m_header; }
    ListForm form() const override
    {
        return {ListForm::Format::SeparatedText, m_separator, m_charset, {}, {}};
    }
    base::Result<bool, SourceError> next(SourceRow &row) override;
    qint64 done() const override { return m_octets->done(); }
    qint64 total() const override { return m_octets->total(); }

private:
    base::Result<Dialect, SourceError> readDialect(const CsvOptions &options);
    base::Result<void, SourceError> takeHeader();
    base::Result<void, SourceError> fill();
    void dropZeros(qsizetype from);
    base::Result<bool, SourceError> end();
    bool isCutOff(const SourceRow &row);
    base::Result<bool, SourceError> fail(const SourceError &error);
    QStringView text() const { return QStringView(m_text).sliced(m_at); }
    bool isAll() const { return m_octets->atEnd() || m_isDamaged; }

    std::unique_ptr<Octets> m_octets;
    QByteArray m_charset;
    QChar m_separator;
    TextDecoder m_decoder;
    RowCutter m_cutter;
    QStringList m_header;
    qsizetype m_piece;
    QString m_text; ///< decoded, from the beginning of some row on
    qsizetype m_at = 0;
    qsizetype m_openZeros = 0; ///< behind `m_text`: the next piece shows whether they are a block
    qint64 m_rows = 0;
    bool m_isEven = true; ///< every row had as many cells as the header
    bool m_isDamaged = false;
    std::optional<SourceError> m_error;
};

/// A single zero is a slip of some program and is left out; a block of them is what a full disk or a power
/// cut leaves: the text ends before it.
void CsvSource::dropZeros(qsizetype from)
{
    const qsizetype first = m_text.indexOf(kZero, from);
    if (first < 0)
        return;
    const qsizetype block = m_text.indexOf(QString(kZeroBlock, kZero), first);
    if (block >= 0) {
        m_text.truncate(block);
        m_isDamaged = true;
    }
    while (!isAll() && m_text.endsWith(kZero)) {
        m_text.chop(1);
        ++m_openZeros;
    }
    m_text.remove(kZero);
}

base::Result<void, SourceError> CsvSource::fill()
{
    auto piece = m_octets->read(m_piece);
    if (!piece)
        return base::unexpected(piece.error());
    m_text.remove(0, std::exchange(m_at, 0));
    const qsizetype before = m_text.size();
    m_text.append(QString(std::exchange(m_openZeros, 0), kZero));
    m_decoder.append(*piece, m_text);
    if (m_octets->atEnd() && m_text.endsWith(QChar(0x1A))) // the end mark of DOS
        m_text.chop(1);
    dropZeros(before);
    return {};
}

/// The separator shows in whole rows, and the first may be longer than a piece.
base::Result<Dialect, SourceError> CsvSource::readDialect(const CsvOptions &options)
{
    for (;;) {
        if (auto filled = fill(); !filled)
            return base::unexpected(filled.error());
        const Dialect dialect = guessDialect(m_text, isAll(), options.separator, options.hasHeader);
        const QStringView content = text().sliced(dialect.skip);
        const bool hasRow = !firstRows(content, isAll(), dialect.separator, 1).empty();
        if (hasRow || isAll() || m_text.size() > kLongestRow)
            return dialect;
    }
}

base::Result<void, SourceError> CsvSource::begin(const CsvOptions &options)
{
    const auto dialect = readDialect(options);
    if (!dialect)
        return base::unexpected(dialect.error());
    m_separator = dialect->separator;
    m_cutter = RowCutter(m_separator);
    if (dialect->skip) {
        SourceRow declaration;
        m_cutter.cut(text(), isAll(), declaration);
        m_at = dialect->skip;
    }
    const auto rows = firstRows(text(), isAll(), dialect->separator, 1);
    if (rows.empty() && isAll())
        return base::unexpected(m_octets->error(m_isDamaged ? Code::NotAList : Code::Empty));
    if (dialect->hasHeader)
        return takeHeader();
    for (qsizetype i = 1; i <= (rows.empty() ? 0 : rows.front().size()); ++i)
        m_header << QString::number(i);
    return {};
}

base::Result<void, SourceError> CsvSource::takeHeader()
{
    SourceRow row;
    if (auto read = next(row); !read)
        return base::unexpected(read.error());
    m_header = row.cells;
    m_rows = 0;
    m_isEven = true;
    return {};
}

base::Result<bool, SourceError> CsvSource::fail(const SourceError &error)
{
    m_error = error;
    return base::unexpected(error);
}

base::Result<bool, SourceError> CsvSource::end()
{
    if (m_isDamaged)
        return fail(m_octets->error(Code::NotAList, {}, m_cutter.line()));
    if (m_decoder.endsMidCharacter())
        return fail(m_octets->error(Code::CutOff, {}, m_cutter.line()));
    return false;
}

/// The last row, without a line end: it is whole unless the file stops in the middle of a character, or is
/// the first to be short in a list that was even so far. Half a number would be somebody else's.
bool CsvSource::isCutOff(const SourceRow &row)
{
    const bool isShort = row.cells.size() < m_header.size();
    const bool isLast = !m_cutter.hadLineEnd();
    const bool cutOff = isLast && (m_isDamaged || m_decoder.endsMidCharacter() ||
                                   (isShort && m_isEven && m_rows >= kSureRows));
    m_isEven = m_isEven && row.cells.size() == m_header.size();
    ++m_rows;
    return cutOff;
}

base::Result<bool, SourceError> CsvSource::next(SourceRow &row)
{
    if (m_error)
        return base::unexpected(*m_error);
    for (;;) {
        switch (m_cutter.cut(text(), isAll(), row)) {
        case RowCutter::Outcome::Row:
            m_at += m_cutter.consumed();
            if (isBlank(row.cells))
                break;
            if (isCutOff(row))
                return fail(m_octets->error(Code::CutOff, {}, row.line));
            return true;
        case RowCutter::Outcome::NeedsMore:
            if (text().size() > kLongestRow)
                return fail(m_octets->error(Code::TooLong, {}, row.line));
            if (auto filled = fill(); !filled)
                return fail(filled.error());
            break;
        case RowCutter::Outcome::OpenQuote: return fail(m_octets->error(Code::CutOff, {}, row.line));
        case RowCutter::Outcome::End: return end();
        }
    }
}

} // namespace

base::Result<std::unique_ptr<ContactSource>, SourceError>
openCsv(std::unique_ptr<QIODevice> device, const QString &path, const CsvOptions &options)
{
    auto octets = std::make_unique<Octets>(std::move(device), path);
    const auto charset = octets->charset(options.charset, options.piece);
    if (!charset)
        return base::unexpected(charset.error());
    auto source = std::make_unique<CsvSource>(std::move(octets), *charset, options.piece);
    if (const auto begun = source->begin(options); !begun)
        return base::unexpected(begun.error());
    return source;
}

base::Result<std::unique_ptr<ContactSource>, SourceError> openCsv(const QString &path,
                                                                  const CsvOptions &options)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return base::unexpected(SourceError{Code::CannotOpen, path, file->errorString(), 0});
    return openCsv(std::move(file), path, options);
}

} // namespace contacts
