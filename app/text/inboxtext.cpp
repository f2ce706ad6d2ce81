#include "app/text/inboxtext.h"

#include "app/text/fatetext.h"
#include "app/text/numbertext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "app/text/when.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using campaign::MessageState;
using consent::SuppressionKind;
using inbox::Verdict;

namespace app {

namespace {

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::OptOut: return say("opts out");
    case Verdict::Probable: return say("probably opts out");
    case Verdict::OptIn: return say("wants texts again");
    case Verdict::Help: return say("asks for help");
    case Verdict::None: return {};
    }
    return {};
}

QString joined(QStringList parts, const QString &by)
{
    parts.removeAll(QString());
    return parts.join(by);
}

bool hasReportsToCome(const store::ThreadEntry &entry)
{
    return entry.wantsReports || entry.standing.state != MessageState::Accepted;
}

} // namespace

QString nameOf(const store::ConversationRow &row)
{
    return !row.name.isEmpty() ? row.name : row.e164 != 0 ? numberOf(row) : row.sender;
}

QString numberOf(const store::ConversationRow &row)
{
    if (row.e164 == 0)
        return {};
    return numberText(row.e164);
}

QString words(inbox::Kind kind, const QString &text)
{
    switch (kind) {
    case inbox::Kind::Text: return text;
    case inbox::Kind::Data: return say("Data for a program, not a text");
    case inbox::Kind::Unreadable: return say("A text that could not be read");
    }
    return text;
}

QString lastLine(const store::ConversationRow &row)
{
    if (row.isOurs)
        return say("You: %1").arg(row.text.simplified());
    return words(row.kind, row.text).simplified();
}

QString sentence(const store::ConversationRow &row, base::TimePoint now)
{
    QStringList facts{nameOf(row)};
    if (row.unread > 0)
        facts << say("%n new text(s)", row.unread);
    if (row.waitsSince)
        facts << say("waits for an answer");
    if (row.suppression)
        facts << (*row.suppression == SuppressionKind::Paused ? say("may have opted out") : say("opted out"));
    if (row.practice)
        facts << say("practice");
    facts << shortMoment(row.last, now);
    return joined(facts, u", "_s) + u": "_s + lastLine(row);
}

QString sourceWords(const store::ThreadEntry &entry)
{
    if (!entry.isOurs)
        return {};
    switch (entry.source) {
    case campaign::Kind::Ordinary: return entry.campaign;
    case campaign::Kind::Confirmations: return say("Answered by itself");
    case campaign::Kind::Replies: return say("You");
    }
    return {};
}

QString stateWords(const store::ThreadEntry &entry)
{
    if (!entry.isOurs)
        return wordOf(entry.verdict);
    const QString state =
        hasReportsToCome(entry) ? word(entry.standing.state) : say("Sent, reports not possible");
    if (entry.standing.state == MessageState::Delivered && entry.reported)
        return u"%1 %2"_s.arg(state, timeOfDay(*entry.reported));
    return state;
}

QString sentence(const store::ThreadEntry &entry, const QString &name, base::TimePoint now)
{
    const QString source = entry.source != campaign::Kind::Replies ? sourceWords(entry) : QString();
    const QString head =
        joined({entry.isOurs ? say("You") : name, longDay(entry.at, now) + u' ' + timeOfDay(entry.at), source,
                stateWords(entry)},
               u", "_s);
    return head + u": "_s + words(entry.kind, entry.text);
}

QString explanation(const store::ThreadEntry &entry)
{
    if (!entry.isOurs)
        return {};
    if (entry.failure)
        return failureSentence(*entry.failure);
    if (entry.standing.why != campaign::Reason::None)
        return sentence(entry.standing.why);
    switch (entry.standing.state) {
    case MessageState::Queued: return say("It waits for its turn.");
    case MessageState::Sending: return say("The modem has it now.");
    case MessageState::Accepted:
        return entry.accepted
                   ? say("The operator took it at %1. The phone may be off.").arg(timeOfDay(*entry.accepted))
                   : say("The operator took it. The phone may be off.");
    case MessageState::Delivered: return say("The network reported that the phone has it.");
    case MessageState::InDoubt: return say("Handed over, answer never heard. It may have gone out.");
    case MessageState::Failed:
    case MessageState::Held:
    case MessageState::Expired:
    case MessageState::Cancelled: return {};
    }
    return {};
}

QString sentence(const store::OptOutRecord &record, const QString &name, base::TimePoint now)
{
    const auto &entry = record.entry;
    const QString day = longDay(entry.since, now);
    const QString said = record.said.simplified();
    switch (entry.kind) {
    case SuppressionKind::Stop:
        return said.isEmpty()
                   ? say("%1 opted out on %2. No text can go there until START comes.").arg(name, day)
                   : say("%1 opted out on %2 with “%3”. No text can go there until START comes.")
                         .arg(name, day, said);
    case SuppressionKind::Manual:
        return say("%1 was opted out by hand on %2. No text can go there until that is undone.")
            .arg(name, day);
    case SuppressionKind::Paused:
        if (const auto by = consent::decideBy(entry))
            return say("%1 probably wants no more texts: “%2”. None goes there now. Please decide; from %3 "
                       "on it "
                       "counts as an opt-out.")
                .arg(name, said, dayAndTime(*by, now));
        return say("%1 gets no texts for some time.").arg(name);
    case SuppressionKind::Erased:
        return say("%1 asked to be deleted. No text can go there any more.").arg(name);
    }
    return {};
}

QString sentence(inbox::ReplyRefusal refusal)
{
    using enum inbox::ReplyRefusal;
    switch (refusal) {
    case None: return {};
    case Gone: return say("This person was erased. The answer was not sent.");
    case NoNumber: return say("This sender has no number. The answer was not sent.");
    case OptedOut: return say("This person has opted out. The answer was not sent.");
    case Empty: return say("The answer is empty. Write a text first.");
    case TooLong: return say("The answer is too long for one text. It was not sent; shorten it.");
    }
    return {};
}

} // namespace app
