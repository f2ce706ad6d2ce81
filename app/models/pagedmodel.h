#pragma once

#include "core/base/clock.h"
#include "core/store/worker.h"

#include <QAbstractTableModel>

#include <any>
#include <deque>
#include <map>
#include <memory>
#include <span>

namespace app {

/// Rows of the ledger for a view, a million of them if need be: a vector of ids is the order, pages of rows
/// are the content, and both are asked from the reader's thread. The newest question wins. Nothing that is
/// done in this thread grows with the number of rows. Rows not yet read are empty; see LoadedRole.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Ids = std::vector<qint64>;
    enum Role { IdRole = Qt::UserRole, LoadedRole, FirstOwnRole };
    static constexpr int kPageRows = 256;
    static constexpr size_t kPagesKept = 64;
    static constexpr base::Milliseconds kRepaint{100}; ///< between two changes of data

    ~PagedModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// 0: there is no such row.
    qint64 idAt(int row) const;
    /// False while only the first rows of an answer are known, and before the first one.
    bool isWhole() const { return m_isWhole; }
    /// The rows shown are the answer to an older question.
    bool isAsking() const { return m_isAsking; }

    /// Asks the last question again, because the ledger has changed; what is shown stays until then.
    void refresh();
    /// The row of this id is told by replaced(), wherever it has gone.
    void follow(qint64 id) { m_followed = id; }
    qint64 followed() const { return m_followed; }

signals:
    void askingChanged(bool isAsking);
    /// Rows came or went, or the number of rows is known now.
    void countChanged();
    /// All rows are others; the followed one is in this row, or -1.
    void replaced(int row);
    void failed(const store::Error &error);

protected:
    /// Both are called in the reader's thread. Ids in view order: the first `limit` of more, or all there are
    /// (as for -1).
    using IdQuestion = std::function<Ids(store::ReadDb &, int limit)>;
    /// A std::vector with an element for each id, whatever has become of its row.
    using PageQuestion = std::function<std::any(store::ReadDb &, std::span<const qint64>)>;

    /// `reader` outlives the model, and `clock` the reader.
    PagedModel(store::Worker &reader, const base::Clock &clock, PageQuestion page, QObject *parent);

    void ask(IdQuestion ids);
    /// For refresh(), when the question must know that the ledger has changed.
    void setIdQuestion(IdQuestion ids) { m_idQuestion = std::move(ids); }
    /// What PageQuestion gave for the page of a row, or null: then it is on its way.
    const std::any *pageOf(int row) const;
    /// The element of a row on its page, where PageQuestion gives a std::vector of `Element`. Null without
    /// such a row, and while its page is on its way.
    template <class Element>
    const Element *elementAt(int row) const
    {
        const std::any *page = row >= 0 && row < rowCount() ? pageOf(row) : nullptr;
        const auto *elements = page ? std::any_cast<std::vector<Element>>(page) : nullptr;
        const auto at = static_cast<size_t>(row % kPageRows);
        return elements && at < elements->size() ? &(*elements)[at] : nullptr;
    }

private:
    using SharedIds = std::shared_ptr<const Ids>;
    struct Answer
    {
        SharedIds ids;
        size_t prefix = 0; ///< ids at the beginning that are as before
        size_t suffix = 0; ///< the same at the end
        bool isWhole = false;
        bool isContinued = false;
        int followed = -1;
        std::map<int, std::any> pages;
    };
    struct Memory;

    struct Reading
    {
        int limit = -1;              ///< ids
        size_t rows = kPageRows;     ///< of each page
        std::vector<int> pages;      ///< are read with the ids
        bool isContinued = false;    ///< behind the first rows, which were read just now
        std::shared_ptr<bool> isAll; ///< of the reader's thread: all ids were found with the first ones
    };

    void post(Reading reading);
    void take(const store::Result<Answer> &result, std::stop_token stop);
    void show(const Answer &answer);
    void changeRows(const Answer &answer);
    void appendRows(const Answer &answer);
    void replaceRows(const Answer &answer);
    void want(int page) const;
    void loadNext() const;
    void takePage(int page, const SharedIds &ids, const store::Result<std::any> &result);
    void keep(int page, std::any rows) const;
    void noteChange(int page);
    void tellChange();
    std::vector<int> pagesInSight() const;

    store::Worker &m_reader;
    const base::Clock &m_clock;
    PageQuestion m_pageQuestion;
    IdQuestion m_idQuestion;
    std::shared_ptr<Memory> m_memory; ///< of the reader's thread
    std::stop_source m_stop;

    SharedIds m_ids;
    size_t m_rows = 0;
    size_t m_gapAt = 0; ///< while rows change: ids from here on are m_gap further
    size_t m_gap = 0;
    qint64 m_followed = 0;
    bool m_isWhole = false;
    bool m_isAsking = false;

    mutable std::map<int, std::any> m_pages;
    mutable std::deque<int> m_used;   ///< pages, latest first
    mutable std::deque<int> m_wanted; ///< latest first
    mutable std::optional<int> m_loading;
    std::unique_ptr<base::Timer> m_changeTimer;
    base::Milliseconds m_changeTold{-1'000'000};
    std::optional<std::pair<int, int>> m_changed; ///< pages
};

} // namespace app
