#pragma once

#include "core/line/line.h"

#include <QJsonObject>

namespace app {

/// Everything known of a line, in the words of the command line; what is not known is left out.
QJsonObject toJson(const line::LineState &state);

/// `{"code", "sentence", "what_to_do"}`
QJsonObject toJson(const line::Problem &problem);

/// `{"ok", "text"}`, or the modem's own code under "code".
QJsonObject toJson(const line::UssdAnswer &answer);

/// The same for people, a line a fact.
QString describe(const line::LineState &state);

} // namespace app
