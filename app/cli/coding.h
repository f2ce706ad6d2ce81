#pragma once

#include "app/cli/jsonlines.h"

namespace app {

/// The commands that need no profile as pure functions: a JSON request and its answer.
LineAnswer answerSegments(const QJsonObject &request);
LineAnswer answerEncode(const QJsonObject &request);
LineAnswer answerDecode(const QJsonObject &request);
LineAnswer answerNumber(const QJsonObject &request);
LineAnswer answerStopWord(const QJsonObject &request);

} // namespace app
