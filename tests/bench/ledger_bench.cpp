// A ledger with very many people: freezing a campaign for all of them, and what questions and parts cost
// then.
//   bench_ledger [PEOPLE]

#include "core/base/systemclock.h"
#include "core/campaign/control.h"
#include "core/campaign/freeze.h"
#include "core/store/campaigns.h"
#include "core/store/contacts.h"
#include "core/store/database.h"
#include "core/store/searchindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsACommit = 50'000;
const QString kFixedText = u"Our shop is open until nine tonight, and the first hundred get a cup of tea."_s;
const QString kMergedText =
    u"Hello {name|friend}, our shop in {city} is open until nine. See you {last visit:long}!"_s;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

template <class T>
T need(store::Result<T> result)
{
    if (!result)
        giveUp(result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

std::unique_ptr<store::Database> openLedger(const QString &folder,
                                            store::Access access = store::Access::Write)
{
    return need(store::Database::open(folder, access));
}

contacts::ListedContact person(int i)
{
    static const QStringList cities{u"Berlin"_s, u"Hamburg"_s, u"München"_s, u"Köln"_s, u"Ulm"_s};
    contacts::FieldsJson fields;
    fields.add(u"city"_s, cities[i % 5]);
    fields.add(u"last visit"_s, u"2026-0%1-1%2"_s.arg(1 + i % 9).arg(i % 10));
    fields.add(u"points"_s, QString::number(i % 1000));
    return {{4915110000000 + qint64(i) * 7919 % 89'999'999, contacts::Region::fromText(u"DE")},
            {},
            u"Firstname%1 Lastname%2"_s.arg(i % 5000).arg(i % 90001),
            {},
            fields.take()};
}

void fill(const QString &folder, int people)
{
    const auto db = openLedger(folder);
    for (int i = 0; i < people;) {
        need(db->transaction([&](store::WriteDb &tx) {
            store::defineField(tx, {u"city"_s, u"City"_s, contacts::FieldType::Text});
            store::defineField(tx, {u"last visit"_s, u"Last visit"_s, contacts::FieldType::Date});
            store::defineField(tx, {u"points"_s, u"Points"_s, contacts::FieldType::Number});
            for (const int end = std::min(people, i + kRowsACommit); i < end; ++i)
                store::insertContact(tx, person(i), {});
        }));
    }
    store::Batch batch(*db);
    while (!need(batch.run([](store::WriteDb &tx) { return store::extendIndex(tx, 1000); }))) {
    }
    need(batch.commit());
}

campaign::Campaign practiceCampaign(const QString &text)
{
    campaign::Campaign campaign;
    campaign.name = u"Bench"_s;
    campaign.text = text;
    campaign.audience.kind = campaign::Audience::Kind::All;
    campaign.practice = true;
    campaign.policy.paced = false;
    campaign.policy.wantsReports = false;
    campaign.policy.lines = {u"practice:?profile=instant"_s};
    return campaign;
}

/// As the engine does it between the turns of sending. Prints seconds, CPU seconds, worst slice in
/// milliseconds, megabytes.
int freeze(const QString &folder, const QString &text)
{
    const auto db = openLedger(folder);
    const auto now = base::SystemClock().now();
    const auto id = need(db->transaction(
        [&](store::WriteDb &tx) { return campaign::launch(tx, practiceCampaign(text), now); }));
    const double cpuBefore = cpuSeconds(RUSAGE_SELF);
    QElapsedTimer timer;
    timer.start();
    qint64 worst = 0;
    store::Batch batch(*db);
    std::unique_ptr<campaign::Freezer> freezer;
    for (bool isDone = false; !isDone;) {
        QElapsedTimer slice;
        slice.start();
        isDone = need(batch.run([&](store::WriteDb &tx) {
            if (!freezer)
                freezer = std::make_unique<campaign::Freezer>(tx, *store::campaignById(tx, id), now);
            return freezer->run(tx);
        }));
        worst = std::max(worst, slice.elapsed());
    }
    need(batch.commit());
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.3f %.3f %lld %.0f\n", double(timer.elapsed()) / 1000, cpuSeconds(RUSAGE_SELF) - cpuBefore,
                static_cast<long long>(worst), double(usage.ru_maxrss) / 1024);
    return 0;
}

/// What nobody can do without: SQLite itself reads the people and writes as many rows into the same tables.
int bareCopy(const QString &folder)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(qPrintable(folder + u"/ledger.db"_s), &db) != SQLITE_OK)
        giveUp(u"no ledger"_s);
    const auto run = [&](const char *sql) {
        if (sqlite3_exec(db, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            giveUp(QString::fromUtf8(sqlite3_errmsg(db)));
    };
    QElapsedTimer timer;
    timer.start();
    const double cpuBefore = cpuSeconds(RUSAGE_SELF);
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; BEGIN IMMEDIATE");
    run("INSERT INTO message (campaign, contact, e164, text, digest, alphabet, parts, state, why, queued, "
        "prefers, not_before) SELECT (SELECT max(id) FROM campaign), id, e164, 'Our shop is open until nine "
        "tonight, and the first hundred get a cup of tea.', 12345678901234, 0, 1, 0, 0, 1, 0, 0 FROM "
        "contact");
    run("COMMIT");
    std::printf("%.3f %.3f\n", double(timer.elapsed()) / 1000, cpuSeconds(RUSAGE_SELF) - cpuBefore);
    sqlite3_close(db);
    return 0;
}

QByteArray runProgram(const QString &program, const QStringList &arguments, double &seconds)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.waitForFinished(-1);
    seconds = double(timer.nsecsElapsed()) / 1e9;
    if (process.exitCode() != 0)
        giveUp(arguments.join(u' ') + u" failed"_s);
    return process.readAllStandardOutput();
}

