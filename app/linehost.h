#pragma once

#include "core/line/line.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <limits>
#include <memory>

namespace app {

/// A line and the thread it lives in: closing the port of a deaf modem can block for half a minute, and must
/// not stall its neighbours. Lives in the main thread.
class LineHost : public QObject
{
    Q_OBJECT

public:
    /// `name` is the LINE it was made from; the ledger knows it by that. Nothing is opened before start().
    LineHost(QString name, std::unique_ptr<line::Line> line, QObject *parent = nullptr);
    /// Waits for the thread, which ends at once when stopped() came before.
    ~LineHost() override;

    const QString &name() const { return m_name; }
    const line::LineState &state() const { return m_state; }

    /// For connecting its signals and slots, and for its record(); else never to be called directly once
    /// started.
    line::Line *line() { return m_line; }

    line::FlightRecord record() const { return m_line->record(std::numeric_limits<qsizetype>::max()); }

    void start();
    /// The submission under way is ended first; stopped() follows, with its result told before.
    void stop();
    bool isStopped() const { return m_phase == Phase::Stopped; }
    /// Finished with stopped(), or when the host goes.
    QFuture<void> whenStopped() const { return m_stopping.future(); }

signals:
    void changed();
    void stopped();

private:
    enum class Phase { Fresh, Running, Stopping, Stopped };

    void take(const line::LineState &state);

    QString m_name;
    QThread m_thread;
    line::Line *m_line; ///< lives in m_thread, which deletes it
    line::LineState m_state;
    Phase m_phase = Phase::Fresh;
    QPromise<void> m_stopping;
};

} // namespace app
