#pragma once

#include "core/base/clock.h"
#include "core/line/line.h"

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace tests {

/// What a network remembers: the judge of what really went out. Outlives the lines and the program under
/// test.
struct FakeNetwork
{
    struct Taken
    {
        QString recipient;
        QString text; ///< of the segment
        int sequence = 1;
        int total = 1;
        int concat = -1;
        int reference = 0;
        QString line;
    };
    std::vector<Taken> taken;

    /// How often each segment (recipient, sequence and text) was taken.
    std::map<QString, int> times() const;
};

/// A Line at the wire: takes submissions and answers as told. Same thread; answers come through the event
/// loop, or when release() is called if `isSlow`.
class FakeLine : public line::Line
{
public:
    using Script = std::function<line::SubmitResult(const line::Submission &)>;

    FakeLine(QString name, FakeNetwork &network);

    /// Tells that it is ready, with a SIM of its own.
    void comeUp();
    /// Lost: nobody knows what became of what it holds.
    void lose();
    void tell(line::Phase phase);

    void start() override { comeUp(); }
    void stop() override { tell(line::Phase::Absent); }
    void submit(const line::Submission &submission) override;
    void acknowledge(line::Token token) override { acknowledged.push_back(token); }
    void ussd(const QString &code) override;
    void readPhonebook() override { emit phonebookRead({}); }
    void cancelPhonebook() override {}
    void listen(bool) override {}
    void converse(const QString &command) override { emit conversed({command}); }

    /// Lets the oldest held submission be answered.
    void release();
    void emitReport(const QString &recipient, int reference, int status = 0, line::Token token = 0);
    void emitText(const QString &sender, const QString &text, base::TimePoint sent, line::Token token = 1);

    Script script;                             ///< none: everything is accepted
    std::function<line::UssdAnswer()> service; ///< none: codes are not answered
    QStringList codes;                         ///< that were asked
    bool isSlow = false;                       ///< answers wait for release()
    int nextReference = 1;
    std::deque<line::Submission> held;
    std::vector<line::Submission> seen; ///< everything it was handed
    std::vector<line::Token> acknowledged;
    line::LineState state;

    /// Asked before the network takes a part, and again before it answers: a crash test stops the world
    /// there.
    std::function<bool()> isStopped = [] { return false; };

private:
    void answer(const line::Submission &submission);

    QString m_name;
    FakeNetwork &m_network;
};

} // namespace tests
