#include "app/text/findings.h"

#include "app/text/errortext.h"
#include "app/text/linetext.h"
#include "app/text/say.h"
#include "app/text/when.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Verdict = Finding::Verdict;

constexpr qint64 kMebi = 1024 * 1024;
constexpr qint64 kLittleRoom = 1024 * kMebi;
constexpr qint64 kNoRoom = 100 * kMebi;
constexpr int kOldRules = 365; // days
constexpr int kFull = 80;      // percent

Finding good(const QString &topic, const QString &happened)
{
    return {topic, Verdict::Good, {happened, {}, {}}};
}

Finding signalFinding(int dBm)
{
    const bool isWeak = signalBars(dBm) <= 1;
    const QString strength = say("The signal is %1, %2 dBm.").arg(signalWord(dBm)).arg(dBm);
    if (!isWeak)
        return good(u"signal"_s, strength);
    return {u"signal"_s,
            Verdict::Notice,
            {strength, say("Texts take longer, and some fail."),
             say("A place nearer to the window often helps.")}};
}

Finding untried(const QString &topic, const QString &happened, const QString &remedy = {})
{
    return {topic, Verdict::Untried, {happened, {}, remedy}};
}

bool isBad(const Finding &finding)
{
    return finding.verdict == Verdict::Bad;
}

/// Texts go out all the same with some, and what may go wrong one day is no reason to call a line ill.
Verdict verdictOf(line::Problem::Code code)
{
    using Code = line::Problem::Code;
    const bool isHarmless = code == Code::NoReports || code == Code::NoNotifications ||
                            code == Code::WeakSignal || code == Code::PortWatched;
    return isHarmless ? Verdict::Notice : Verdict::Bad;
}

bool has(const line::LineState &state, line::Problem::Code code)
{
    return std::ranges::any_of(state.problems, [=](const line::Problem &one) { return one.code == code; });
}

using Evidence = std::optional<LineEvidence>;

Finding sendingFinding(const Evidence &evidence)
{
    if (!evidence)
        return good(u"ready"_s, say("It is ready to send."));
    const store::Experience &seen = evidence->seen;
    if (seen.parts == 0)
        return untried(u"ready"_s, say("It is ready to send; nothing went out over it yet."),
                       say("A test text to your own phone shows whether it works."));
    const auto tenths = (seen.eachPart.count() + 50) / 100;
    return {u"ready"_s,
            Verdict::Good,
            {say("It sends texts."),
             say("The last one %1; a part takes %2 s.")
                 .arg(dayAndTime(seen.last, evidence->now), QLocale().toString(double(tenths) / 10, 'f', 1)),
             {}}};
}

Finding reportsFinding(const line::Capabilities &can, const Evidence &evidence)
{
    if (!can.deliveryReports)
        return {
            u"reports"_s,
            Verdict::Notice,
            {say("This modem tells no delivery reports."),
             say("Texts are sent all the same; they stay at Sent, and nobody can say whether they arrived."),
             {}}};
    if (!evidence)
        return good(u"reports"_s, say("Delivery reports can be heard."));
    return evidence->seen.reports
               ? good(u"reports"_s, say("Delivery reports work."))
               : untried(u"reports"_s, say("Delivery reports are asked for; none has come yet."));
}

Finding repliesFinding(const line::Capabilities &can, const Evidence &evidence)
{
    if (!can.readsStorage)
        return {u"replies"_s,
                Verdict::Bad,
                {say("This modem can send, but its texts cannot be read."),
                 say("Replies and STOP are not heard: do not send offers over it."),
                 say("Use another modem for what is answered.")}};
    return !evidence || evidence->seen.texts
               ? good(u"replies"_s, say("Replies and STOP are heard."))
               : untried(u"replies"_s, say("Replies and STOP can be heard; none has come yet."));
}

Finding longTextsFinding(const store::Experience &seen)
{
    return seen.longTexts ? good(u"long_texts"_s, say("Long texts arrive as one."))
                          : untried(u"long_texts"_s, say("No long text has come in yet."));
}

Finding creditFinding(const LineEvidence &evidence)
{
    if (evidence.creditRefused)
        return {u"credit"_s,
                Verdict::Notice,
                {say("The credit could not be asked: the network or the modem did not answer the code."),
                 say("Texts are not affected, but nobody sees when the credit ends."),
                 say("Try the code of your operator, or set a limit.")}};
    if (evidence.credit.isEmpty())
        return untried(u"credit"_s, say("The credit was not asked for yet."));
    return {u"credit"_s, Verdict::Good, {say("The credit can be asked."), evidence.credit, {}}};
}

Finding stopFinding(send::StopReason reason)
{
    Explanation words{stopSentence(reason), {}, {}};
    if (reason != send::StopReason::CreditLow) { // which ends by itself
        words.remedy = say("Then press \u201cSend over it again\u201d.");
        words.command = say("Then start it again: handbell-cli lines set IMEI --restart.");
    }
    return {u"stopped"_s, Verdict::Bad, words};
}

