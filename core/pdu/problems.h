#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

/// What can be wrong with a PDU: as facts, sentences are made in app/text.
namespace pdu {

/// Why a PDU could not be read at all.
struct DecodeError
{
    enum class Code {
        NotHex,        ///< the digit at `offset` is none
        OddDigits,     ///< half an octet at the end
        Truncated,     ///< the octets end inside a field
        ReservedType,  ///< TP-MTI 3 on its way to the network
        HeaderTooLong, ///< the user data header reaches beyond the user data
        FormUnclear,   ///< a report that reads neither as acknowledgement nor as error; tell the form
    };
    Code code = Code::Truncated;
    qsizetype offset = 0; ///< in octets; in digits for NotHex and OddDigits

    friend bool operator==(const DecodeError &, const DecodeError &) = default;
};

/// What was passed over in a PDU that could be read.
enum class Warning {
    BadTimeStamp,      ///< a time is none; the message is kept without it
    UnknownZone,       ///< the date is good, its zone is not
    BadValidity,       ///< taken as none
    TrailingOctets,    ///< octets behind the end
    LongAddress,       ///< more than 20 digits
    LongUserData,      ///< more than 140 octets
    HeaderMissing,     ///< announced, but there is no user data
    HeaderIgnored,     ///< its elements do not add up, 3GPP TS 23.040 9.2.3.24
    ElementIgnored,    ///< an element of a known kind with a useless value
    OddOctet,          ///< UCS-2 of an odd length; the last octet is left out of the text
    Compressed,        ///< kept as octets
    ReservedType,      ///< TP-MTI 3 from the network, read as DELIVER, 9.2.3.1
    ReservedIndicator, ///< bits of TP-PI without a meaning
    ReservedCause,     ///< TP-FCS below 80
    BadOptionalFields, ///< the optional end of a status report does not read; the report itself does
};

/// Why a value cannot be written as a PDU.
struct EncodeError
{
    enum class Code {
        BadRecipient, ///< or sender: not encodable, see isEncodable(Address)
        BadServiceCentre,
        UserDataTooLong, ///< more than 140 octets with the header
        CodingMismatch,  ///< the data coding names another alphabet than the segment's
        BadTime,         ///< a time stamp that is missing or none
        BadClass,        ///< message class not 0-3
    };
    Code code = Code::BadRecipient;

    friend bool operator==(const EncodeError &, const EncodeError &) = default;
};

/// What a parser notes on its way; `failure` ends the reading once the parser returns.
struct Findings
{
    std::vector<Warning> warnings;
    std::optional<DecodeError::Code> failure;

    void warn(Warning warning) { warnings.push_back(warning); }
};

} // namespace pdu
