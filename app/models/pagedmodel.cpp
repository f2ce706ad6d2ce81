#include "app/models/pagedmodel.h"

#include "app/whendone.h"

#include <algorithm>

namespace app {

namespace {

constexpr size_t kPagesInSight = 2; // a window shows rows of two pages at the most
constexpr size_t kPagesWanted = 4;
constexpr int kFirstRows = 64; // what a window shows: they are found and read before all others
constexpr size_t kManyRows = 10'000;

size_t commonPrefix(const PagedModel::Ids &a, const PagedModel::Ids &b)
{
    const auto end = std::min(a.size(), b.size());
    const auto differs = std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(end), b.begin());
    return static_cast<size_t>(differs.first - a.begin());
}

size_t commonSuffix(const PagedModel::Ids &a, const PagedModel::Ids &b, size_t prefix)
{
    const auto end = static_cast<std::ptrdiff_t>(std::min(a.size(), b.size()) - prefix);
    const auto differs = std::mismatch(a.rbegin(), a.rbegin() + end, b.rbegin());
    return static_cast<size_t>(differs.first - a.rbegin());
}

int rowOf(const PagedModel::Ids &ids, qint64 id)
{
    const auto found = id == 0 ? ids.end() : std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : static_cast<int>(found - ids.begin());
}

std::span<const qint64> pageAmong(const PagedModel::Ids &ids, int page, size_t rows = PagedModel::kPageRows)
{
    const auto first = std::min(ids.size(), static_cast<size_t>(page) * PagedModel::kPageRows);
    return std::span(ids).subspan(first, std::min(rows, ids.size() - first));
}

} // namespace

/// What was answered last; the next answer says how it differs from that.
struct PagedModel::Memory
{
    SharedIds ids = std::make_shared<const Ids>();
};

PagedModel::PagedModel(store::Worker &reader, const base::Clock &clock, PageQuestion page, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_clock(clock)
    , m_pageQuestion(std::move(page))
    , m_memory(std::make_shared<Memory>())
    , m_ids(std::make_shared<const Ids>())
    , m_changeTimer(clock.makeTimer([this] { tellChange(); }))
{
}

PagedModel::~PagedModel()
{
    m_stop.request_stop();
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows);
}

qint64 PagedModel::idAt(int row) const
{
    if (row < 0 || static_cast<size_t>(row) >= m_rows)
        return 0;
    const auto at = static_cast<size_t>(row);
    return (*m_ids)[at < m_gapAt ? at : at + m_gap];
}

void PagedModel::ask(IdQuestion ids)
{
    m_idQuestion = std::move(ids);
    m_stop.request_stop();
    m_stop = {};
    m_wanted.clear();
    const auto isAll = std::make_shared<bool>(false);
    post({.limit = kFirstRows, .rows = kFirstRows, .pages = {0}, .isAll = isAll});
    post({.pages = {0}, .isContinued = true, .isAll = isAll});
    if (!std::exchange(m_isAsking, true))
        emit askingChanged(true);
}

void PagedModel::refresh()
{
    if (m_idQuestion)
        post({.pages = pagesInSight(), .isAll = std::make_shared<bool>(false)});
}

void PagedModel::post(Reading reading)
{
    const auto stop = m_stop.get_token();
    auto question = [reading = std::move(reading), ids = m_idQuestion, page = m_pageQuestion,
                     memory = m_memory, followed = m_followed](store::ReadDb &db) {
        Answer answer;
        answer.isContinued = reading.isContinued;
        answer.ids = *reading.isAll ? memory->ids : std::make_shared<const Ids>(ids(db, reading.limit));
        answer.isWhole = reading.limit < 0 || std::ssize(*answer.ids) != reading.limit;
        for (const int number : reading.pages)
            answer.pages[number] = page(db, pageAmong(*answer.ids, number, reading.rows));
        if (db.cancelled())
            return answer;
        answer.prefix = commonPrefix(*memory->ids, *answer.ids);
        answer.suffix = commonSuffix(*memory->ids, *answer.ids, answer.prefix);
        answer.followed = rowOf(*answer.ids, followed);
        memory->ids = answer.ids;
        *reading.isAll = answer.isWhole;
        return answer;
    };
    whenDone(m_reader.run(std::move(question), stop), this,
             [this, stop](const store::Result<Answer> &answer) { take(answer, stop); });
}

void PagedModel::take(const store::Result<Answer> &result, std::stop_token stop)
{
    if (result)
        show(*result);
    else if (result.error().code != store::Error::Code::Cancelled)
        emit failed(result.error());
    if (!stop.stop_requested() && std::exchange(m_isAsking, false))
        emit askingChanged(false);
}

void PagedModel::show(const Answer &answer)
{
    const bool wasWhole = std::exchange(m_isWhole, answer.isWhole);
    const auto before = m_rows;
    const auto after = answer.ids->size();
    const auto same = answer.prefix + answer.suffix;
    if (!answer.isContinued) {
        m_pages.clear();
        m_used.clear();
    }
    if (same == before && same == after)
        m_ids = answer.ids;
    else if (same >= std::min(before, after) / 2 && (before == 0) == (after == 0))
        changeRows(answer);
    else
        replaceRows(answer);
    for (const auto &[page, rows] : answer.pages) {
        keep(page, rows);
        noteChange(page);
    }
    if (before != after || wasWhole != m_isWhole)
        emit countChanged();
}

