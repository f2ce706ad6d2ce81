#pragma once

#include "modem/alarm.h"
#include "modem/atlexer.h"
#include "modem/atrequest.h"
#include "modem/masking.h"

#include <QObject>

#include <deque>

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

    /// Writes octets outside of any command, such as ESC; no answer is expected.
    void writeRaw(QByteArrayView octets);

    /// Brings the end of the running command nearer: it times out within `limit` from now.
    void hurry(base::Milliseconds limit);

    /// Since the last call the modem echoed a command.
    bool takeEchoSeen() { return std::exchange(m_echoSeen, false); }

    /// Takes NO CARRIER and its like for noise (ZTE, Novatel).
    void setIgnoresCallEnds(bool ignores) { m_ignoresCallEnds = ignores; }

    /// Told of everything that is written, and of every line and prompt that is read; empty: nobody.
    using Witness = std::function<void(Said said, QByteArrayView octets)>;
    void setWitness(Witness witness) { m_witness = std::move(witness); }

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
    friend class AtRequest;
    friend class AtPause;
    enum class DataOwner { None, Running, Notice };

    void enqueue(AtRequest *request);
    void writeFront();
    void write(const QByteArray &octets, Said said);
    Said kindOf(const AtToken &token) const;
    void fail();
    void read();
    void handle(AtToken &token);
    void handleLine(QByteArray &line);
    void handleData(QByteArray &data);
    void handleMoreData(QByteArrayView data);
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

    AtRequest *running() const { return m_queue.empty() ? nullptr : m_queue.front(); }

    const base::Clock &m_clock;
    Alarm m_alarm;
    QIODevice *m_device = nullptr;
    Witness m_witness;
    AtLexer m_lexer;
    std::vector<AtToken> m_tokens;
    std::deque<AtRequest *> m_queue; ///< the front one is running
    std::vector<AtPause *> m_pauses;
    QByteArray m_lastText; ///< of the command before: its echo may be late
    AtNotice m_notice;     ///< waits for its data line
    DataOwner m_dataOwner = DataOwner::None;
    base::Milliseconds m_deadline = Alarm::kNever;
    base::Milliseconds m_quoteEnd = Alarm::kNever;
    bool m_reading = false;
    bool m_echoSeen = false;
    bool m_ignoresCallEnds = false;
};

} // namespace modem

Q_DECLARE_METATYPE(modem::AtNotice)
