#pragma once

#include "core/line/dialogue.h"
#include "core/line/flightrecord.h"
#include "core/line/linestate.h"
#include "core/line/phonebook.h"
#include "core/line/submission.h"

#include <QObject>

namespace line {

/// The answer of the network to a service code.
struct UssdAnswer
{
    bool ok = false;
    QString text; ///< readable; empty if !ok
    std::optional<ErrorCode> error;
    QString code{}; ///< what was asked
};

/// A way of sending, and of hearing: a modem with its SIM, the practice modem, one day a gateway.
///
/// Lives in its own thread; its slots are invoked through queued connections and its signals carry values.
/// It never sees the ledger: what it is handed was committed before, and what it tells is committed after.
class Line : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The last entries of its flight recorder, which holds the dialogue of the last hours. Any thread, at
    /// any time.
    virtual line::FlightRecord record(qsizetype most) const
    {
        Q_UNUSED(most)
        return {};
    }

    /// Its entries behind the first `count` ever. Any thread, at any time.
    virtual line::RecordNews recordSince(qint64 count) const { return {{}, count}; }

public slots:
    /// Opens and brings up, and keeps doing so after every loss until stop().
    virtual void start() = 0;

    /// Ends the submission under way (its result is still emitted), closes the port, emits
    /// stateChanged(Absent) as its last signal.
    virtual void stop() = 0;

    /// Hands over one submission. Exactly one submitted() follows for each call, NotAttempted{NotReady} at
    /// once if the phase is not Ready. One at a time.
    virtual void submit(const line::Submission &submission) = 0;

    /// The ledger has committed what came under this token; it may now be deleted on the SIM. Until the line
    /// is told so it keeps the text stored, and tells of it again after a restart.
    virtual void acknowledge(line::Token token) = 0;

    /// Runs a service code such as *100#; exactly one ussdAnswered() follows.
    virtual void ussd(const QString &code) = 0;

    /// Reads the people on the SIM, a few at a time: texts and everything else of the line go first. Tells
    /// how far it is; exactly one phonebookRead() ends it. Asked again meanwhile, it is the same reading.
    virtual void readPhonebook() = 0;
    virtual void cancelPhonebook() = 0;

    /// From now on, or no longer, tells what is said, by spoke().
    virtual void listen(bool isWanted) = 0;
    /// Asks the modem what a person typed, once no text is under way; exactly one conversed() follows. What
    /// would send, delete or change anything is not asked.
    virtual void converse(const QString &command) = 0;

signals:
    void stateChanged(const line::LineState &state);

    /// The outcome of a submission. A part that ended Unknown may be followed by a late Accepted when its
    /// answer was only slow.
    void submitted(base::PartId part, const line::SubmitResult &result);

    void reported(const line::DeliveryReport &report);
    void received(const line::Inbound &inbound);
    void ussdAnswered(const line::UssdAnswer &answer);

    /// So many of the SIM's places were looked at.
    void phonebookProgressed(int done, int total);
    void phonebookRead(const line::PhonebookAnswer &answer);

    /// What was said since it was told last; only while somebody listens.
    void spoke(const line::Dialogue &dialogue);
    void conversed(const line::ConsoleAnswer &answer);
};

} // namespace line

Q_DECLARE_METATYPE(line::UssdAnswer)
