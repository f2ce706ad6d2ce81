#include "tests/app/clirun.h"
#include "tests/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr int kTexts = 3'000;

/// What a network that took texts remembers: how often each number was reached.
std::map<QString, int> reached(const QString &log)
{
    QFile file(log);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::map<QString, int> times;
    while (!file.atEnd())
        ++times[QJsonDocument::fromJson(file.readLine()).object()[u"recipient"_s].toString()];
    return times;
}

void writeList(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Name,Mobile\n");
    for (int i = 0; i < kTexts; ++i)
        file.write("P" + QByteArray::number(i) + ",+49151" + QByteArray::number(10'000'000 + 37 * i) + '\n');
}

} // namespace

TEST_CASE("a bank of modems, some dead, full or without a SIM, sends every text once")
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"taken.jsonl"_s);
    const QString list = folder.filePath(u"list.csv"_s);
    const QString profile = folder.filePath(u"profile"_s);
    writeList(list);
    const QString faults = u"m11/unplug-command=99999@30,"
                           "m13/denied@40,m14/storagefull@25,m15/nosim@35,noprompt:0.002,cms500:0.001,"
                           "collision:0.002,lostok:0.001,report-double:0.01,garbage:0.01"_s;
    const QString line =
        u"practice:?modems=32&family=all&profile=realistic&people=quiet&speed=200&seed=11&log="_s + log +
        u"&faults="_s + faults;
    const auto with = [&](const QStringList &arguments) {
        return tests::runCli(QStringList{u"--data"_s, profile, u"--json"_s} + arguments);
    };
    const auto sent = with({u"send"_s, u"--file"_s, list, u"--text"_s, u"Hello {name}"_s, u"--purpose"_s,
                            u"service"_s, u"--line"_s, line});
    const auto messages = sent.object()[u"messages"_s].toObject();
    const auto count = [&](const QString &state) { return messages[state].toInteger(-1); };
    CAPTURE(QJsonDocument(messages).toJson().toStdString());
    CHECK(count(u"total"_s) == kTexts);
    CHECK(count(u"accepted"_s) + count(u"delivered"_s) == kTexts);
    CHECK(sent.object()[u"parts"_s].toInteger() == kTexts);

    const auto times = reached(log);
    CHECK(times.size() == kTexts);
    CHECK(std::ranges::all_of(times, [](const auto &number) { return number.second == 1; }));

    int working = 0;
    for (const QJsonValue &share : sent.object()[u"lines"_s].toArray())
        working += share.toObject()[u"parts"_s].toInt() > kTexts / 64 ? 1 : 0;
    CHECK(working >= 20);
    int stopped = 0;
    const QJsonArray sims = with({u"lines"_s, u"list"_s}).array();
    CHECK(sims.size() == 32);
    for (const QJsonValue &sim : sims)
        stopped += sim.toObject()[u"state"_s] == u"stopped"_s ? 1 : 0;
    CHECK(stopped == 1);
}
