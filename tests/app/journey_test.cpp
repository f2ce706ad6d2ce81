#include "tests/app/clirun.h"
#include "tests/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;
using app::Exit;

namespace {

/// A profile that does not exist yet, and a list of three people of whom one has no number.
struct Shop
{
    Shop()
    {
        QFile file(list);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Name,Mobile,Town\nHannah,+447700900701,Bath\n,+447700900702,Wells\nOld,12,Bath\n");
    }

    QStringList with(const QStringList &arguments) const
    {
        return QStringList{u"--data"_s, profile, u"--json"_s} + arguments;
    }
    tests::CliResult run(const QStringList &arguments) const { return tests::runCli(with(arguments)); }

    QStringList sendList(const QString &text) const
    {
        return {u"send"_s,      u"--file"_s,  list,        u"--text"_s,   text,
                u"--purpose"_s, u"service"_s, u"--line"_s, u"practice:"_s};
    }

    QTemporaryDir folder;
    QString profile = folder.filePath(u"profile"_s);
    QString list = folder.filePath(u"customers.csv"_s);
};

qint64 count(const tests::CliResult &result, const QString &state)
{
    return result.object()[u"messages"_s].toObject()[state].toInteger(-1);
}

} // namespace

TEST_CASE("a list is sent and every text is accounted for")
{
    const Shop shop;
    const auto sent =
        shop.run(shop.sendList(u"Hello {name|friend}"_s) + QStringList{u"--wait-reports"_s, u"20"_s});
    CHECK(sent.exit == Exit::Done);
    CHECK(count(sent, u"total"_s) == 2);
    CHECK(count(sent, u"delivered"_s) == 2);
    CHECK(sent.object()[u"parts"_s].toInteger() == 2);

    const auto campaigns = shop.run({u"campaigns"_s}).array();
    REQUIRE(campaigns.size() == 1);
    CHECK(campaigns[0].toObject()[u"state"_s] == u"finished"_s);
    CHECK(campaigns[0].toObject()[u"name"_s] == u"customers"_s);

    const auto texts = shop.run({u"campaign"_s, u"1"_s, u"--messages"_s}).object()[u"messages"_s].toArray();
    REQUIRE(texts.size() == 2);
    CHECK(texts[0].toObject()[u"text"_s] == u"Hello Hannah"_s);
    CHECK(texts[1].toObject()[u"text"_s] == u"Hello friend"_s);
    CHECK(texts[0].toObject()[u"parts"_s].toArray().size() == 1);
    CHECK(shop.run({u"doubts"_s}).array().isEmpty());
    CHECK(shop.run({u"lines"_s, u"list"_s}).array().size() == 1);
}

TEST_CASE("the same text again within a day is held for a person to decide")
{
    const Shop shop;
    CHECK(shop.run(shop.sendList(u"Hello"_s)).exit == Exit::Done);
    const auto second = shop.run(shop.sendList(u"Hello"_s));
    CHECK(second.exit == Exit::Unsettled);
    CHECK(count(second, u"held"_s) == 2);
    const auto insisting = shop.run(shop.sendList(u"Hello"_s) << u"--again"_s);
    CHECK(insisting.exit == Exit::Done);
    CHECK(count(insisting, u"total"_s) == 2);
}

TEST_CASE("a check shows the page and sends nothing")
{
    const Shop shop;
    const auto page = shop.run(shop.sendList(u"Hello {name|friend}"_s) << u"--check"_s);
    CHECK(page.exit == Exit::Done);
    CHECK(page.object()[u"texts"_s].toInteger() == 2);
    CHECK(page.object()[u"unusable_rows"_s].toInteger() == 1);
    CHECK(shop.run({u"campaigns"_s}).array().isEmpty());
}

TEST_CASE("what is wrong with a send is found before its first text")
{
    const Shop shop;
    const auto [more, words] = GENERATE(table<QStringList, QString>({
        {{u"--file"_s, u"LIST"_s, u"--text"_s, u"Hello {nmae}"_s, u"--line"_s, u"practice:"_s},
         u"Nobody on the list has the field {nmae}"_s},
        {{u"--to"_s, u"12"_s, u"--text"_s, u"Hello"_s, u"--line"_s, u"practice:"_s}, u"--to 12"_s},
        {{u"--to"_s, u"07700 900701"_s, u"--text"_s, u"Hello"_s, u"--line"_s, u"practice:"_s},
         u"no country is set"_s},
        {{u"--group"_s, u"Nobody"_s, u"--text"_s, u"Hello"_s, u"--line"_s, u"practice:"_s},
         u"There is no group"_s},
        {{u"--all"_s, u"--text"_s, u"Hello"_s}, u"--line"_s},
        {{u"--all"_s, u"--text"_s, u"Hello"_s, u"--line"_s, u"practice:"_s, u"--line"_s, u"/dev/ttyUSB0"_s},
         u"never mixed"_s},
    }));
    QStringList arguments = QStringList{u"send"_s, u"--purpose"_s, u"service"_s} + more;
    arguments.replaceInStrings(u"LIST"_s, shop.list);
    CAPTURE(arguments.join(u' ').toStdString());
    const auto result = shop.run(arguments);
    CHECK(result.exit == Exit::Usage);
    CHECK(result.err.contains(words));
    CHECK(shop.run({u"campaigns"_s}).array().isEmpty());
}

