#pragma once

#include "app/text/explanation.h"
#include "core/line/submission.h"

#include <optional>

namespace app {

/// Plain words for the final result code of a modem. Codes without a row of their own are explained by their
/// class; that a code was given stays visible in details().
Explanation explain(const line::ErrorCode &code, line::ErrorClass errorClass);

/// "+CMS ERROR: 38", for the curious and for support.
QString details(const line::ErrorCode &code);

/// The number of a modem or network in what the ledger keeps of an answer; none where it is something else.
std::optional<line::ErrorCode> codeKept(const QString &code);

/// Plain words for what the ledger keeps of an answer, see send::codeOf: "CMS 41", "CME 30", "ERROR", the
/// modem's own words, or what keeps a part in doubt ("silence"). Empty for an empty code.
QString codeSentence(const QString &code);

/// What a status report says, TP-ST 0-255 (3GPP TS 23.040 9.2.3.15): "The phone was off or out of reach."
QString reportSentence(int status);

} // namespace app
