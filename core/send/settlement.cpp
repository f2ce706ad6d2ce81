#include "core/send/settlement.h"

#include "core/base/overload.h"
#include "core/send/progress.h"
#include "core/send/reporting.h"
#include "core/store/campaigns.h"
#include "core/store/messages.h"
#include "core/store/parts.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::DoubtPolicy;
using campaign::Message;
using campaign::Part;
using campaign::PartState;
using campaign::Reason;

namespace send {

namespace {

constexpr int kDuplicateRejected = 197;
/// A text that keeps ending in doubt is not resent for ever, whatever the policy says.
constexpr int kMostDoubts = 3;
constexpr int kFailuresToStop = 20;
constexpr base::Milliseconds kAfterNoPrompt = 2s;

/// One answer on its way into the ledger.
class Settling
{
public:
    Settling(Turn &turn, Part part, Message message, SimHealth &health, double random)
        : m_turn(turn)
        , m_part(std::move(part))
        , m_message(std::move(message))
        , m_health(health)
        , m_random(random)
    {
    }

    void take(const line::Accepted &accepted)
    {
        if (!acceptPart(m_turn, m_part, accepted.reference))
            return;
        recovered(m_health);
        m_outcome.accepted = true;
        goOn({});
    }

    void take(const line::Refused &refused)
    {
        if (!answer(PartState::Refused, codeOf(refused.error)))
            return;
        const Verdict verdict = judge(refused, m_part.tries, m_message.e164, m_health, m_random);
        m_outcome.pause = verdict.simPause;
        m_outcome.stop = verdict.stop;
        if (!verdict.triesAgain)
            return goOn({.failed = m_part.tries > 0 ? Reason::TriesUsedUp : Reason::Refused});
        tryAgain(m_turn, m_message, m_part, m_part.tries + (verdict.burnsTry ? 1 : 0),
                 verdict.dropsValidity ? std::optional(-1) : m_part.validity);
        const bool isStopped = verdict.stop != StopReason::None;
        goOn({.notBefore = m_turn.now + (isStopped ? 0ms : verdict.after), .waits = Reason::WaitsToRetry});
        if (isStopped)
            letOthersTake(m_health.barred);
    }

    void take(const line::NotAttempted &notAttempted)
    {
        if (!answer(PartState::NotSent, {}))
            return;
        if (notAttempted.why == line::NotAttempted::Why::CannotEncode)
            return goOn({.failed = Reason::CannotEncode});
        if (notAttempted.why == line::NotAttempted::Why::NoPrompt)
            countNoPrompt();
        else
            m_outcome.awaitsReady = true;
        tryAgain(m_turn, m_message, m_part, m_part.tries, m_part.validity);
        goOn({.notBefore = m_turn.now});
    }

    void take(const line::Unknown &doubt)
    {
        if (m_part.state != PartState::Handed)
            return;
        m_outcome.awaitsReady =
            doubt.why == line::Unknown::Why::LineLost || doubt.why == line::Unknown::Why::ModemRestarted;
        if (isDuplicateRejected(doubt) && settlesEarlierDoubt(doubt))
            return goOn({});
        if (!answer(PartState::InDoubt, codeOf(doubt)))
            return;
        const bool resends = applyPolicy();
        goOn({.notBefore = resends ? m_turn.now : base::TimePoint{}});
    }

    const Outcome &outcome() const { return m_outcome; }

private:
    bool answer(PartState state, const QString &code)
    {
        const PartState from = m_part.state;
        m_part.state = state;
        m_part.code = code;
        m_part.answered = m_turn.now;
        return from == PartState::Handed &&
               store::answerPart(m_turn.db, m_part, PartState::Handed, PartState::Handed);
    }

    void goOn(const Onward &onward)
    {
        rederive(m_turn, m_message, onward);
        matchKeptReports(m_turn, m_part.sim);
        m_outcome.campaign = m_message.campaign;
        m_outcome.handed = m_part.handed;
        if (m_message.standing.state == campaign::MessageState::Sending &&
            m_message.notBefore == base::TimePoint{})
            m_outcome.goesOn = m_message.id;
    }

