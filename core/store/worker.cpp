#include "core/store/worker.h"

#include "core/base/priority.h"

namespace store {

Worker::Worker(const QString &name, const QString &folder, Access access, const DatabaseOptions &options)
    : m_host(new QObject)
{
    m_thread.setObjectName(name);
    m_host->moveToThread(&m_thread);
    // In the thread that opened the ledger: a connection must not outlive its thread. With the host goes the
    // work that has not begun, and what it owns may need the ledger to the last.
    QObject::connect(
        &m_thread, &QThread::finished, m_host,
        [this] {
            delete m_host;
            m_database.reset();
        },
        Qt::DirectConnection);
    QMetaObject::invokeMethod(
        m_host,
        [this, folder, access, options] {
            base::standBehind(base::kBehindWindow);
            auto opened = Database::open(folder, access, options);
            if (opened)
                m_database = std::move(*opened);
            else
                m_openError = opened.error();
        },
        Qt::QueuedConnection);
    m_thread.start();
}

Worker::~Worker()
{
    m_thread.quit();
    m_thread.wait();
}

std::optional<Error> Worker::readiness(const std::stop_token &stop) const
{
    if (!m_database)
        return m_openError;
    if (stop.stop_requested())
        return Error{Error::Code::Cancelled, {}, {}};
    return {};
}

} // namespace store
