#pragma once

#include "core/base/result.h"
#include "core/pdu/problems.h"

#include <QByteArray>
#include <QByteArrayView>

namespace pdu {

/// Upper case digits, as modems write them.
QByteArray toHex(QByteArrayView octets);

/// Strict: digits of either case and nothing else, an even number of them. The error's offset counts digits.
base::Result<QByteArray, DecodeError> fromHex(QByteArrayView digits);

} // namespace pdu
