#include "app/cli/campaigntable.h"

#include "app/text/fatetext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "core/contacts/phonenumber.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QJsonObject toJson(const campaign::Part &part)
{
    return {{u"id"_s, part.id.value},
            {u"seq"_s, part.seq},
            {u"attempt"_s, part.attempt},
            {u"state"_s, campaign::name(part.state)},
            {u"reference"_s, part.reference ? QJsonValue(*part.reference) : QJsonValue()},
            {u"handed"_s, timeOrNull(part.handed)},
            {u"accepted"_s, timeOrNull(part.reference ? part.answered : base::TimePoint{})},
            {u"reported"_s, timeOrNull(part.reported)},
            {u"status"_s, part.status ? QJsonValue(*part.status) : QJsonValue()},
            {u"code"_s, part.code}};
}

QString lineOf(const store::MessageDetails &message)
{
    return message.parts.empty() ? QString() : message.parts.back().line;
}

QString localTime(base::TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).toString(u"d MMM hh:mm"_s);
}

QString reasons(const std::map<campaign::Reason, qint64> &counts)
{
    QStringList all;
    for (const auto &[reason, messages] : counts)
        if (messages > 0 && reason != campaign::Reason::None)
            all << u"%1: %2"_s.arg(grouped(messages), sentence(reason));
    return all.join(u' ');
}

} // namespace

QString noCampaign(base::CampaignId id)
{
    return say("There is no campaign %1. handbell-cli campaigns lists them.").arg(id.value);
}

QStringList summaryLines(const campaign::Summary &summary)
{
    QStringList lines{say("%n text(s): ", summary.messages.total()) + app::summary(summary.messages)};
    if (summary.parts > 0)
        lines << say("%n part(s) in ", summary.parts) +
                     lengthOfTime(static_cast<qint64>(summary.seconds + 0.5)) +
                     say(", about %n a minute", static_cast<qint64>(summary.partsPerMinute + 0.5));
    for (const auto &[words, counts] :
         {std::pair(say("Held back. "), summary.heldWhy), std::pair(say("Failed. "), summary.failedWhy),
          std::pair(say("Waiting. "), summary.waitingFor)})
        if (const QString why = reasons(counts); !why.isEmpty())
            lines << words + why;
    if (summary.stranded > 0)
        lines << say("Midway. ") + reasons({{campaign::Reason::LineLostMidway, summary.stranded}});
    if (summary.nextAt)
        lines << say("It goes on at %1.").arg(localTime(*summary.nextAt));
    return lines;
}

QJsonObject toJson(const store::MessageDetails &details)
{
    QJsonArray parts;
    for (const campaign::Part &part : details.parts)
        parts.append(toJson(part));
    const campaign::Message &message = details.message;
    return {{u"id"_s, message.id.value},
            {u"number"_s, contacts::e164Text(message.e164)},
            {u"name"_s, details.name},
            {u"text"_s, message.text},
            {u"state"_s, campaign::name(message.standing.state)},
            {u"why"_s, campaign::name(message.standing.why)},
            {u"sentence"_s, fateSentence(details)},
            {u"line"_s, lineOf(details)},
            {u"parts"_s, parts}};
}

QString messageLine(const store::MessageDetails &details)
{
    const QString who = u"%1 %2"_s.arg(contacts::e164Text(details.message.e164).leftJustified(16),
                                       details.name.left(20).leftJustified(20));
    const QString state = word(details.message.standing.state);
    const QString fate = fateSentence(details);
    return fate.isEmpty() ? u"%1 %2"_s.arg(who, state) : u"%1 %2: %3"_s.arg(who, state, fate);
}

} // namespace app
