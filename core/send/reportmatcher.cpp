#include "core/send/reportmatcher.h"

#include <algorithm>
#include <vector>

using namespace std::chrono_literals;
using campaign::PartState;

namespace send {

namespace {

constexpr int kTail = 10'000'000;
constexpr qsizetype kTailDigits = 7;
constexpr base::Milliseconds kUsualValidity = 72h;
/// A network may be late with its last word, and its clock differs from ours.
constexpr base::Milliseconds kGrace = 24h;

bool isWithinValidity(const OpenPart &part, base::TimePoint now)
{
    const auto validity = part.validity > 0ms ? part.validity : kUsualValidity;
    return now <= part.handed + validity + kGrace;
}

/// A report names the time its text reached the centre. More than half a day from when we handed it over, it
/// is another day's text to the same recipient, unless a clock or a zone is wrong.
bool isOfThatDay(const line::DeliveryReport &report, const OpenPart &part)
{
    return !report.serviceCentreTime || std::chrono::abs(*report.serviceCentreTime - part.handed) <= 12h;
}

std::vector<OpenPart> sortedByAge(std::span<const OpenPart> candidates)
{
    std::vector<OpenPart> parts(candidates.begin(), candidates.end());
    std::ranges::sort(parts, {}, &OpenPart::part);
    return parts;
}

std::optional<base::PartId> acceptedPart(const std::vector<OpenPart> &parts, int reference,
                                         std::optional<int> tail, base::TimePoint now)
{
    const auto fits = [&](const OpenPart &part) {
        return part.state == PartState::Accepted && part.reference == reference &&
               isWithinValidity(part, now) && (!tail || *tail == recipientTail(part.recipient));
    };
    if (tail) {
        const auto oldest = std::ranges::find_if(parts, fits);
        return oldest != parts.end() ? std::optional(oldest->part) : std::nullopt;
    }
    const auto newest = std::find_if(parts.rbegin(), parts.rend(), fits);
    return newest != parts.rend() ? std::optional(newest->part) : std::nullopt;
}

/// The centre has no text a day before we handed it over, even with a wrong zone.
bool canSpeakOf(const line::DeliveryReport &report, const OpenPart &part)
{
    return !report.serviceCentreTime || *report.serviceCentreTime >= part.handed - kGrace;
}

std::optional<base::PartId> onlyDoubtfulPart(const std::vector<OpenPart> &parts,
                                             const line::DeliveryReport &report, int tail,
                                             base::TimePoint now)
{
    std::optional<base::PartId> found;
    for (const OpenPart &part : parts) {
        if (recipientTail(part.recipient) != tail || !isWithinValidity(part, now) ||
            !canSpeakOf(report, part))
            continue;
        if (part.state == PartState::Handed || (part.state == PartState::InDoubt && found))
            return std::nullopt;
        if (part.state == PartState::InDoubt)
            found = part.part;
    }
    return found;
}

} // namespace

ReportMeaning meaningOf(int status)
{
    if (status == 0x46)
        return ReportMeaning::Expired;
    if (status < 0x20)
        return ReportMeaning::Delivered;
    if (status < 0x40 || status > 0x7F)
        return ReportMeaning::Trying;
    return ReportMeaning::Failed;
}

std::optional<PartState> stateOf(ReportMeaning meaning)
{
    switch (meaning) {
    case ReportMeaning::Delivered: return PartState::Delivered;
    case ReportMeaning::Trying: return std::nullopt;
    case ReportMeaning::Failed: return PartState::Failed;
    case ReportMeaning::Expired: return PartState::Expired;
    }
    return std::nullopt;
}

std::optional<int> recipientTail(const QString &number)
{
    QString digits;
    std::ranges::copy_if(number, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.size() < kTailDigits)
        return std::nullopt;
    return QStringView(digits).right(kTailDigits).toInt();
}

int recipientTail(qint64 e164)
{
    return static_cast<int>(e164 % kTail);
}

std::optional<base::PartId> matchReport(const line::DeliveryReport &report, base::TimePoint now,
                                        std::span<const OpenPart> candidates)
{
    const auto all = sortedByAge(candidates);
    std::vector<OpenPart> ofThatDay;
    std::ranges::copy_if(all, std::back_inserter(ofThatDay),
                         [&](const OpenPart &part) { return isOfThatDay(report, part); });
    const auto tail = recipientTail(report.recipient);
    for (const auto &parts : {ofThatDay, all}) {
        if (const auto accepted = acceptedPart(parts, report.reference, tail, now))
            return accepted;
        const auto doubtful = tail ? onlyDoubtfulPart(parts, report, *tail, now) : std::nullopt;
        const auto isUnderWay = [&](const OpenPart &part) {
            return part.state == PartState::Handed && tail == recipientTail(part.recipient);
        };
        if (doubtful || std::ranges::any_of(parts, isUnderWay))
            return doubtful;
    }
    return std::nullopt;
}

} // namespace send
