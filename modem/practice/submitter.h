#pragma once

#include "modem/practice/faultplan.h"
#include "modem/practice/port.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace practice {

struct Machine;
struct Later;

/// A submission from its command to its answer, with everything that can go wrong on the way. One at a time.
class Submitter
{
public:
    /// Makes the TPDU out of what was typed; none if that cannot be.
    using Encode = std::function<std::optional<QByteArray>(const QByteArray &typed)>;

    explicit Submitter(Machine &machine)
        : m_machine(machine)
    {
    }

    /// AT+CMGS: prompts, then hands over what was typed. `answerName` leads the reference in the answer;
    /// `arguments` reads those of the command, once what this submission brings has struck, and gives none if
    /// they are wrong.
    Outcome promptAndSubmit(const QByteArray &answerName,
                            const std::function<std::optional<Encode>()> &arguments);

    /// AT+CMSS: hands over what is stored already; `accepted` is called when the network took it.
    Outcome submit(const QByteArray &answerName, const QByteArray &tpdu, std::function<void()> accepted);

private:
    struct Job
    {
        QByteArray answerName;
        QByteArray tpdu;
        std::function<void()> accepted;
    };

    void begin(const QByteArray &answerName);
    const Strike *strike(Fault fault) const;
    std::optional<Outcome> failsBeforePrompt();
    void strikeSettings();
    Outcome wrongParameter() const;
    void typed(const std::optional<QByteArray> &text, const Encode &encode);
    void hand();
    std::optional<int> refusal() const;
    bool failsUnaccepted();
    void transmit();
    void accept();
    bool failsAccepted();
    void answer(int reference);
    void answerWithNoise(const QByteArray &line);
    void schedule(const std::vector<Later> &later, int reference);
    void end(const Outcome &outcome);

    Machine &m_machine;
    Job m_job;
    std::vector<Strike> m_strikes;
    int m_count = 0;
};

} // namespace practice
