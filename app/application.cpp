#include "app/application.h"

#include "modem/practice/networks.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace app {

Application::Application(Setup setup, store::ProfileLock lock)
    : m_setup(std::move(setup))
    , m_lock(std::move(lock))
    , m_pins(givenPin(std::nullopt), m_setup.profile)
    , m_networks(std::make_unique<practice::Networks>(m_setup.clock))
    , m_ledger(std::make_unique<store::Worker>(u"ledger"_s, m_setup.profile, store::Access::Write))
    , m_engine(std::make_unique<Engine>(*m_ledger,
                                        modem::LineEnvironment{m_setup.clock, m_pins, m_networks.get()}))
    , m_flightLog(*m_engine, m_setup.clock, m_setup.profile)
    , m_indexing(*m_ledger)
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
    application->indexing().wake();
    co_return application;
}

store::Worker &Application::reader()
{
    if (!m_reader)
        m_reader = std::make_unique<store::Worker>(u"reader"_s, m_setup.profile, store::Access::Read);
    return *m_reader;
}

void Application::letPersonWrite(const QString &number, const QString &text)
{
    for (const QString &name : m_engine->lineNames()) {
        const auto spec = line::parseLineSpec(name);
        const auto options = spec ? practice::readOptions(spec->options) : practice::readOptions({});
        const auto network = options ? m_networks->network(*options) : decltype(m_networks->network({})){};
        if (options && network && (*network)->deliver(0, practice::Injection{number, text}))
            return;
    }
}

QCoro::Task<void> Application::shutDown()
{
    m_indexing.end();
    m_flightLog.collect();
    co_await m_engine->stop();
}

} // namespace app
