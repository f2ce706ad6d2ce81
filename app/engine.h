#pragma once

#include "app/linehost.h"
#include "app/text/explanation.h"
#include "core/send/dispatcher.h"
#include "core/store/worker.h"
#include "modem/linefactory.h"

#include <QCoroTask>
#include <QSet>

#include <map>

namespace app {

/// The dispatcher in the ledger thread and the lines in theirs, wired together. Lives in the main thread.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// What it is given outlives it.
    Engine(store::Worker &ledger, const modem::LineEnvironment &environment, QObject *parent = nullptr);
    /// stop() has ended before, or nothing was started.
    ~Engine() override;

    /// Recovers what the last run left; open campaigns go on as soon as there is a line. Does nothing the
    /// second time.
    QCoro::Task<store::Result<>> start();
    bool isRunning() const { return m_dispatcher != nullptr; }

    /// Opens these lines and sends over them; lines that it has already are left as they are. start() comes
    /// first. The error names the line that cannot be made; then none of them was added.
    QCoro::Task<base::Result<void, Explanation>> addLines(std::vector<line::LineSpec> specs);
    /// Ends what is in its hands, closes it and sends over it no more. lineRemoved() follows.
    QCoro::Task<void> removeLine(QString name);
    /// Runs a service code such as *100#; ussdAnswered() follows unless there is no such line.
    void askUssd(const QString &name, const QString &code);
    /// Reads the people on the SIM of this line, while texts go on; phonebookRead() follows unless there is
    /// no such line, before that phonebookProgressed() again and again.
    void readPhonebook(const QString &name);
    void cancelPhonebook(const QString &name);
    /// Tells the dialogue with this line from now on, by spoke(), or no longer.
    void listen(const QString &name, bool isWanted);
    /// The last entries of the flight recorder of this line; none if there is no such line.
    line::FlightRecord record(const QString &name, qsizetype most) const;
    /// Its entries behind the first `count` ever.
    line::RecordNews recordSince(const QString &name, qint64 count) const;
    /// What a person typed; conversed() follows unless there is no such line.
    void converse(const QString &name, const QString &command);

    bool hasLines() const { return !m_hosts.empty(); }
    QStringList lineNames() const;
    /// What the dispatcher last told of each line, in the order of their names.
    std::vector<send::LineReport> lines() const;
    /// It has lines, and they are practice lines.
    bool isPractice() const;
    /// No line can be expected to become ready by itself within seconds.
    bool linesHaveSettled() const;

    /// The ledger was changed beside the dispatcher.
    void refresh();
    /// Sends over a stopped SIM again.
    void restartSim(base::SimId sim);

    /// Ends what is in the lines' hands, closes them, and ends the dispatcher: the ledger then holds
    /// everything.
    QCoro::Task<void> stop();

signals:
    void campaignChanged(base::CampaignId campaign);
    void lineChanged(const send::LineReport &line);
    void lineRemoved(const QString &name);
    /// This line turned out to be the modem of another one, by another of its ports, with the same SIM: it is
    /// closed, lineRemoved() follows.
    void twinRefused(const QString &name, const QString &other);
    void ussdAnswered(const QString &name, const line::UssdAnswer &answer);
    void phonebookProgressed(const QString &name, int done, int total);
    void phonebookRead(const QString &name, const line::PhonebookAnswer &answer);
    void spoke(const QString &name, const line::Dialogue &dialogue);
    void conversed(const QString &name, const line::ConsoleAnswer &answer);
    void heard(base::IncomingId incoming);
    void troubled(const store::Error &error);
    void resumed();

private:
    using Hosts = std::vector<std::unique_ptr<LineHost>>;

    base::Result<Hosts, Explanation> makeHosts(const std::vector<line::LineSpec> &specs) const;
    LineHost *host(const QString &name) const;
    void connectLine(line::Line *line, const QString &name);
    void refuseTwin(const send::LineReport &line);
    QString lesserOf(const send::LineReport &one, const send::LineReport &other) const;
    /// In the thread of the line, if there is one of this name.
    void tellLine(const QString &name, std::function<void(line::Line &)> what);
    /// In the ledger thread.
    QFuture<store::Result<>> withDispatcher(std::function<void(send::Dispatcher &)> what);

    store::Worker &m_ledger;
    modem::LineEnvironment m_environment;
    send::Dispatcher *m_dispatcher = nullptr; ///< lives in the ledger thread
    Hosts m_hosts;
    std::map<QString, send::LineReport> m_lines; ///< by name
    QSet<QString> m_refused;                     ///< twins that are being closed
    bool m_stopping = false;
};

} // namespace app
