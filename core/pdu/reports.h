#pragma once

#include "core/pdu/frame.h"
#include "core/pdu/optionalfields.h"
#include "core/pdu/timestamp.h"

namespace pdu {

class Reader;

/// Which message of the layer below carries a report: only the error form has TP-FCS, and nothing in the TPDU
/// itself says which one it is. 3GPP TS 23.040 9.2.2.1a, 9.2.2.2a.
enum class ReportForm { Acknowledgement, Error };

/// SMS-DELIVER-REPORT: a phone's answer to a DELIVER.
struct DeliverReport
{
    ReportForm form = ReportForm::Acknowledgement;
    quint8 cause = 0; ///< TP-FCS, of the error form, 9.2.3.22
    OptionalFields fields;

    friend bool operator==(const DeliverReport &, const DeliverReport &) = default;
};

/// SMS-SUBMIT-REPORT: the network's answer to a SUBMIT.
struct SubmitReport
{
    ReportForm form = ReportForm::Acknowledgement;
    quint8 cause = 0;                   ///< TP-FCS, of the error form
    std::optional<TimeStamp> timestamp; ///< when the service centre took the text
    OptionalFields fields;

    friend bool operator==(const SubmitReport &, const SubmitReport &) = default;
};

/// BadServiceCentre, UserDataTooLong, CodingMismatch; BadTime of a SUBMIT-REPORT.
EncodeResult encode(const DeliverReport &report, const Address &serviceCentre = {});
EncodeResult encode(const SubmitReport &report, const Address &serviceCentre = {});

/// Read what follows the first octet, in the form told.
DeliverReport readDeliverReport(quint8 firstOctet, ReportForm form, Reader &reader, Findings &findings);
SubmitReport readSubmitReport(quint8 firstOctet, ReportForm form, Reader &reader, Findings &findings);

} // namespace pdu
