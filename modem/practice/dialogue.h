#pragma once

#include "modem/practice/agenda.h"
#include "modem/practice/commandline.h"
#include "modem/practice/port.h"
#include "modem/practice/settings.h"

#include <functional>
#include <optional>
#include <vector>

namespace practice {

/// The modem's ear: gathers command lines and typed data out of octets, echoes, runs one command after the
/// other and says how the line ended. Knows no command; whoever owns it supplies what executes them.
class Dialogue
{
public:
    /// What was typed at the prompt; none if it was left with ESC.
    using Typed = std::function<void(std::optional<QByteArray>)>;

    struct Hooks
    {
        std::function<Outcome(const Command &)> execute;
        /// How long a command line takes before it is answered.
        std::function<base::Milliseconds(const std::vector<Command> &)> latency;
        std::function<base::Milliseconds()> promptLatency;
        /// Nothing is running any more: notices may be written.
        std::function<void()> becameIdle;
    };

    Dialogue(const Settings &settings, Port &port, Agenda &agenda, Hooks hooks);

    void feed(QByteArrayView octets);

    /// Ends the command that answered Pending, and goes on with the rest of its line.
    void finish(const Outcome &outcome);

    /// For a command that answers Pending: shows the prompt and hands over what is typed. `shown` = false
    /// waits for data without saying so.
    void prompt(Typed typed, bool shown = true);

    bool isIdle() const { return m_mode == Mode::Command && m_line.isEmpty(); }
    /// Sits at a prompt nobody asked for until ESC or Ctrl-Z comes.
    void leaveAtPrompt();

    /// Nothing is heard any more until reset().
    void setDeaf() { m_mode = Mode::Deaf; }
    bool isDeaf() const { return m_mode == Mode::Deaf; }
    /// Forgets everything that was begun.
    void reset();

private:
    enum class Mode { Command, Busy, Data, Deaf };

    qsizetype feedCommand(QByteArrayView octets);
    qsizetype feedData(QByteArrayView octets);
    void echoData(QByteArrayView octets);
    void endData(bool sent);
    void editLine(QByteArrayView octets);
    void lineComplete();
    void run(const QByteArray &line);
    void runNext();
    void ended(const Outcome &outcome);

    const Settings &m_settings;
    Port &m_port;
    Agenda &m_agenda;
    Hooks m_hooks;
    Mode m_mode = Mode::Command;
    QByteArray m_line;     ///< being typed
    QByteArray m_lastLine; ///< for A/
    QByteArray m_data;
    QByteArray m_waiting; ///< came while a command ran
    Typed m_typed;
    std::vector<Command> m_commands;
    size_t m_next = 0;
    quint64 m_epoch = 0;            ///< changes with reset(): what was under way before is void
    std::optional<Outcome> m_early; ///< of a command that finished before it had answered Pending
    bool m_running = false;
    bool m_stale = false;
};

} // namespace practice
