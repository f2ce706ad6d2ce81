#pragma once

#include "app/engine.h"
#include "app/flightlog.h"
#include "app/pins.h"
#include "app/searchindexing.h"
#include "core/store/profile.h"
#include "core/store/worker.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace app {

/// The composition root of a program that owns a profile: the lock, the ledger thread, the reader, the engine
/// and its lines. Lives in the main thread; what it holds lives where README.md says.
class Application : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        QString profile;
        const base::Clock &clock;
    };

    /// Takes the lock of the profile and opens its ledger. InUse: another program owns it; everything else
    /// that store::Database::open may tell.
    static QCoro::Task<store::Result<std::unique_ptr<Application>>> open(Setup setup);
    /// shutDown() has ended before.
    ~Application() override;

    const QString &profile() const { return m_setup.profile; }
    const base::Clock &clock() const { return m_setup.clock; }

    /// The only writable connection, and its thread.
    store::Worker &ledger() { return *m_ledger; }
    /// A connection for long reads that must not keep the ledger thread; opened on first use.
    store::Worker &reader();
    Engine &engine() { return *m_engine; }
    Pins &pins() { return m_pins; }
    practice::Networks *networks() { return m_networks.get(); }
    SearchIndexing &indexing() { return m_indexing; }

    /// On practice lines only: somebody texts the first modem of their network.
    void letPersonWrite(const QString &number, const QString &text);

    /// Ends the engine, so that the ledger holds all there is to know.
    QCoro::Task<void> shutDown();

signals:
    /// A person has read, answered or settled something; what comes in is told by Engine::heard().
    void inboxChanged();
    /// Its name or its country is another one.
    void shopChanged();

private:
    Application(Setup setup, store::ProfileLock lock);

    Setup m_setup;
    store::ProfileLock m_lock;
    Pins m_pins;
    std::unique_ptr<practice::Networks> m_networks;
    std::unique_ptr<store::Worker> m_ledger;
    std::unique_ptr<store::Worker> m_reader;
    std::unique_ptr<Engine> m_engine;
    FlightLog m_flightLog;
    SearchIndexing m_indexing;
};

} // namespace app
