#include "modem/console.h"

#include "modem/consolecommand.h"
#include "modem/masking.h"

namespace modem {

using namespace std::chrono_literals;
using End = line::ConsoleAnswer::End;

namespace {

constexpr base::Milliseconds kGather = 100ms;

} // namespace

Console::Console(Session &session, Listener listener)
    : m_session(session)
    , m_listener(std::move(listener))
{
}

void Console::listen(bool isWanted)
{
    m_untold.clear();
    m_soon.reset();
    if (isWanted)
        m_soon = m_session.clock().makeTimer([this] { tell(); });
}

void Console::hear(bool isByModem, const QByteArray &text)
{
    if (!m_soon)
        return;
    if (m_untold.size() == kMostLines)
        m_untold.erase(m_untold.begin());
    m_untold.push_back({isByModem, QString::fromUtf8(text)});
    if (!m_soon->isActive())
        m_soon->start(kGather);
}

void Console::tell()
{
    m_listener.spoke(std::exchange(m_untold, {}));
}

void Console::ask(const QString &typed)
{
    const QByteArray command = tidiedCommand(typed);
    const auto refusal = judgeCommand(command);
    if (refusal == line::CommandRefusal::None)
        return m_waiting.push_back(command);
    m_listener.answered({QString::fromUtf8(masked(Said::Command, command)), End::NotAsked, refusal});
}

void Console::lose()
{
    for (const QByteArray &command : std::exchange(m_waiting, {}))
        m_listener.answered({QString::fromLatin1(command), End::LineLost, {}});
}

QCoro::Task<Step> Console::askNext()
{
    const QByteArray text = m_waiting.front();
    m_waiting.pop_front();
    AtCommand command{.text = text, .timeout = answerTime(text), .takesBare = true};
    const AtAnswer answer = co_await m_session.ask(std::move(command));
    const End end = answer.end == AtAnswer::End::Timeout ? End::Silent
                    : answer.isBroken()                  ? End::LineLost
                                                         : End::Answered;
    m_listener.answered({QString::fromLatin1(text), end, {}});
    co_return answer.isBroken() ? Step::Broken : Step::Done;
}

} // namespace modem
