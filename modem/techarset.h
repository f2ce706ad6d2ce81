#pragma once

#include <QByteArrayView>
#include <QString>

namespace modem {

/// The character sets a modem writes text in, +CSCS, 3GPP TS 27.007 5.5.
enum class TeCharset {
    Gsm,   ///< septets of TS 23.038, one to an octet
    Ucs2,  ///< UTF-16 in hexadecimal, four digits to a unit
    Hex,   ///< septets in hexadecimal
    Ascii, ///< IRA and everything else that agrees with it on ASCII: 8859-1, UTF-8, code pages
};

/// The one of this name, as +CSCS? tells it.
TeCharset teCharset(QByteArrayView name);

/// Text that a modem wrote in `charset`, made readable whatever was written: what is no hexadecimal is taken
/// for plain, what is no UTF-8 for Latin 1. Padding (U+FFFF) at the end is left away.
QString fromTe(QByteArrayView text, TeCharset charset);

} // namespace modem
