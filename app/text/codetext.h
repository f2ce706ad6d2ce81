#pragma once

#include "app/text/explanation.h"
#include "core/line/submission.h"

namespace app {

/// Plain words for the final result code of a modem. Codes without a row of their own are explained by their
/// class; that a code was given stays visible in details().
Explanation explain(const line::ErrorCode &code, line::ErrorClass errorClass);

/// "+CMS ERROR: 38", for the curious and for support.
QString details(const line::ErrorCode &code);

/// What a status report says, TP-ST 0-255 (3GPP TS 23.040 9.2.3.15): "The phone was off or out of reach."
QString reportSentence(int status);

} // namespace app
