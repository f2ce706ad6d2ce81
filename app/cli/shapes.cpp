#include "app/cli/shapes.h"

#include "app/cli/options.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using campaign::MessageState;

QJsonObject byReason(const std::map<campaign::Reason, qint64> &counts)
{
    QJsonObject json;
    for (const auto &[reason, messages] : counts)
        if (messages > 0)
            json[campaign::name(reason)] = messages;
    return json;
}

double rounded(double value, int digits)
{
    const double scale = std::pow(10, digits);
    return std::round(value * scale) / scale;
}

QJsonArray linesOf(const campaign::Summary &summary)
{
    QJsonArray lines;
    for (const campaign::LineFigure &line : summary.lines)
        lines.append(QJsonObject{{u"line"_s, line.line},
                                 {u"parts"_s, line.parts},
                                 {u"busy_fraction"_s, rounded(line.busyFraction, 3)}});
    return lines;
}

QString whyOf(const campaign::Campaign &campaign)
{
    switch (campaign.why) {
    case campaign::PauseReason::None: return {};
    case campaign::PauseReason::ByUser: return u"paused_by_user"_s;
    case campaign::PauseReason::LongStop: return u"long_stop"_s;
    }
    return {};
}

} // namespace

QJsonObject toJson(const campaign::Counts &counts)
{
    QJsonObject json{{u"total"_s, counts.total()}};
    for (int i = 0; i < campaign::kMessageStates; ++i) {
        const auto state = static_cast<MessageState>(i);
        json[campaign::name(state)] = counts[state];
    }
    return json;
}

QJsonObject toJson(const campaign::Summary &summary)
{
    auto waiting = summary.waitingFor;
    waiting[campaign::Reason::LineLostMidway] = summary.stranded;
    return {{u"campaign"_s, summary.id.value},
            {u"messages"_s, toJson(summary.messages)},
            {u"parts"_s, summary.parts},
            {u"seconds"_s, rounded(summary.seconds, 3)},
            {u"parts_per_minute"_s, rounded(summary.partsPerMinute, 1)},
            {u"lines"_s, linesOf(summary)},
            {u"held_why"_s, byReason(summary.heldWhy)},
            {u"failed_why"_s, byReason(summary.failedWhy)},
            {u"waiting_for"_s, byReason(waiting)},
            {u"next_at"_s, timeOrNull(summary.nextAt)}};
}

QJsonObject toJson(const Explanation &explanation)
{
    return {{u"sentence"_s, Explanation{explanation.happened, explanation.meaning, {}}.toString()},
            {u"what_to_do"_s, explanation.onCommandLine().remedy}};
}

QJsonObject toJson(const campaign::Campaign &campaign, const campaign::Counts &counts)
{
    return {{u"id"_s, campaign.id.value},
            {u"name"_s, campaign.name},
            {u"purpose"_s, campaign::name(campaign.purpose)},
            {u"state"_s, campaign::name(campaign.state)},
            {u"practice"_s, campaign.practice},
            {u"created"_s, timeOrNull(campaign.created)},
            {u"start"_s, timeOrNull(campaign.starts)},
            {u"end"_s, timeOrNull(campaign.ends)},
            {u"messages"_s, toJson(counts)},
            {u"why"_s, whyOf(campaign)}};
}

QJsonValue timeOrNull(std::optional<base::TimePoint> time)
{
    return time ? QJsonValue(isoTime(*time)) : QJsonValue();
}

QJsonValue timeOrNull(base::TimePoint time)
{
    return timeOrNull(time == base::TimePoint{} ? std::nullopt : std::optional(time));
}

bool needsSomebody(const campaign::Counts &counts)
{
    return counts[MessageState::Failed] > 0 || counts[MessageState::Held] > 0 ||
           counts[MessageState::InDoubt] > 0;
}

} // namespace app
