#include "core/pdu/statusreport.h"

#include "core/pdu/firstoctet.h"
#include "core/pdu/reader.h"

namespace pdu {

namespace {

using Code = EncodeError::Code;

quint8 firstOctet(const StatusReport &report)
{
    using namespace firstoctet;
    return kCommand | flag(!report.moreFollow, kNoMoreMessages) | flag(report.isAboutCommand, kStatusReport) |
           flag(report.fields.hasHeader(), kHasHeader);
}

bool isWritable(const std::optional<TimeStamp> &stamp)
{
    return stamp && isValid(*stamp);
}

void append(const StatusReport &report, QByteArray &octets)
{
    octets.append(static_cast<char>(firstOctet(report)));
    octets.append(static_cast<char>(report.reference));
    appendAddress(report.recipient, octets);
    appendTimeStamp(*report.timestamp, octets);
    appendTimeStamp(*report.discharge, octets);
    octets.append(static_cast<char>(report.status));
    if (report.fields.isEmpty())
        return;
    octets.append(static_cast<char>(indicatorOf(report.fields)));
    appendOptionalFields(report.fields, octets);
}

OptionalFields readEnd(bool hasHeader, QByteArrayView octets, Findings &findings)
{
    Reader reader(octets);
    Findings found;
    const quint8 indicator = readIndicator(reader, found);
    OptionalFields fields = readOptionalFields(indicator, hasHeader, reader, found);
    if (reader.isTruncated() || found.failure) {
        findings.warn(Warning::BadOptionalFields);
        return {};
    }
    if (reader.left() > 0)
        found.warn(Warning::TrailingOctets);
    findings.warnings.insert(findings.warnings.end(), found.warnings.begin(), found.warnings.end());
    return fields;
}

} // namespace

EncodeResult encode(const StatusReport &report, const Address &serviceCentre)
{
    if (!isEncodable(report.recipient))
        return base::unexpected<EncodeError>({Code::BadRecipient});
    if (!isWritable(report.timestamp) || !isWritable(report.discharge))
        return base::unexpected<EncodeError>({Code::BadTime});
    if (const auto code = complaint(report.fields))
        return base::unexpected<EncodeError>({*code});
    return frameOf(serviceCentre, [&report](QByteArray &octets) { append(report, octets); });
}

StatusReport readStatusReport(quint8 firstOctet, Reader &reader, Findings &findings)
{
    using namespace firstoctet;
    StatusReport report;
    report.moreFollow = !(firstOctet & kNoMoreMessages);
    report.isAboutCommand = firstOctet & kStatusReport;
    report.reference = reader.octet();
    report.recipient = readAddress(reader, findings);
    report.timestamp = readTimeStamp(reader, findings);
    report.discharge = readTimeStamp(reader, findings);
    report.status = reader.octet();
    if (reader.left() > 0)
        report.fields = readEnd(firstOctet & kHasHeader, reader.octets(reader.left()), findings);
    return report;
}

} // namespace pdu
