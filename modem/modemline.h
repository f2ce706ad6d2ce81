#pragma once

#include "core/line/line.h"
#include "modem/console.h"
#include "modem/flightrecorder.h"
#include "modem/inbox.h"
#include "modem/linefactory.h"
#include "modem/phonebook.h"
#include "modem/sender.h"
#include "modem/transport.h"

#include <deque>

namespace modem {

/// A modem with its SIM as a line. Opens its transport, brings the modem up, empties its inbox, then serves
/// one task after the other: submissions first, housekeeping when none is expected, a look at everything once
/// a minute. Comes back by itself after every loss. All of it runs in the thread that calls start().
///
/// Deleted with deleteLater() after stateChanged(Absent); its dialogues have ended by then.
class ModemLine : public line::Line
{
    Q_OBJECT

public:
    /// What a line is busy with; of its own.
    enum class Task {
        Wait,
        Leave,
        BringUp,
        Follow,
        Send,
        Drain,
        Look,
        Search,
        Tidy,
        Ussd,
        Phonebook,
        Talk,
        CloseLink
    };
    class NextTask;

    ModemLine(const line::LineSpec &spec, const LineEnvironment &environment,
              std::unique_ptr<Transport> transport);
    ~ModemLine() override;

    void start() override;
    void stop() override;
    void submit(const line::Submission &submission) override;
    void acknowledge(line::Token token) override;
    void ussd(const QString &code) override;
    void readPhonebook() override;
    void cancelPhonebook() override { m_phonebook.cancel(); }
    void listen(bool isWanted) override { m_console.listen(isWanted); }
    void converse(const QString &command) override;
    line::FlightRecord record(qsizetype most) const override { return m_recorder.record(most); }
    line::RecordNews recordSince(qint64 count) const override { return m_recorder.since(count); }

private:
    // modemline.cpp: opening and losing
    void openPort();
    void reopenLater();
    void onOpened(QIODevice *device);
    void onFailed(const line::Problem &problem);
    void onLost();
    void leave();
    void refuseWaiting();

    // modemnotices.cpp: what is said, and what nobody asked for
    void hear(Said said, QByteArrayView octets);
    void onNotice(const AtNotice &notice);
    void onRestarted();
    void onRegistration(QByteArrayView line);
    void onLateReference(int reference);

    // modemtasks.cpp: dialogues
    QCoro::Task<> live();
    QCoro::Task<Task> awaitTask();
    QCoro::Task<Step> run(Task task);
    QCoro::Task<Step> bringUp();
    QCoro::Task<Step> sendWaiting();
    QCoro::Task<Step> followUp();
    QCoro::Task<Step> recover();
    QCoro::Task<Step> drain();
    QCoro::Task<Step> search();
    QCoro::Task<Step> look();
    QCoro::Task<> giveUpDeaf();
    QCoro::Task<Step> answerUssd();
    QCoro::Task<Step> readPeople();
    void tellResult(base::PartId part, const SendOutcome &outcome);
    void settle(Step step);
    bool isStranger();

    // modemschedule.cpp: what to do next
    Task nextTask();
    Task housekeeping();
    bool isTidyUrgent() const;
    base::Milliseconds nextChange() const;
    void finishDraining();
    void wake();
    void updatePhase();

    const base::Clock &m_clock;
    const bool m_emptiesInbox;
    const bool m_onlyGreets;
    Transport *m_transport;
    FlightRecorder m_recorder;
    Session m_session;
    Inbox m_inbox;
    Sender m_sender;
    Phonebook m_phonebook;
    Console m_console;
    Alarm m_alarm;
    std::unique_ptr<base::Timer> m_reopen;
    QCoro::Task<> m_life;
    NextTask *m_idle = nullptr; ///< live() waits there for something to do

    std::optional<line::Submission> m_waiting;
    std::deque<QString> m_ussdCodes;
    std::optional<base::PartId>
        m_late; ///< ended Unknown, and a late +CMGS belongs to it, even after the port was reopened
    FollowUp m_followUp = FollowUp::None;
    QString m_knownImei;
    bool m_isWanted = false;  ///< between start() and stop()
    bool m_isAlive = false;   ///< live() has not ended
    bool m_isLeaving = false; ///< this opening is given up
    bool m_isUp = false;      ///< brought up since the port was opened or the modem started anew
    bool m_isSwept = false;   ///< its storages were listed since then
    bool m_isDrained = false; ///< what they held has been acknowledged and deleted
    bool m_isSending = false;
    bool m_echoesAlways = false;
    int m_silences = 0; ///< openings in a row in which the modem did not answer
    int m_attempts = 0; ///< openings in a row that did not lead to readiness
    int m_restarts = 0; ///< starts of the modem since the port was opened or it was ready
    int m_sentSinceTidy = 0;
    base::Milliseconds m_lookDue{0};
    base::Milliseconds m_searchDue = Alarm::kNever; ///< the registration is in question
    base::Milliseconds m_drainEnd{0};               ///< so long the ledger is waited for
    base::Milliseconds m_expectUntil{0};            ///< another submission is at hand
    base::Milliseconds m_linkEnd{0};                ///< the radio link stays open so long
};

} // namespace modem
