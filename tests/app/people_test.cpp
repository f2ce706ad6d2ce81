#include "core/store/contacts.h"
#include "core/store/database.h"
#include "core/store/groups.h"
#include "core/store/suppressions.h"
#include "tests/app/clirun.h"
#include "tests/catch.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using app::Exit;

namespace {

constexpr base::TimePoint kNow{base::Milliseconds{1'790'000'000'000}};

/// A profile with three people, two of them in a group.
class People
{
public:
    People()
    {
        auto database = store::Database::open(folder(), store::Access::Write);
        REQUIRE(database);
        REQUIRE((*database)->transaction([](store::WriteDb &db) {
            store::defineField(db, {u"city"_s, u"City"_s, contacts::FieldType::Text});
            const auto group = store::groupNamed(db, u"Regulars"_s, kNow);
            store::addMember(db, group, add(db, 4915112345678, u"Anna Berg"_s, u"Ulm"_s));
            store::addMember(db, group, add(db, 4915112345679, u"=cmd|' /C calc'!A0"_s, QString()));
            add(db, 393331234567, u"Carla, \"la\" Rossi"_s, u"Roma"_s);
        }));
    }

    QString folder() const { return m_folder.path() + u"/profile"_s; }
    QString file(const QString &name) const { return m_folder.path() + u'/' + name; }
    tests::CliResult run(QStringList arguments, const QString &region = {}) const
    {
        return tests::runCli(QStringList{u"--data"_s, folder(), u"--json"_s} + arguments, {}, region);
    }

private:
    static base::ContactId add(store::WriteDb &db, qint64 e164, const QString &name, const QString &city)
    {
        contacts::ListedContact contact;
        contact.number.e164 = e164;
        contact.name = name;
        if (!city.isEmpty())
            contact.fields = contacts::toJson({{u"city"_s, city}});
        return store::insertContact(db, contact, kNow);
    }

    QTemporaryDir m_folder;
};

QStringList names(const tests::CliResult &result)
{
    QStringList all;
    for (const QJsonValue &value : result.array())
        all << value["name"_L1].toString();
    return all;
}

} // namespace

TEST_CASE("people are listed by group, by words, and so many")
{
    const People people;
    CHECK(people.run({u"contacts"_s, u"list"_s}).array().size() == 3);
    CHECK(people.run({u"contacts"_s, u"list"_s, u"--limit"_s, u"2"_s}).array().size() == 2);
    CHECK(people.run({u"contacts"_s, u"list"_s, u"--group"_s, u"regulars"_s}).array().size() == 2);
    CHECK(names(people.run({u"contacts"_s, u"list"_s, u"--search"_s, u"ulm"_s})) ==
          QStringList{u"Anna Berg"_s});
    CHECK(people.run({u"contacts"_s, u"list"_s, u"--search"_s, u"nobody"_s}).out == u"[]\n"_s);

    const QJsonObject anna =
        people.run({u"contacts"_s, u"list"_s, u"--search"_s, u"12345678"_s}).array()[0].toObject();
    CHECK(anna["number"_L1] == u"+4915112345678"_s);
    CHECK(anna["fields"_L1]["city"_L1] == u"Ulm"_s);

    const auto unknown = people.run({u"contacts"_s, u"list"_s, u"--group"_s, u"Nobody"_s});
    CHECK(unknown.exit == Exit::Failed);
    CHECK(unknown.err.contains(u"Nobody"_s));
}

TEST_CASE("a profile that is not there yet is an empty list")
{
    QTemporaryDir folder;
    const QStringList data{u"--data"_s, folder.path() + u"/none"_s, u"--json"_s};
    for (const QStringList &command : {QStringList{u"contacts"_s, u"list"_s}, QStringList{u"groups"_s},
                                       QStringList{u"groups"_s, u"list"_s}, QStringList{u"suppressions"_s},
                                       QStringList{u"suppressions"_s, u"list"_s}}) {
        const auto result = tests::runCli(data + command);
        CHECK(result.exit == Exit::Done);
        CHECK(result.out == u"[]\n"_s);
    }
}

TEST_CASE("an export holds everybody and nothing that runs")
{
    const People people;
    const QString path = people.file(u"out.csv"_s);
    const auto result = people.run({u"contacts"_s, u"export"_s, path});
    CHECK(result.exit == Exit::Done);
    CHECK(result.object()["rows"_L1] == 3);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    CHECK(written.startsWith("\xEF\xBB\xBF"));
    CHECK(QString::fromUtf8(written) == u"number,name,language,City\r\n'+4915112345678,Anna Berg,,Ulm\r\n"
                                        "'+4915112345679,'=cmd|' /C calc'!A0,,\r\n"
                                        "'+393331234567,\"Carla, \"\"la\"\" Rossi\",,Roma\r\n"_s);

    const auto nowhere = people.run({u"contacts"_s, u"export"_s, people.file(u"no/folder/out.csv"_s)});
    CHECK(nowhere.exit == Exit::Failed);
    CHECK(nowhere.err.contains(u"cannot be written"_s));
}