QList<QByteArray> runSelf(const QStringList &arguments)
{
    double seconds = 0;
    return runProgram(QCoreApplication::applicationFilePath(), arguments, seconds).trimmed().split(' ');
}

void ask(const QString &folder, const QStringList &question, int aim)
{
    std::vector<double> times(5);
    for (double &seconds : times)
        runProgram(QStringLiteral(HANDBELL_CLI), QStringList{u"--data"_s, folder, u"--json"_s} + question,
                   seconds);
    std::ranges::sort(times);
    std::printf("handbell-cli %s: %.0f ms, the middle of five (aim %d ms)\n", qPrintable(question.join(u' ')),
                times[2] * 1000, aim);
    std::fflush(stdout);
}

qint64 partsSent(const QString &folder)
{
    const auto db = openLedger(folder, store::Access::Read);
    return need(db->read([](store::ReadDb &read) {
        return read.value<qint64>(u"SELECT count(*) FROM part WHERE state >= 2"_s).value_or(0);
    }));
}

/// CPU milliseconds a part while a campaign runs on an instant practice modem, for `seconds` at most.
double costOfPart(const QString &folder, int seconds)
{
    const qint64 before = partsSent(folder);
    const double cpuBefore = cpuSeconds(RUSAGE_CHILDREN);
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral(HANDBELL_CLI), {u"--data"_s, folder, u"run"_s, u"--until-empty"_s});
    if (!process.waitForFinished(seconds * 1000)) {
        process.terminate();
        process.waitForFinished(-1);
    }
    const qint64 parts = partsSent(folder) - before;
    return parts > 0 ? 1000 * (cpuSeconds(RUSAGE_CHILDREN) - cpuBefore) / double(parts) : 0;
}

void freezeIn(const QString &folder, const QString &what, const QString &text, double bare)
{
    const auto frozen = runSelf({u"freeze"_s, folder, text});
    std::printf(
        "freezing, %s: %s s (aim 10), %s s CPU, ratio to SQLite alone %.1f, worst slice %s ms, %s MB\n",
        qPrintable(what), frozen[0].constData(), frozen[1].constData(), frozen[0].toDouble() / bare,
        frozen[2].constData(), frozen[3].constData());
    std::fflush(stdout);
}

void copy(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QFile::copy(from + u"/ledger.db"_s, to + u"/ledger.db"_s);
}

int measure(int people)
{
    const QTemporaryDir dir;
    const QString filled = dir.filePath(u"filled"_s);
    const QString few = dir.filePath(u"few"_s);
    fill(filled, people);
    fill(few, 5000);
    const QString bareFolder = dir.filePath(u"bare"_s);
    copy(filled, bareFolder);
    runSelf({u"draft"_s, bareFolder});
    const auto bare = runSelf({u"bare"_s, bareFolder});
    std::printf("%d people. SQLite alone reads them and writes as many messages: %s s, %s s CPU\n", people,
                bare[0].constData(), bare[1].constData());
    const QString merged = dir.filePath(u"merged"_s);
    copy(filled, merged);
    freezeIn(filled, u"one text for all"_s, kFixedText, bare[0].toDouble());
    freezeIn(merged, u"a text with three fields"_s, kMergedText, bare[0].toDouble());
    freezeIn(few, u"5,000 people"_s, kFixedText, bare[0].toDouble());

    ask(filled, {u"campaigns"_s}, 150);
    for (const auto &word : {u"Lastname4711"_s, u"nobody at all"_s, u"151 4"_s, u"am"_s, u"zz"_s})
        ask(filled, {u"contacts"_s, u"list"_s, u"--search"_s, word, u"--limit"_s, u"100"_s}, 250);
    const double costFew = costOfPart(few, 60);
    const double costMany = costOfPart(filled, 10);
    std::printf("a part with 5,000 queued: %.2f ms CPU; with %d queued: %.2f ms; ratio %.2f (aim 1)\n",
                costFew, people, costMany, costMany / costFew);
    return 0;
}

/// A campaign for bareCopy() to write into.
int draft(const QString &folder)
{
    const auto db = openLedger(folder);
    need(db->transaction([](store::WriteDb &tx) { campaign::launch(tx, practiceCampaign(kFixedText), {}); }));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    if (command == u"freeze"_s)
        return freeze(arguments.value(1), arguments.value(2));
    if (command == u"bare"_s)
        return bareCopy(arguments.value(1));
    if (command == u"draft"_s)
        return draft(arguments.value(1));
    return measure(command.isEmpty() ? 1'000'000 : command.toInt());
}
