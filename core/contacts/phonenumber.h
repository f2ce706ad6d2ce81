#pragma once

#include "core/contacts/region.h"

#include <QLatin1StringView>
#include <QString>

namespace contacts {

/// A number that can be texted, in E.164: country code and national number as one integer, without the plus.
/// Two numbers are the same person's when their `e164` is the same.
struct PhoneNumber
{
    qint64 e164 = 0; ///< 4915112345678; at most 15 digits
    Region region;   ///< where the number belongs, from its digits

    /// "+4915112345678"
    QString toString() const;

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

/// "+4915112345678" of a number kept as an integer.
QString e164Text(qint64 e164);

/// Why a text is not a number that can be texted.
struct NumberError
{
    enum class Code {
        Empty,
        NotANumber,         ///< letters, too few digits
        LostDigits,         ///< 4.91512E+11: a spreadsheet rounded it, the digits are gone for good
        NoRegion,           ///< a national number, and no region was given
        UnknownCountryCode, ///< +999...
        ShortCode,          ///< 3 to 6 digits as services have: nobody's telephone
        TooShort,
        TooLong,
        InvalidForCountry, ///< the length is right; no number of that country begins so
    };
    Code code = Code::NotANumber;
    Region region; ///< the country whose rules decided; empty when it did not come so far

    friend bool operator==(const NumberError &, const NumberError &) = default;
};

enum class NumberType {
    Unknown,
    Mobile,
    Fixed,
    FixedOrMobile, ///< North America: the digits do not tell
    TollFree,
    PremiumRate,
    SharedCost,
    Voip,
    Personal,
    Pager,
    Company, ///< universal access number
    Voicemail,
};

/// The words of the command line: "mobile", "fixed" ... and "not_a_number", "too_short" ...
QLatin1StringView name(NumberType type);
QLatin1StringView name(NumberError::Code code);

} // namespace contacts
