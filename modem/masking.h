#pragma once

#include <QByteArrayView>
#include <QString>

namespace modem {

/// A line of a dialogue without what is nobody's business: of telephone numbers and everything as long as one
/// (IMEI, ICCID) the last three digits are left, also where they are written in hexadecimal UCS-2; of PINs
/// and passwords nothing, of PDUs their length.
QString masked(QByteArrayView line);

} // namespace modem
