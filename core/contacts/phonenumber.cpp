#include "core/contacts/phonenumber.h"

using namespace Qt::StringLiterals;

namespace contacts {

QString e164Text(qint64 e164)
{
    return u'+' + QString::number(e164);
}

QString PhoneNumber::toString() const
{
    return e164Text(e164);
}

QLatin1StringView name(NumberType type)
{
    switch (type) {
    case NumberType::Unknown: return "unknown"_L1;
    case NumberType::Mobile: return "mobile"_L1;
    case NumberType::Fixed: return "fixed"_L1;
    case NumberType::FixedOrMobile: return "fixed_or_mobile"_L1;
    case NumberType::TollFree: return "toll_free"_L1;
    case NumberType::PremiumRate: return "premium_rate"_L1;
    case NumberType::SharedCost: return "shared_cost"_L1;
    case NumberType::Voip: return "voip"_L1;
    case NumberType::Personal: return "personal"_L1;
    case NumberType::Pager: return "pager"_L1;
    case NumberType::Company: return "company"_L1;
    case NumberType::Voicemail: return "voicemail"_L1;
    }
    return {};
}

QLatin1StringView name(NumberError::Code code)
{
    using Code = NumberError::Code;
    switch (code) {
    case Code::Empty: return "empty"_L1;
    case Code::NotANumber: return "not_a_number"_L1;
    case Code::LostDigits: return "lost_digits"_L1;
    case Code::NoRegion: return "no_region"_L1;
    case Code::UnknownCountryCode: return "unknown_country_code"_L1;
    case Code::ShortCode: return "short_code"_L1;
    case Code::TooShort: return "too_short"_L1;
    case Code::TooLong: return "too_long"_L1;
    case Code::InvalidForCountry: return "invalid_for_country"_L1;
    }
    return {};
}

} // namespace contacts
