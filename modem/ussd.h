#pragma once

#include "core/line/line.h"
#include "modem/bringup.h"
#include "modem/ussdtext.h"

namespace modem {

/// Runs a service code to its last answer; 60 s at most, then cancels. Also tells of the network's refusals.
QCoro::Task<line::UssdAnswer> runUssd(Session &session, QString code);

/// Of several lines the last that is an answer; codes 2 and above may only end an older dialogue.
std::optional<UssdReply> lastUssdReply(const AtAnswer &answer);

} // namespace modem
