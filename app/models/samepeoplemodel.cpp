#include "app/models/samepeoplemodel.h"

#include "app/text/numbertext.h"
#include "app/text/sametext.h"
#include "app/text/say.h"
#include "core/store/contacts.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace app {

/// The book is exchanged in the window's thread while pages are asked for in the reader's.
struct SamePeopleModel::Source
{
    std::mutex mutex;
    std::shared_ptr<const PairBook> book;

    std::shared_ptr<const PairBook> current()
    {
        const std::scoped_lock lock(mutex);
        return book;
    }
};

namespace {

using Pair = SamePeopleModel::Pair;
using Pairs = std::vector<Pair>;
using Labels = QMap<QString, QString>;

QString whoIs(const QString &name, const contacts::PhoneNumber &number)
{
    const QString digits = isolated(numberText(number));
    return name.isEmpty() ? digits : u"%1 · %2"_s.arg(name, digits);
}

void differ(QStringList &all, const QString &label, const QString &here, const QString &given)
{
    if (!here.isEmpty() && !given.isEmpty() && here != given)
        all << say("%1: %2, here %3").arg(label, given, here);
}

QString differences(const contacts::ListedContact &row, const contacts::Contact &here, const Labels &labels)
{
    QStringList all;
    differ(all, say("Name"), here.name, row.name);
    differ(all, say("Language"), here.language, row.language);
    const contacts::FieldValues given = contacts::fieldsFromJson(row.fields);
    for (auto field = given.cbegin(); field != given.cend(); ++field)
        differ(all, labels.value(field.key(), field.key()), here.fields.value(field.key()), field.value());
    return all.join(u" · "_s);
}

Pair described(store::ReadDb &db, contacts::SamePair pair, const Labels &labels)
{
    const auto here = store::contactById(db, pair.here);
    Pair row;
    row.inList = whoIs(pair.row.name, pair.row.number);
    row.here = here ? whoIs(here->name, here->number) : say("not here any more");
    if (pair.likeness == contacts::Likeness::SameNumber && here)
        row.differs = differences(pair.row, *here, labels);
    else if (here)
        row.differs = pair.isOnly ? say("the number") : say("the number; several here have this name");
    row.pair = std::move(pair);
    return row;
}

std::any readPairs(store::ReadDb &db, const PairBook *book, std::span<const qint64> ids)
{
    Pairs rows;
    if (!book)
        return rows;
    Labels labels;
    for (const contacts::Field &field : store::fields(db))
        labels[field.key] = field.label;
    for (contacts::SamePair &pair : book->read(ids))
        rows.push_back(described(db, std::move(pair), labels));
    return rows;
}

} // namespace

SamePeopleModel::SamePeopleModel(store::Worker &reader, const base::Clock &clock, QObject *parent)
    : SamePeopleModel(reader, clock, std::make_shared<Source>(), parent)
{
}

SamePeopleModel::SamePeopleModel(store::Worker &reader, const base::Clock &clock,
                                 std::shared_ptr<Source> source, QObject *parent)
    : PagedModel(
          reader, clock,
          [source](store::ReadDb &db, std::span<const qint64> ids) {
              return readPairs(db, source->current().get(), ids);
          },
          parent)
    , m_source(std::move(source))
{
}

void SamePeopleModel::setBook(std::shared_ptr<const PairBook> book)
{
    const qint64 size = book && !book->hasGaps() ? book->size() : 0;
    {
        const std::scoped_lock lock(m_source->mutex);
        m_source->book = std::move(book);
    }
    ask([size](store::ReadDb &, int limit) {
        Ids ids(static_cast<size_t>(limit < 0 ? size : std::min<qint64>(size, limit)));
        std::iota(ids.begin(), ids.end(), qint64{1});
        return ids;
    });
}

void SamePeopleModel::setChoices(contacts::SamePeople choices)
{
    m_choices = std::move(choices);
    if (rowCount() > 0)
        emit dataChanged(index(0, Fate), index(rowCount() - 1, Fate));
}

const Pair *SamePeopleModel::pairAt(int row) const
{
    return elementAt<Pair>(row);
}

contacts::SameChoice SamePeopleModel::choiceAt(const Pair &pair) const
{
    using contacts::SameChoice;
    const SameChoice choice = m_choices.choiceFor(pair.pair.likeness, pair.pair.row.number.e164);
    const bool isUnclear = pair.pair.likeness == contacts::Likeness::SameName && !pair.pair.isOnly;
    return isUnclear && choice == SameChoice::ListWins ? SameChoice::KeepBoth : choice;
}

int SamePeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString SamePeopleModel::text(const Pair &pair, int column) const
{
    switch (column) {
    case Line: return grouped(pair.pair.line);
    case InList: return pair.inList;
    case Here: return pair.here;
    case Differs: return pair.differs;
    case Fate: return word(choiceAt(pair), pair.pair.likeness);
    default: return {};
    }
}

QVariant SamePeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    const Pair *pair = pairAt(index.row());
    switch (role) {
    case LoadedRole: return pair != nullptr;
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return pair ? text(*pair, index.column()) : QString();
    case Qt::AccessibleTextRole:
        return pair ? say("Row %1: %2 in the list, %3 here. %4.")
                          .arg(text(*pair, Line), pair->inList, pair->here, text(*pair, Fate))
                    : QString();
    default: return {};
    }
}

QVariant SamePeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Row");
    case InList: return tr("In the list");
    case Here: return tr("Here");
    case Differs: return tr("What differs");
    case Fate: return tr("What happens");
    default: return {};
    }
}

} // namespace app
