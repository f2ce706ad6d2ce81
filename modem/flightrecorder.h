#pragma once

#include "core/line/linestate.h"
#include "modem/recordring.h"

#include <limits>
#include <mutex>

namespace modem {

/// Keeps what one line and its modem said to each other, masked, and what happened to the line, whoever
/// listens. Written in the line's thread and read from any: a line that waits for a deaf port is the one
/// somebody wants to read of.
///
/// In memory alone: it outlives the loss of the modem, not the program, and no disk can hold up the line.
/// Whoever wants to keep more asks since() now and then.
class FlightRecorder
{
public:
    /// About 9 h of a modem that idles (some 20 entries of 16 octets a minute), 3 h at six texts a minute and
    /// one at thirty; 8 MiB for 32 modems.
    static constexpr qsizetype kOctets = 192 * 1024;
    /// Of the last opening of the port, up to readiness, so much is kept beyond that: without how the modem
    /// was brought up the rest can neither be understood nor played back.
    static constexpr qsizetype kOpeningOctets = 64 * 1024;

    explicit FlightRecorder(const base::Clock &clock, qsizetype octets = kOctets);

    void note(line::Recorded::Kind kind, QByteArrayView text);
    /// The port was opened.
    void noteOpened(const QString &place);
    /// Notes which phase began, which problems came and went. The change between ready and sending is in the
    /// dialogue.
    void follow(const line::LineState &state);

    /// The last entries, oldest first; what is kept of the last opening comes before them. Any thread.
    line::FlightRecord record(qsizetype most = std::numeric_limits<qsizetype>::max()) const;
    /// Those behind the first `count` ever, as far as they are held. Any thread.
    line::RecordNews since(qint64 count) const;

private:
    void keepOpening(const line::Recorded &dropped);
    void push(line::Recorded::Kind kind, QByteArrayView text);
    void followPhase(line::Phase phase);

    const base::Clock &m_clock;
    mutable std::mutex m_mutex; ///< of the rings and what counts them
    RecordRing m_latest;
    RecordRing m_opening;
    qint64 m_dropped = 0;      ///< entries
    qint64 m_openingBegin = 0; ///< of the entries ever, the one that tells of the last opening
    qint64 m_openingEnd = 0;   ///< and the one that ended it

    line::Phase m_phase = line::Phase::Absent; ///< of the line's thread
    std::vector<line::Problem> m_problems;
};

} // namespace modem
