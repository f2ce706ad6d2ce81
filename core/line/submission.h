#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/pdu/segment.h"

#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace line {

/// One segment for one recipient, claimed in the ledger before it is handed over. The line encodes it.
struct Submission {
    base::PartId part;
    QString recipient; ///< "+4915112345678", or digits alone for a short or national number
    pdu::Segment segment;
    std::optional<std::chrono::seconds> validity; ///< how long the network may keep trying; none: its own default
    std::optional<int> messageClass;              ///< 0-3, 3GPP TS 23.038 4; 0 shows at once and is not kept
    bool wantsReport = true;
    bool moreFollows = false; ///< another submission is at hand: keeping the radio link open pays

    friend bool operator==(const Submission &, const Submission &) = default;
};

/// What an error says about trying again.
enum class ErrorClass {
    Temporary,     ///< the network could not just now
    Recipient,     ///< this number or this text, for good
    Account,       ///< credit, barring, subscription: three in a row over different recipients stop the SIM
    Modem,         ///< the dialogue with the modem went wrong
    Sim,           ///< SIM absent, locked, wrong: stops the line
    Configuration, ///< coding or settings: the same again gives the same answer
    Storage,       ///< the SIM's or modem's store is full
    Unknown,       ///< a bucket such as CMS 500
};

/// The final result code that told of an error.
struct ErrorCode {
    enum class Kind { Cms, Cme, Text, Plain };
    Kind kind = Kind::Plain;
    int number = -1; ///< of Cms and Cme
    QString text;    ///< of Text: the verbose form as the modem wrote it

    friend bool operator==(const ErrorCode &, const ErrorCode &) = default;
};

/// The network took it. `reference` is the modem's message reference (TP-MR, 0-255), the key of its reports.
struct Accepted {
    int reference = 0;

    friend bool operator==(const Accepted &, const Accepted &) = default;
};

/// The modem or the network said no: nothing went out.
struct Refused {
    ErrorCode error;
    ErrorClass errorClass = ErrorClass::Unknown;

    friend bool operator==(const Refused &, const Refused &) = default;
};

/// Nothing went out, for certain: Ctrl-Z was never written.
struct NotAttempted {
    enum class Why { NotReady, NoPrompt, LineLost, CannotEncode };
    Why why = Why::NotReady;

    friend bool operator==(const NotAttempted &, const NotAttempted &) = default;
};

/// Ctrl-Z was written and what became of it is not known. Never sent again by itself.
struct Unknown {
    enum class Why { Silence, LineLost, ModemRestarted, AmbiguousAnswer };
    Why why = Why::Silence;
    ErrorCode error; ///< of AmbiguousAnswer: CMS 197, 332 or 521, or OK without +CMGS (Kind::Plain)

    friend bool operator==(const Unknown &, const Unknown &) = default;
};

using SubmitResult = std::variant<Accepted, Refused, NotAttempted, Unknown>;

/// Names a stored text or report until the ledger has it; see Line::acknowledge. 0: nothing is stored.
using Token = quint64;

/// A status report as it came, 3GPP TS 23.040 9.2.2.3. Matching it to a part is the ledger's business.
struct DeliveryReport {
    Token token = 0;
    int reference = 0;
    QString recipient; ///< as the network wrote it; may lack the country code or be empty
    int status = 0;    ///< TP-ST, 0-255
    std::optional<base::TimePoint> serviceCentreTime;
    std::optional<base::TimePoint> discharge;

    friend bool operator==(const DeliveryReport &, const DeliveryReport &) = default;
};

/// One received SMS; a long text arrives as several.
struct Inbound {
    Token token = 0;
    QString sender;             ///< "+4915...", a short code, or a name
    bool senderIsName = false;  ///< alphanumeric: nobody can be answered there
    pdu::Alphabet alphabet = pdu::Alphabet::Gsm7;
    QString text;               ///< of this segment; empty for 8-bit data
    QByteArray data;            ///< 8-bit data after the header
    std::optional<pdu::Concatenation> concatenation;
    std::optional<pdu::Ports> ports;
    std::optional<int> messageClass;
    std::optional<base::TimePoint> serviceCentreTime; ///< none if the stamp could not be read
    QByteArray raw;                                   ///< hexadecimal as the modem gave it, for what cannot be read
    bool readable = true;                             ///< false: `raw` could not be decoded; it is kept and shown as it is

    friend bool operator==(const Inbound &, const Inbound &) = default;
};

} // namespace line

Q_DECLARE_METATYPE(line::Submission)
Q_DECLARE_METATYPE(line::SubmitResult)
Q_DECLARE_METATYPE(line::DeliveryReport)
Q_DECLARE_METATYPE(line::Inbound)
