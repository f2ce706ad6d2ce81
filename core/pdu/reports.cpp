#include "core/pdu/reports.h"

#include "core/pdu/firstoctet.h"
#include "core/pdu/reader.h"

namespace pdu {

namespace {

using Code = EncodeError::Code;

constexpr quint8 kFirstCause = 0x80; // 9.2.3.22 reserves what is below

void appendStart(quint8 type, ReportForm form, quint8 cause, const OptionalFields &fields, QByteArray &octets)
{
    octets.append(static_cast<char>(type | firstoctet::flag(fields.hasHeader(), firstoctet::kHasHeader)));
    if (form == ReportForm::Error)
        octets.append(static_cast<char>(cause));
    octets.append(static_cast<char>(indicatorOf(fields)));
}

quint8 readCause(ReportForm form, Reader &reader, Findings &findings)
{
    if (form == ReportForm::Acknowledgement)
        return 0;
    const quint8 cause = reader.octet();
    if (cause < kFirstCause)
        findings.warn(Warning::ReservedCause);
    return cause;
}

} // namespace

EncodeResult encode(const DeliverReport &report, const Address &serviceCentre)
{
    if (const auto code = complaint(report.fields))
        return base::unexpected<EncodeError>({*code});
    return frameOf(serviceCentre, [&report](QByteArray &octets) {
        appendStart(firstoctet::kDeliver, report.form, report.cause, report.fields, octets);
        appendOptionalFields(report.fields, octets);
    });
}

EncodeResult encode(const SubmitReport &report, const Address &serviceCentre)
{
    if (!report.timestamp || !isValid(*report.timestamp))
        return base::unexpected<EncodeError>({Code::BadTime});
    if (const auto code = complaint(report.fields))
        return base::unexpected<EncodeError>({*code});
    return frameOf(serviceCentre, [&report](QByteArray &octets) {
        appendStart(firstoctet::kSubmit, report.form, report.cause, report.fields, octets);
        appendTimeStamp(*report.timestamp, octets);
        appendOptionalFields(report.fields, octets);
    });
}

DeliverReport readDeliverReport(quint8 firstOctet, ReportForm form, Reader &reader, Findings &findings)
{
    DeliverReport report;
    report.form = form;
    report.cause = readCause(form, reader, findings);
    const quint8 indicator = readIndicator(reader, findings);
    report.fields = readOptionalFields(indicator, firstOctet & firstoctet::kHasHeader, reader, findings);
    return report;
}

SubmitReport readSubmitReport(quint8 firstOctet, ReportForm form, Reader &reader, Findings &findings)
{
    SubmitReport report;
    report.form = form;
    report.cause = readCause(form, reader, findings);
    const quint8 indicator = readIndicator(reader, findings);
    report.timestamp = readTimeStamp(reader, findings);
    report.fields = readOptionalFields(indicator, firstOctet & firstoctet::kHasHeader, reader, findings);
    return report;
}

} // namespace pdu
