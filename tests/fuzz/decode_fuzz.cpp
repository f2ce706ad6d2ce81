// Any octets are a value or an error, and what was read without a warning can be written and read again.
#include "core/pdu/decode.h"

#include <cstdlib>

namespace {

using namespace pdu;

DecodeOptions optionsOf(quint8 choice)
{
    DecodeOptions options;
    options.direction = choice & 1 ? Direction::ToNetwork : Direction::FromNetwork;
    options.hasServiceCentre = choice & 2;
    if (choice & 4)
        options.reportForm = choice & 8 ? ReportForm::Error : ReportForm::Acknowledgement;
    return options;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readAll(const Segment &segment)
{
    require(textOf(segment).size() <= segment.payload.size());
    if (const auto parts = concatenation(segment.header))
        require(parts->sequence >= 1 && parts->sequence <= parts->total);
    if (const auto found = ports(segment.header))
        require(found->destination >= 0 && found->destination < 1 << found->bits);
}

void readAll(const OptionalFields &fields)
{
    if (fields.segment)
        readAll(*fields.segment);
}

void readAll(const Deliver &deliver)
{
    readAll(deliver.segment);
}

void readAll(const Submit &submit)
{
    readAll(submit.segment);
}

void readAll(const StatusReport &report)
{
    readAll(report.fields);
}

void readAll(const DeliverReport &report)
{
    readAll(report.fields);
}

void readAll(const SubmitReport &report)
{
    readAll(report.fields);
}

void readAll(const Command &command)
{
    require(command.data.size() + encodedSize(command.header) <= 255);
}

/// An enhanced validity of seconds has no octet of its own.
bool loses(const Tpdu &tpdu)
{
    const auto *submit = std::get_if<Submit>(&tpdu);
    const auto *period = submit ? std::get_if<std::chrono::seconds>(&submit->validity) : nullptr;
    return period && periodOf(relativeOctet(*period)) != *period;
}

std::optional<ReportForm> formOf(const Tpdu &tpdu)
{
    if (const auto *report = std::get_if<DeliverReport>(&tpdu))
        return report->form;
    if (const auto *report = std::get_if<SubmitReport>(&tpdu))
        return report->form;
    return std::nullopt;
}

void writeAgain(const Decoded &decoded, Direction direction)
{
    const auto frame =
        std::visit([&](const auto &tpdu) { return encode(tpdu, decoded.serviceCentre); }, decoded.tpdu);
    if (!frame || loses(decoded.tpdu))
        return;
    const auto again = decode(frame->octets, {direction, true, formOf(decoded.tpdu)});
    require(again.has_value());
    require(again->tpdu == decoded.tpdu);
    require(again->warnings.empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const DecodeOptions options = optionsOf(data[0]);
    const QByteArrayView octets(data + 1, static_cast<qsizetype>(size) - 1);
    const auto decoded = decode(octets, options);
    if (!decoded) {
        require(decoded.error().offset <= octets.size());
        return 0;
    }
    std::visit([](const auto &tpdu) { readAll(tpdu); }, decoded->tpdu);
    require(decodeHex(toHex(octets), options) == decoded);
    if (decoded->warnings.empty())
        writeAgain(*decoded, options.direction);
    return 0;
}
