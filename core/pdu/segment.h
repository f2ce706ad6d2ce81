#pragma once

#include "core/pdu/userdata.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace pdu {

/// The user data of one SMS: what a Line is handed, whatever way it sends.
struct Segment {
    Alphabet alphabet = Alphabet::Gsm7;
    Header header;      ///< in the order locking shift, single shift, concatenation, ports
    QByteArray payload; ///< Gsm7: one septet an octet, unpacked; Ucs2: UTF-16 big endian; EightBit: as it is

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// A character that makes a text longer than it looks, or that forces it into UCS-2.
struct CostlyCharacter {
    qsizetype offset = 0; ///< in UTF-16 units
    QString character;    ///< one code point
    QString replacement;  ///< what could stand in its place in the default alphabet; empty if nothing fits

    friend bool operator==(const CostlyCharacter &, const CostlyCharacter &) = default;
};

} // namespace pdu