void PagedModel::changeRows(const Answer &answer)
{
    const auto removed = m_rows - answer.prefix - answer.suffix;
    const auto inserted = answer.ids->size() - answer.prefix - answer.suffix;
    std::erase_if(m_pages, [&](const auto &page) {
        return (static_cast<size_t>(page.first) + 1) * kPageRows > answer.prefix;
    });
    if (removed == 0 && answer.suffix == 0 && inserted > kManyRows)
        return appendRows(answer);
    const auto first = static_cast<int>(answer.prefix);
    if (removed > 0)
        beginRemoveRows({}, first, first + static_cast<int>(removed) - 1);
    m_ids = answer.ids;
    m_rows = answer.prefix + answer.suffix;
    m_gapAt = answer.prefix;
    m_gap = inserted;
    if (removed > 0)
        endRemoveRows();
    if (inserted > 0)
        beginInsertRows({}, first, first + static_cast<int>(inserted) - 1);
    m_rows = m_ids->size();
    m_gap = 0;
    if (inserted > 0)
        endInsertRows();
}

/// As a new layout, in which all rows there were keep their places: for rows inserted QHeaderView touches the
/// memory of each twice, and a million of them stop the window for 50 ms.
void PagedModel::appendRows(const Answer &answer)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_ids = answer.ids;
    m_rows = m_ids->size();
    emit layoutChanged({}, VerticalSortHint);
}

void PagedModel::replaceRows(const Answer &answer)
{
    beginResetModel();
    m_pages.clear();
    m_used.clear();
    m_ids = answer.ids;
    m_rows = m_ids->size();
    for (const auto &[page, rows] : answer.pages)
        keep(page, rows);
    endResetModel();
    emit replaced(answer.followed);
}

const std::any *PagedModel::pageOf(int row) const
{
    const int page = row / kPageRows;
    const auto found = m_pages.find(page); // while rows change, only pages in front of them are left
    if (found == m_pages.end()) {
        want(page);
        return nullptr;
    }
    if (m_used.empty() || m_used.front() != page) {
        std::erase(m_used, page);
        m_used.push_front(page);
    }
    return &found->second;
}

void PagedModel::want(int page) const
{
    if (m_loading == page || m_gap != 0)
        return;
    std::erase(m_wanted, page);
    m_wanted.push_front(page);
    if (m_wanted.size() > kPagesWanted)
        m_wanted.pop_back();
    if (!m_loading)
        loadNext();
}

void PagedModel::loadNext() const
{
    m_loading.reset();
    if (m_wanted.empty())
        return;
    const int page = m_wanted.front();
    m_wanted.pop_front();
    m_loading = page;
    auto *self = const_cast<PagedModel *>(this); // what a view sees does not change before the answer
    const auto reading = m_reader.run([ids = m_ids, page, read = m_pageQuestion](store::ReadDb &db) {
        return read(db, pageAmong(*ids, page));
    });
    whenDone(reading, self, [self, page, ids = m_ids](const store::Result<std::any> &rows) {
        self->takePage(page, ids, rows);
    });
}

void PagedModel::takePage(int page, const SharedIds &ids, const store::Result<std::any> &result)
{
    if (!result) {
        emit failed(result.error());
    } else if (ids == m_ids || std::ranges::equal(pageAmong(*ids, page), pageAmong(*m_ids, page))) {
        keep(page, *result);
        noteChange(page);
    }
    loadNext();
}

void PagedModel::keep(int page, std::any rows) const
{
    m_pages[page] = std::move(rows);
    std::erase(m_used, page);
    m_used.push_front(page);
    while (m_used.size() > kPagesKept) {
        m_pages.erase(m_used.back());
        m_used.pop_back();
    }
}

void PagedModel::noteChange(int page)
{
    const auto known = m_changed.value_or(std::pair(page, page));
    m_changed = std::pair(std::min(known.first, page), std::max(known.second, page));
    const auto since = m_clock.uptime() - m_changeTold;
    if (since >= kRepaint)
        tellChange();
    else if (!m_changeTimer->isActive())
        m_changeTimer->start(kRepaint - since);
}

void PagedModel::tellChange()
{
    m_changeTimer->stop();
    m_changeTold = m_clock.uptime();
    const auto pages = std::exchange(m_changed, std::nullopt);
    const int last = pages ? std::min((pages->second + 1) * kPageRows, rowCount()) - 1 : -1;
    if (last >= 0 && pages->first * kPageRows <= last)
        emit dataChanged(index(pages->first * kPageRows, 0), index(last, columnCount() - 1));
}

std::vector<int> PagedModel::pagesInSight() const
{
    std::vector<int> pages{
        m_used.begin(), m_used.begin() + static_cast<std::ptrdiff_t>(std::min(m_used.size(), kPagesInSight))};
    return pages.empty() ? std::vector<int>{0} : pages;
}

} // namespace app
