#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace modem {

/// One +CUSD line, 3GPP TS 27.007 7.15.
struct UssdReply
{
    int kind = 0; ///< 0 done, 1 reply wanted, 2 ended, 3 another client answered, 4 not supported, 5 timeout
    QByteArray text; ///< as the modem wrote it
    std::optional<int> coding;

    friend bool operator==(const UssdReply &, const UssdReply &) = default;
};

std::optional<UssdReply> parseUssd(QByteArrayView line);

/// The readable text. Which of the three encodings it has is decided by its content, for the coding told
/// lies: hexadecimal UCS-2, packed septets in hexadecimal, or text in the modem's character set.
QString ussdText(const UssdReply &reply);

/// Septets packed for USSD, 3GPP TS 23.038 6.1.2.3.1, in hexadecimal: how some Huawei sticks want the
/// request.
QByteArray packedUssd(const QString &code);

} // namespace modem
