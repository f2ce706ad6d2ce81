#pragma once

#include "modem/atawaiter.h"
#include "modem/atlexer.h"

#include <QObject>

#include <deque>
#include <memory>

class QIODevice;

namespace modem {

/// The dialogue with one modem over one open device: commands wait their turn, each gets the answer that is
/// its own, and what nobody asked for becomes a notice. Lives in the line's thread; borrows device and clock.
///
/// Every waiting coroutine is resumed exactly once, with AtAnswer::End::Lost when the line goes away: the
/// device failed or ended, a write failed, or lose() was called. From then on nothing is written or read
/// until the next attach(), and every command is Lost at once.
class AtChannel : public QObject
{
    Q_OBJECT

public:
    explicit AtChannel(const base::Clock &clock, QObject *parent = nullptr);
    ~AtChannel() override;

    /// Talks over this open device from now on. Called in the thread the channel lives in.
    void attach(QIODevice *device);

    /// The line is gone: completes everything that waits, in order, and lets go of the device.
    void lose();

    bool isAttached() const { return m_device; }

    /// `co_await channel.command(c)` writes it when its turn comes and gives the AtAnswer.
    CommandAwaiter command(AtCommand command) { return {*this, std::move(command)}; }

    /// `co_await channel.pause(t)` waits; gives false if the line is lost.
    PauseAwaiter pause(base::Milliseconds time) { return {*this, time}; }

    /// Writes octets outside of any command, such as ESC; no answer is expected.
    void writeRaw(QByteArrayView octets);

    /// Brings the end of the running command nearer: it times out within `limit` from now.
    void hurry(base::Milliseconds limit);

    /// Since the last call the modem echoed a command.
    bool takeEchoSeen() { return std::exchange(m_echoSeen, false); }

    /// Takes NO CARRIER and its like for noise (ZTE, Novatel).
    void setIgnoresCallEnds(bool ignores) { m_ignoresCallEnds = ignores; }

    /// Octets since attach() that can only be noise.
    qsizetype noise() const { return m_lexer.noise(); }

signals:
    /// A line nobody asked for, of a known name or not.
    void noticed(const modem::AtNotice &notice);
    /// The modem started up anew; the running command ends with Restarted right after.
    void restarted();
    /// The device failed or ended; everything waiting has been completed. Not emitted by lose().
    void lost();

private:
    friend class CommandAwaiter;
    friend class PauseAwaiter;
    enum class DataOwner { None, Running, Notice };

    void enqueue(CommandAwaiter *awaiter);
    void forget(CommandAwaiter *awaiter);
    void writeFront();
    void write(const QByteArray &octets);
    void fail();
    void read();
    void handle(AtToken &token);
    void handleLine(QByteArray &line);
    void handleData(QByteArray &data);
    void handlePrompt();
    void handleFinal(const AtFinal &final);
    void handleBanner(const QByteArray &line);
    bool isEcho(QByteArrayView line) const;
    bool isAnswer(QByteArrayView line) const;
    void takeAnswer(QByteArray &line);
    void notice(QByteArray &line);
    void flushNotice();
    bool retakes();
    void finish(AtAnswer::End end, const AtFinal &final = {});
    void resumePauses(base::Milliseconds until);
    void arm();
    void expire();

    CommandAwaiter *running() const { return m_queue.empty() ? nullptr : m_queue.front(); }

    const base::Clock &m_clock;
    std::unique_ptr<base::Timer> m_timer;
    QIODevice *m_device = nullptr;
    AtLexer m_lexer;
    std::vector<AtToken> m_tokens;
    std::deque<CommandAwaiter *> m_queue; ///< the front one is running
    std::vector<PauseAwaiter *> m_pauses;
    QByteArray m_lastText; ///< of the command before: its echo may be late
    AtNotice m_notice;     ///< waits for its data line
    DataOwner m_dataOwner = DataOwner::None;
    base::Milliseconds m_deadline = base::Milliseconds::max();
    base::Milliseconds m_quoteEnd = base::Milliseconds::max();
    base::Milliseconds m_timerDue{0};
    bool m_reading = false;
    bool m_echoSeen = false;
    bool m_ignoresCallEnds = false;
};

} // namespace modem

Q_DECLARE_METATYPE(modem::AtNotice)
