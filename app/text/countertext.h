#pragma once

#include "core/pdu/segment.h"

#include <QString>

namespace app {

/// "GSM-7 · 132/160 · 1 part": what a text takes, and what the parts it takes can carry.
QString counterText(const pdu::TextCost &cost);

} // namespace app
