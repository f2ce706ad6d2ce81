#pragma once

#include "modem/transport.h"
#include "tests/modem/modemscript.h"

#include <deque>
#include <functional>
#include <memory>

namespace tests {

/// The near end of a wire to a modem that answers from a script. Of several blocks for one command each is
/// used once and the last for ever.
class ScriptedModem : public QIODevice
{
public:
    /// Borrows all; `says` counts what was said.
    ScriptedModem(ModemScript &script, const ModemScript &standard, std::vector<QByteArray> &heard,
                  int &says);
    /// Called for what happens after a command; without it nothing does.
    void setSchedule(std::function<void(const ModemScript::Later &)> schedule)
    {
        m_schedule = std::move(schedule);
    }
    void setBytewise(bool isBytewise) { m_isBytewise = isBytewise; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_said.size() + QIODevice::bytesAvailable(); }

    /// Says this, from the event loop.
    void say(const QByteArray &octets);

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void hear(char octet);
    void hearText(char octet);
    void endText();
    void obey(const QByteArray &command);
    void switchEcho(const QByteArray &command);
    void answer(const QByteArray &command);
    ModemScript::Block *blockFor(const QByteArray &command);

    ModemScript &m_script;
    const ModemScript &m_standard;
    std::vector<QByteArray> &m_heard;
    int &m_says;
    std::function<void(const ModemScript::Later &)> m_schedule;
    QByteArray m_said;
    QByteArray m_line;
    int m_octetsToCome = 0;
    bool m_isBytewise = false;
    bool m_isAtPrompt = false;
    bool m_echoes = false;
    bool m_echoWasSwitchedOn = false;
};

/// Opens it, anew each time.
class ScriptTransport : public modem::Transport
{
public:
    /// Without a clock nothing happens later than at once.
    ScriptTransport(ModemScript script, ModemScript standard, const base::Clock *clock = nullptr);

    void open() override;
    void close() override;
    QString placeName() const override { return m_script.name; }

    void say(const QByteArray &octets);
    const ModemScript &script() const { return m_script; }
    const ModemScript &standard() const { return m_standard; }

    std::vector<QByteArray> heard; ///< commands, in order
    int says = 0;
    bool isBytewise = false; ///< says each octet on its own

private:
    void happen(const ModemScript::Later &later);
    void schedule(const ModemScript::Later &later);

    ModemScript m_script;
    const ModemScript m_standard;
    const base::Clock *m_clock;
    std::vector<std::unique_ptr<base::Timer>> m_timers;
    std::deque<ModemScript::Absence> m_absences;
    base::Milliseconds m_missingUntil{0};
    ScriptedModem *m_modem = nullptr;
};

} // namespace tests
