#pragma once

#include "modem/atcommand.h"

#include <coroutine>

namespace modem {

class AtChannel;

/// What `co_await channel.command(...)` waits on. Lives in the waiting coroutine; a coroutine that is
/// destroyed while it waits takes its command out of the queue.
class CommandAwaiter
{
public:
    CommandAwaiter(AtChannel &channel, AtCommand command);
    ~CommandAwaiter();
    CommandAwaiter(const CommandAwaiter &) = delete;
    CommandAwaiter &operator=(const CommandAwaiter &) = delete;

    bool await_ready() const;
    void await_suspend(std::coroutine_handle<> waiter);
    AtAnswer await_resume() { return std::move(m_answer); }

private:
    friend class AtChannel;

    enum class Retake { No, Wanted, Done }; ///< a stale prompt swallowed the command: it is written once more

    AtChannel &m_channel;
    AtCommand m_command;
    AtAnswer m_answer;
    std::coroutine_handle<> m_waiter;
    Retake m_retake = Retake::No;
};

/// What `co_await channel.pause(...)` waits on.
class PauseAwaiter
{
public:
    PauseAwaiter(AtChannel &channel, base::Milliseconds time)
        : m_channel(channel)
        , m_time(time)
    {
    }
    ~PauseAwaiter();
    PauseAwaiter(const PauseAwaiter &) = delete;
    PauseAwaiter &operator=(const PauseAwaiter &) = delete;

    bool await_ready() const;
    void await_suspend(std::coroutine_handle<> waiter);
    bool await_resume() const;

private:
    friend class AtChannel;

    AtChannel &m_channel;
    base::Milliseconds m_time;
    base::Milliseconds m_due{0};
    std::coroutine_handle<> m_waiter;
};

} // namespace modem
