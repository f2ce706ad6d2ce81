#pragma once

#include "core/campaign/control.h"
#include "core/campaign/summary.h"
#include "core/send/dispatcher.h"
#include "core/store/campaigns.h"
#include "core/store/messages.h"
#include "core/store/parts.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeline.h"
#include "tests/support/tempprofile.h"

namespace tests {

/// A profile with the engine running in it, single-threaded, on fake lines and a fake clock.
class Engine
{
public:
    /// `beforeStart` runs when the ledger is open and nothing has happened yet.
    explicit Engine(const TempProfile &profile, FakeClock &clock, FakeNetwork &network,
                    send::DispatcherOptions options = {}, const std::function<void()> &beforeStart = {});

    FakeLine &addLine(const QString &name, bool paced = false, bool practice = false);
    base::CampaignId launch(campaign::Campaign campaign);
    /// Lets everything happen that needs no time to pass.
    void pump();
    /// Moves time on, and lets happen what falls due.
    void advance(base::Milliseconds by);

    campaign::Summary summary(base::CampaignId id);
    campaign::Campaign campaign(base::CampaignId id);
    campaign::Message message(qint64 e164);
    std::vector<campaign::Part> parts(qint64 e164);

    template <class F>
    auto change(F fn)
    {
        const auto result = value(db->transaction(fn));
        dispatcher->refresh();
        pump();
        return result;
    }

    store::Result<> started; ///< a failure is the test's to judge
    FakeClock &clock;
    FakeNetwork &network;
    std::unique_ptr<store::Database> db;
    std::map<QString, std::unique_ptr<FakeLine>> lines;
    std::unique_ptr<send::Dispatcher> dispatcher;
};

/// "hello" to `count` numbers from +4915100000001 on.
campaign::Campaign campaignTo(int count, const QString &text = QStringLiteral("hello"),
                              qint64 first = 4915100000001);

} // namespace tests
