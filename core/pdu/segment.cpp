#include "core/pdu/segment.h"

#include "core/pdu/gsm7.h"
#include "core/pdu/ucs2.h"

#include <algorithm>

namespace pdu {

namespace {

using Code = SegmentError::Code;

/// What is decided about a text before it is cut.
struct Plan
{
    Alphabet alphabet = Alphabet::Gsm7;
    NationalTables tables;
    qsizetype units = 0;
    bool isConcatenated = false;
    int capacity = 0; ///< of each segment, in units
};

base::unexpected<SegmentError> failure(Code code, qsizetype offset = 0)
{
    return base::unexpected<SegmentError>({code, offset});
}

bool fits(int value, int bits)
{
    return value >= 0 && value < 1 << bits;
}

bool areBits(int bits)
{
    return bits == 8 || bits == 16;
}

std::optional<SegmentError> complaint(const SegmentOptions &options)
{
    if (!gsm7::areDefined(options.tables))
        return SegmentError{Code::NoSuchTable};
    if (!areBits(options.referenceBits) || !fits(options.reference, options.referenceBits))
        return SegmentError{Code::ReferenceOutOfRange};
    const auto &ports = options.ports;
    if (ports && (!areBits(ports->bits) || !fits(ports->destination, ports->bits) ||
                  !fits(ports->source, ports->bits)))
        return SegmentError{Code::PortsOutOfRange};
    return std::nullopt;
}

int headerOctets(const Plan &plan, const SegmentOptions &options)
{
    int octets = 0;
    if (plan.tables.locking != 0)
        octets += 3;
    if (plan.tables.singleShift != 0)
        octets += 3;
    if (plan.isConcatenated)
        octets += options.referenceBits == 8 ? 5 : 6;
    if (options.ports)
        octets += options.ports->bits == 8 ? 4 : 6;
    return octets > 0 ? octets + 1 : 0;
}

void decideCapacity(Plan &plan, const SegmentOptions &options)
{
    plan.capacity = capacity(plan.alphabet, headerOctets(plan, options));
    if (plan.units <= plan.capacity)
        return;
    plan.isConcatenated = true;
    plan.capacity = capacity(plan.alphabet, headerOctets(plan, options));
}

Plan in7Bits(QStringView text, qsizetype septets, NationalTables tables)
{
    Plan plan;
    plan.tables = gsm7::neededTables(text, tables);
    plan.units = plan.tables == tables ? septets : gsm7::CharacterSet(plan.tables).measure(text).septets;
    return plan;
}

base::Result<Plan, SegmentError> planText(QStringView text, const SegmentOptions &options)
{
    if (const auto error = complaint(options))
        return base::unexpected<SegmentError>(*error);
    Plan plan;
    plan.alphabet = Alphabet::Ucs2;
    plan.units = text.size();
    if (options.choice != SegmentOptions::Choice::Ucs2) {
        const gsm7::Measure measured = gsm7::CharacterSet(options.tables).measure(text);
        if (!measured.foreign)
            plan = in7Bits(text, measured.septets, options.tables);
        else if (options.choice == SegmentOptions::Choice::Gsm7)
            return failure(Code::NotInAlphabet, *measured.foreign);
    }
    decideCapacity(plan, options);
    return plan;
}

/// Walks over the cuts: calls `part(begin, end)`, offsets into the text, for each segment. The one place
/// where it is decided what stays together. Returns the units of the last segment.
template <class Part>
qsizetype cutText(QStringView text, const Plan &plan, Part part)
{
    if (!plan.isConcatenated) {
        part(0, text.size());
        return plan.units;
    }
    const gsm7::CharacterSet characters(plan.tables);
    qsizetype begin = 0;
    qsizetype used = 0;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = plan.alphabet == Alphabet::Ucs2 && text[at].isHighSurrogate() &&
                            at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        const qsizetype cost = plan.alphabet == Alphabet::Ucs2 ? length : characters.cost(text[at].unicode());
        if (used + cost > plan.capacity) {
            part(begin, at);
            begin = at;
            used = 0;
        }
        used += cost;
        at += length;
    }
    part(begin, text.size());
    return used;
}

base::Result<TextCost, SegmentError> costOf(const Plan &plan, qsizetype segments, qsizetype lastUnits)
{
    if (segments > kMostSegments)
        return failure(Code::TooManySegments);
    return TextCost{plan.alphabet, plan.units, static_cast<int>(segments),
                    plan.capacity - static_cast<int>(lastUnits)};
}

Header headerFor(const Plan &plan, const SegmentOptions &options, int sequence, int total)
{
    Header header;
    if (plan.tables.locking != 0)
        header.push_back({element::kLockingShift, QByteArray(1, static_cast<char>(plan.tables.locking))});
    if (plan.tables.singleShift != 0)
        header.push_back({element::kSingleShift, QByteArray(1, static_cast<char>(plan.tables.singleShift))});
    if (plan.isConcatenated)
        header.push_back(toElement(Concatenation{options.reference, total, sequence, options.referenceBits}));
    if (options.ports)
        header.push_back(toElement(*options.ports));
    return header;
}

QByteArray payloadOf(QStringView text, const Plan &plan)
{
    if (plan.alphabet == Alphabet::Ucs2)
        return ucs2::encode(text);
    QByteArray septets;
    gsm7::CharacterSet(plan.tables).encode(text, septets);
    return septets;
}

void number(std::vector<Segment> &segments, const Plan &plan, const SegmentOptions &options)
{
    const int total = static_cast<int>(segments.size());
    for (int index = 0; index < total; ++index)
        segments[index].header = headerFor(plan, options, index + 1, total);
}

} // namespace

