#include "app/models/pagedmodel.h"

#include "core/store/settings.h"
#include "tests/models/waiting.h"
#include "tests/support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

/// Rows that are their own ids.
class Numbers : public app::PagedModel
{
public:
    Numbers(store::Worker &reader, const base::Clock &clock)
        : PagedModel(
              reader, clock,
              [](store::ReadDb &, std::span<const qint64> ids) {
                  return std::any(std::vector<qint64>(ids.begin(), ids.end()));
              },
              nullptr)
    {
    }

    void show(Ids ids)
    {
        *m_shown = std::move(ids);
        ask(question());
    }
    void change(Ids ids)
    {
        *m_shown = std::move(ids);
        refresh();
    }
    /// Waits in the reader's thread until `gate` is open.
    void showBehind(std::shared_ptr<std::atomic<bool>> gate, Ids ids)
    {
        ask([gate, ids](store::ReadDb &db, int) {
            while (!*gate && !db.cancelled())
                QThread::msleep(1);
            return ids;
        });
    }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == IdRole)
            return idAt(index.row());
        const auto *number = elementAt<qint64>(index.row());
        if (role == LoadedRole)
            return number != nullptr;
        return role == Qt::DisplayRole && number ? QVariant(QString::number(*number)) : QVariant();
    }

private:
    IdQuestion question() const
    {
        return [shown = m_shown](store::ReadDb &, int limit) {
            Ids ids = *shown;
            if (limit >= 0 && ids.size() > size_t(limit))
                ids.resize(size_t(limit));
            return ids;
        };
    }
    std::shared_ptr<Ids> m_shown = std::make_shared<Ids>();
};

app::PagedModel::Ids numbers(qint64 from, qint64 count)
{
    app::PagedModel::Ids ids(static_cast<size_t>(count));
    std::iota(ids.begin(), ids.end(), from);
    return ids;
}

class Desk
{
public:
    Desk()
    {
        QObject::connect(&model, &app::PagedModel::askingChanged, [this](bool is) { asking = is; });
    }

    void showAll(app::PagedModel::Ids ids)
    {
        const auto rows = static_cast<int>(ids.size());
        model.show(std::move(ids));
        settle(rows);
    }
    void settle(int rows)
    {
        REQUIRE(tests::waitFor([&] { return model.isWhole() && !asking && model.rowCount() == rows; }));
    }
    QString text(int row)
    {
        const auto isThere = [&] {
            return model.data(model.index(row, 0), app::PagedModel::LoadedRole).toBool();
        };
        REQUIRE(tests::waitFor(isThere));
        return model.data(model.index(row, 0), Qt::DisplayRole).toString();
    }