    /// What this SIM turned away waited for nothing but the SIM.
    void letOthersTake(const QList<qint64> &recipients)
    {
        const auto campaign = store::campaignById(m_turn.db, m_message.campaign);
        for (const qint64 e164 : recipients)
            for (const Message &message : store::unsentTo(m_turn.db, e164, campaign && campaign->practice))
                if (message.notBefore > m_turn.now && message.standing.why == Reason::WaitsToRetry)
                    store::moveMessage(m_turn.db, message, message.standing, m_turn.now, {});
    }

    void countNoPrompt()
    {
        m_outcome.pause = kAfterNoPrompt;
        if (++m_health.failures >= kFailuresToStop)
            m_outcome.stop = StopReason::ManyFailures;
    }

    static bool isDuplicateRejected(const line::Unknown &doubt)
    {
        return doubt.error.kind == line::ErrorCode::Kind::Cms && doubt.error.number == kDuplicateRejected;
    }

    /// The centre knows this text already: the attempt that was in doubt had arrived.
    bool settlesEarlierDoubt(const line::Unknown &doubt)
    {
        auto earlier = store::supersededDoubt(m_turn.db, m_part.message, m_part.seq);
        m_outcome.accepted = earlier && answer(PartState::Refused, codeOf(doubt.error)) &&
                             acceptPart(m_turn, *earlier, std::nullopt);
        return m_outcome.accepted;
    }

    /// True if the part is sent again.
    bool applyPolicy()
    {
        const auto campaign = store::campaignById(m_turn.db, m_message.campaign);
        switch (campaign ? campaign->policy.inDoubt : DoubtPolicy::Hold) {
        case DoubtPolicy::Hold: return false;
        case DoubtPolicy::TakeAsSent: acceptPart(m_turn, m_part, std::nullopt); return false;
        case DoubtPolicy::Resend: break;
        }
        if (store::doubtfulAttempts(m_turn.db, m_message.id, m_part.seq) >= kMostDoubts)
            return false;
        store::supersedePart(m_turn.db, m_part.id, campaign::Superseded::ByAttempt);
        tryAgain(m_turn, m_message, m_part, m_part.tries, m_part.validity);
        return true;
    }

    Turn &m_turn;
    Part m_part;
    Message m_message;
    SimHealth &m_health;
    double m_random;
    Outcome m_outcome;
};

} // namespace

Outcome settle(Turn &turn, base::PartId id, const line::SubmitResult &result, SimHealth &health,
               double random)
{
    auto part = store::partById(turn.db, id);
    auto message = part ? store::messageById(turn.db, part->message) : std::nullopt;
    if (!message)
        return {};
    Settling settling(turn, std::move(*part), std::move(*message), health, random);
    std::visit([&](const auto &answer) { settling.take(answer); }, result);
    return settling.outcome();
}

QString codeOf(const line::ErrorCode &error)
{
    switch (error.kind) {
    case line::ErrorCode::Kind::Cms: return u"CMS %1"_s.arg(error.number);
    case line::ErrorCode::Kind::Cme: return u"CME %1"_s.arg(error.number);
    case line::ErrorCode::Kind::Text: return error.text;
    case line::ErrorCode::Kind::Plain: return u"ERROR"_s;
    }
    return {};
}

QString codeOf(const line::Unknown &doubt)
{
    switch (doubt.why) {
    case line::Unknown::Why::Silence: return u"silence"_s;
    case line::Unknown::Why::LineLost: return u"line_lost"_s;
    case line::Unknown::Why::ModemRestarted: return u"modem_restarted"_s;
    case line::Unknown::Why::AmbiguousAnswer: return codeOf(doubt.error);
    }
    return {};
}

} // namespace send
