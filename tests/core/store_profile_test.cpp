#include "core/store/profile.h"
#include "tests/support/tempprofile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace store;
using tests::errorCode;
using tests::TempProfile;
using tests::value;

namespace {

int modeOf(const QString &path)
{
    struct stat status
    {
    };
    REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
    return status.st_mode & 0777;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What another program does to the file.
void execute(const QString &path, const char *sql)
{
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(other);
}

Error::Code openError(const TempProfile &profile, Access access)
{
    return errorCode(Database::open(profile.folder(), access));
}

void insertSetting(Database &db)
{
    value(
        db.transaction([](WriteDb &tx) { tx.run(u"INSERT INTO setting (key, value) VALUES ('a', 'b')"_s); }));
}

std::optional<QString> setting(Database &db)
{
    return value(
        db.read([](ReadDb &r) { return r.value<QString>(u"SELECT value FROM setting WHERE key = 'a'"_s); }));
}

/// Takes the right to write away, from root as well.
class AsNobody
{
public:
    explicit AsNobody(const TempProfile &profile)
        : m_folder(QFile::encodeName(profile.folder()))
    {
        ::chmod(QFile::encodeName(profile.ledger()).constData(), 0444);
        ::chmod(m_folder.constData(), 0555);
        ::chmod(QFile::encodeName(QFileInfo(profile.folder()).path()).constData(), 0755);
        if (m_wasRoot)
            REQUIRE(::setresuid(65534, 65534, 0) == 0);
    }
    ~AsNobody()
    {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
            std::abort();
        ::chmod(m_folder.constData(), 0755);
    }

private:
    QByteArray m_folder;
    bool m_wasRoot = ::geteuid() == 0;
};

const std::vector<SchemaStep> kTwoSteps{
    {1, u"CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL);"_s},
    {2, u"-- a step; with a semicolon in its comment\nALTER TABLE setting ADD COLUMN why TEXT NOT NULL "
        u"DEFAULT ';';\n"
        "CREATE INDEX setting_why ON setting (why)"_s},
};

} // namespace

TEST_CASE("the profile can be read by its owner alone")
{
    const TempProfile profile;
    const auto db = profile.open();
    insertSetting(*db);
    CHECK(modeOf(profile.folder()) == 0700);
    for (const auto &file : {u""_s, u"-wal"_s, u"-shm"_s})
        CHECK(modeOf(profile.ledger() + file) == 0600);
}

TEST_CASE("one program at a time")
{
    const TempProfile profile;
    {
        auto lock = ProfileLock::take(profile.folder());
        REQUIRE(lock);
        CHECK(modeOf(profile.folder() + u"/lock"_s) == 0600);
        CHECK(errorCode(ProfileLock::take(profile.folder())) == Error::Code::InUse);
        const ProfileLock moved = std::move(*lock);
        CHECK(errorCode(ProfileLock::take(profile.folder())) == Error::Code::InUse);
    }
    CHECK(ProfileLock::take(profile.folder()));
}

TEST_CASE("what stands in the way of a profile is told")
{
    const TempProfile profile;
    SECTION("a file where the folder should be")
    {
        writeFile(profile.folder(), "precious"_ba);
        const auto result = Database::open(profile.folder(), Access::Write);
        CHECK(errorCode(result) == Error::Code::NotWritable);
        CHECK(result.error().path == profile.folder());
        CHECK(errorCode(ProfileLock::take(profile.folder())) == Error::Code::NotWritable);
        CHECK(readFile(profile.folder()) == "precious"_ba);
    }
    SECTION("a folder where the ledger should be")
    {
        REQUIRE(QDir().mkpath(profile.ledger()));
        CHECK(openError(profile, Access::Write) == Error::Code::NotWritable);
    }
    SECTION("nothing to read")
    {
        CHECK(openError(profile, Access::Read) == Error::Code::Missing);
        CHECK_FALSE(QFileInfo::exists(profile.folder()));
    }
    SECTION("a file that is no database")
    {
        REQUIRE(QDir().mkpath(profile.folder()));
        const QByteArray letter = "Dear reader, this is a letter. "_ba.repeated(200);
        writeFile(profile.ledger(), letter);
        CHECK(openError(profile, Access::Write) == Error::Code::NotOurs);
        CHECK(openError(profile, Access::Read) == Error::Code::NotOurs);
        CHECK(readFile(profile.ledger()) == letter);
    }
    SECTION("another program's database")
    {
        REQUIRE(QDir().mkpath(profile.folder()));
        execute(profile.ledger(), "CREATE TABLE recipe (name TEXT)");
        const QByteArray before = readFile(profile.ledger());
        CHECK(openError(profile, Access::Write) == Error::Code::NotOurs);
        CHECK(openError(profile, Access::Read) == Error::Code::NotOurs);
        CHECK(readFile(profile.ledger()) == before);
    }
}

TEST_CASE("a damaged ledger is told as such and left as it is")
{
    const TempProfile profile;
    insertSetting(*profile.open());
    QByteArray content = readFile(profile.ledger());
    SECTION("cut off")
    {
        content.truncate(content.size() / 3);
    }
    SECTION("overwritten in the middle")
    {
        content.replace(4096, content.size() - 8192, QByteArray(content.size() - 8192, '\x5a'));
    }
    writeFile(profile.ledger(), content);

    const auto result = [&]() -> Result<std::optional<QString>> {
        auto db = Database::open(profile.folder(), Access::Write);
        if (!db)
            return base::unexpected(db.error());
        return (*db)->read([](ReadDb &r) { return r.value<QString>(u"SELECT value FROM setting"_s); });
    }();
    CHECK(errorCode(result) == Error::Code::Corrupt);
    CHECK(result.error().path == profile.ledger());
    CHECK(readFile(profile.ledger()).size() == content.size());
}

TEST_CASE("a ledger that another program holds is busy, and goes on when it is let go")
{
    const TempProfile profile;
    const auto db = profile.open(Access::Write, {.busyTimeout = base::Milliseconds{20}});
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(profile.ledger()).constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    const auto refused = db->transaction([](WriteDb &) { FAIL("must not begin"); });
    CHECK(errorCode(refused) == Error::Code::Busy);
    CHECK_FALSE(setting(*db)); // reading is still possible
    sqlite3_close(other);
    insertSetting(*db);
    CHECK(setting(*db) == u"b"_s);
}

TEST_CASE("a ledger is read without writing to its folder")
{
    const TempProfile profile;
    insertSetting(*profile.open());
    REQUIRE_FALSE(QFileInfo::exists(profile.ledger() + u"-wal"_s));
    CHECK(setting(*profile.open(Access::Read)) == u"b"_s);
}

TEST_CASE("a ledger in a folder that cannot be written can still be read")
{
    const TempProfile profile;
    insertSetting(*profile.open());
    const AsNobody nobody(profile);
    const auto reader = Database::open(profile.folder(), Access::Read);
    REQUIRE(reader);
    CHECK(setting(**reader) == u"b"_s);
    CHECK(openError(profile, Access::Write) == Error::Code::NotWritable);
    CHECK(errorCode(ProfileLock::take(profile.folder())) == Error::Code::NotWritable);
}

TEST_CASE("the statements of a step")
{
    CHECK(statementsOf(u"A;\n-- b; c\nD 'x;''y' \"q;\";  ;E"_s) ==
          QStringList{u"A"_s, u"D 'x;''y' \"q;\""_s, u"E"_s});
    CHECK(statementsOf(u"-- nothing"_s).isEmpty());
}

TEST_CASE("the schema's steps are numbered without a gap")
{
    const auto steps = schemaSteps();
    REQUIRE_FALSE(steps.empty());
    for (size_t i = 0; i < steps.size(); ++i)
        CHECK(steps[i].version == static_cast<int>(i) + 1);
}

TEST_CASE("an older ledger is brought up to date after a backup")
{
    const TempProfile profile;
    const std::vector<SchemaStep> first{kTwoSteps.front()};
    insertSetting(*profile.open(Access::Write, {.steps = first}));
    CHECK_FALSE(QFileInfo::exists(profile.ledger() + u".v1.backup"_s));

    CHECK(errorCode(Database::open(profile.folder(), Access::Read, {.steps = kTwoSteps})) ==
          Error::Code::Older);
    const auto db = profile.open(Access::Write, {.steps = kTwoSteps});
    CHECK(setting(*db) == u"b"_s);
    CHECK(value(db->read([](ReadDb &r) { return r.value<QString>(u"SELECT why FROM setting"_s); })) ==
          u";"_s);

    const QString backup = profile.ledger() + u".v1.backup"_s;
    CHECK(modeOf(backup) == 0600);
    const TempProfile restored;
    REQUIRE(QDir().mkpath(restored.folder()));
    REQUIRE(QFile::copy(backup, restored.ledger()));
    CHECK(setting(*restored.open(Access::Read, {.steps = first})) == u"b"_s);
}

TEST_CASE("a newer ledger is refused and left alone")
{
    const TempProfile profile;
    insertSetting(*profile.open(Access::Write, {.steps = kTwoSteps}));
    const DatabaseOptions older{.steps = {kTwoSteps.front()}};
    CHECK(errorCode(Database::open(profile.folder(), Access::Write, older)) == Error::Code::Newer);
    CHECK(errorCode(Database::open(profile.folder(), Access::Read, older)) == Error::Code::Newer);
    CHECK(setting(*profile.open(Access::Write, {.steps = kTwoSteps})) == u"b"_s);
}

TEST_CASE("a failed step is taken back whole, and nothing follows it")
{
    const TempProfile profile;
    insertSetting(*profile.open(Access::Write, {.steps = {kTwoSteps.front()}}));
    const std::vector<SchemaStep> broken{
        kTwoSteps.front(),
        {2, u"CREATE TABLE half (id INTEGER); INSERT INTO setting (key, value) VALUES ('a', 'twice')"_s},
        {3, u"CREATE TABLE after_it (id INTEGER)"_s},
    };
    CHECK(errorCode(Database::open(profile.folder(), Access::Write, {.steps = broken})) ==
          Error::Code::Constraint);
    const auto db = profile.open(Access::Write, {.steps = kTwoSteps});
    CHECK(setting(*db) == u"b"_s);
    CHECK(value(db->read([](ReadDb &r) {
              return r.value<int>(u"SELECT count(*) FROM sqlite_master WHERE name IN ('half', 'after_it')"_s);
          })) == 0);
}
