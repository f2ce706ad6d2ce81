#include "app/pages/import/listdraft.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app {

namespace {

std::vector<QStringList> cellsOf(const std::vector<contacts::SourceRow> &rows)
{
    std::vector<QStringList> cells;
    for (const contacts::SourceRow &row : rows)
        cells.push_back(row.cells);
    return cells;
}

} // namespace

std::vector<contacts::Assignment> ListDraft::assigned() const
{
    std::vector<contacts::Assignment> assignments;
    for (const auto &[column, target] : targets) {
        const QString name = header.value(column).trimmed();
        const bool isUnique = !name.isEmpty() && header.count(header.value(column)) == 1;
        assignments.push_back({target, isUnique ? name : QString::number(column + 1)});
    }
    return assignments;
}

base::Result<contacts::ListLayout, contacts::ColumnMapError> ListDraft::layout() const
{
    const auto sample = cellsOf(rows);
    auto map = contacts::mapColumns(header, sample, assigned());
    if (!map)
        return base::unexpected(map.error());
    return contacts::layOut(std::move(*map), sample, region);
}

QString ListDraft::signature() const
{
    const QByteArray names = header.join(u'\n').toLower().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(names, QCryptographicHash::Sha256).toHex().left(24));
}

std::vector<ColumnCheck> checkColumns(const ListDraft &draft, const contacts::ListLayout &layout)
{
    std::vector<ColumnCheck> checks(layout.map.columns.size());
    contacts::RowPreparer preparer(layout);
    const int numbers = layout.map.indexOf(contacts::Role::Number);
    for (const contacts::SourceRow &row : draft.rows) {
        const bool isUsable = !preparer.prepare(row).rejected;
        for (size_t i = 0; i < checks.size(); ++i) {
            const auto column = static_cast<qsizetype>(i);
            if (row.cells.value(column).trimmed().isEmpty())
                ++checks[i].empty;
            else if (column == numbers && !isUsable)
                ++checks[i].unusable;
            else
                ++checks[i].good;
        }
    }
    return checks;
}

base::Result<ListDraft, contacts::SourceError> readDraft(const contacts::ListPlace &place,
                                                         const contacts::ListOptions &reading,
                                                         std::shared_ptr<contacts::ReadingWatch> watch)
{
    auto source = contacts::openList(place, reading, std::move(watch));
    if (!source)
        return base::unexpected(source.error());
    ListDraft draft;
    draft.place = place;
    draft.reading = reading;
    draft.form = (*source)->form();
    draft.header = (*source)->header();
    while (draft.rows.size() < ListDraft::kSample) {
        contacts::SourceRow row;
        const auto more = (*source)->next(row);
        if (!more)
            return base::unexpected(more.error());
        if (!*more) {
            draft.isWhole = true;
            break;
        }
        draft.rows.push_back(std::move(row));
    }
    return draft;
}

QString toText(const std::map<int, QString> &targets)
{
    QJsonObject object;
    for (const auto &[column, target] : targets)
        object.insert(QString::number(column), target);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::map<int, QString> targetsFromText(const QString &text, int columns)
{
    std::map<int, QString> targets;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        bool isNumber = false;
        const int column = it.key().toInt(&isNumber);
        if (isNumber && column >= 0 && column < columns && !it.value().toString().isEmpty())
            targets[column] = it.value().toString();
    }
    return targets;
}

} // namespace app
