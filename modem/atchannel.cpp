#include "modem/atchannel.h"

#include "modem/atreply.h"

#include <QIODevice>

#include <algorithm>

namespace modem {

namespace {

using std::chrono::seconds;

constexpr base::Milliseconds kQuoteTime = seconds(2);
constexpr base::Milliseconds kRetakeTime = seconds(2);
constexpr char kEscape = '\x1b';
constexpr char kCtrlZ = '\x1a';

/// Lines of values such as a manufacturer's name, as against lines with a name of their own.
bool isBare(QByteArrayView line)
{
    constexpr QByteArrayView kSigns{"+^#*%$_&!"};
    return !kSigns.contains(line.front());
}

bool opensData(QByteArrayView line)
{
    return line.startsWith("+CMT:") || line.startsWith("+CDS:") || line.startsWith("+CBM:");
}

} // namespace

AtChannel::AtChannel(const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_alarm(clock)
{
}

AtChannel::~AtChannel()
{
    lose();
}

void AtChannel::attach(QIODevice *device)
{
    lose();
    m_alarm.prepare([this] { expire(); });
    m_device = device;
    m_lexer = {};
    m_lastText.clear();
    m_notice = {};
    m_dataOwner = DataOwner::None;
    m_echoSeen = false;
    connect(device, &QIODevice::readyRead, this, &AtChannel::read);
    connect(device, &QIODevice::aboutToClose, this, &AtChannel::fail);
    connect(device, &QIODevice::readChannelFinished, this, &AtChannel::fail);
    read();
}

void AtChannel::lose()
{
    if (m_device)
        m_device->disconnect(this);
    m_device = nullptr;
    while (running())
        finish(AtAnswer::End::Lost);
    resumePauses(Alarm::kNever);
    m_alarm.stop();
}

void AtChannel::fail()
{
    if (!m_device)
        return;
    lose();
    emit lost();
}

void AtChannel::enqueue(AtRequest *request)
{
    m_queue.push_back(request);
    if (m_queue.size() == 1)
        writeFront();
}

void AtChannel::writeFront()
{
    const AtCommand &command = running()->m_command;
    QByteArray octets = command.text + (command.isPayload ? kCtrlZ : '\r');
    if (command.isPayload && command.addsReturn)
        octets += '\r';
    write(octets, command.isPayload ? Said::Payload : Said::Command);
    m_deadline = m_clock.uptime() + command.timeout;
    arm();
}

void AtChannel::writeRaw(QByteArrayView octets)
{
    write(octets.toByteArray(), Said::Command);
}

/// A failure is told from the event loop: whoever writes is in the middle of its own business.
void AtChannel::write(const QByteArray &octets, Said said)
{
    if (m_device && m_witness)
        m_witness(said, octets);
    if (m_device && m_device->write(octets) != octets.size())
        QMetaObject::invokeMethod(this, &AtChannel::fail, Qt::QueuedConnection);
}

void AtChannel::hurry(base::Milliseconds limit)
{
    if (!running())
        return;
    m_deadline = std::min(m_deadline, m_clock.uptime() + limit);
    arm();
}

void AtChannel::read()
{
    if (m_reading)
        return;
    m_reading = true;
    std::vector<AtToken> tokens = std::exchange(m_tokens, {});
    while (m_device) {
        const QByteArray octets = m_device->readAll();
        if (octets.isEmpty())
            break;
        tokens.clear();
        m_lexer.feed(octets, tokens);
        for (AtToken &token : tokens)
            handle(token);
    }
    m_tokens = std::move(tokens);
    m_reading = false;
    m_quoteEnd = m_lexer.isInsideQuote() ? m_clock.uptime() + kQuoteTime : Alarm::kNever;
    if (m_quoteEnd != Alarm::kNever)
        arm();
}

void AtChannel::handle(AtToken &token)
{
    if (!m_device)
        return;
    if (m_witness)
        m_witness(kindOf(token), token.text);
    switch (token.kind) {
    case AtToken::Kind::Line: return handleLine(token.text);
    case AtToken::Kind::Data: return handleData(token.text);
    case AtToken::Kind::MoreData: return handleMoreData(token.text);
    case AtToken::Kind::Prompt: return handlePrompt();
    }
}

Said AtChannel::kindOf(const AtToken &token) const
{
    switch (token.kind) {
    case AtToken::Kind::Line: break;
    case AtToken::Kind::Data:
    case AtToken::Kind::MoreData: return Said::Data;
    case AtToken::Kind::Prompt: return Said::Prompt;
    }
    return running() && running()->m_command.takesBare ? Said::Value : Said::Line;
}

void AtChannel::handleLine(QByteArray &line)
{
    if (isEcho(line)) {
        m_echoSeen = true;
        return;
    }
    if (const auto final = finalResult(line))
        return handleFinal(*final);
    if (isBootBanner(line))
        return handleBanner(line);
    if (isAnswer(line))
        return takeAnswer(line);
    notice(line);
}

bool AtChannel::isEcho(QByteArrayView line) const
{
    return (running() && line == running()->m_command.text) || (!m_lastText.isEmpty() && line == m_lastText);
}

bool AtChannel::isAnswer(QByteArrayView line) const
{
    if (!running())
        return false;
    const AtCommand &command = running()->m_command;
    const QByteArrayView name =
        command.name.isEmpty() ? commandName(command.text) : QByteArrayView(command.name);
    return AtReply::isNamed(line, name) || (command.takesBare && isBare(line) && !isBareNotice(line));
}

void AtChannel::takeAnswer(QByteArray &line)
{
    flushNotice();
    m_dataOwner = DataOwner::Running;
    running()->m_answer.lines.push_back(std::move(line));
    const base::Milliseconds grace = running()->m_command.lineGrace;
    if (grace > base::Milliseconds{0})
        hurry(grace);
}

void AtChannel::notice(QByteArray &line)
{
    flushNotice();
    if (!opensData(line)) {
        emit noticed({std::move(line), {}});
        return;
    }
    m_notice.line = std::move(line);
    m_dataOwner = DataOwner::Notice;
}

/// A header whose data never came tells that something did, at least.
void AtChannel::flushNotice()
{
    if (m_dataOwner != DataOwner::Notice)
        return;
    m_dataOwner = DataOwner::None;
    emit noticed(std::exchange(m_notice, {}));
}

void AtChannel::handleData(QByteArray &data)
{
    if (m_dataOwner == DataOwner::Notice) {
        m_notice.data = std::move(data);
        return flushNotice();
    }
    if (m_dataOwner == DataOwner::Running && running())
        running()->m_answer.lines.push_back(std::move(data));
    m_dataOwner = DataOwner::None;
}

void AtChannel::handleMoreData(QByteArrayView data)
{
    if (running() && !running()->m_answer.lines.empty())
        running()->m_answer.lines.back() += '\n' + data.toByteArray();
}

/// A prompt nobody waits for swallows what is written next, so it is cancelled; the command that it swallowed
/// already is written once more.
void AtChannel::handlePrompt()
{
    if (running() && running()->m_command.wantsPrompt)
        return finish(AtAnswer::End::Prompt);
    if (running() && running()->m_command.isPayload)
        return;
    writeRaw(QByteArrayView(&kEscape, 1));
    if (!running() || running()->m_retake != AtRequest::Retake::No)
        return;
    running()->m_retake = AtRequest::Retake::Wanted;
    hurry(kRetakeTime);
}

bool AtChannel::retakes()
{
    if (!running() || running()->m_retake != AtRequest::Retake::Wanted)
        return false;
    running()->m_retake = AtRequest::Retake::Done;
    running()->m_answer.lines.clear();
    writeFront();
    return true;
}

void AtChannel::handleFinal(const AtFinal &final)
{
    flushNotice();
    if (!running() || retakes())
        return;
    const AtCommand &command = running()->m_command;
    if (final.kind == AtFinal::Kind::NoCarrier && (m_ignoresCallEnds || command.isPayload))
        return;
    if (final.kind == AtFinal::Kind::Ok && command.needsLine && running()->m_answer.lines.empty()) {
        running()->m_answer.sawBareOk = true;
        return hurry(command.lineAfterOk);
    }
    finish(AtAnswer::End::Final, final);
}

void AtChannel::handleBanner(const QByteArray &line)
{
    flushNotice();
    emit noticed({line, {}});
    emit restarted();
    if (running())
        finish(AtAnswer::End::Restarted);
}

void AtChannel::finish(AtAnswer::End end, const AtFinal &final)
{
    AtRequest *done = running();
    m_queue.pop_front();
    m_deadline = Alarm::kNever;
    m_lastText = done->m_command.text;
    if (m_dataOwner == DataOwner::Running)
        m_dataOwner = DataOwner::None;
    done->m_answer.end = end;
    done->m_answer.final = final;
    if (running() && m_device)
        writeFront();
    done->m_waiter.resume();
}

void AtChannel::resumePauses(base::Milliseconds until)
{
    const auto isDue = [&](const AtPause *pause) { return pause->m_due <= until; };
    for (auto due = std::find_if(m_pauses.begin(), m_pauses.end(), isDue); due != m_pauses.end();
         due = std::find_if(m_pauses.begin(), m_pauses.end(), isDue)) {
        const auto waiter = (*due)->m_waiter;
        m_pauses.erase(due);
        waiter.resume();
    }
}

void AtChannel::arm()
{
    base::Milliseconds next = std::min(m_deadline, m_quoteEnd);
    for (const AtPause *pause : m_pauses)
        next = std::min(next, pause->m_due);
    m_alarm.atLatest(next);
}

void AtChannel::expire()
{
    const base::Milliseconds now = m_clock.uptime();
    if (m_quoteEnd <= now) {
        m_quoteEnd = Alarm::kNever;
        std::vector<AtToken> tokens;
        m_lexer.endQuote(tokens);
        for (AtToken &token : tokens)
            handle(token);
    }
    if (running() && m_deadline <= now && !retakes()) {
        const bool heard =
            running()->m_command.lineGrace > base::Milliseconds{0} && !running()->m_answer.lines.empty();
        finish(heard ? AtAnswer::End::Quiet : AtAnswer::End::Timeout);
    }
    resumePauses(now);
    arm();
}

AtRequest::AtRequest(AtChannel &channel, AtCommand command)
    : m_channel(channel)
    , m_command(std::move(command))
{
}

bool AtRequest::isReady() const
{
    return !m_channel.isAttached();
}

void AtRequest::begin(std::coroutine_handle<> waiter)
{
    m_waiter = waiter;
    m_channel.enqueue(this);
}

bool AtPause::isReady() const
{
    return !m_channel.isAttached();
}

void AtPause::begin(std::coroutine_handle<> waiter)
{
    m_waiter = waiter;
    m_due = m_channel.m_clock.uptime() + m_time;
    m_channel.m_pauses.push_back(this);
    m_channel.arm();
}

bool AtPause::take() const
{
    return m_channel.isAttached();
}

} // namespace modem
