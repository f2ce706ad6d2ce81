#include "modem/session.h"

#include "modem/atreply.h"

namespace modem {

using namespace std::chrono_literals;

namespace {

constexpr base::Milliseconds kPatience = 30s;
constexpr base::Milliseconds kBetweenTries = 500ms;

} // namespace

Session::Session(const base::Clock &clock, PinBook &pins, QString lineName, std::function<void()> changed,
                 QObject *parent)
    : m_clock(clock)
    , m_pins(pins)
    , m_lineName(std::move(lineName))
    , m_changed(std::move(changed))
    , m_channel(clock, parent)
    , m_quirk(&quirkFor({}, {}))
{
}

void Session::setQuirk(const Quirk &quirk)
{
    m_quirk = &quirk;
    m_channel.setIgnoresCallEnds(quirk.ignoresCallEnds);
    m_state.family = QString::fromLatin1(quirk.family);
}

void Session::setPhase(line::Phase phase)
{
    if (m_state.phase == phase)
        return;
    m_state.phase = phase;
    announce();
}

void Session::setProblem(line::Problem::Code code, const QString &detail)
{
    const line::Problem problem{code, detail};
    for (line::Problem &known : m_state.problems) {
        if (known.code != code)
            continue;
        known = problem;
        return announce();
    }
    m_state.problems.push_back(problem);
    announce();
}

void Session::clearProblem(line::Problem::Code code)
{
    const auto removed =
        std::erase_if(m_state.problems, [=](const auto &problem) { return problem.code == code; });
    if (removed > 0)
        announce();
}

Session::Answer Session::ask(AtCommand command)
{
    AtRequest request(m_channel, std::move(command));
    co_return co_await request.answer();
}

QCoro::Task<bool> Session::pause(base::Milliseconds time)
{
    AtPause pause(m_channel, time);
    co_return co_await pause.end();
}

Session::Answer Session::ask(QByteArray text, base::Milliseconds timeout)
{
    return ask(AtCommand{.text = std::move(text), .timeout = timeout});
}

Session::Answer Session::askValue(QByteArray text)
{
    return ask(AtCommand{.text = std::move(text), .takesBare = true});
}

Session::Answer Session::askPatiently(QByteArray text, base::Milliseconds timeout)
{
    const base::Milliseconds until = m_clock.uptime() + kPatience;
    for (;;) {
        AtAnswer answer = co_await ask(text, timeout);
        const bool isEarly = answer.isRefused() && asksForPatience(answer.final.code);
        if (!isEarly || m_clock.uptime() >= until)
            co_return answer;
        co_await pause(kBetweenTries);
    }
}

QCoro::Task<bool> Session::tell(std::vector<QByteArray> commands)
{
    for (const QByteArray &command : commands) {
        const AtAnswer answer = co_await ask(command);
        if (answer.isBroken())
            co_return false;
    }
    co_return true;
}

QString firstValue(const AtAnswer &answer)
{
    if (!answer.isOk() || answer.lines.empty())
        return {};
    QByteArrayView value = AtReply(answer.lines.front()).rest().trimmed();
    if (value.startsWith('"'))
        value = AtReply(value).text();
    return QString::fromLatin1(value.first(std::min<qsizetype>(value.size(), 64)));
}

} // namespace modem
