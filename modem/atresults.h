#pragma once

#include "core/line/submission.h"

#include <QByteArrayView>

#include <optional>

namespace modem {

/// The line that ends the answer to a command, 3GPP TS 27.007 4.1 and 27.005 3.2.5.
struct AtFinal
{
    enum class Kind {
        Ok,
        Error,     ///< ERROR, +CMS ERROR, +CME ERROR, +EXT ERROR, COMMAND NOT SUPPORT, MODEM ERROR, NA
        NoCarrier, ///< NO CARRIER, BUSY and the other ends of calls: noise while a text is on its way
    };
    Kind kind = Kind::Ok;
    line::ErrorCode code; ///< of Error

    friend bool operator==(const AtFinal &, const AtFinal &) = default;
};

/// The meaning of a line as a final result; none if it is not one. Takes complete lines only.
std::optional<AtFinal> finalResult(QByteArrayView line);

/// What a code says about trying again; the tables of 3GPP TS 27.005 3.2.5, 27.007 9.2 and vendors'
/// additions.
line::ErrorClass errorClass(const line::ErrorCode &code);

/// After Ctrl-Z this code does not tell whether the text went out: CMS 332 and 521 (the network did not
/// answer in time) and 197 (the service centre has this text already). Every other code is a refusal: nothing
/// was sent.
bool isDoubtful(const line::ErrorCode &code);

/// A SIM or modem that starts up says so for a while: worth asking again within 30 s.
bool asksForPatience(const line::ErrorCode &code);

} // namespace modem
