#include "core/contacts/numberparser.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

using Library = i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;
using Code = NumberError::Code;

constexpr int kLongestE164 = 15;        // ITU-T E.164 6.2
constexpr qsizetype kLongestText = 250; // the library's own limit

/// Reserved for films and examples by Ofcom, Arcep and ComReg, but in no range that the library knows as
/// valid. (555-01xx and the Australian, Swedish and German ones are valid there.)
struct FictionalRange
{
    qint64 first;
    qint64 last;
};
constexpr FictionalRange kFictional[] = {
    {447700900000, 447700900999},
    {33639980000, 33639989999},
    {353209100000, 353209199999},
};

bool isFictional(qint64 e164)
{
    return std::any_of(std::begin(kFictional), std::end(kFictional), [e164](const FictionalRange &range) {
        return e164 >= range.first && e164 <= range.last;
    });
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// "4.91512E+11", "4,91512e+11"
bool isRoundedBySpreadsheet(QStringView text)
{
    const qsizetype exponent = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (exponent < 3 || exponent + 2 >= text.size() || text[exponent + 1] != u'+')
        return false;
    const QStringView mantissa = text.left(exponent);
    return isDigit(mantissa[0]) && (mantissa[1] == u'.' || mantissa[1] == u',') &&
           allDigits(mantissa.mid(2)) && allDigits(text.mid(exponent + 2));
}

/// "4915112345678.0" -> "4915112345678": left in, the 0 would become a digit of another person's number.
QStringView withoutFraction(QStringView text)
{
    if (!text.endsWith(".0"_L1))
        return text;
    const QStringView whole = text.chopped(2);
    return allDigits(whole.startsWith(u'+') ? whole.mid(1) : whole) ? whole : text;
}

bool isShortCode(QStringView text)
{
    return text.size() >= 3 && text.size() <= 6 && allDigits(text);
}

void assignUtf8(std::string &to, QStringView text)
{
    to.clear();
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            to = text.toUtf8().toStdString();
            return;
        }
        to.push_back(char(c.unicode()));
    }
}

int digitsOf(quint64 number)
{
    int digits = 1;
    while (number /= 10)
        ++digits;
    return digits;
}

/// 0 if it has more digits than E.164 allows.
qint64 toE164(const Parsed &parsed)
{
    const quint64 national = parsed.national_number();
    const int zeros = parsed.italian_leading_zero() ? parsed.number_of_leading_zeros() : 0;
    const int nationalDigits = digitsOf(national) + zeros;
    if (digitsOf(quint64(parsed.country_code())) + nationalDigits > kLongestE164)
        return 0;
    qint64 e164 = parsed.country_code();
    for (int i = 0; i < nationalDigits; ++i)
        e164 *= 10;
    return e164 + qint64(national);
}

NumberType typeOf(Library::PhoneNumberType type)
{
    switch (type) {
    case Library::FIXED_LINE: return NumberType::Fixed;
    case Library::MOBILE: return NumberType::Mobile;
    case Library::FIXED_LINE_OR_MOBILE: return NumberType::FixedOrMobile;
    case Library::TOLL_FREE: return NumberType::TollFree;
    case Library::PREMIUM_RATE: return NumberType::PremiumRate;
    case Library::SHARED_COST: return NumberType::SharedCost;
    case Library::VOIP: return NumberType::Voip;
    case Library::PERSONAL_NUMBER: return NumberType::Personal;
    case Library::PAGER: return NumberType::Pager;
    case Library::UAN: return NumberType::Company;
    case Library::VOICEMAIL: return NumberType::Voicemail;
    case Library::UNKNOWN: return NumberType::Unknown;
    }
    return NumberType::Unknown;
}

} // namespace

class NumberParser::Private
{
public:
    explicit Private(Region wanted)
        : region(wanted)
        , regionCode(wanted.isEmpty() ? "ZZ" : wanted.toString().toStdString())
        , countryCode(std::to_string(library.GetCountryCodeForRegion(regionCode)))
    {
    }

    base::Result<void, NumberError> read(QStringView text);
    base::Result<PhoneNumber, NumberError> judge();
    Library::ErrorType parseUtf8();
    PhoneNumber number() const
    {
        return {toE164(parsed), Region::fromText(QString::fromStdString(parsedRegion))};
    }

    const Library &library = *Library::GetInstance();
    Region region;
    std::string regionCode;
    std::string countryCode;
    // Of the text read last; kept from one to the next for their memory.
    QStringView text;
    std::string utf8;
    std::string parsedRegion;
    Parsed parsed;
    bool valid = false;

private:
    void lookUp();
    bool mayHaveLostPlus() const;
    void restorePlus();
    NumberError unread(Library::ErrorType why) const;
    Code whyInvalid() const;
};

Library::ErrorType NumberParser::Private::parseUtf8()
{
    parsed.Clear();
    return library.Parse(utf8, regionCode, &parsed);
}

void NumberParser::Private::lookUp()
{
    library.GetRegionCodeForNumber(parsed, &parsedRegion);
    valid = library.IsValidNumberForRegion(parsed, parsedRegion);
}

