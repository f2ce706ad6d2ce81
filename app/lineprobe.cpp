#include "app/lineprobe.h"

using namespace std::chrono_literals;
using line::Phase;

namespace app {

namespace {

/// A silent port is left after three questions of 3 s; a modem that starts needs up to a minute to register.
constexpr base::Milliseconds kIdentityTime = 12s;
constexpr base::Milliseconds kWholeTime = 60s;
constexpr base::Milliseconds kAnswerTime = 70s;

} // namespace

LineProbe::LineProbe(const base::Clock &clock, QString name, std::unique_ptr<line::Line> line, Depth depth)
    : m_host(std::move(name), std::move(line))
    , m_depth(depth)
    , m_limit(clock.makeTimer([this] { stop(); }))
{
    connect(&m_host, &LineHost::changed, this, &LineProbe::look);
    connect(&m_host, &LineHost::stopped, this, &LineProbe::finished);
    connect(m_host.line(), &line::Line::ussdAnswered, this, &LineProbe::takeAnswer);
}

void LineProbe::start()
{
    m_limit->start(m_depth == Depth::Identity ? kIdentityTime : kWholeTime);
    m_host.start();
}

void LineProbe::stop()
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    m_limit->stop();
    m_host.stop();
}

bool LineProbe::isSettled() const
{
    switch (m_state.phase) {
    case Phase::Ready:
    case Phase::NeedsPin:
    case Phase::NoSim: return true;
    case Phase::Lost: return !m_state.problems.empty();
    case Phase::Absent:
    case Phase::Opening:
    case Phase::Probing:
    case Phase::Searching:
    case Phase::Sending:
    case Phase::Stopped: return m_state.knowsTexts.has_value();
    }
    return false;
}

void LineProbe::look()
{
    if (m_isEnding)
        return;
    m_state = m_host.state();
    if (m_isAsking || !isSettled())
        return;
    if (m_code.isEmpty() || m_state.phase != Phase::Ready)
        return stop();
    m_isAsking = true;
    m_limit->start(kAnswerTime);
    QMetaObject::invokeMethod(
        m_host.line(), [target = m_host.line(), code = m_code] { target->ussd(code); }, Qt::QueuedConnection);
}

void LineProbe::takeAnswer(const line::UssdAnswer &answer)
{
    m_answer = answer;
    stop();
}

} // namespace app
