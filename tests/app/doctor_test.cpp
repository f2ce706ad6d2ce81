#include "app/text/findings.h"
#include "core/consent/optoutrules.h"
#include "core/store/sims.h"
#include "tests/app/clirun.h"
#include "tests/support/tempprofile.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using app::Finding;
using tests::runCli;
using Verdict = Finding::Verdict;

namespace {

/// The verdicts of one array of findings by topic: "ledger good, disk good".
QString verdicts(const QJsonValue &findings)
{
    QStringList all;
    for (const auto &finding : findings.toArray())
        all << finding[u"topic"].toString() + u' ' + finding[u"verdict"].toString();
    return all.join(u", "_s);
}

QJsonObject doctor(const tests::TempProfile &profile, const QStringList &more, app::Exit expected)
{
    const auto result = runCli(QStringList{u"--json"_s, u"--data"_s, profile.folder(), u"doctor"_s} + more);
    CHECK(result.exit == expected);
    CHECK(result.object()[u"well"].toBool() == (expected == app::Exit::Done));
    return result.object();
}

} // namespace

TEST_CASE("a healthy profile and line are well")
{
    tests::TempProfile profile;
    profile.open();
    const auto found = doctor(profile, {u"--line"_s, u"practice:"_s}, app::Exit::Done);
    CHECK(verdicts(found[u"profile"][u"findings"]) == u"ledger good, disk good, privacy good, rules good"_s);
    REQUIRE(found[u"lines"].toArray().size() == 1);
    CHECK(verdicts(found[u"lines"][0][u"findings"]).startsWith(u"ready good, replies good, reports good"_s));
}

TEST_CASE("of a SIM that was sent over before it is told what was seen to work")
{
    tests::TempProfile profile;
    const QString line = u"practice:?profile=instant"_s;
    const auto verdictOf = [&](const QString &topic, app::Exit expected) {
        const auto found = doctor(profile, {u"--line"_s, line}, expected);
        for (const auto &finding : found[u"lines"][0][u"findings"].toArray())
            if (finding[u"topic"] == topic)
                return finding[u"verdict"].toString();
        return QString();
    };
    REQUIRE(runCli({u"--data"_s, profile.folder(), u"send"_s, u"--to"_s, u"+447700900001"_s, u"--text"_s,
                    u"Hello"_s, u"--purpose"_s, u"service"_s, u"--line"_s, line})
                .exit == app::Exit::Done);
    CHECK(verdictOf(u"ready"_s, app::Exit::Done) == u"good"_s);
    CHECK(verdictOf(u"reports"_s, app::Exit::Done) == u"good"_s);
    CHECK(verdictOf(u"long_texts"_s, app::Exit::Done) == u"untried"_s);
    CHECK(verdictOf(u"credit"_s, app::Exit::Done) == u"untried"_s);

    tests::value(profile.open()->transaction([](store::WriteDb &db) {
        const store::Sim sim = store::sims(db).front();
        store::noteCredit(db, sim.id, {1234, base::TimePoint(base::Milliseconds(1'763'833'568'112)), {}});
        store::stopSim(db, sim.id, send::StopReason::AccountRefused);
        return true;
    }));
    CHECK(verdictOf(u"stopped"_s, app::Exit::Failed) == u"bad"_s);
    CHECK(verdictOf(u"ready"_s, app::Exit::Failed).isEmpty());
    CHECK(verdictOf(u"credit"_s, app::Exit::Failed) == u"good"_s);
}

TEST_CASE("without a ledger there is nothing to be ill")
{
    const tests::TempProfile profile;
    const auto found = doctor(profile, {}, app::Exit::Done);
    CHECK(verdicts(found[u"profile"][u"findings"]) == u"ledger good, rules good"_s);
    CHECK(found[u"lines"].toArray().isEmpty());
}

TEST_CASE("each line is looked at, and one that is not well says why")
{
    const tests::TempProfile profile;
    const auto found = doctor(profile,
                              {u"--line"_s, u"practice:?faults=pin"_s, u"--line"_s,
                               u"serial:/dev/no-such-port"_s, u"--line"_s, u"practice:"_s},
                              app::Exit::Failed);
    const QJsonArray lines = found[u"lines"].toArray();
    REQUIRE(lines.size() == 3);
    CHECK(verdicts(lines[0][u"findings"]) == u"pin_needed bad"_s);
    CHECK(verdicts(lines[1][u"findings"]) == u"port_missing bad"_s);
    CHECK(lines[2][u"well"].toBool());
}

