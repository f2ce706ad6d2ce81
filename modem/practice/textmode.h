#pragma once

#include "modem/practice/settings.h"
#include "modem/practice/smsstore.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// How stored texts and notices are written out, 3GPP TS 27.005 3.4 and 4.6: as PDU or, in text mode, in
/// words.
namespace practice {

/// What stands behind "+CMT: " or "+CDS: ".
QByteArray noticeOf(const StoredMessage &message, bool isReport, const Settings &settings);

/// The answer to +CMGR, with its name.
QByteArray readText(const StoredMessage &message, const Settings &settings);

/// One entry of +CMGL, with its name.
QByteArray listedText(int index, const StoredMessage &message, const Settings &settings);

/// "REC UNREAD" and so on.
std::optional<StoredStatus> statusFromName(QByteArrayView name);

} // namespace practice
