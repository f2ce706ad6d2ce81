#include "core/pdu/decode.h"

#include "core/pdu/firstoctet.h"
#include "core/pdu/reader.h"

#include <algorithm>

namespace pdu {

namespace {

using Code = DecodeError::Code;

base::unexpected<DecodeError> failure(Code code, const Reader &reader)
{
    return base::unexpected<DecodeError>({code, reader.position()});
}

void keepEachOnce(std::vector<Warning> &warnings)
{
    if (warnings.size() < 2)
        return;
    std::sort(warnings.begin(), warnings.end());
    warnings.erase(std::unique(warnings.begin(), warnings.end()), warnings.end());
}

template <class Read>
base::Result<Decoded, DecodeError> finish(Reader reader, Read read)
{
    Findings findings;
    Decoded decoded;
    decoded.tpdu = read(reader, findings);
    if (reader.isTruncated())
        return failure(Code::Truncated, reader);
    if (findings.failure)
        return failure(*findings.failure, reader);
    if (reader.left() > 0)
        findings.warn(Warning::TrailingOctets);
    decoded.warnings = std::move(findings.warnings);
    keepEachOnce(decoded.warnings);
    return decoded;
}

/// A report whose form nobody told: the one form that reads without a warning.
template <class Report>
DecodeResult readReport(quint8 first, const Reader &reader, std::optional<ReportForm> form,
                        Report (*read)(quint8, ReportForm, Reader &, Findings &))
{
    const auto inForm = [&](ReportForm tried) {
        return finish(reader,
                      [&](Reader &from, Findings &findings) { return read(first, tried, from, findings); });
    };
    if (form)
        return inForm(*form);
    for (const ReportForm tried : {ReportForm::Acknowledgement, ReportForm::Error}) {
        auto decoded = inForm(tried);
        if (decoded && decoded->warnings.empty())
            return decoded;
    }
    return failure(Code::FormUnclear, reader);
}

template <class Message>
DecodeResult readMessage(quint8 first, const Reader &reader, Message (*read)(quint8, Reader &, Findings &))
{
    return finish(reader, [&](Reader &from, Findings &findings) { return read(first, from, findings); });
}

/// 9.2.3.1: a reserved type is processed as a DELIVER.
DecodeResult readReserved(quint8 first, const Reader &reader)
{
    return finish(reader, [&](Reader &from, Findings &findings) {
        findings.warn(Warning::ReservedType);
        return readDeliver(first, from, findings);
    });
}

DecodeResult readFromNetwork(quint8 first, const Reader &reader, std::optional<ReportForm> form)
{
    switch (first & firstoctet::kTypeMask) {
    case firstoctet::kDeliver: return readMessage(first, reader, readDeliver);
    case firstoctet::kSubmit: return readReport(first, reader, form, readSubmitReport);
    case firstoctet::kCommand: return readMessage(first, reader, readStatusReport);
    default: return readReserved(first, reader);
    }
}

DecodeResult readToNetwork(quint8 first, const Reader &reader, std::optional<ReportForm> form)
{
    switch (first & firstoctet::kTypeMask) {
    case firstoctet::kDeliver: return readReport(first, reader, form, readDeliverReport);
    case firstoctet::kSubmit: return readMessage(first, reader, readSubmit);
    case firstoctet::kCommand: return readMessage(first, reader, readCommand);
    default: return failure(Code::ReservedType, reader);
    }
}

} // namespace

DecodeResult decode(QByteArrayView octets, const DecodeOptions &options)
{
    Reader reader(octets);
    const Address serviceCentre = options.hasServiceCentre ? readServiceCentre(reader) : Address();
    const quint8 first = reader.octet();
    if (reader.isTruncated())
        return failure(Code::Truncated, reader);
    DecodeResult decoded = options.direction == Direction::FromNetwork
                               ? readFromNetwork(first, reader, options.reportForm)
                               : readToNetwork(first, reader, options.reportForm);
    if (decoded)
        decoded->serviceCentre = serviceCentre;
    return decoded;
}

DecodeResult decodeHex(QByteArrayView digits, const DecodeOptions &options)
{
    const auto octets = fromHex(digits);
    if (!octets)
        return base::unexpected<DecodeError>(octets.error());
    return decode(*octets, options);
}

} // namespace pdu
