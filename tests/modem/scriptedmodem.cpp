#include "tests/modem/scriptedmodem.h"

#include "tests/catch.h"

#include <algorithm>
#include <cstring>

namespace tests {

namespace {

constexpr char kEscape = '\x1b';
constexpr QByteArrayView kTextCommand{"PDU"};

bool fits(const ModemScript::Block &block, QByteArrayView command)
{
    if (block.command.endsWith('*'))
        return command.startsWith(QByteArrayView(block.command).chopped(1));
    return block.command == command;
}

} // namespace

ScriptedModem::ScriptedModem(ModemScript &script, const ModemScript &standard, std::vector<QByteArray> &heard,
                             int &says)
    : m_script(script)
    , m_standard(standard)
    , m_heard(heard)
    , m_says(says)
    , m_echoes(!script.echo.isEmpty())
{
    open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void ScriptedModem::say(const QByteArray &octets)
{
    const auto tell = [this, octets] {
        m_isAtPrompt = m_isAtPrompt || octets.trimmed().endsWith('>');
        for (qsizetype i = 0; m_isBytewise && i + 1 < octets.size(); ++i) {
            m_said += octets[i];
            emit readyRead();
        }
        m_said += m_isBytewise ? octets.last(1) : octets;
        ++m_says;
        emit readyRead();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

qint64 ScriptedModem::readData(char *data, qint64 most)
{
    const qint64 size = std::min<qint64>(most, m_said.size());
    std::memcpy(data, m_said.constData(), size_t(size));
    m_said.remove(0, size);
    return size;
}

qint64 ScriptedModem::writeData(const char *data, qint64 size)
{
    std::for_each(data, data + size, [this](char octet) { hear(octet); });
    return size;
}

void ScriptedModem::hear(char octet)
{
    if (m_isAtPrompt)
        return hearText(octet);
    if (octet == kEscape)
        return;
    if (octet != '\r') {
        m_line += octet;
        return;
    }
    const QByteArray command = std::exchange(m_line, {});
    if (!command.isEmpty())
        obey(command);
}

void ScriptedModem::hearText(char octet)
{
    if (octet == kEscape) {
        m_isAtPrompt = false;
        m_line.clear();
        return say("\r\nOK\r\n");
    }
    m_line += octet;
    if (m_line.endsWith(m_script.textEnd))
        endText();
}

/// Checks the length that was announced: the octets behind those of the service centre.
void ScriptedModem::endText()
{
    m_isAtPrompt = false;
    QByteArray text = std::exchange(m_line, {});
    text.chop(m_script.textEnd.size());
    const QByteArray octets = QByteArray::fromHex(text);
    REQUIRE(octets.size() > 1);
    CHECK(octets.size() - 1 - octets[0] == m_octetsToCome);
    m_heard.push_back(kTextCommand.toByteArray());
    say(replyTo(kTextCommand.toByteArray()));
}

void ScriptedModem::switchEcho(const QByteArray &command)
{
    m_echoWasSwitchedOn = m_echoWasSwitchedOn || command == "ATE1";
    if (command == "ATE0" && (m_script.echo != "stubborn" || m_echoWasSwitchedOn))
        m_echoes = false;
}

void ScriptedModem::obey(const QByteArray &command)
{
    m_heard.push_back(command);
    if (m_echoes)
        say(command + "\r\r\n");
    switchEcho(command);
    if (command.startsWith("AT+CMGS="))
        m_octetsToCome = command.mid(8).toInt();
    say(replyTo(command));
}

QByteArray ScriptedModem::replyTo(const QByteArray &command)
{
    ModemScript::Block *last = nullptr;
    for (ModemScript::Block &block : m_script.blocks) {
        if (!fits(block, command))
            continue;
        last = &block;
        if (!block.isAsked)
            break;
    }
    if (last) {
        last->isAsked = true;
        return last->reply;
    }
    for (const ModemScript::Block &block : m_standard.blocks) {
        if (fits(block, command))
            return block.reply;
    }
    return m_script.refusal;
}

ScriptTransport::ScriptTransport(ModemScript script, ModemScript standard)
    : m_script(std::move(script))
    , m_standard(std::move(standard))
{
}

void ScriptTransport::open()
{
    close();
    m_modem = new ScriptedModem(m_script, m_standard, heard, says);
    m_modem->setParent(this);
    m_modem->setBytewise(isBytewise);
    emit opened(m_modem);
}

void ScriptTransport::close()
{
    if (m_modem)
        std::exchange(m_modem, nullptr)->deleteLater();
}

void ScriptTransport::say(const QByteArray &octets)
{
    REQUIRE(m_modem);
    m_modem->say(octets);
}

} // namespace tests
