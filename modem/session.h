#pragma once

#include "core/line/linestate.h"
#include "modem/atchannel.h"
#include "modem/pinbook.h"
#include "modem/quirks.h"

#include <QCoroTask>

#include <functional>

namespace modem {

/// What the dialogues of one line share: the channel, what is known of the modem, and a few words that every
/// dialogue uses. Owned by ModemLine, the `parent` whose thread the channel follows, which runs one dialogue
/// at a time.
class Session
{
public:
    using Answer = QCoro::Task<AtAnswer>;

    Session(const base::Clock &clock, PinBook &pins, QString lineName, std::function<void()> changed,
            QObject *parent);

    AtChannel &channel() { return m_channel; }
    const base::Clock &clock() const { return m_clock; }
    PinBook &pins() { return m_pins; }
    const QString &lineName() const { return m_lineName; }
    const Quirk &quirk() const { return *m_quirk; }
    void setQuirk(const Quirk &quirk);

    /// All that is known; whoever changes it calls announce().
    line::LineState &state() { return m_state; }
    const line::LineState &state() const { return m_state; }
    void announce() { m_changed(); }
    void setPhase(line::Phase phase);
    /// Adds the problem or replaces one of the same code.
    void setProblem(const line::Problem &problem);
    void setProblem(line::Problem::Code code, const QString &detail = {});
    void clearProblem(line::Problem::Code code);

    /// Asks once, in full control of how.
    Answer ask(AtCommand command);

    /// Waits; false if the line is lost.
    QCoro::Task<bool> pause(base::Milliseconds time);

    /// Asks what a family has a command of its own for.
    Answer ask(const Question &question);

    /// Asks once.
    Answer ask(QByteArray text, base::Milliseconds timeout = std::chrono::seconds{5});

    /// Asks something that identifies, whose answer may come without a name.
    Answer askValue(QByteArray text);

    /// Asks again while SIM or modem say that they are starting up, for 30 s at most.
    Answer askPatiently(QByteArray text, base::Milliseconds timeout = std::chrono::seconds{10});

    /// Sends one command after the other whatever they answer; false if the dialogue broke.
    QCoro::Task<bool> tell(std::vector<QByteArray> commands);

    /// The modem or its SIM starts: commands about texts fail until one of the family's last start lines was
    /// said, for as long as `limit`.
    void expectStartLine(base::Milliseconds limit);
    void noteStartLine(QByteArrayView line);
    bool isStarting() const;

    /// The storages texts can be read from, as the modem lists them.
    const std::vector<QByteArray> &readable() const { return m_readable; }
    void setReadable(std::vector<QByteArray> names) { m_readable = std::move(names); }
    /// The storage reading goes to now (+CPMS, first value); empty: none works.
    const QByteArray &selected() const { return m_selected; }
    void setSelected(const QByteArray &name) { m_selected = name; }
    /// The modem says when something arrives; else it has to be asked more often.
    bool isNotified() const { return m_isNotified; }
    void setNotified(bool isNotified) { m_isNotified = isNotified; }

    /// The PIN was entered and the SIM was not seen unlocked since: it is not entered again.
    bool isPinEntered() const { return m_isPinEntered; }
    void setPinEntered(bool isEntered) { m_isPinEntered = isEntered; }

private:
    const base::Clock &m_clock;
    PinBook &m_pins;
    QString m_lineName;
    std::function<void()> m_changed;
    AtChannel m_channel;
    line::LineState m_state;
    const Quirk *m_quirk;
    std::vector<QByteArray> m_readable;
    QByteArray m_selected;
    bool m_isNotified = false;
    base::Milliseconds m_startEnd{0};
    std::vector<QByteArray> m_startLines; ///< said since expectStartLine(), of whatever family
    bool m_isPinEntered = false;
};

/// The first line's only value, without quotes: "E1752", +CGMM: "E1752".
QString firstValue(const AtAnswer &answer);

} // namespace modem
