#pragma once

#include "core/base/clock.h"
#include "core/pdu/segment.h"
#include "modem/practice/acceptedlog.h"
#include "modem/practice/settings.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <optional>

/// The few TPDUs a modem and its network deal with, 3GPP TS 23.040 9.2.2.
namespace practice {

/// What a handed-over SMS-SUBMIT says, without what only the network knows; none if it is none.
std::optional<AcceptedPart> readSubmit(QByteArrayView tpdu, base::TimePoint now);

/// An SMS-DELIVER; `sender` is a number or, with letters in it, a name.
QByteArray deliverTpdu(const QString &sender, const pdu::Segment &segment, base::TimePoint at,
                       std::optional<int> messageClass = {});

/// The SMS-STATUS-REPORT for an accepted part.
QByteArray reportTpdu(const AcceptedPart &part, int status, base::TimePoint discharge);
QByteArray withReference(const QByteArray &report, int reference);
QByteArray withStatus(const QByteArray &report, int status);

/// The SMS-SUBMIT for a text typed in text mode: coded as +CSMP says; none if that cannot be.
std::optional<QByteArray> submitTpdu(const QString &recipient, const QByteArray &typed,
                                     const Settings &settings);

/// The class of an SMS-DELIVER, 0-3; none without one.
std::optional<int> messageClassOf(const QByteArray &deliver);

/// The service centre as it leads a PDU: length, type, number; one zero octet for none.
QByteArray serviceCentrePrefix(const QString &number);
/// Octets of the service centre that leads `pdu`, none if it is longer than the PDU.
std::optional<qsizetype> serviceCentreSize(QByteArrayView pdu);

} // namespace practice
