#pragma once

#include "core/pdu/alphabet.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace pdu {

/// One information element of a user data header, 3GPP TS 23.040 9.2.3.24.
struct InformationElement {
    quint8 id = 0;
    QByteArray data;

    friend bool operator==(const InformationElement &, const InformationElement &) = default;
};

/// What ties the segments of a text together, 9.2.3.24.1 (8 bits) and 9.2.3.24.8 (16 bits).
struct Concatenation {
    int reference = 0; ///< 0-255 or 0-65535
    int total = 1;     ///< 1-255
    int sequence = 1;  ///< 1-total
    int bits = 8;      ///< 8 or 16

    friend bool operator==(const Concatenation &, const Concatenation &) = default;
};

/// Application ports, 9.2.3.24.3 (8 bits) and 9.2.3.24.4 (16 bits).
struct Ports {
    int destination = 0;
    int source = 0;
    int bits = 16;

    friend bool operator==(const Ports &, const Ports &) = default;
};

using Header = std::vector<InformationElement>;

} // namespace pdu
