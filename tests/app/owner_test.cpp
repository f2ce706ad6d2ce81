#include "tests/app/ledgerscene.h"

#include <QFile>
#include <QProcess>
#include <QThread>

using namespace Qt::StringLiterals;
using app::Exit;
using campaign::PartState;
using tests::CliResult;

namespace {

constexpr auto kImei = "350000000000099";

/// A profile with a SIM that is known, owned by a program whose own modem is never ready within the test.
class Owned : public tests::LedgerScene
{
public:
    Owned()
    {
        write([](store::WriteDb &db) { practiceSim(db); });
        const QString slow = u"practice:?profile=realistic&speed=0.01"_s;
        m_owner.start(QStringLiteral(HANDBELL_CLI),
                      {u"--data"_s, folder(), u"send"_s, u"--to"_s, u"+447700900701"_s, u"--text"_s, u"Hi"_s,
                       u"--purpose"_s, u"service"_s, u"--line"_s, slow});
        REQUIRE(m_owner.waitForStarted());
        while (run({u"campaigns"_s}).array().isEmpty() && m_owner.state() == QProcess::Running)
            QThread::msleep(20);
        REQUIRE(run({u"run"_s, u"--line"_s, slow}).exit == Exit::InUse);
    }
    ~Owned()
    {
        m_owner.terminate();
        m_owner.waitForFinished(30'000);
    }

    /// Handed over, done, and the owner still there.
    CliResult handOver(const QStringList &arguments) const
    {
        const auto result = run(arguments);
        CAPTURE(result.err);
        CHECK(result.exit == Exit::Done);
        CHECK(m_owner.state() == QProcess::Running);
        return result;
    }

private:
    QProcess m_owner;
};

QString stateOf(const tests::LedgerScene &scene)
{
    return scene.run({u"campaigns"_s}).array().at(0).toObject()["state"_L1].toString();
}

/// Where the only text of a campaign stands.
QJsonObject textOf(const tests::LedgerScene &scene)
{
    const auto campaign = scene.run({u"campaign"_s, u"1"_s, u"--messages"_s}).object();
    return campaign["messages"_L1].toArray().at(0).toObject();
}

} // namespace

TEST_CASE("people, groups and suppressions are changed by the program that owns the profile")
{
    const Owned owned;
    QTemporaryDir elsewhere;
    QFile list(elsewhere.filePath(u"list.csv"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("Name,Mobile\nHannah,07700900702\n");
    list.close();

    owned.handOver({u"groups"_s, u"create"_s, u"Regulars"_s});
    const auto imported = owned.handOver(
        {u"contacts"_s, u"import"_s, list.fileName(), u"--region"_s, u"GB"_s, u"--group"_s, u"Regulars"_s});
    CHECK(imported.object()["added"_L1] == 1);
    CHECK(owned.run({u"groups"_s}).array().at(0)["people"_L1] == 1);
    CHECK(owned.run({u"contacts"_s, u"list"_s}).array().size() == 1);

    const QStringList why{u"--why"_s, u"on the phone"_s};
    owned.handOver(QStringList{u"suppressions"_s, u"add"_s, u"+447700900703"_s} + why);
    CHECK(owned.run({u"suppressions"_s}).array().size() == 1);
    const auto lifted = owned.handOver(QStringList{u"suppressions"_s, u"remove"_s, u"+447700900703"_s} + why);
    CHECK(lifted.object()["removed"_L1] == 1);

    owned.handOver({u"contacts"_s, u"erase"_s, u"+447700900702"_s});
    CHECK(owned.run({u"contacts"_s, u"list"_s}).array().isEmpty());
    owned.handOver({u"groups"_s, u"delete"_s, u"regulars"_s});
    CHECK(owned.run({u"groups"_s}).array().isEmpty());
}

TEST_CASE("a number without its country is read by the caller's region, not the owner's")
{
    const Owned owned;
    const QStringList add{u"suppressions"_s, u"add"_s, u"0151 12345678"_s, u"--why"_s, u"asked"_s};
    CHECK(owned.run(add, u"DE"_s).exit == Exit::Done);
    CHECK(owned.run({u"suppressions"_s}).array().at(0)["number"_L1] == u"+4915112345678"_s);
}

TEST_CASE("limits of a SIM are set and kept, with an owner and without")
{
    const bool hasOwner = GENERATE(true, false);
    std::optional<Owned> owned;
    std::optional<tests::LedgerScene> scene;
    if (hasOwner)
        owned.emplace();
    else
        scene.emplace().write([](store::WriteDb &db) { tests::LedgerScene::practiceSim(db); });
    const tests::LedgerScene &profile = hasOwner ? *owned : *scene;

    const QStringList set{u"lines"_s, u"set"_s, QString::fromLatin1(kImei)};
    const auto result = profile.run(set + QStringList{u"--cap-day"_s, u"7"_s, u"--cap-people"_s, u"3"_s,
                                                      u"--gap"_s, u"20s"_s, u"--name"_s, u"Shop"_s});
    CHECK(result.exit == Exit::Done);
    CHECK(result.object()["caps"_L1]["day"_L1] == 7);
    const auto sims = profile.run({u"lines"_s, u"list"_s}).array();
    REQUIRE(sims.size() == 1);
    CHECK(sims[0]["name"_L1] == u"Shop"_s);
    CHECK(sims[0]["gap_seconds"_L1] == 20);
    CHECK(sims[0]["caps"_L1]["day"_L1] == 7);
    CHECK(sims[0]["caps"_L1]["people_month"_L1] == 3);
    CHECK(sims[0]["caps"_L1]["hour"_L1] == 100);
}

TEST_CASE("a stopped SIM is started again")
{
    const tests::LedgerScene scene;
    scene.write([](store::WriteDb &db) {
        store::stopSim(db, tests::LedgerScene::practiceSim(db).id, send::StopReason::ManyFailures);
    });
    CHECK(scene.run({u"lines"_s, u"list"_s}).array().at(0)["state"_L1] == u"stopped"_s);
    CHECK(scene.run({u"lines"_s, u"set"_s, QString::fromLatin1(kImei), u"--restart"_s}).exit == Exit::Done);
    CHECK(scene.run({u"lines"_s, u"list"_s}).array().at(0)["state"_L1] == u"usable"_s);
}

TEST_CASE("a paused campaign goes on when it is resumed")
{
    SECTION("by the program that sends it")
    {
        const Owned owned;
        owned.handOver({u"pause"_s, u"1"_s});
        CHECK(stateOf(owned) == u"paused"_s);
        owned.handOver({u"resume"_s, u"1"_s});
        CHECK(stateOf(owned) != u"paused"_s);
        const auto again = owned.run({u"resume"_s, u"1"_s});
        CHECK(again.exit == Exit::Failed);
        CHECK(again.err.contains(u"not paused"_s));
    }
    SECTION("while nobody runs")
    {
        const tests::LedgerScene scene;
        const QStringList run{u"run"_s, u"--until-empty"_s, u"--line"_s, u"practice:"_s};
        scene.write([](store::WriteDb &db) {
            tests::LedgerScene::addText(db, tests::LedgerScene::practiceSim(db).id, {PartState::NotSent});
            db.run(u"UPDATE message SET state = 0, sim = NULL"_s);
            db.run(u"UPDATE tally SET state = 0"_s);
            db.run(u"DELETE FROM part"_s);
        });
        CHECK(scene.run({u"pause"_s, u"1"_s}).exit == Exit::Done);
        CHECK(scene.run(run).exit == Exit::Done);
        CHECK(textOf(scene)["state"_L1] == u"queued"_s);
        CHECK(scene.run({u"resume"_s, u"1"_s}).exit == Exit::Done);
        CHECK(scene.run(run).exit == Exit::Done);
        CHECK(textOf(scene)["state"_L1] == u"accepted"_s);
        CHECK(stateOf(scene) == u"finished"_s);
    }
}

TEST_CASE("a doubt is listed, and settled as a person says")
{
    const tests::LedgerScene scene;
    scene.write([](store::WriteDb &db) {
        tests::LedgerScene::addText(db, tests::LedgerScene::practiceSim(db).id, {PartState::Handed});
    });
    const QStringList run{u"run"_s, u"--until-empty"_s, u"--line"_s, u"practice:"_s};
    const auto first = scene.run(run);
    CHECK(first.exit == Exit::Unsettled);
    const auto doubts = scene.run({u"doubts"_s}).array();
    REQUIRE(doubts.size() == 1);
    CHECK(doubts[0]["message"_L1] == 1);
    CHECK(doubts[0]["campaign"_L1] == 1);
    CHECK(doubts[0]["number"_L1] == u"+447700900701"_s);
    CHECK(doubts[0]["line"_L1] == u"/dev/gone"_s);
    CHECK(doubts[0]["why"_L1] == u"line_lost"_s);
    CHECK(scene.run({u"doubts"_s, u"2"_s}).array().isEmpty());

    const QStringList settle{u"doubts"_s, u"settle"_s, u"1"_s};
    CHECK(scene.run(settle + QStringList{u"--resend"_s, u"--sent"_s}).exit == Exit::Usage);
    CHECK(scene.run(settle + QStringList{u"--whole"_s}).exit == Exit::Failed);
    SECTION("sent again")
    {
        const auto settled = scene.run(settle + QStringList{u"--resend"_s});
        CHECK(settled.exit == Exit::Done);
        CHECK(settled.object()["parts"_L1] == 1);
        CHECK(textOf(scene)["state"_L1] == u"queued"_s);
        CHECK(scene.run(run).exit == Exit::Done);
        const auto parts = textOf(scene)["parts"_L1].toArray();
        REQUIRE(parts.size() == 2);
        CHECK(parts[0]["state"_L1] == u"in_doubt"_s);
        CHECK(parts[1]["state"_L1] == u"accepted"_s);
    }
    SECTION("taken as sent")
    {
        CHECK(scene.run(settle + QStringList{u"--sent"_s}).exit == Exit::Done);
        CHECK(textOf(scene)["state"_L1] == u"accepted"_s);
        CHECK(textOf(scene)["parts"_L1].toArray().size() == 1);
    }
    CHECK(scene.run({u"doubts"_s}).array().isEmpty());
    CHECK(scene.run(settle + QStringList{u"--sent"_s}).exit == Exit::Failed);
}
