#include "app/listimport.h"

#include "app/application.h"
#include "app/aside.h"
#include "app/stopsignal.h"
#include "app/text/errortext.h"
#include "app/text/listtext.h"
#include "core/base/overload.h"

#include <QCoroFuture>

using namespace std::chrono_literals;

namespace app {

namespace {

/// A slice of an import keeps the ledger thread this long: what is sent meanwhile waits no longer.
constexpr base::Milliseconds kSlice = 15ms;

Explanation explainImport(const contacts::ImportError &error)
{
    return std::visit([](const auto &one) { return explain(one); }, error);
}

/// A list that was opened away from the ledger: a large workbook takes seconds, and texts go out meanwhile.
struct OpenedList
{
    base::Result<std::unique_ptr<contacts::ContactSource>, contacts::SourceError> source;
    QString identity;
};

std::shared_ptr<OpenedList> openAside(const contacts::ListPlace &place, const contacts::ListOptions &options,
                                      const std::shared_ptr<contacts::ReadingWatch> &watch)
{
    return std::make_shared<OpenedList>(
        OpenedList{contacts::openList(place, options, watch), place.identity()});
}

/// An import in the ledger thread: made, stepped and destroyed there.
class Session
{
public:
    using Step = base::Result<ImportProgress, contacts::ImportError>;

    Session(store::Worker &ledger, const base::Clock &clock)
        : m_ledger(ledger)
        , m_clock(clock)
    {
    }
    /// The importer goes in the ledger thread even if that has no turn for it any more.
    ~Session()
    {
        m_ledger.with([importer = std::move(m_importer)](store::Database &) mutable -> store::Result<> {
            importer.reset();
            return {};
        });
    }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// The first call begins. An error of the import travels inside the value.
    QFuture<store::Result<Step>> step(const std::shared_ptr<OpenedList> &list,
                                      const contacts::ImportOptions &options)
    {
        return m_ledger.with([=, this](store::Database &database) -> store::Result<Step> {
            if (auto begun = begin(database, *list, options); !begun)
                return Step(base::unexpected(begun.error()));
            if (auto stepped = m_importer->step(kSlice); !stepped)
                return Step(base::unexpected(stepped.error()));
            const double total = static_cast<double>(std::max<qint64>(m_importer->total(), 1));
            return Step(
                ImportProgress{static_cast<double>(m_importer->done()) / total, m_importer->counts()});
        });
    }

    /// Only between two steps.
    bool isDone() const { return m_importer && m_importer->isDone(); }
    ImportOutcome outcome() const
    {
        return {m_importer->counts(), m_importer->id(), m_importer->elapsed(), !isDone()};
    }

private:
    contacts::ImportResult<> begin(store::Database &database, OpenedList &list,
                                   const contacts::ImportOptions &options)
    {
        if (m_importer)
            return {};
        auto importer = contacts::Importer::begin(database, std::move(*list.source), options, m_clock);
        if (!importer)
            return base::unexpected(importer.error());
        m_importer = std::move(*importer);
        return {};
    }

    store::Worker &m_ledger;
    const base::Clock &m_clock;
    std::shared_ptr<contacts::Importer> m_importer; ///< of the ledger thread alone, but between two steps
};

} // namespace

QCoro::Task<base::Result<ImportOutcome, Explanation>>
importList(Application &application, StopSignal &stop, contacts::ListPlace place,
           contacts::ImportOptions options, std::function<void(const ImportProgress &)> progress)
{
    options.file = place.name();
    const auto watch = std::make_shared<contacts::ReadingWatch>();
    QObject::connect(&stop, &StopSignal::raised, &stop, [watch] { watch->isStopped = true; });
    const auto opening =
        aside([place, reading = options.reading, watch] { return openAside(place, reading, watch); });
    const std::shared_ptr<OpenedList> list = co_await opening;
    if (stop.isRaised()) {
        ImportOutcome nothing;
        nothing.wasStopped = true;
        co_return nothing;
    }
    if (!list->source)
        co_return base::unexpected(explain(list->source.error()));
    options.identity = list->identity;
    Session session(application.ledger(), application.clock());
    do {
        const auto stepping = session.step(list, options);
        const auto stepped = co_await stepping;
        if (!stepped)
            co_return base::unexpected(explain(stepped.error()));
        if (!*stepped)
            co_return base::unexpected(explainImport(stepped->error()));
        progress(**stepped);
    } while (!session.isDone() && !stop.isRaised());
    application.indexing().wake();
    co_return session.outcome();
}

} // namespace app
