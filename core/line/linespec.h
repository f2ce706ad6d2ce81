#pragma once

#include "core/base/result.h"

#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace line {

/// Where a line is: "serial:/dev/ttyUSB0?baud=115200", "tcp:127.0.0.1:7001", "practice:?modems=2&seed=7".
/// A bare path or COM3 means serial.
struct LineSpec {
    QString scheme;  ///< lower case: "serial", "tcp", "practice"
    QString address; ///< "/dev/ttyUSB0", "127.0.0.1:7001", ""
    QList<QPair<QString, QString>> options; ///< in the order written, percent-decoded

    std::optional<QString> option(QStringView name) const;

    /// The text parseLineSpec() reads back to an equal value; also the line's name in the ledger.
    QString toString() const;

    friend bool operator==(const LineSpec &, const LineSpec &) = default;
};

struct LineSpecError {
    enum class Code { Empty, NoAddress, BadOption, BadPort };
    Code code = Code::Empty;
    QString text;        ///< what was given
    qsizetype offset = 0;

    friend bool operator==(const LineSpecError &, const LineSpecError &) = default;
};

/// Reads a LINE as people write it. Whether the scheme exists is for the list of line factories to say.
base::Result<LineSpec, LineSpecError> parseLineSpec(QStringView text);

} // namespace line