TEST_CASE("a list is imported, repeated, counted and its rejects written")
{
    const People people;
    QFile list(people.file(u"list.csv"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("Mobile;Customer;City\n0151 12345678;Anna;Ulm\n0151 99999999;J\xFCrgen;K\xF6ln\nabc;Bad;y\n");
    list.close();
    const QStringList command{u"contacts"_s, u"import"_s, list.fileName(), u"--region"_s, u"DE"_s};

    const auto dry = people.run(command + QStringList{u"--dry-run"_s});
    CHECK(dry.object()["added"_L1] == 1);
    CHECK(people.run({u"contacts"_s, u"list"_s}).array().size() == 3);

    const QString rejects = people.file(u"rejects.csv"_s);
    const auto first = people.run(
        command + QStringList{u"--group"_s, u"New"_s, u"--rejects"_s, rejects, u"--basis"_s, u"asked"_s});
    CHECK(first.exit == Exit::Done);
    CHECK(first.object()["rows"_L1] == 3);
    CHECK(first.object()["added"_L1] == 1);
    CHECK(first.object()["invalid"_L1] == 1);
    QFile written(rejects);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().endsWith("\r\n4,not_a_number,abc,Bad,y\r\n"));
    CHECK(names(people.run({u"contacts"_s, u"list"_s, u"--search"_s, u"99999999"_s})) ==
          QStringList{u"Jürgen"_s});
    CHECK(people.run({u"contacts"_s, u"list"_s, u"--group"_s, u"New"_s}).array().size() == 2);

    CHECK(people.run(command).object()["unchanged"_L1] == 2);
    CHECK(people.run(command + QStringList{u"--map"_s, u"number=Nope"_s}).exit == Exit::Failed);
    CHECK(people.run(command + QStringList{u"--map"_s, u"number"_s}).exit == Exit::Usage);
    CHECK(people.run({u"contacts"_s, u"import"_s, list.fileName(), u"--region"_s, u"Germany"_s}).exit ==
          Exit::Usage);
    CHECK(people.run(command + QStringList{u"--dry-run"_s, u"--rejects"_s, rejects}).exit == Exit::Usage);
    CHECK(people.run({u"contacts"_s, u"import"_s, people.file(u"none.csv"_s)}).exit == Exit::Failed);
}

TEST_CASE("after an import everybody stands in the search index, those who were there before too")
{
    const People people;
    QFile list(people.file(u"list.csv"_s));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write("Mobile;Customer\n");
    for (int i = 0; i < 2500; ++i)
        list.write("0151 2" + QByteArray::number(1000000 + i) + ";Somebody\n");
    list.close();
    REQUIRE(people.run({u"contacts"_s, u"import"_s, list.fileName(), u"--region"_s, u"DE"_s}).exit ==
            Exit::Done);

    const auto database = store::Database::open(people.folder(), store::Access::Read);
    REQUIRE(database);
    const auto behind = (*database)->read([](store::ReadDb &db) {
        return db.value<int>(
            u"SELECT count(*) FROM contact WHERE id > (SELECT contact FROM search_progress)"_s);
    });
    REQUIRE(behind);
    CHECK(behind->value_or(-1) == 0);
}

TEST_CASE("an erased person is gone and stays suppressed")
{
    const People people;
    CHECK(people.run({u"contacts"_s, u"erase"_s, u"0151 12345678"_s}, u"DE"_s).object()["erased"_L1] == true);
    CHECK(people.run({u"contacts"_s, u"list"_s}).array().size() == 2);
    const QJsonObject entry = people.run({u"suppressions"_s}).array()[0].toObject();
    CHECK(entry["kind"_L1] == u"erased"_s);
    CHECK(entry["number"_L1].isNull());
    CHECK(people.run({u"contacts"_s, u"erase"_s, u"call me"_s}).exit == Exit::Failed);
}

TEST_CASE("groups are made, listed and deleted")
{
    const People people;
    CHECK(people.run({u"groups"_s, u"create"_s, u"New  ones"_s}).object()["name"_L1] == u"New ones"_s);
    CHECK(people.run({u"groups"_s, u"create"_s, u"REGULARS"_s}).exit == Exit::Failed);
    CHECK(people.run({u"groups"_s, u"create"_s, u" "_s}).exit == Exit::Usage);
    CHECK(names(people.run({u"groups"_s})) == QStringList{u"New ones"_s, u"Regulars"_s});
    CHECK(people.run({u"groups"_s, u"list"_s}).array()[1]["people"_L1] == 2);
    CHECK(people.run({u"groups"_s, u"delete"_s, u"regulars"_s}).object()["name"_L1] == u"Regulars"_s);
    CHECK(people.run({u"groups"_s, u"delete"_s, u"regulars"_s}).exit == Exit::Failed);
    CHECK(people.run({u"contacts"_s, u"list"_s}).array().size() == 3);
}

TEST_CASE("numbers are suppressed and released, with a reason")
{
    const People people;
    const QStringList why{u"--why"_s, u"on the phone"_s};
    CHECK(
        people.run(QStringList{u"suppressions"_s, u"add"_s, u"0151 12345678"_s, u"--region"_s, u"DE"_s} + why)
            .exit == Exit::Done);
    const QJsonObject entry = people.run({u"suppressions"_s, u"list"_s}).array()[0].toObject();
    CHECK(entry["number"_L1] == u"+4915112345678"_s);
    CHECK(entry["kind"_L1] == u"manual"_s);
    CHECK(entry["why"_L1] == u"on the phone"_s);
    CHECK(entry["until"_L1].isNull());
    CHECK(entry["evidence"_L1].isNull());
    CHECK(people.run(QStringList{u"suppressions"_s, u"remove"_s, u"+4915112345678"_s} + why)
              .object()["removed"_L1] == 1);
    CHECK(people.run({u"suppressions"_s}).out == u"[]\n"_s);
    CHECK(people.run(QStringList{u"suppressions"_s, u"remove"_s, u"+4915112345678"_s} + why).exit ==
          Exit::Failed);
    CHECK(people.run({u"suppressions"_s, u"add"_s, u"+4915112345678"_s}).exit == Exit::Usage);
    CHECK(people.run(QStringList{u"suppressions"_s, u"add"_s, u"12345"_s} + why).exit == Exit::Failed);
}

TEST_CASE("a pause that a text caused says by when a person must decide")
{
    const People people;
    {
        auto database = store::Database::open(people.folder(), store::Access::Write);
        REQUIRE(database);
        REQUIRE((*database)->transaction([](store::WriteDb &db) {
            using enum consent::SuppressionKind;
            store::suppress(db, {4915112345678, Paused, kNow, {}, u"wrong number"_s, {5}, false});
            store::suppress(db, {4915112345679, Paused, kNow, {}, u"on leave"_s, {}, false});
        }));
    }
    const auto entries = people.run({u"suppressions"_s}).array();
    REQUIRE(entries.size() == 2);
    CHECK(entries[0]["decide_by"_L1].isNull());
    const auto by = QDateTime::fromString(entries[1]["decide_by"_L1].toString(), Qt::ISODateWithMs);
    CHECK(by.toMSecsSinceEpoch() == (kNow + consent::kPauseDeadline).time_since_epoch().count());
    const auto shown = tests::runCli({u"--data"_s, people.folder(), u"suppressions"_s}).out.split(u'\n');
    CHECK_FALSE(shown[0].contains(u"opt-out"_s));
    CHECK(shown[1].contains(u"counts as an opt-out from"_s));
}

TEST_CASE("numbers and replies are judged line by line")
{
    const auto numbers = tests::runCli({u"number"_s}, R"({"number":"0151 12345678","region":"DE"})"
                                                      "\n"
                                                      R"({"number":"x"})"
                                                      "\n"
                                                      R"({"number":"1","region":"Germany"})"
                                                      "\n");
    const QStringList lines = numbers.out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    const QJsonObject good = QJsonDocument::fromJson(lines[0].toUtf8()).object();
    CHECK(good["e164"_L1] == u"+4915112345678"_s);
    CHECK(good["type"_L1] == u"mobile"_s);
    CHECK(good["valid"_L1] == true);
    CHECK(lines[1].contains(u"\"not_a_number\""_s));
    CHECK(lines[2].contains(u"\"bad_field\""_s));

    const auto replies =
        tests::runCli({u"stop-word"_s}, R"({"text":"Bitte abmelden","languages":["de"]})"
                                        "\n"
                                        R"({"text":"N","languages":["zh"],"open_question":true})"
                                        "\n");
    CHECK(replies.out == u"{\"language\":\"de\",\"matched\":\"abmelden\",\"verdict\":\"opt-out\"}\n"
                         "{\"language\":null,\"matched\":null,\"verdict\":\"none\"}\n"_s);
}
