#pragma once

#include "app/rotatinglog.h"
#include "core/base/clock.h"
#include "core/line/flightrecord.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>
#include <vector>

namespace app {

class Engine;

/// Part of the dialogue of one line.
struct LoggedLine
{
    QString name; ///< the LINE
    line::FlightRecord record;
};

/// Writes down what the flight recorders of real lines hold, so that a night that ended in a crash can be
/// told of in the morning: in the profile, "logs/lines.log", an array a line, `[TIME, WHO, TEXT, LINE]`, as
/// masked as the recorders are. Practice lines are left out. Lives in the main thread, writes on a thread of
/// its own, and neither a full disk nor a slow one is of any account to the texts.
class FlightLog : public QObject
{
    Q_OBJECT

public:
    /// Twice so much at most: four days of a modem that idles, some hours of a bank that sends.
    static constexpr qint64 kOctets = 4 << 20;
    static constexpr base::Milliseconds kEvery = std::chrono::seconds(5);

    /// Both outlive it; works from now on.
    FlightLog(const Engine &engine, const base::Clock &clock, const QString &profile,
              QObject *parent = nullptr);
    /// Waits for what was collected to be written.
    ~FlightLog() override;

    /// What the recorders have that was not written yet.
    void collect();

    /// What the log of this profile tells, by line, oldest first: the last entries of each. Any thread, also
    /// while it is written; takes some tenths of a second if it is full.
    static std::vector<LoggedLine> read(const QString &profile);
    /// "<profile>/logs/lines.log", and how it is written.
    static QString pathIn(const QString &profile);
    static QByteArray toText(const LoggedLine &line);

private:
    void write(std::vector<LoggedLine> news);

    const Engine &m_engine;
    std::unique_ptr<base::Timer> m_soon;
    std::map<QString, qint64> m_seen; ///< entries of each line
    RotatingLog m_log;                ///< of the writing thread
    QThreadPool m_writing;
};

} // namespace app
