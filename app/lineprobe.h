#pragma once

#include "app/linehost.h"
#include "core/base/clock.h"

#include <optional>

namespace app {

/// Brings one line up to see what it is, and takes it down again. Reads and deletes nothing on its SIM. Lives
/// in the main thread, the line in its own.
class LineProbe : public QObject
{
    Q_OBJECT

public:
    enum class Depth {
        Identity, ///< until it said who it is, or that nobody answers
        Whole,    ///< until it is ready, or cannot become so without a person or more time
    };

    /// `line` must have been made with LineEnvironment::emptiesInbox off, and for Identity with onlyGreets.
    LineProbe(const base::Clock &clock, QString name, std::unique_ptr<line::Line> line, Depth depth);

    /// Also runs this service code once the line is ready.
    void setServiceCode(const QString &code) { m_code = code; }

    void start();
    /// finished() follows soon.
    void stop();

    const QString &name() const { return m_host.name(); }
    /// As it was before it was taken down.
    const line::LineState &state() const { return m_state; }
    const std::optional<line::UssdAnswer> &answer() const { return m_answer; }
    /// What it and its modem said to each other.
    line::FlightRecord record() const { return m_host.record(); }
    bool isFinished() const { return m_host.isStopped(); }

signals:
    void finished();

private:
    void look();
    bool isSettled() const;
    void takeAnswer(const line::UssdAnswer &answer);

    LineHost m_host;
    Depth m_depth;
    QString m_code;
    std::unique_ptr<base::Timer> m_limit;
    line::LineState m_state;
    std::optional<line::UssdAnswer> m_answer;
    bool m_isAsking = false;
    bool m_isEnding = false;
};

} // namespace app
