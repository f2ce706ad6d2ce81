#include "modem/session.h"

#include "modem/atreply.h"

#include <algorithm>
#include <array>

namespace modem {

using namespace std::chrono_literals;

namespace {

constexpr base::Milliseconds kPatience = 30s;
constexpr base::Milliseconds kBetweenTries = 500ms;

bool holds(const std::vector<QByteArray> &lines, QByteArrayView line)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QByteArray &l) { return l == line; });
}

/// "Manufacturer: I: Somebody" as some write it, also behind their own name for the command.
QByteArrayView withoutLabels(QByteArrayView value)
{
    static constexpr std::array kLabels{QByteArrayView{"Manufacturer:"}, QByteArrayView{"Model:"},
                                        QByteArrayView{"Revision:"}, QByteArrayView{"IMEI:"},
                                        QByteArrayView{"I:"}};
    const auto isInFront = [&](QByteArrayView label) { return value.startsWith(label); };
    for (auto label = std::find_if(kLabels.begin(), kLabels.end(), isInFront); label != kLabels.end();
         label = std::find_if(kLabels.begin(), kLabels.end(), isInFront))
        value = value.sliced(label->size()).trimmed();
    return value;
}

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
    setProblem({code, detail});
}

void Session::setProblem(const line::Problem &problem)
{
    for (line::Problem &known : m_state.problems) {
        if (known.code != problem.code)
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

void Session::expectStartLine(base::Milliseconds limit)
{
    m_startEnd = m_clock.uptime() + limit;
    m_startLines.clear();
}

/// Kept whatever the family is: at the first start it is not known yet.
void Session::noteStartLine(QByteArrayView line)
{
    const auto isLastOf = [&](const Quirk &quirk) { return holds(quirk.lastStartLines, line); };
    const auto all = quirks();
    if (m_clock.uptime() < m_startEnd && std::any_of(all.begin(), all.end(), isLastOf))
        m_startLines.push_back(line.toByteArray());
}

bool Session::isStarting() const
{
    const auto &last = m_quirk->lastStartLines;
    const auto wasSaid = [&](const QByteArray &line) { return holds(m_startLines, line); };
    return m_clock.uptime() < m_startEnd && !last.empty() && std::none_of(last.begin(), last.end(), wasSaid);
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

Session::Answer Session::ask(const Question &question)
{
    return ask(AtCommand{.text = question.command, .name = question.name, .takesBare = true});
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
    QByteArrayView value = withoutLabels(AtReply(answer.lines.front()).rest().trimmed());
    if (value.startsWith('"'))
        value = AtReply(value).text();
    return QString::fromLatin1(value.first(std::min<qsizetype>(value.size(), 64)));
}

} // namespace modem