TEST_CASE("what contradicts itself in a ledger is found")
{
    tests::TempProfile profile;
    tests::value(profile.open()->transaction([](store::WriteDb &tx) {
        tx.run(
            u"INSERT INTO campaign (id, name, purpose, text, audience, policy, state, why, kind, practice, "
            "frozen, cursor, created) VALUES (7, 'x', 0, 'x', '{}', '{}', 3, 0, 0, 0, 1, 0, 0)"_s);
        return tx.run(u"INSERT INTO left_out (campaign, why, people) VALUES (7, 1, 1)"_s);
    }));
    const auto [damage, orphans, miscounted] = GENERATE(table<const char *, qint64, qint64>({
        {"SELECT 1", 0, 0},
        {"INSERT INTO tally (campaign, state, why, messages) VALUES (7, 0, 0, 3)", 0, 1},
        {"DELETE FROM campaign", 1, 0},
    }));
    CAPTURE(damage);
    sqlite3 *raw = nullptr; // keeps no foreign keys unless it is told to
    REQUIRE(sqlite3_open(profile.ledger().toUtf8().constData(), &raw) == SQLITE_OK);
    REQUIRE(sqlite3_exec(raw, damage, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(raw);
    const auto found = tests::value(
        profile.open(store::Access::Read)->read([](store::ReadDb &db) { return store::contradictions(db); }));
    CHECK(found == store::Contradictions{{}, orphans, miscounted});
    CHECK(app::ledgerFinding(found).verdict == (found.isSound() ? Verdict::Good : Verdict::Bad));
}

TEST_CASE("a damaged file is told, with what it means")
{
    tests::TempProfile profile;
    profile.open();
    QFile file(profile.ledger());
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    REQUIRE(size > 20'000);
    file.seek(8192);
    file.write(QByteArray(8192, '\xa5'));
    file.close();
    const auto found = doctor(profile, {}, app::Exit::Failed);
    const auto ledger = found[u"profile"][u"findings"][0];
    CHECK(ledger[u"topic"].toString() == u"ledger"_s);
    CHECK(ledger[u"verdict"].toString() == u"bad"_s);
    CHECK_FALSE(ledger[u"what_to_do"].toString().isEmpty());
}

TEST_CASE("others who can read the profile are a reason for a notice")
{
    tests::TempProfile profile;
    profile.open();
    QFile::setPermissions(profile.folder(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                QFileDevice::ExeOwner | QFileDevice::ReadOther);
    const auto found = doctor(profile, {}, app::Exit::Done);
    CHECK(verdicts(found[u"profile"][u"findings"]).contains(u"privacy notice"_s));
}

TEST_CASE("room on the disk and age of the rules")
{
    constexpr qint64 kMebi = 1024 * 1024;
    CHECK(app::diskFinding(5000 * kMebi).verdict == Verdict::Good);
    CHECK(app::diskFinding(500 * kMebi).verdict == Verdict::Notice);
    CHECK(app::diskFinding(50 * kMebi).verdict == Verdict::Bad);
    CHECK(consent::kRulesAsOf == QDate(2026, 11, 22));
    CHECK(app::rulesFinding({2026, 1, 1}, {2026, 12, 31}).verdict == Verdict::Good);
    CHECK(app::rulesFinding({2026, 1, 1}, {2027, 1, 2}).verdict == Verdict::Notice);
}

TEST_CASE("what a line can and cannot do, the worst first")
{
    line::LineState state;
    state.phase = line::Phase::Ready;
    state.signalDbm = -107;
    state.storages = {{u"SM"_s, {41, 50}}, {u"ME"_s, {1, 50}}, {u"SR"_s, {0, 0}}};
    const auto findings = app::lineFindings(state);
    QStringList all;
    for (const Finding &finding : findings)
        all << finding.topic + u' ' + app::name(finding.verdict);
    CHECK(all.join(u", "_s) ==
          u"replies bad, reports notice, signal notice, storage notice, ready good, link good, "
          "storage good"_s);
    CHECK(app::lineFindings({}).front().verdict == Verdict::Bad);
}

TEST_CASE("with evidence only what was seen to work is called good")
{
    line::LineState state;
    state.phase = line::Phase::Ready;
    state.capabilities = {true, false, true, true, true};
    const auto told = [&](const app::LineEvidence &evidence) {
        QStringList all;
        for (const Finding &finding : app::lineFindings(state, evidence))
            all << finding.topic + u' ' + name(finding.verdict);
        return all.join(u", "_s);
    };
    app::LineEvidence evidence;
    CHECK(told(evidence) ==
          u"ready untried, replies untried, long_texts untried, reports untried, credit untried, "
          "link good"_s);
    evidence.seen = {12, {}, base::Milliseconds(3100), true, true, true};
    evidence.credit = u"5 euros"_s;
    CHECK(told(evidence) ==
          u"ready good, replies good, long_texts good, reports good, credit good, link good"_s);
    CHECK(app::lineFindings(state, evidence)[0].words.meaning.endsWith(u"a part takes 3.1 s."_s));
    evidence.creditRefused = true;
    state.capabilities.readsStorage = state.capabilities.deliveryReports = false;
    CHECK(told(evidence) == u"replies bad, reports notice, credit notice, ready good, link good"_s);
    state.problems = {{line::Problem::Code::NoReports, {}}};
    CHECK(told(evidence) == u"replies bad, no_reports notice, credit notice, ready good, link good"_s);
    state.problems = {{line::Problem::Code::StorageFull, {}}};
    CHECK(told(evidence) == u"storage_full bad, replies bad, reports notice, credit notice, link good"_s);
}
