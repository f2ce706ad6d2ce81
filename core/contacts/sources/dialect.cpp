#include "core/contacts/sources/dialect.h"

#include "core/contacts/columnmap.h"
#include "core/contacts/sources/rowcutter.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

constexpr size_t kSampleRows = 200;

/// A comma stands in many a text, the others hardly ever: with equal evidence, the rarer one.
constexpr char16_t kSeparators[] = {u'\t', u';', u'|', u','};

/// "sep=;" alone in the first line.
std::optional<Dialect> declared(QStringView text)
{
    if (!text.startsWith("sep="_L1, Qt::CaseInsensitive) || text.size() < 6)
        return {};
    const QChar separator = text[4];
    const bool lineEnds = text[5] == u'\n' || text[5] == u'\r';
    const bool isUsable = separator.unicode() < 128 && !QStringView(u"\"\r\n").contains(separator);
    if (!lineEnds || !isUsable)
        return {};
    return Dialect{separator, true, text.sliced(5).startsWith("\r\n"_L1) ? 7 : 6};
}

struct Evidence
{
    double agreeing = 0; ///< share of the rows that have the commonest number of cells
    qsizetype width = 1; ///< that number

    /// One separator in all rows beats several in some.
    double score() const { return width < 2 ? 0 : agreeing + 0.002 * double(std::min<qsizetype>(width, 50)); }
};

Evidence weigh(const std::vector<QStringList> &rows)
{
    std::map<qsizetype, size_t> byWidth;
    for (const QStringList &row : rows)
        ++byWidth[row.size()];
    const auto commonest = std::max_element(byWidth.begin(), byWidth.end(),
                                            [](const auto &a, const auto &b) { return a.second < b.second; });
    if (commonest == byWidth.end())
        return {};
    return {double(commonest->second) / double(rows.size()), commonest->first};
}

QChar guessSeparator(QStringView text, bool isAll)
{
    QChar best = u',';
    double bestScore = 0;
    for (const char16_t separator : kSeparators) {
        const double score = weigh(firstRows(text, isAll, separator, kSampleRows)).score();
        if (score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

bool hasNumber(const QStringList &row)
{
    return std::any_of(row.begin(), row.end(), looksLikeNumber);
}

bool guessHeader(QStringView text, bool isAll, QChar separator)
{
    const auto rows = firstRows(text, isAll, separator, kSampleRows);
    return !rows.empty() && startsWithHeader(rows);
}

} // namespace

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

std::vector<QStringList> firstRows(QStringView text, bool isAll, QChar separator, size_t most)
{
    std::vector<QStringList> rows;
    RowCutter cutter(separator);
    SourceRow row;
    while (rows.size() < most && cutter.cut(text, isAll, row) == RowCutter::Outcome::Row) {
        text = text.sliced(cutter.consumed());
        if (!isBlank(row.cells))
            rows.push_back(row.cells);
    }
    return rows;
}

bool startsWithHeader(const std::vector<QStringList> &rows)
{
    const QStringList &first = rows.front();
    if (hasNumber(first))
        return false;
    const bool isKnown = std::any_of(first.begin(), first.end(),
                                     [](const QString &cell) { return meaningOf(cell).has_value(); });
    return isKnown || std::any_of(rows.begin() + 1, rows.end(), hasNumber);
}

Dialect guessDialect(QStringView text, bool isAll, std::optional<QChar> separator,
                     std::optional<bool> hasHeader)
{
    Dialect dialect = declared(text).value_or(Dialect{QChar(), true, 0});
    const QStringView content = text.sliced(dialect.skip);
    if (separator)
        dialect.separator = *separator;
    else if (dialect.separator.isNull())
        dialect.separator = guessSeparator(content, isAll);
    dialect.hasHeader = hasHeader ? *hasHeader : guessHeader(content, isAll, dialect.separator);
    return dialect;
}

} // namespace contacts
