#include "app/text/codingtext.h"

#include "app/text/say.h"

using namespace Qt::StringLiterals;

namespace app {

QString codeName(pdu::SegmentError::Code code)
{
    using enum pdu::SegmentError::Code;
    switch (code) {
    case NotInAlphabet: return u"not_in_alphabet"_s;
    case TooManySegments: return u"too_many_segments"_s;
    case NoSuchTable: return u"no_such_table"_s;
    case ReferenceOutOfRange: return u"reference_out_of_range"_s;
    case PortsOutOfRange: return u"ports_out_of_range"_s;
    }
    return {};
}

QString codeName(pdu::EncodeError::Code code)
{
    using enum pdu::EncodeError::Code;
    switch (code) {
    case BadRecipient: return u"bad_recipient"_s;
    case BadServiceCentre: return u"bad_service_centre"_s;
    case UserDataTooLong: return u"user_data_too_long"_s;
    case CodingMismatch: return u"coding_mismatch"_s;
    case BadTime: return u"bad_time"_s;
    case BadClass: return u"bad_class"_s;
    }
    return {};
}

QString codeName(pdu::DecodeError::Code code)
{
    using enum pdu::DecodeError::Code;
    switch (code) {
    case NotHex: return u"not_hex"_s;
    case OddDigits: return u"odd_digits"_s;
    case Truncated: return u"truncated"_s;
    case ReservedType: return u"reserved_type"_s;
    case HeaderTooLong: return u"header_too_long"_s;
    case FormUnclear: return u"form_unclear"_s;
    }
    return {};
}

QString codeName(pdu::Warning warning)
{
    using enum pdu::Warning;
    switch (warning) {
    case BadTimeStamp: return u"bad_time_stamp"_s;
    case UnknownZone: return u"unknown_zone"_s;
    case BadValidity: return u"bad_validity"_s;
    case TrailingOctets: return u"trailing_octets"_s;
    case LongAddress: return u"long_address"_s;
    case LongUserData: return u"long_user_data"_s;
    case HeaderMissing: return u"header_missing"_s;
    case HeaderIgnored: return u"header_ignored"_s;
    case ElementIgnored: return u"element_ignored"_s;
    case OddOctet: return u"odd_octet"_s;
    case Compressed: return u"compressed"_s;
    case ReservedType: return u"reserved_type"_s;
    case ReservedIndicator: return u"reserved_indicator"_s;
    case ReservedCause: return u"reserved_cause"_s;
    case BadOptionalFields: return u"bad_optional_fields"_s;
    }
    return {};
}

QString sentence(const pdu::SegmentError &error)
{
    using enum pdu::SegmentError::Code;
    switch (error.code) {
    case NotInAlphabet: return say("The character at %1 is not in the 7-bit alphabet.").arg(error.offset);
    case TooManySegments: return say("It does not fit into %n parts.", pdu::kMostSegments);
    case NoSuchTable: return say("There is no national table for this language.");
    case ReferenceOutOfRange: return say("The reference does not fit into its bits, 8 or 16.");
    case PortsOutOfRange: return say("A port does not fit into its bits, 8 or 16.");
    }
    return {};
}

QString sentence(const pdu::EncodeError &error)
{
    using enum pdu::EncodeError::Code;
    switch (error.code) {
    case BadRecipient:
        return say("The number must have up to 20 digits, with a + in front if it is international.");
    case BadServiceCentre: return say("The service centre must be a number of up to 20 digits.");
    case UserDataTooLong: return say("Text and header take more than 140 octets.");
    case CodingMismatch: return say("The data coding names another alphabet than the text is in.");
    case BadTime: return say("The time cannot be written.");
    case BadClass: return say("The message class must be 0 to 3.");
    }
    return {};
}

QString sentence(const pdu::DecodeError &error)
{
    using enum pdu::DecodeError::Code;
    switch (error.code) {
    case NotHex: return say("The character at %1 is no hexadecimal digit.").arg(error.offset);
    case OddDigits: return say("The last octet has only one digit.");
    case Truncated: return say("The PDU ends inside a field.");
    case ReservedType: return say("This message type is reserved.");
    case HeaderTooLong: return say("The header is longer than the user data it stands in.");
    case FormUnclear:
        return say("The report reads neither as an acknowledgement nor as an error; say which it is.");
    }
    return {};
}

} // namespace app