NumberError NumberParser::Private::unread(Library::ErrorType why) const
{
    if (isShortCode(text))
        return {Code::ShortCode, region};
    switch (why) {
    case Library::INVALID_COUNTRY_CODE_ERROR:
        return {region.isEmpty() && isDigit(text[0]) ? Code::NoRegion : Code::UnknownCountryCode, {}};
    case Library::TOO_SHORT_AFTER_IDD:
    case Library::TOO_SHORT_NSN: return {Code::TooShort, region};
    case Library::TOO_LONG_NSN: return {Code::TooLong, region};
    case Library::NOT_A_NUMBER:
    case Library::NO_PARSING_ERROR: break;
    }
    return {Code::NotANumber, {}};
}

/// 4915112345678 in a German list is +49 151 12345678, though 49151... could be somebody's landline in
/// the area 04915: spreadsheets drop the plus.
bool NumberParser::Private::mayHaveLostPlus() const
{
    return text.size() > 9 && utf8.starts_with(countryCode) && allDigits(text);
}

void NumberParser::Private::restorePlus()
{
    const auto isMobile = [this] { return library.GetNumberType(parsed) == Library::MOBILE; };
    if (isMobile())
        return;
    const Parsed asNational = parsed;
    utf8.insert(utf8.begin(), '+');
    if (parseUtf8() != Library::NO_PARSING_ERROR || !isMobile())
        parsed = asNational;
}

base::Result<void, NumberError> NumberParser::Private::read(QStringView raw)
{
    text = withoutFraction(raw.trimmed());
    if (text.isEmpty())
        return base::unexpected(NumberError{Code::Empty, {}});
    if (isRoundedBySpreadsheet(text))
        return base::unexpected(NumberError{Code::LostDigits, {}});
    if (text.size() > kLongestText)
        return base::unexpected(NumberError{Code::NotANumber, {}});
    assignUtf8(utf8, text);
    if (const auto error = parseUtf8(); error != Library::NO_PARSING_ERROR)
        return base::unexpected(unread(error));
    if (mayHaveLostPlus())
        restorePlus();
    lookUp();
    return {};
}

Code NumberParser::Private::whyInvalid() const
{
    if (isShortCode(text))
        return Code::ShortCode;
    switch (library.IsPossibleNumberWithReason(parsed)) {
    case Library::TOO_SHORT:
    case Library::IS_POSSIBLE_LOCAL_ONLY: return Code::TooShort;
    case Library::TOO_LONG: return Code::TooLong;
    case Library::INVALID_COUNTRY_CODE: return Code::UnknownCountryCode;
    case Library::INVALID_LENGTH:
    case Library::IS_POSSIBLE: break;
    }
    return toE164(parsed) ? Code::InvalidForCountry : Code::TooLong;
}

base::Result<PhoneNumber, NumberError> NumberParser::Private::judge()
{
    PhoneNumber result = number();
    if (result.e164 && valid)
        return result;
    if (isFictional(result.e164)) {
        library.GetRegionCodeForCountryCode(parsed.country_code(), &parsedRegion);
        return number();
    }
    return base::unexpected(NumberError{whyInvalid(), result.region});
}

NumberParser::NumberParser(Region region)
    : d(std::make_unique<Private>(region))
{
}

NumberParser::~NumberParser() = default;
NumberParser::NumberParser(NumberParser &&) noexcept = default;
NumberParser &NumberParser::operator=(NumberParser &&) noexcept = default;

base::Result<PhoneNumber, NumberError> NumberParser::parse(QStringView text)
{
    return d->read(text).and_then([this] { return d->judge(); });
}

base::Result<NumberDetails, NumberError> NumberParser::describe(QStringView text)
{
    if (const auto read = d->read(text); !read)
        return base::unexpected(read.error());
    NumberDetails details;
    details.valid = d->valid;
    details.possible = d->library.IsPossibleNumber(d->parsed);
    details.type = typeOf(d->library.GetNumberType(d->parsed));
    details.number = d->judge().value_or(d->number());
    details.fictional = isFictional(details.number.e164);
    if (!details.number.e164)
        return base::unexpected(NumberError{Code::TooLong, details.number.region});
    std::string formatted;
    d->library.Format(d->parsed, Library::NATIONAL, &formatted);
    details.national = QString::fromStdString(formatted);
    d->library.Format(d->parsed, Library::INTERNATIONAL, &formatted);
    details.international = QString::fromStdString(formatted);
    return details;
}

QString NumberParser::international(const PhoneNumber &number)
{
    const QString plain = number.toString();
    d->utf8 = plain.toStdString();
    if (d->parseUtf8() != Library::NO_PARSING_ERROR)
        return plain;
    std::string formatted;
    d->library.Format(d->parsed, Library::INTERNATIONAL, &formatted);
    return QString::fromStdString(formatted);
}

base::Result<PhoneNumber, NumberError> numberFromE164(qint64 e164)
{
    return NumberParser({}).parse(e164Text(e164));
}

} // namespace contacts
