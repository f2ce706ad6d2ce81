#pragma once

#include "core/base/overload.h"
#include "core/pdu/timestamp.h"

#include <chrono>
#include <variant>

namespace pdu {

/// How long the network may keep trying, 3GPP TS 23.040 9.2.3.12. None: its own default.
using Validity = std::variant<std::monostate, std::chrono::seconds, TimeStamp>;

constexpr std::chrono::seconds kShortestValidity = std::chrono::minutes(5);
constexpr std::chrono::seconds kLongestValidity = std::chrono::weeks(63);

/// The three ways of writing it, TP-VPF of 9.2.3.3.
enum class ValidityFormat { None = 0, Enhanced = 1, Relative = 2, Absolute = 3 };

/// A period is written as Relative, a time as Absolute.
ValidityFormat formatOf(const Validity &validity);

/// The octet of 9.2.3.12.1 for the longest period it can say that is not above `period`: a text must not
/// outlive what it announces. At least 5 minutes, at most 63 weeks.
quint8 relativeOctet(std::chrono::seconds period);
std::chrono::seconds periodOf(quint8 relativeOctet);

/// Appends 0, 1 or 7 octets.
void appendValidity(const Validity &validity, QByteArray &octets);

/// Reads what the format announces. A time that is none, or an enhanced format that is reserved, is told as a
/// warning and taken as no validity.
Validity readValidity(ValidityFormat format, Reader &reader, Findings &findings);

} // namespace pdu
