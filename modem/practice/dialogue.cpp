#include "modem/practice/dialogue.h"

#include <algorithm>
#include <utility>

namespace practice {

namespace {

constexpr char kCtrlZ = '\x1a';
constexpr char kEscape = '\x1b';
constexpr char kBackspace = '\b';
constexpr qsizetype kLongestLine = 2048;

bool startsWithAt(QByteArrayView line)
{
    return line.size() >= 2 && (line[0] | 0x20) == 'a' && (line[1] | 0x20) == 't';
}

} // namespace

Dialogue::Dialogue(const Settings &settings, Port &port, Agenda &agenda, Hooks hooks)
    : m_settings(settings)
    , m_port(port)
    , m_agenda(agenda)
    , m_hooks(std::move(hooks))
{
}

void Dialogue::reset()
{
    ++m_epoch;
    m_mode = Mode::Command;
    m_line.clear();
    m_data.clear();
    m_waiting.clear();
    m_typed = nullptr;
    m_commands.clear();
    m_early.reset();
    m_stale = false;
}

void Dialogue::feed(QByteArrayView octets)
{
    while (!octets.isEmpty()) {
        switch (m_mode) {
        case Mode::Command: octets = octets.sliced(feedCommand(octets)); break;
        case Mode::Data: octets = octets.sliced(feedData(octets)); break;
        case Mode::Busy: m_waiting.append(octets); return;
        case Mode::Deaf: return;
        }
    }
}

/// Takes octets up to and with the next CR; answers how many. What follows CR is read in the mode it leads
/// to.
qsizetype Dialogue::feedCommand(QByteArrayView octets)
{
    const auto end = octets.indexOf('\r');
    const auto typed = octets.first(end < 0 ? octets.size() : end);
    if (m_settings.echo)
        m_port.raw(octets.first(end < 0 ? octets.size() : end + 1));
    editLine(typed);
    if (end < 0)
        return octets.size();
    lineComplete();
    return end + 1;
}

void Dialogue::editLine(QByteArrayView octets)
{
    for (const char c : octets) {
        if (c == kBackspace)
            m_line.chop(1);
        else if (c == kEscape || c == kCtrlZ)
            m_line.clear();
        else if (c != '\n' && m_line.size() < kLongestLine)
            m_line += c;
    }
}

void Dialogue::lineComplete()
{
    const QByteArray line = std::exchange(m_line, {}).trimmed();
    if (line.compare("A/", Qt::CaseInsensitive) == 0)
        run(m_lastLine);
    else if (startsWithAt(line))
        run(m_lastLine = line);
    else
        m_hooks.becameIdle();
}

void Dialogue::run(const QByteArray &line)
{
    const auto commands = parseCommands(QByteArrayView(line).sliced(std::min<qsizetype>(2, line.size())));
    if (!commands) {
        m_port.finish(Outcome::error());
        return;
    }
    m_commands = *commands;
    m_next = 0;
    m_mode = Mode::Busy;
    m_agenda.after(m_hooks.latency(m_commands), [this, epoch = m_epoch] {
        if (epoch == m_epoch)
            runNext();
    });
}

void Dialogue::runNext()
{
    if (std::exchange(m_running, true))
        return;
    const quint64 epoch = m_epoch;
    Outcome outcome;
    while (m_next < m_commands.size() && outcome.kind == Outcome::Kind::Ok && epoch == m_epoch) {
        const Command command = m_commands[m_next++];
        outcome = m_hooks.execute(command);
        if (outcome.kind == Outcome::Kind::Pending && m_early)
            outcome = *std::exchange(m_early, {});
    }
    m_running = false;
    if (outcome.kind != Outcome::Kind::Pending && epoch == m_epoch)
        ended(outcome);
}

void Dialogue::finish(const Outcome &outcome)
{
    if (m_running)
        m_early = outcome;
    else if (outcome.kind == Outcome::Kind::Ok && m_next < m_commands.size())
        runNext();
    else
        ended(outcome);
}

void Dialogue::ended(const Outcome &outcome)
{
    m_port.finish(outcome);
    m_commands.clear();
    if (m_mode == Mode::Deaf)
        return;
    m_mode = Mode::Command;
    const QByteArray waiting = std::exchange(m_waiting, {});
    feed(waiting);
    if (isIdle())
        m_hooks.becameIdle();
}

void Dialogue::prompt(Typed typed, bool shown)
{
    m_typed = std::move(typed);
    m_agenda.after(m_hooks.promptLatency(), [this, shown, epoch = m_epoch] {
        if (epoch != m_epoch || m_mode == Mode::Deaf)
            return;
        if (shown)
            m_port.raw("\r\n> ");
        m_mode = Mode::Data;
        const QByteArray waiting = std::exchange(m_waiting, {});
        feed(waiting);
    });
}

qsizetype Dialogue::feedData(QByteArrayView octets)
{
    qsizetype at = 0;
    while (at < octets.size() && octets[at] != kCtrlZ && octets[at] != kEscape)
        ++at;
    m_data.append(octets.first(at));
    echoData(octets.first(at));
    if (at == octets.size())
        return at;
    endData(octets[at] == kCtrlZ);
    return at + 1;
}

/// In text mode every new line is prompted for, with or without echo.
void Dialogue::echoData(QByteArrayView octets)
{
    const bool prompts = m_settings.textMode || m_stale;
    for (const char c : octets) {
        if (c == '\r' && prompts)
            m_port.raw("\r\n> ");
        else if (m_settings.echo)
            m_port.raw(QByteArrayView(&c, 1));
    }
}

void Dialogue::leaveAtPrompt()
{
    m_stale = true;
    m_mode = Mode::Data;
    m_typed = [this](const std::optional<QByteArray> &typed) {
        m_stale = false;
        ended(typed ? Outcome::cms(304) : Outcome::ok());
    };
}

void Dialogue::endData(bool sent)
{
    m_mode = Mode::Busy;
    const QByteArray data = std::exchange(m_data, {});
    const auto typed = std::exchange(m_typed, nullptr);
    typed(sent ? std::optional(data) : std::nullopt);
}

} // namespace practice
