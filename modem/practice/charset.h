#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace practice {

/// The character sets of +CSCS, 3GPP TS 27.007 5.5.
enum class Charset { Gsm, Ira, Ucs2, Hex, Latin1, Utf8 };

std::optional<Charset> charsetFromName(QByteArrayView name);
QByteArray charsetName(Charset charset);

/// The list +CSCS=? shows, in parentheses.
QByteArray charsetList();

/// Text as the modem writes it. What the set cannot say becomes a question mark.
QByteArray toCharset(QStringView text, Charset charset);

/// Text as the program wrote it; none if the octets do not fit the set (odd hexadecimal, ...).
std::optional<QString> fromCharset(QByteArrayView octets, Charset charset);

} // namespace practice
