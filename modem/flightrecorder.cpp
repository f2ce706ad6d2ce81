#include "modem/flightrecorder.h"

#include "core/line/names.h"
#include "modem/masking.h"

#include <algorithm>

namespace modem {

using line::Phase;
using Kind = line::Recorded::Kind;

namespace {

QByteArray toOctets(QLatin1StringView name)
{
    return {name.data(), name.size()};
}

QByteArray described(const line::Problem &problem)
{
    const QByteArray name = toOctets(line::name(problem.code));
    return problem.detail.isEmpty() ? name : name + ' ' + withoutPlaces(problem.detail.toUtf8());
}

bool holds(const std::vector<line::Problem> &problems, const line::Problem &problem)
{
    return std::find(problems.begin(), problems.end(), problem) != problems.end();
}

bool holdsCode(const std::vector<line::Problem> &problems, line::Problem::Code code)
{
    return std::any_of(problems.begin(), problems.end(), [=](const auto &p) { return p.code == code; });
}

} // namespace

FlightRecorder::FlightRecorder(const base::Clock &clock, qsizetype octets)
    : m_clock(clock)
    , m_latest(octets, [this](const line::Recorded &dropped) { keepOpening(dropped); })
    , m_opening(kOpeningOctets)
{
}

void FlightRecorder::note(Kind kind, QByteArrayView text)
{
    const std::lock_guard lock(m_mutex);
    push(kind, text);
}

void FlightRecorder::noteOpened(const QString &place)
{
    const std::lock_guard lock(m_mutex);
    m_opening.clear();
    m_openingBegin = m_dropped + m_latest.size();
    m_openingEnd = std::numeric_limits<qint64>::max();
    push(Kind::Event, "opened " + withoutPlaces(place.toUtf8()));
}

void FlightRecorder::follow(const line::LineState &state)
{
    followPhase(state.phase);
    if (state.problems == m_problems)
        return;
    for (const line::Problem &problem : m_problems)
        if (!holdsCode(state.problems, problem.code))
            note(Kind::Event, "solved " + toOctets(line::name(problem.code)));
    for (const line::Problem &problem : state.problems)
        if (!holds(m_problems, problem))
            note(Kind::Event, "problem " + described(problem));
    m_problems = state.problems;
}

/// A port that is missing is looked for again and again: Opening is not told.
void FlightRecorder::followPhase(Phase phase)
{
    if (phase == m_phase || phase == Phase::Opening || phase == Phase::Sending)
        return;
    m_phase = phase;
    const std::lock_guard lock(m_mutex);
    push(Kind::Event, "phase " + toOctets(line::name(phase)));
    if (phase == Phase::Ready)
        m_openingEnd = std::min(m_openingEnd, m_dropped + m_latest.size());
}

line::FlightRecord FlightRecorder::record(qsizetype most) const
{
    const std::lock_guard lock(m_mutex);
    line::FlightRecord entries = m_opening.last(std::max<qsizetype>(most - m_latest.size(), 0));
    const line::FlightRecord latest = m_latest.last(most);
    entries.insert(entries.end(), latest.begin(), latest.end());
    return entries;
}

line::RecordNews FlightRecorder::since(qint64 count) const
{
    const std::lock_guard lock(m_mutex);
    const qint64 ever = m_dropped + m_latest.size();
    return {m_latest.last(std::max<qint64>(ever - count, 0)), ever};
}

void FlightRecorder::push(Kind kind, QByteArrayView text)
{
    m_latest.push({m_clock.now(), kind, text.toByteArray()});
}

void FlightRecorder::keepOpening(const line::Recorded &dropped)
{
    const qint64 index = m_dropped++;
    if (index >= m_openingBegin && index < m_openingEnd && m_opening.hasRoomFor(dropped))
        m_opening.push(dropped);
}

} // namespace modem