Finding storageFinding(const QString &name, const line::Storage &storage)
{
    const QString used =
        say("The memory %1 holds %2 of %3 texts.").arg(name).arg(storage.used).arg(storage.total);
    if (storage.used * 100 < storage.total * kFull)
        return good(u"storage"_s, used);
    return {
        u"storage"_s,
        Verdict::Notice,
        {used, say("A full memory takes no more replies."),
         say("Handbell empties it when it sends or listens: texts are saved first, then deleted there.")}};
}

Finding linkFinding(const line::Capabilities &can)
{
    return good(u"link"_s, can.keepsLinkOpen
                               ? say("The radio link stays open between texts: many in a row go faster.")
                               : say("Each text opens the radio link anew: some seconds each."));
}

} // namespace

QString name(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good: return u"good"_s;
    case Verdict::Untried: return u"untried"_s;
    case Verdict::Notice: return u"notice"_s;
    case Verdict::Bad: return u"bad"_s;
    }
    return {};
}

Finding ledgerFinding(const store::Contradictions &contradictions)
{
    if (contradictions.isSound())
        return good(u"ledger"_s,
                    say("The ledger is sound: nothing in it is damaged, lost or counted twice."));
    Explanation words{say("The ledger is damaged."),
                      say("What was sent and heard may be incomplete: send nothing before it is mended."),
                      say("Close Handbell, keep a copy of the folder, and go back to a copy from before.")};
    if (contradictions.damage.isEmpty())
        words.happened = say("The ledger contradicts itself in %n place(s).",
                             contradictions.orphans + contradictions.miscounted);
    return {u"ledger"_s, Verdict::Bad, words};
}

Finding ledgerFinding(const store::Error &error)
{
    return {u"ledger"_s, Verdict::Bad, explain(error)};
}

Finding noLedgerFinding()
{
    return good(u"ledger"_s, say("Nothing is kept here yet: the first list or campaign makes the ledger."));
}

Finding diskFinding(qint64 octetsFree)
{
    const QString room =
        say("%1 are free on the disk of the profile.").arg(QLocale().formattedDataSize(octetsFree));
    if (octetsFree >= kLittleRoom)
        return good(u"disk"_s, room);
    return {u"disk"_s,
            octetsFree < kNoRoom ? Verdict::Bad : Verdict::Notice,
            {room, say("Nothing can be sent when the disk is full; nothing is lost by it."),
             say("Make room on this disk.")}};
}

Finding privacyFinding(const QString &folder, bool isOpenToOthers)
{
    if (!isOpenToOthers)
        return good(u"privacy"_s, say("Nobody else on this PC can read the profile."));
    return {u"privacy"_s,
            Verdict::Notice,
            {say("Others on this PC can read the folder %1.").arg(folder),
             say("It holds names, numbers and texts."),
             say("Take the rights of others away: chmod -R go= with the folder behind it.")}};
}

Finding rulesFinding(QDate asOf, QDate today)
{
    const QString age =
        say("The opt-out words are of %1.").arg(QLocale().toString(asOf, QLocale::LongFormat));
    if (asOf.daysTo(today) <= kOldRules)
        return good(u"rules"_s, age);
    return {u"rules"_s, Verdict::Notice, {age, {}, say("A newer Handbell may know more of them.")}};
}

std::vector<Finding> lineFindings(const line::LineState &state, const Evidence &evidence)
{
    std::vector<Finding> findings;
    for (const line::Problem &problem : state.problems)
        findings.push_back({codeName(problem.code), verdictOf(problem.code), explain(problem)});
    if (evidence && evidence->stopped != send::StopReason::None)
        findings.push_back(stopFinding(evidence->stopped));
    const bool isWell = std::ranges::none_of(findings, isBad);
    if (state.phase != line::Phase::Ready && state.phase != line::Phase::Sending) {
        if (isWell)
            findings.push_back({u"ready"_s,
                                Verdict::Bad,
                                {say("The modem did not become ready."),
                                 {},
                                 say("Unplug it, plug it in again, and try once more.")}});
        return findings;
    }
    if (isWell)
        findings.push_back(sendingFinding(evidence));
    findings.push_back(repliesFinding(state.capabilities, evidence));
    if (evidence && state.capabilities.readsStorage)
        findings.push_back(longTextsFinding(evidence->seen));
    if (!has(state, line::Problem::Code::NoReports))
        findings.push_back(reportsFinding(state.capabilities, evidence));
    if (evidence)
        findings.push_back(creditFinding(*evidence));
    findings.push_back(linkFinding(state.capabilities));
    if (state.signalDbm)
        findings.push_back(signalFinding(*state.signalDbm));
    for (auto storage = state.storages.begin(); storage != state.storages.end(); ++storage)
        if (storage->total > 0)
            findings.push_back(storageFinding(storage.key(), *storage));
    const auto trouble = [](const Finding &finding) { return std::max(finding.verdict, Verdict::Untried); };
    std::ranges::stable_sort(findings, std::ranges::greater(), trouble);
    return findings;
}

} // namespace app
