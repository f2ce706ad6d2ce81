#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace inbox {

/// What came in. Kept in the ledger: never renumber.
enum class Kind {
    Text = 0,
    Data = 1,       ///< 8-bit octets for a program, such as a WAP push
    Unreadable = 2, ///< could not be decoded; kept as the modem gave it
};

/// What a text asks for. Kept in the ledger: never renumber.
enum class Verdict {
    None = 0,
    OptOut = 1,   ///< no more texts, for certain
    Probable = 2, ///< likely that; a person decides, and nothing goes out until then
    OptIn = 3,    ///< texts again
    Help = 4,
};

/// The words of the command line: "opt-out", "probable", "opt-in", "help"; "none".
QLatin1StringView name(Verdict verdict);

/// A whole text that came in, or what there was of it when the waiting for the rest ended.
struct Incoming
{
    base::IncomingId id;
    base::SimId sim;
    QString line; ///< LINE it came over
    bool practice = false;
    QString sender;  ///< as the network wrote it
    qint64 e164 = 0; ///< of the sender; 0: a name or a short code, nobody's telephone
    Kind kind = Kind::Text;
    QString text;
    QByteArray data;                     ///< octets of Data; hexadecimal digits of Unreadable
    std::optional<int> messageClass;     ///< 0-3; 0 is a flash text
    std::optional<int> port;             ///< application port it was meant for, 3GPP TS 23.040 9.2.3.24.3
    std::optional<base::TimePoint> sent; ///< service-centre time, of the first part
    base::TimePoint received{};          ///< when it was whole
    Verdict verdict = Verdict::None;
    base::MessageId inReplyTo; ///< the last text that went to the sender before
    base::MessageId answer;    ///< queued by itself because of this text

    friend bool operator==(const Incoming &, const Incoming &) = default;
};

/// One received SMS: a whole text, or a part of one.
struct Fragment
{
    qint64 id = 0;
    base::SimId sim;
    QString line;
    bool practice = false;
    QString sender;
    bool isNamed = false; ///< the sender is a name, even if it consists of digits
    QByteArray identity;  ///< see fingerprint()
    Kind kind = Kind::Text;
    int concat = 0; ///< concatenation reference
    int bits = 0;   ///< of the reference, 8 or 16; 0: stands for itself
    int total = 1;
    int sequence = 1; ///< 1-total
    QString text;
    QByteArray data;
    std::optional<int> messageClass;
    std::optional<int> port;
    std::optional<base::TimePoint> sent;
    base::TimePoint received{};
    base::IncomingId incoming; ///< none: waits for the others

    friend bool operator==(const Fragment &, const Fragment &) = default;
};

} // namespace inbox
