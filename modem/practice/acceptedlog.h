#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/pdu/userdata.h"

#include <QFile>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace practice {

/// A text, or one part of a long one, that the practice network took from a modem.
struct AcceptedPart
{
    base::TimePoint at;
    int modem = 0;
    QString imsi;
    QString recipient; ///< "+4915..."
    int reference = 0; ///< of the modem, as answered in +CMGS
    std::optional<pdu::Concatenation> concatenation;
    QString text;    ///< of this part; hexadecimal for 8-bit data
    QByteArray tpdu; ///< as handed over
    bool wantsReport = false;
    std::optional<std::chrono::seconds> validity;

    friend bool operator==(const AcceptedPart &, const AcceptedPart &) = default;
};

struct NetworkError
{
    enum class Code { CannotOpenLog };
    Code code = Code::CannotOpenLog;
    QString path;
    QString reason; ///< the system's words

    friend bool operator==(const NetworkError &, const NetworkError &) = default;
};

/// The file that records what was accepted: a JSON object a line, appended and handed to the system before
/// the modem answers, so that no kill of either side loses one. Used under the network's lock.
class AcceptedLog
{
public:
    static base::Result<std::unique_ptr<AcceptedLog>, NetworkError> open(const QString &path);

    /// False if it could not be written: the text must not be accepted then.
    bool append(const AcceptedPart &part);

private:
    explicit AcceptedLog(const QString &path)
        : m_file(path)
    {
    }

    QFile m_file;
};

/// {"time", "modem", "imsi", "recipient", "reference", "concat": {"ref", "total", "seq", "bits"}, "text",
/// "pdu", "status_report", "validity_s"}; absent: null.
QByteArray toJsonLine(const AcceptedPart &part);

} // namespace practice
