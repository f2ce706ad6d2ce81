#pragma once

#include "core/pdu/decode.h"

#include <QJsonObject>

namespace app {

/// A PDU as "decode" shows it; fields it does not have are left out.
QJsonObject toJson(const pdu::Decoded &decoded);

} // namespace app