base::Result<TextCost, SegmentError> countText(QStringView text, const SegmentOptions &options)
{
    const auto plan = planText(text, options);
    if (!plan)
        return base::unexpected<SegmentError>(plan.error());
    qsizetype segments = 0;
    const qsizetype lastUnits = cutText(text, *plan, [&segments](qsizetype, qsizetype) { ++segments; });
    return costOf(*plan, segments, lastUnits);
}

base::Result<Segmentation, SegmentError> segmentText(QStringView text, const SegmentOptions &options)
{
    const auto plan = planText(text, options);
    if (!plan)
        return base::unexpected<SegmentError>(plan.error());
    if (plan->units > qsizetype(kMostSegments) * plan->capacity)
        return failure(Code::TooManySegments);
    std::vector<Segment> segments;
    const qsizetype lastUnits = cutText(text, *plan, [&](qsizetype begin, qsizetype end) {
        segments.push_back({plan->alphabet, {}, payloadOf(text.sliced(begin, end - begin), *plan)});
    });
    return costOf(*plan, static_cast<qsizetype>(segments.size()), lastUnits).map([&](const TextCost &cost) {
        number(segments, *plan, options);
        return Segmentation{cost, std::move(segments)};
    });
}

base::Result<Segmentation, SegmentError> segmentData(QByteArrayView data, const SegmentOptions &options)
{
    if (const auto error = complaint(options))
        return base::unexpected<SegmentError>(*error);
    Plan plan;
    plan.alphabet = Alphabet::EightBit;
    plan.units = data.size();
    decideCapacity(plan, options);
    if (plan.units > qsizetype(kMostSegments) * plan.capacity)
        return failure(Code::TooManySegments);
    std::vector<Segment> segments;
    do {
        const QByteArrayView part = data.first(std::min<qsizetype>(data.size(), plan.capacity));
        segments.push_back({plan.alphabet, {}, part.toByteArray()});
        data = data.sliced(part.size());
    } while (!data.isEmpty());
    number(segments, plan, options);
    const qsizetype lastUnits = segments.back().payload.size();
    return costOf(plan, static_cast<qsizetype>(segments.size()), lastUnits).map([&](const TextCost &cost) {
        return Segmentation{cost, std::move(segments)};
    });
}

void setReference(Segment &segment, int reference)
{
    for (InformationElement &element : segment.header) {
        if (element.id != element::kConcatenation8 && element.id != element::kConcatenation16)
            continue;
        if (auto current = concatenation({element})) {
            current->reference = reference & ((1 << current->bits) - 1);
            element = toElement(*current);
        }
    }
}

QString textOf(const Segment &segment)
{
    switch (segment.alphabet) {
    case Alphabet::Gsm7: return gsm7::CharacterSet(nationalTables(segment.header)).decode(segment.payload);
    case Alphabet::Ucs2: return ucs2::decode(segment.payload);
    case Alphabet::EightBit: break;
    }
    return {};
}

} // namespace pdu
