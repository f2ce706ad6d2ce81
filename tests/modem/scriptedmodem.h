#pragma once

#include "modem/transport.h"
#include "tests/modem/modemscript.h"

namespace tests {

/// The near end of a wire to a modem that answers from a script. Of several blocks for one command each is
/// used once and the last for ever.
class ScriptedModem : public QIODevice
{
public:
    /// Borrows all; `says` counts what was said.
    ScriptedModem(ModemScript &script, const ModemScript &standard, std::vector<QByteArray> &heard,
                  int &says);
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
    QByteArray replyTo(const QByteArray &command);

    ModemScript &m_script;
    const ModemScript &m_standard;
    std::vector<QByteArray> &m_heard;
    int &m_says;
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
    ScriptTransport(ModemScript script, ModemScript standard);

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
    ModemScript m_script;
    const ModemScript m_standard;
    ScriptedModem *m_modem = nullptr;
};

} // namespace tests
