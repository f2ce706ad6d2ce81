#include "core/inbox/heeding.h"

#include "core/inbox/answering.h"
#include "core/store/basis.h"
#include "core/store/contacts.h"
#include "core/store/conversations.h"
#include "core/store/messages.h"
#include "core/store/suppressions.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using campaign::MessageState;
using campaign::Reason;
using campaign::Standing;
using consent::Suppression;
using consent::SuppressionKind;

namespace inbox {

namespace {

constexpr qsizetype kQuoted = 160;

/// One text and what it asks for.
class Heeding
{
public:
    Heeding(store::WriteDb &db, store::TallyChanges &tally, Incoming &incoming, base::TimePoint now)
        : m_db(db)
        , m_tally(tally)
        , m_incoming(incoming)
        , m_now(now)
        , m_standing(store::activeSuppressionsOf(db, incoming.e164, incoming.practice, now))
    {
    }

    void stop(const HearingOptions &options)
    {
        if (isSuppressedAs(SuppressionKind::Stop) || isSuppressedAs(SuppressionKind::Erased))
            return;
        suppress(SuppressionKind::Stop);
        if (!isSuppressedAs(SuppressionKind::Manual))
            m_incoming.answer =
                confirmOptOut(m_db, m_tally, m_incoming, options.confirmation, options.region, m_now);
    }

    void pause()
    {
        if (m_standing.empty())
            suppress(SuppressionKind::Paused);
    }

    void restore()
    {
        int ended = 0;
        for (const Suppression &entry : m_standing)
            if (isOfText(entry) && entry.since <= saidAt())
                ended += store::endSuppression(m_db, m_incoming.e164, entry.kind, m_incoming.practice,
                                               quote(), m_now);
        const auto contact = ended > 0 ? store::contactByNumber(m_db, m_incoming.e164) : std::nullopt;
        if (contact && !m_incoming.practice)
            store::addBasis(m_db, contact->id, quote(), u"inbox %1"_s.arg(m_incoming.id.value), m_now);
    }

private:
    bool isSuppressedAs(SuppressionKind kind) const
    {
        return std::ranges::find(m_standing, kind, &Suppression::kind) != m_standing.end();
    }

    static bool isOfText(const Suppression &entry)
    {
        return entry.kind == SuppressionKind::Stop ||
               (entry.kind == SuppressionKind::Paused && entry.evidence.isValid());
    }

    base::TimePoint saidAt() const { return m_incoming.sent.value_or(m_incoming.received); }
    QString quote() const { return m_incoming.text.simplified().left(kQuoted); }

    void suppress(SuppressionKind kind)
    {
        store::suppress(m_db,
                        {m_incoming.e164, kind, saidAt(), {}, quote(), m_incoming.id, m_incoming.practice});
        hold();
    }

    void hold()
    {
        const Standing held{MessageState::Held, Reason::Suppressed};
        for (const auto &message : store::unsentTo(m_db, m_incoming.e164, m_incoming.practice))
            if (message.standing != held && store::moveMessage(m_db, message, held, {}, {}))
                m_tally.move(message.campaign, message.standing, held);
    }

    store::WriteDb &m_db;
    store::TallyChanges &m_tally;
    Incoming &m_incoming;
    base::TimePoint m_now;
    std::vector<Suppression> m_standing; ///< what held before this text
};

} // namespace

void heed(store::WriteDb &db, store::TallyChanges &tally, Incoming &incoming, const HearingOptions &options,
          base::TimePoint now)
{
    Heeding heeding(db, tally, incoming, now);
    switch (incoming.verdict) {
    case Verdict::OptOut: return heeding.stop(options);
    case Verdict::Probable: return heeding.pause();
    case Verdict::OptIn: return heeding.restore();
    case Verdict::Help:
    case Verdict::None: return;
    }
}

void decideOverduePauses(store::WriteDb &db, base::TimePoint now)
{
    store::endWaitingOfPaused(db, now - consent::kPauseDeadline);
    store::turnPausesIntoStops(db, now - consent::kPauseDeadline, now);
}

std::optional<base::TimePoint> nextPauseDue(store::ReadDb &db)
{
    const auto oldest = store::oldestPause(db);
    return oldest ? std::optional(*oldest + consent::kPauseDeadline) : std::nullopt;
}

} // namespace inbox
