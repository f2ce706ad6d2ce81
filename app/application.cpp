#include "app/application.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace app {

Application::Application(Setup setup, store::ProfileLock lock)
    : m_setup(std::move(setup))
    , m_lock(std::move(lock))
    , m_ledger(std::make_unique<store::Worker>(u"ledger"_s, m_setup.profile, store::Access::Write))
{
}

Application::~Application() = default;

QCoro::Task<store::Result<std::unique_ptr<Application>>> Application::open(Setup setup)
{
    auto lock = store::ProfileLock::take(setup.profile);
    if (!lock)
        co_return base::unexpected(lock.error());
    std::unique_ptr<Application> application(new Application(std::move(setup), std::move(*lock)));
    // The worker opens the ledger in its own thread; the first unit of work tells how that went.
    const auto opening = application->ledger().run([](store::ReadDb &) {});
    const auto opened = co_await opening;
    if (!opened)
        co_return base::unexpected(opened.error());
    co_return application;
}

store::Worker &Application::reader()
{
    if (!m_reader)
        m_reader = std::make_unique<store::Worker>(u"reader"_s, m_setup.profile, store::Access::Read);
    return *m_reader;
}

} // namespace app
