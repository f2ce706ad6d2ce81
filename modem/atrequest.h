#pragma once

#include "modem/atcommand.h"

#include <coroutine>

namespace modem {

class AtChannel;

/// Lets a coroutine wait for something that lives in its own frame under a name of its own: `co_await
/// x.end()`. A copyable pointer, because g++ 12 copies what is awaited.
template <class Awaited>
class Wait
{
public:
    explicit Wait(Awaited &awaited)
        : m_awaited(&awaited)
    {
    }
    bool await_ready() const { return m_awaited->isReady(); }
    void await_suspend(std::coroutine_handle<> waiter) const { m_awaited->begin(waiter); }
    auto await_resume() const { return m_awaited->take(); }

private:
    Awaited *m_awaited;
};

/// One command on its way: `AtRequest request(channel, command); co_await request.answer()` writes it when
/// its turn comes and gives the AtAnswer. A coroutine that is destroyed while it waits takes its command out
/// of the queue.
class AtRequest
{
public:
    AtRequest(AtChannel &channel, AtCommand command);
    AtRequest(const AtRequest &) = delete;
    AtRequest &operator=(const AtRequest &) = delete;

    Wait<AtRequest> answer() { return Wait(*this); }

private:
    friend class AtChannel;
    friend class Wait<AtRequest>;

    enum class Retake { No, Wanted, Done }; ///< a stale prompt swallowed the command: it is written once more

    bool isReady() const;
    void begin(std::coroutine_handle<> waiter);
    AtAnswer take() { return std::move(m_answer); }

    AtChannel &m_channel;
    AtCommand m_command;
    AtAnswer m_answer;
    std::coroutine_handle<> m_waiter;
    Retake m_retake = Retake::No;
};

/// A while on the channel's clock: `AtPause pause(channel, 2s); co_await pause.end()` gives false if the line
/// is lost.
class AtPause
{
public:
    AtPause(AtChannel &channel, base::Milliseconds time)
        : m_channel(channel)
        , m_time(time)
    {
    }
    AtPause(const AtPause &) = delete;
    AtPause &operator=(const AtPause &) = delete;

    Wait<AtPause> end() { return Wait(*this); }

private:
    friend class AtChannel;
    friend class Wait<AtPause>;

    bool isReady() const;
    void begin(std::coroutine_handle<> waiter);
    bool take() const;

    AtChannel &m_channel;
    base::Milliseconds m_time;
    base::Milliseconds m_due{0};
    std::coroutine_handle<> m_waiter;
};

} // namespace modem
