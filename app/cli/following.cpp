#include "app/cli/following.h"

#include "app/application.h"
#include "app/cli/awaiting.h"
#include "app/cli/shapes.h"
#include "app/cli/wakeup.h"
#include "app/text/errortext.h"
#include "app/text/linetext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "core/store/campaigns.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

using campaign::MessageState;

/// A campaign at one moment.
struct Moment
{
    campaign::Campaign campaign;
    campaign::Summary summary;
    qint64 forAPerson = 0; ///< of those Sending

    bool isSettled() const
    {
        return campaign.frozen && summary.messages[MessageState::Queued] == 0 &&
               summary.messages[MessageState::Sending] <= forAPerson;
    }

    /// All that is left waits for something that may take long.
    bool onlyWaits() const
    {
        const bool stands = campaign.state == campaign::CampaignState::Paused ||
                            campaign.state == campaign::CampaignState::Scheduled;
        qint64 waiting = 0;
        for (const auto &[reason, messages] : summary.waitingFor)
            waiting += messages;
        return campaign.frozen && summary.messages[MessageState::Sending] <= summary.stranded &&
               (stands || waiting >= summary.messages[MessageState::Queued]);
    }
};

Moment momentOf(store::ReadDb &db, base::CampaignId id, base::TimePoint now)
{
    Moment moment{store::campaignById(db, id).value_or(campaign::Campaign{}), campaign::summarise(db, id), 0};
    moment.forAPerson = textsForAPerson(db, moment.campaign, moment.summary.stranded, now);
    return moment;
}

/// A modem that has not come up by then is one that a person must look at.
constexpr base::Milliseconds kLinesComeUp = 60s;

class Following
{
public:
    Following(Invocation &invocation, Patience patience)
        : m_invocation(invocation)
        , m_patience(patience)
        , m_began(invocation.clock.uptime())
    {
    }

    bool isOver(const Moment &moment)
    {
        if (m_invocation.stop.isRaised())
            return true;
        if (!moment.isSettled())
            return !m_patience.waits && moment.onlyWaits() && linesAreUp();
        if (!m_settled)
            m_settled = m_invocation.clock.uptime();
        const bool awaitsReports =
            moment.campaign.policy.wantsReports && moment.summary.messages[MessageState::Accepted] > 0;
        return !awaitsReports || m_invocation.clock.uptime() - *m_settled >= m_patience.forReports;
    }

private:
    bool linesAreUp() const
    {
        return m_invocation.application->engine().linesHaveSettled() ||
               m_invocation.clock.uptime() - m_began > kLinesComeUp;
    }

    Invocation &m_invocation;
    Patience m_patience;
    base::Milliseconds m_began;
    std::optional<base::Milliseconds> m_settled;
};

} // namespace

QCoro::Task<store::Result<campaign::Summary>> follow(Invocation &invocation, base::CampaignId id,
                                                     Patience patience)
{
    Application &application = *invocation.application;
    Following following(invocation, patience);
    LineNews news(invocation);
    Wakeup wakeup(invocation.clock, invocation.stop);
    QObject::connect(&application.engine(), &Engine::campaignChanged, &wakeup, &Wakeup::wake);
    QObject::connect(&application.engine(), &Engine::lineChanged, &wakeup, &Wakeup::wake);
    for (;;) {
        const base::TimePoint now = invocation.clock.now();
        const auto asking =
            application.ledger().run([id, now](store::ReadDb &db) { return momentOf(db, id, now); });
        const auto moment = co_await asking;
        if (!moment)
            co_return base::unexpected(moment.error());
        invocation.console.progress(progressOf(moment->summary));
        if (following.isOver(*moment))
            co_return moment->summary;
        co_await wakeup.next(500ms);
    }
}

Progress progressOf(const campaign::Summary &summary)
{
    const campaign::Counts &counts = summary.messages;
    const qint64 total = std::max<qint64>(counts.total(), 1);
    const qint64 open = counts[MessageState::Queued] + counts[MessageState::Sending];
    const QString done = u"%1 of %2"_s.arg(grouped(total - open), grouped(total));
    return {static_cast<double>(total - open) / static_cast<double>(total),
            u"%1: %2"_s.arg(done, app::summary(counts)), toJson(summary)};
}

LineNews::LineNews(Invocation &invocation)
{
    Engine &engine = invocation.application->engine();
    Console &console = invocation.console;
    const auto tell = [this, &console](const QString &sentence) {
        if (sentence.isEmpty() || m_told.contains(sentence))
            return;
        m_told << sentence;
        console.note(sentence);
    };
    connect(&engine, &Engine::lineChanged, this, [tell](const send::LineReport &line) {
        const QString name = shortLineName(line.name);
        for (const line::Problem &problem : line.state.problems)
            tell(u"%1: %2"_s.arg(name, explain(problem).onCommandLine().toString()));
        if (line.stopped != send::StopReason::None)
            tell(u"%1: %2"_s.arg(name, sentence(line.stopped)));
    });
    connect(&engine, &Engine::twinRefused, this, [tell](const QString &name, const QString &other) {
        tell(twinExplanation(name, other).toString());
    });
    connect(&engine, &Engine::troubled, this,
            [tell](const store::Error &error) { tell(explain(error).onCommandLine().toString()); });
}

} // namespace app
