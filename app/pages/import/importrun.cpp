#include "app/pages/import/importrun.h"

#include "app/stopsignal.h"

#include <QPointer>

namespace app {

namespace {

using Outcome = base::Result<ImportOutcome, Explanation>;

/// Goes on by itself when the page is gone: what it stands on outlives it.
QCoro::Task<void> runImport(Application &application, std::shared_ptr<StopSignal> stop,
                            contacts::ListPlace place, contacts::ImportOptions options,
                            std::function<void(const ImportProgress &)> progress,
                            std::function<void(const Outcome &)> done)
{
    const auto outcome = co_await importList(application, *stop, place, options, progress);
    done(outcome);
}

} // namespace

ImportRun::ImportRun(Application &application, QObject *parent)
    : QObject(parent)
    , m_application(application)
{
}

ImportRun::~ImportRun()
{
    stop();
}

void ImportRun::stop()
{
    if (m_stop)
        m_stop->raise();
}

void ImportRun::start(const contacts::ListPlace &place, const contacts::ImportOptions &options)
{
    stop();
    m_stop = std::make_shared<StopSignal>();
    const QPointer<ImportRun> self(this);
    const auto mine = [self, stop = m_stop] { return self && self->m_stop == stop; };
    const std::function<void(const ImportProgress &)> progress = [self, mine](const ImportProgress &now) {
        if (mine())
            emit self->progressed(now);
    };
    const std::function<void(const Outcome &)> done = [self, mine](const Outcome &outcome) {
        if (!mine())
            return;
        self->m_stop.reset();
        if (outcome)
            emit self->ended(*outcome);
        else
            emit self->failed(outcome.error());
    };
    runImport(m_application, m_stop, place, options, progress, done);
}

} // namespace app
