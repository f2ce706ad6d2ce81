#include "tests/support/engine.h"
#include "tests/support/faultydisk.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::MessageState;
using campaign::PartState;
using tests::Engine;
using tests::FaultyDisk;

namespace {

constexpr qint64 kFirst = 4915100000001;
constexpr int kTexts = 3;
constexpr int kPartsOfText = 2;
constexpr int kLines = 2;

/// Stops everything at the n-th time a line's device is touched: before the network takes a part, or after.
struct StopAt
{
    int n = -1;
    int touched = 0;
    std::function<void()> then = [] {};

    bool operator()()
    {
        if (n < 0 || touched++ < n)
            return false;
        std::exchange(then, [] {})();
        return true;
    }
};

struct World
{
    tests::TempProfile profile;
    tests::FakeClock clock;
    tests::FakeNetwork network;
    StopAt stop;
    base::CampaignId campaign;
};

campaign::Campaign twoPartTexts(campaign::DoubtPolicy policy)
{
    auto campaign = tests::campaignTo(kTexts, QString(200, u'x'), kFirst);
    campaign.policy.inDoubt = policy;
    return campaign;
}

/// One run of the program, until nothing happens any more or it was stopped.
void run(World &world, const std::function<void()> &beforeStart = {})
{
    Engine engine(world.profile, world.clock, world.network, {}, beforeStart);
    for (int i = 0; i < kLines; ++i) {
        auto &line = engine.addLine(u"line%1"_s.arg(i));
        line.isStopped = [&world] { return world.stop(); };
        line.nextReference = static_cast<int>(world.network.taken.size() % 256);
    }
    engine.pump();
    engine.advance(2s);
}

void prepare(World &world, campaign::DoubtPolicy policy = campaign::DoubtPolicy::Hold)
{
    const auto db = world.profile.open();
    world.campaign = tests::value(db->transaction(
        [&](store::WriteDb &tx) { return campaign::launch(tx, twoPartTexts(policy), world.clock.now()); }));
}

struct Ledger
{
    campaign::Counts counts;
    std::vector<store::Doubt> doubts;
    std::map<std::pair<QString, int>, std::vector<PartState>> attempts; ///< by recipient and sequence
};

Ledger read(World &world)
{
    const auto db = world.profile.open(store::Access::Read);
    return tests::value(db->read([&](store::ReadDb &tx) {
        Ledger ledger{store::tally(tx, world.campaign).counts, store::doubts(tx), {}};
        store::Statement row =
            tx.prepare(u"SELECT m.e164, p.seq, p.state FROM part p JOIN message m ON m.id = p.message "
                       "ORDER BY p.id"_s);
        while (row.next())
            ledger.attempts[{u"+%1"_s.arg(row.get<qint64>(0)), row.get<int>(1)}].push_back(
                row.get<PartState>(2));
        return ledger;
    }));
}

int timesTaken(const World &world, const QString &recipient, int sequence)
{
    return static_cast<int>(std::ranges::count_if(world.network.taken, [&](const auto &taken) {
        return taken.recipient == recipient && taken.sequence == sequence;
    }));
}

/// The ledger says of each part what the network knows of it; only doubts may be either.
void checkAgreement(const World &world, const Ledger &ledger)
{
    REQUIRE(ledger.counts.total() == kTexts);
    for (int i = 0; i < kTexts; ++i) {
        const QString recipient = u"+%1"_s.arg(kFirst + i);
        for (int sequence = 1; sequence <= kPartsOfText; ++sequence) {
            CAPTURE(recipient, sequence);
            const auto attempts = ledger.attempts.at({recipient, sequence});
            const bool isDoubtful = attempts.back() == PartState::InDoubt;
            REQUIRE((isDoubtful || attempts.back() == PartState::Accepted));
            REQUIRE(timesTaken(world, recipient, sequence) <= 1);
            if (!isDoubtful)
                REQUIRE(timesTaken(world, recipient, sequence) == 1);
        }
    }
}

/// Stops at the n-th touch, for every n, lets `then` happen there, and runs again.
template <class Then>
void stopAtEveryTouch(campaign::DoubtPolicy policy, Then then,
                      const std::function<void(World &, const Ledger &)> &judge)
{
    bool wasStopped = true;
    for (int n = 0; wasStopped; ++n) {
        CAPTURE(n);
        REQUIRE(n < 1000);
        FaultyDisk disk;
        World world;
        prepare(world, policy);
        world.stop.n = n;
        world.stop.then = [&] { then(disk); };
        run(world);
        disk.heal();
        wasStopped = world.stop.touched > n;
        world.stop.n = -1;
        run(world);
        judge(world, read(world));
    }
}

void agreesWithFewDoubts(World &world, const Ledger &ledger)
{
    REQUIRE(ledger.doubts.size() <= kLines);
    checkAgreement(world, ledger);
}

} // namespace

TEST_CASE("stopped at any touch of a device, nothing is lost and nothing doubled")
{
    stopAtEveryTouch(
        campaign::DoubtPolicy::Hold, [](FaultyDisk &) {}, agreesWithFewDoubts);
}

TEST_CASE("a power cut at any touch of a device takes nothing that was committed")
{
    stopAtEveryTouch(
        campaign::DoubtPolicy::Hold, [](FaultyDisk &disk) { disk.cutPower(); }, agreesWithFewDoubts);
}

TEST_CASE("stopped at any access to the disk, nothing is lost and nothing doubled")
{
    for (const auto fault : {FaultyDisk::Fault::Error, FaultyDisk::Fault::Full}) {
        bool hasFailed = true;
        for (int n = 0; hasFailed; ++n) {
            CAPTURE(n);
            REQUIRE(n < 3000);
            FaultyDisk disk;
            World world;
            prepare(world);
            run(world, [&] { disk.failAfter(n, fault); });
            hasFailed = disk.hasFailed();
            disk.heal();
            run(world);
            agreesWithFewDoubts(world, read(world));
        }
    }
}

TEST_CASE("a disk that fails once is got over without a doubt")
{
    bool hasFailed = true;
    for (int n = 0; hasFailed; ++n) {
        CAPTURE(n);
        REQUIRE(n < 3000);
        FaultyDisk disk;
        World world;
        prepare(world);
        run(world, [&] { disk.failOnceAfter(n, FaultyDisk::Fault::Full); });
        hasFailed = disk.hasFailed();
        run(world);
        const Ledger ledger = read(world);
        REQUIRE(ledger.doubts.empty());
        checkAgreement(world, ledger);
    }
}

TEST_CASE("with the policy to resend, every text arrives at least once, and only doubts twice")
{
    const auto judge = [](World &world, const Ledger &ledger) {
        REQUIRE(ledger.counts[MessageState::Accepted] == kTexts);
        int extra = 0;
        for (const auto &[segment, times] : world.network.times())
            extra += times - 1;
        REQUIRE(world.network.times().size() == kTexts * kPartsOfText);
        REQUIRE(extra <= kLines);
    };
    stopAtEveryTouch(
        campaign::DoubtPolicy::Resend, [](FaultyDisk &) {}, judge);
}

TEST_CASE("with the policy to take doubts as sent, nothing arrives twice")
{
    const auto judge = [](World &world, const Ledger &ledger) {
        REQUIRE(ledger.counts[MessageState::Accepted] == kTexts);
        for (const auto &[segment, times] : world.network.times())
            REQUIRE(times == 1);
        REQUIRE(world.network.times().size() + kLines >= kTexts * kPartsOfText);
    };
    stopAtEveryTouch(
        campaign::DoubtPolicy::TakeAsSent, [](FaultyDisk &) {}, judge);
}