    tests::FakeClock clock;
    tests::ReaderProfile profile;
    bool asking = false;
    Numbers model{profile.reader(), clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("the first rows come before all are counted")
{
    Desk desk;
    QSignalSpy counts(&desk.model, &app::PagedModel::countChanged);
    desk.showAll(numbers(1, 100'000));
    CHECK(desk.text(0) == u"1"_s);
    CHECK(desk.text(99'999) == u"100000"_s);
    CHECK(desk.model.idAt(99'999) == 100'000);
    CHECK(desk.model.idAt(100'000) == 0);
    CHECK(desk.model.idAt(-1) == 0);
    CHECK(counts.size() == 2);
}

TEST_CASE("a list shorter than a page is whole at once")
{
    Desk desk;
    desk.showAll(numbers(5, 3));
    CHECK(desk.text(2) == u"7"_s);
    desk.showAll({});
    CHECK(desk.model.rowCount() == 0);
}

TEST_CASE("the rest of the first page follows its first rows")
{
    Desk desk;
    for (const qint64 count : {qint64(63), qint64(64), qint64(65), qint64(255), qint64(256), qint64(1000)}) {
        CAPTURE(count);
        desk.showAll(numbers(count, count));
        for (int row = 0; row < int(count); ++row)
            CHECK(desk.text(row) == QString::number(count + row));
    }
}

TEST_CASE("what changes in the middle leaves the rest where it is")
{
    Desk desk;
    desk.showAll(numbers(1, 1000));
    const QPersistentModelIndex last(desk.model.index(999, 0));
    QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);

    struct Change
    {
        const char *name;
        qint64 from;
        qint64 removed;
        qint64 inserted;
    };
    int rows = 1000;
    auto ids = numbers(1, 1000);
    for (const Change &change :
         {Change{"one goes", 500, 1, 0}, Change{"three come", 20, 0, 3}, Change{"two become five", 700, 2, 5},
          Change{"the first goes", 0, 1, 0}, Change{"nothing", 0, 0, 0}}) {
        CAPTURE(change.name);
        const auto at = ids.begin() + change.from;
        ids.erase(at, at + change.removed);
        const auto fresh = numbers(10'000 + change.from, change.inserted);
        ids.insert(ids.begin() + change.from, fresh.begin(), fresh.end());
        rows += int(change.inserted - change.removed);
        desk.model.change(ids);
        desk.settle(rows);
        CHECK(last.row() == rows - 1);
        CHECK(desk.text(int(change.from)) == QString::number(ids[size_t(change.from)]));
        CHECK(desk.text(rows - 1) == u"1000"_s);
    }
    CHECK(resets.isEmpty());
}

TEST_CASE("an order of its own resets, and tells where the followed row is")
{
    Desk desk;
    desk.showAll(numbers(1, 1000));
    desk.model.follow(10);
    QSignalSpy replaced(&desk.model, &app::PagedModel::replaced);
    auto ids = numbers(1, 1000);
    std::reverse(ids.begin(), ids.end());
    desk.model.change(ids);
    REQUIRE(tests::waitFor([&] { return !replaced.isEmpty(); }));
    CHECK(replaced[0][0].toInt() == 990);
    CHECK(desk.text(0) == u"1000"_s);
    CHECK(desk.text(990) == u"10"_s);
}

TEST_CASE("the newest question wins")
{
    Desk desk;
    auto gate = std::make_shared<std::atomic<bool>>(false);
    desk.model.showBehind(gate, numbers(1, 7));
    desk.model.showBehind(gate, numbers(1, 8));
    desk.showAll(numbers(1, 9));
    CHECK(desk.model.rowCount() == 9);
}

TEST_CASE("pages out of sight are forgotten and read again")
{
    Desk desk;
    const auto pages = int(app::PagedModel::kPagesKept) + 10;
    desk.showAll(numbers(0, qint64(pages) * app::PagedModel::kPageRows));
    for (int page = 0; page < pages; ++page)
        CHECK(desk.text(page * app::PagedModel::kPageRows) ==
              QString::number(page * app::PagedModel::kPageRows));
    CHECK_FALSE(desk.model.data(desk.model.index(1, 0), app::PagedModel::LoadedRole).toBool());
    CHECK(desk.text(1) == u"1"_s);
}

TEST_CASE("rows are repainted at most every 100 ms")
{
    Desk desk;
    desk.showAll(numbers(0, 4096));
    QSignalSpy changes(&desk.model, &QAbstractItemModel::dataChanged);
    desk.clock.advance(app::PagedModel::kRepaint);
    changes.clear();
    desk.text(300);
    desk.text(600);
    desk.text(4000);
    CHECK(changes.size() <= 1);
    desk.clock.advance(app::PagedModel::kRepaint);
    CHECK(changes.size() >= 1);
    CHECK(changes.size() <= 2);
}

TEST_CASE("rows that were there stay what they are when very many come behind them")
{
    Desk desk;
    desk.showAll(numbers(1, 300));
    const QPersistentModelIndex looked(desk.model.index(7, 1));
    QSignalSpy layouts(&desk.model, &QAbstractItemModel::layoutChanged);
    QSignalSpy resets(&desk.model, &QAbstractItemModel::modelReset);

    desk.model.change(numbers(1, 30'000));
    desk.settle(30'000);
    CHECK(layouts.size() == 1);
    CHECK(resets.isEmpty());
    CHECK(looked == desk.model.index(7, 1));
    CHECK(desk.text(7) == u"8"_s);
    CHECK(desk.text(29'999) == u"30000"_s);

    desk.model.change(numbers(1, 300));
    desk.settle(300);
    CHECK(looked == desk.model.index(7, 1));
}
