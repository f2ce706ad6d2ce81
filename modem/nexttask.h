#pragma once

#include "modem/modemline.h"

namespace modem {

/// `NextTask next(line); co_await next.task()` gives the next thing to do, at once if there is one.
class ModemLine::NextTask
{
public:
    explicit NextTask(ModemLine &line)
        : m_line(line)
    {
    }
    ~NextTask() { leave(); }
    NextTask(const NextTask &) = delete;
    NextTask &operator=(const NextTask &) = delete;

    Wait<NextTask> task() { return Wait(*this); }

    void resume(Task task)
    {
        m_task = task;
        leave();
        m_waiter.resume();
    }

private:
    friend class Wait<NextTask>;

    bool isReady()
    {
        m_task = m_line.nextTask();
        return m_task != Task::Wait;
    }

    void begin(std::coroutine_handle<> waiter)
    {
        m_waiter = waiter;
        m_line.m_idle = this;
        m_line.m_alarm.atLatest(m_line.nextChange());
    }

    Task take() const { return m_task; }

    void leave()
    {
        if (m_line.m_idle == this)
            m_line.m_idle = nullptr;
    }

    ModemLine &m_line;
    Task m_task = Task::Wait;
    std::coroutine_handle<> m_waiter;
};

} // namespace modem
