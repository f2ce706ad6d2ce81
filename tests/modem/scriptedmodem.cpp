#include "tests/modem/scriptedmodem.h"

#include "modem/masking.h"
#include "tests/catch.h"

#include <algorithm>
#include <cstring>

namespace tests {

namespace {

constexpr char kEscape = '\x1b';
constexpr QByteArrayView kTextCommand{"PDU"};

bool fits(const ModemScript::Block &block, const QByteArray &command)
{
    if (block.isMasked && command != kTextCommand)
        return modem::masked(modem::Said::Command, command) == block.command;
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
    if (const ModemScript::Block *block = blockFor(kTextCommand.toByteArray()); block && block->echoes)
        say("\r\n" + text + "\r\n");
    answer(kTextCommand.toByteArray());
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
    answer(command);
}

void ScriptedModem::answer(const QByteArray &command)
{
    ModemScript::Block *block = blockFor(command);
    if (!block) {
        const auto usual = std::find_if(m_standard.blocks.begin(), m_standard.blocks.end(),
                                        [&](const auto &one) { return fits(one, command); });
        return say(usual == m_standard.blocks.end() ? m_script.refusal : usual->reply);
    }
    const bool isAgain = std::exchange(block->isAsked, true);
    if (!block->reply.isEmpty())
        say(block->reply);
    for (const ModemScript::Later &later : block->later)
        if (m_schedule && !(isAgain && later.isAftermath))
            m_schedule(later);
}

/// The first that was not asked yet, else the last.
ModemScript::Block *ScriptedModem::blockFor(const QByteArray &command)
{
    ModemScript::Block *last = nullptr;
    for (ModemScript::Block &block : m_script.blocks) {
        if (!fits(block, command))
            continue;
        last = &block;
        if (!block.isAsked)
            break;
    }
    return last;
}

ScriptTransport::ScriptTransport(ModemScript script, ModemScript standard, const base::Clock *clock)
    : m_script(std::move(script))
    , m_standard(std::move(standard))
    , m_clock(clock)
    , m_absences(m_script.absences)
{
}

void ScriptTransport::open()
{
    close();
    if (std::exchange(m_script.beginsAbsent, false) && !m_absences.empty())
        m_missingUntil = m_clock->uptime() + m_absences.front().time;
    if (m_clock && m_clock->uptime() < m_missingUntil) {
        emit failed({m_absences.front().why, {}});
        return;
    }
    if (std::exchange(m_missingUntil, base::Milliseconds{0}) > base::Milliseconds{0})
        m_absences.pop_front();
    m_modem = new ScriptedModem(m_script, m_standard, heard, says);
    m_modem->setParent(this);
    m_modem->setBytewise(isBytewise);
    if (m_clock)
        m_modem->setSchedule([this](const ModemScript::Later &later) { schedule(later); });
    if (!m_script.greetings.empty()) {
        for (const ModemScript::Later &later : m_script.greetings.front())
            schedule(later);
        m_script.greetings.pop_front();
    }
    emit opened(m_modem);
}

void ScriptTransport::schedule(const ModemScript::Later &later)
{
    std::erase_if(m_timers, [](const auto &timer) { return !timer->isActive(); });
    m_timers.push_back(m_clock->makeTimer([this, later] { happen(later); }));
    m_timers.back()->start(later.after);
}

void ScriptTransport::happen(const ModemScript::Later &later)
{
    if (!m_modem)
        return;
    if (!later.isLoss)
        return m_modem->say(later.said);
    for (const auto &timer : m_timers)
        timer->stop();
    if (!m_absences.empty())
        m_missingUntil = m_clock->uptime() + m_absences.front().time;
    emit lost();
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
