#pragma once

#include "core/base/clock.h"
#include "core/inbox/hearing.h"
#include "core/line/line.h"
#include "core/send/lookahead.h"
#include "core/send/station.h"
#include "core/send/timekeeping.h"
#include "core/store/database.h"

#include <QObject>
#include <QTimeZone>

#include <functional>
#include <variant>

namespace send {

struct DispatcherOptions
{
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< caps reset at its midnight
    std::function<double()> random;               ///< [0, 1); none: the system's
    inbox::HearingOptions hearing;
    base::Milliseconds tellEvery{100}; ///< campaignChanged() and lineChanged() come at most this often
};

/// Sends what the ledger holds over the lines it is given, and writes down what they tell: choose, claim,
/// commit, submit; answer, report and incoming text, commit, acknowledge. All that is waiting goes into one
/// transaction: the answer to one part, the claim of the next, and whatever other lines told meanwhile.
///
/// Lives in the ledger thread beside the Database. Lines may live in other threads: it talks to them by
/// queued calls with values. Nothing is polled; one timer wakes it for the next due time. Between texts it
/// asks the network for the credit of each SIM whose rules say so, and stops one that has less than its
/// floor. After an error of the ledger nothing is handed over until the same transaction has succeeded.
class Dispatcher : public QObject
{
    Q_OBJECT

public:
    Dispatcher(store::Database &database, const base::Clock &clock, DispatcherOptions options = {},
               QObject *parent = nullptr);
    ~Dispatcher() override;

    /// Recovers what the last run left (parts in hand become doubts, campaigns go on) and begins. Call once,
    /// before the first line is added.
    store::Result<> start();

    /// A line to send over; `name` is its LINE as written, `practice` its realm. Unpaced lines keep no gaps
    /// and no caps. Does not start the line. The line must live until it is removed.
    void addLine(line::Line *line, const QString &name, bool practice, bool paced);
    /// Hands this line, or all of them, nothing more. What was handed over before is on its way to the line:
    /// it comes before whatever the caller tells the line from now on.
    void rest(const QString &name);
    void rest();
    /// Ends with that line; a part still in its hands is in doubt then, so let it rest and stop it first.
    void removeLine(const QString &name);
    /// Writes down what the lines have told so far. Comes before the end of this object, after the last line
    /// has stopped; what the ledger does not take then becomes doubts at the next start.
    void finish();

    /// The ledger was changed beside this object: a campaign launched or paused, a doubt settled, caps set.
    void refresh();
    /// Sends over a stopped SIM again, or stops one.
    void setStopped(base::SimId sim, StopReason why);

    std::vector<LineReport> lines() const;

signals:
    /// Messages of this campaign moved, or its state did.
    void campaignChanged(base::CampaignId campaign);
    /// What is known of a line, or what it waits for, is another than was told before.
    void lineChanged(const send::LineReport &line);
    /// A whole text came in and is in the ledger.
    void heard(base::IncomingId incoming);
    /// The ledger cannot be written now. It is tried again by itself, and resumed() follows when that worked.
    void troubled(const store::Error &error);
    void resumed();

private:
    struct Answered
    {
        QString line;
        base::PartId part;
        line::SubmitResult result;
    };
    struct Reported
    {
        QString line;
        line::DeliveryReport report;
    };
    struct Received
    {
        QString line;
        line::Inbound inbound;
    };
    struct Changed
    {
        QString line;
        line::LineState state;
    };
    struct Told
    {
        QString line;
        line::UssdAnswer answer;
    };
    using Event = std::variant<Answered, Reported, Received, Changed, Told>;
    struct Work;

    void push(Event event);
    void schedule();
    void takeTurn();
    void perform(Work &work);
    void take(Work &work, const Answered &event);
    void take(Work &work, const Reported &event);
    void take(Work &work, const Received &event);
    void take(Work &work, const Changed &event);
    void take(Work &work, const Told &event);
    void meet(Work &work, Station &station);
    void renewCaps(Work &work, Station &station);
    void stop(Work &work, Station &station, StopReason why);
    void reload(Work &work);
    void seeToTextsMidway(Work &work);
    void askForCredit(Work &work);
    void claimAll(Work &work);
    void noteWaiting(Work &work);
    void conclude(Work &work);
    void carryOut(Work &work);
    void fail(const store::Error &error);
    void armTimer(std::optional<base::TimePoint> next);
    void scheduleFreezing();
    void freezeSlice();
    void tell();
    Station *station(const QString &name);

    struct Private;
    store::Database &m_database;
    const base::Clock &m_clock;
    DispatcherOptions m_options;
    std::unique_ptr<Private> m;
};

} // namespace send
