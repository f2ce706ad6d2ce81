#pragma once

#include "tests/modem/heard.h"

namespace tests {

/// A number where there is one, and none where the meaning has null.
void checkNumber(std::optional<int> read, const QJsonValue &meant);

/// +CREG and its kin, +COPS, +CSQ and +CESQ; each false if the reply is about something else.
bool checkRegistrations(const Heard &heard, Meaning &meaning);
bool checkOperator(const Heard &heard, Meaning &meaning);
bool checkSignal(const Heard &heard, Meaning &meaning);

} // namespace tests
