#pragma once

#include "core/pdu/timestamp.h"
#include "modem/atstorage.h"
#include "modem/textcodec.h"

namespace modem {

/// The header of a text in text mode, 3GPP TS 27.005 3.4.2 and 3.4.3: what modems show that do not heed
/// +CMGF=0, or lost it. Fields that some leave out are none or empty.
struct WrittenHeader
{
    std::optional<int> index; ///< of +CMGL
    QByteArray status;        ///< "REC UNREAD", "REC READ", "STO UNSENT", "STO SENT"
    bool isReport = false;
    int reference = 0; ///< of a report
    QByteArray number;
    QByteArray time;           ///< as written: "26/11/22,10:15:00+04"
    QByteArray discharge;      ///< of a report
    int reportStatus = 0;      ///< of a report, TP-ST
    std::optional<int> length; ///< of the text, in characters

    friend bool operator==(const WrittenHeader &, const WrittenHeader &) = default;
};

/// None unless the status is in words.
std::optional<WrittenHeader> parseWrittenHeader(QByteArrayView line);

/// "yy/MM/dd,hh:mm:ss+zz" with a year of two or four digits, a comma or a blank, and a zone in quarters of an
/// hour or none at all.
std::optional<pdu::TimeStamp> parseWrittenTime(QByteArrayView text);

/// What a stored text is, in either mode.
Incoming decodeStored(const StoredText &text);

/// What the header and its body are. The body is in the modem's character set or hexadecimal UCS-2.
Incoming decodeWritten(QByteArrayView header, QByteArrayView body);

} // namespace modem
