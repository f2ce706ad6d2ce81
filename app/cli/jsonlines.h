#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"

namespace app {

/// What is wrong with a line that was read.
struct LineError
{
    QString code;    ///< for programs: "not_hex", "missing_field"
    QString message; ///< for people, a sentence
    std::optional<qint64>
        offset; ///< of the fault in the line, or in what it holds; what is counted is the code's

    friend bool operator==(const LineError &, const LineError &) = default;
};

using LineAnswer = base::Result<QJsonObject, LineError>;

/// Reads JSON objects from the console, one a line, and writes one line for each, in order: the answer, or
/// {"error": {...}}. Answers leave as soon as their line is complete, so that a pipe can be a conversation.
/// Ends with the input (Exit::Done) or when asked to stop.
QCoro::Task<Exit> answerJsonLines(Invocation &invocation, LineAnswer (*answer)(const QJsonObject &));

/// The answer to a single line, without its line end.
QJsonObject answerJsonLine(const QByteArray &line, LineAnswer (*answer)(const QJsonObject &));

} // namespace app