TEST_CASE("reading an empty profile is no failure, and makes none")
{
    const Shop shop;
    for (const QStringList &command : {QStringList{u"campaigns"_s}, QStringList{u"doubts"_s},
                                       QStringList{u"inbox"_s}, QStringList{u"lines"_s, u"list"_s}}) {
        const auto result = shop.run(command);
        CAPTURE(command.join(u' ').toStdString());
        CHECK(result.exit == Exit::Done);
        CHECK(result.out == u"[]\n"_s);
    }
    CHECK_FALSE(QFile::exists(shop.profile));
}

TEST_CASE("what does not exist cannot be paused, settled or set")
{
    const Shop shop;
    for (const QStringList &command :
         {QStringList{u"pause"_s, u"7"_s}, QStringList{u"cancel"_s, u"7"_s},
          QStringList{u"doubts"_s, u"settle"_s, u"7"_s, u"--sent"_s},
          QStringList{u"lines"_s, u"set"_s, u"350000000000001"_s, u"--cap-day"_s, u"5"_s}}) {
        const auto result = shop.run(command);
        CAPTURE(command.join(u' ').toStdString());
        CHECK(result.exit == Exit::Failed);
        CHECK(result.out.isEmpty());
        CHECK(result.err.endsWith(u".\n"_s));
    }
}

TEST_CASE("a running send takes over what another program asks for, and a signal keeps the queue")
{
    const Shop shop;
    QProcess owner;
    const QString slow =
        u"practice:?profile=realistic&speed=0.01"_s; // its modem is never ready within the test
    owner.start(QStringLiteral(HANDBELL_CLI),
                shop.with({u"send"_s, u"--to"_s, u"+447700900701"_s, u"--text"_s, u"Hi"_s, u"--purpose"_s,
                           u"service"_s, u"--line"_s, slow}));
    REQUIRE(owner.waitForStarted());
    while (shop.run({u"campaigns"_s}).array().isEmpty() && owner.state() == QProcess::Running)
        QThread::msleep(20);

    CHECK(shop.run({u"run"_s, u"--line"_s, slow}).exit == Exit::InUse);
    const auto paused = shop.run({u"pause"_s, u"1"_s});
    CHECK(paused.exit == Exit::Done);
    CHECK(paused.object()[u"state"_s] == u"paused"_s);
    const auto mixed = shop.run({u"send"_s, u"--to"_s, u"+447700900702"_s, u"--text"_s, u"Hi"_s,
                                 u"--purpose"_s, u"service"_s, u"--line"_s, u"/dev/ttyUSB9"_s});
    CHECK(mixed.exit == Exit::Usage);
    CHECK(mixed.err.contains(u"never mixed"_s));

    owner.terminate();
    REQUIRE(owner.waitForFinished(30'000));
    CHECK(owner.exitStatus() == QProcess::NormalExit);
    CHECK(owner.exitCode() == static_cast<int>(Exit::Stopped));
    const auto kept = shop.run({u"campaigns"_s}).array();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].toObject()[u"messages"_s].toObject()[u"queued"_s].toInteger() == 1);
}

TEST_CASE("what a stopped send has left goes out with run, and what was cancelled does not")
{
    const Shop shop;
    const auto later = shop.run(shop.sendList(u"Later"_s) +
                                QStringList{u"--start"_s, u"2099-01-01T10:00"_s, u"--no-wait"_s});
    CHECK(later.exit == Exit::Done);
    CHECK(count(later, u"queued"_s) == 2);
    const auto cancelled = shop.run({u"cancel"_s, u"1"_s});
    CHECK(cancelled.exit == Exit::Done);
    const auto campaigns = shop.run({u"campaigns"_s}).array();
    CHECK(campaigns[0].toObject()[u"messages"_s].toObject()[u"cancelled"_s].toInteger() == 2);
    CHECK(shop.run({u"run"_s, u"--until-empty"_s}).exit == Exit::Done);
}

TEST_CASE("a report is a table that spreadsheets read")
{
    const Shop shop;
    CHECK(shop.run(shop.sendList(u"=1+1, hello"_s)).exit == Exit::Done);
    const auto csv = shop.run({u"report"_s, u"1"_s, u"--format"_s, u"csv"_s});
    CHECK(csv.exit == Exit::Done);
    CHECK(csv.out.startsWith(u"message,number,name,text,state,why,line,parts,handed,reported\r\n"_s));
    CHECK(csv.out.contains(u"+447700900701,Hannah,\"'=1+1, hello\","_s));
    const QString path = shop.folder.filePath(u"report.json"_s);
    CHECK(shop.run({u"report"_s, u"1"_s, u"--out"_s, path}).exit == Exit::Done);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QJsonDocument::fromJson(file.readAll()).object()[u"messages"_s].toArray().size() == 2);
}
