#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

/// 3GPP TS 23.038 6.2.3. The standard says UCS-2; every phone reads UTF-16, which is what emoji need.
namespace pdu::ucs2 {

/// UTF-16 big endian; a lone surrogate becomes U+FFFD.
QByteArray encode(QStringView text);

/// A lone surrogate becomes U+FFFD, an odd last octet is left out.
QString decode(QByteArrayView octets);

} // namespace pdu::ucs2
