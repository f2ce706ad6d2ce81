#pragma once

#include "modem/modemline.h"
#include "modem/practice/machine.h"
#include "modem/practice/practicemodem.h"
#include "modem/practice/practicenetwork.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rigtransport.h"

#include <map>
#include <set>

namespace tests {

/// PINs in memory.
class TestPins : public modem::PinBook
{
public:
    std::optional<QString> pin(const modem::PinOwner &) const override { return known; }
    bool wasRefused(const modem::PinOwner &, const QString &pin) const override
    {
        return refused.contains(pin);
    }
    void noteRefused(const modem::PinOwner &, const QString &pin) override { refused.insert(pin); }

    std::optional<QString> known;
    std::set<QString> refused;
};

/// A ModemLine on a practice modem. Time stands still unless a test moves it.
class LineRig
{
public:
    struct Setup
    {
        QString faults = {};
        practice::Timing timing = {};
        std::optional<QString> pin = {};
        bool pinEnabled = false;
        practice::PeopleMix people = practice::PeopleMix::Quiet;
        QByteArray family = {};
    };

    LineRig()
        : LineRig(Setup())
    {
    }
    explicit LineRig(const Setup &setup);
    ~LineRig();

    /// Lets everything happen that is due, without time passing.
    void turn();
    /// Moves time on in small steps.
    void run(base::Milliseconds time);
    /// Moves time from event to event until it is so; false after `limit`.
    bool runUntil(const std::function<bool()> &isSo, base::Milliseconds limit = std::chrono::minutes(10));
    bool startToReady();
    bool reaches(line::Phase phase, base::Milliseconds limit = std::chrono::minutes(10));

    /// Hands over a text; its result comes to `results`.
    base::PartId submit(QStringView text, bool moreFollows = false);
    /// Hands over and waits for the result.
    line::SubmitResult send(QStringView text = u"Hello", bool moreFollows = false);

    const line::LineState &state() const { return states.back(); }
    bool hasProblem(line::Problem::Code code) const;

    FakeClock clock;
    TestPins pins;
    std::shared_ptr<practice::PracticeNetwork> network;
    practice::PracticeModem modem;
    RigTransport *transport = nullptr;
    std::unique_ptr<modem::ModemLine> line;
    bool acknowledges = true;

    std::vector<line::LineState> states;
    std::map<base::PartId, std::vector<line::SubmitResult>> results;
    std::vector<line::DeliveryReport> reports;
    std::vector<line::Inbound> texts;
    std::vector<line::UssdAnswer> ussdAnswers;
    std::vector<std::pair<int, int>> phonebookSteps; ///< done, total
    std::vector<line::PhonebookAnswer> phonebooks;
    line::Dialogue dialogue;
    std::vector<line::ConsoleAnswer> conversations;
    QString recipient = QStringLiteral("+4915112345678");

private:
    qint64 m_lastPart = 0;
};

/// "Accepted 7", "Refused cms 500", "NotAttempted NoPrompt", "Unknown Silence": for rows of a table.
QString described(const line::SubmitResult &result);

} // namespace tests
