#include "core/contacts/exporter.h"
#include "core/contacts/importer.h"
#include "core/contacts/sources/csv.h"
#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempprofile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace contacts;
using tests::TempProfile;
using tests::value;

namespace {

struct Lists
{
    QTemporaryDir dir;
    QString file = dir.filePath(u"out.csv"_s);

    QString content() const
    {
        QFile in(file);
        REQUIRE(in.open(QIODevice::ReadOnly));
        return QString::fromUtf8(in.readAll());
    }
};

void importFile(store::Database &db, const QString &path)
{
    auto source = openCsv(path);
    REQUIRE(source);
    const tests::FakeClock clock;
    ImportOptions options;
    options.file = path;
    options.identity = path;
    auto importer = Importer::begin(db, std::move(*source), std::move(options), clock);
    REQUIRE(importer);
    while (!(*importer)->isDone())
        REQUIRE((*importer)->step(base::Milliseconds(100)));
}

std::vector<Contact> everybody(store::Database &db)
{
    auto people = value(db.read([](store::ReadDb &r) { return store::contactsAfter(r, {}, {}, 1000); }));
    for (Contact &contact : people)
        contact.raw.clear(), contact.created = contact.updated = {};
    return people;
}

void add(store::WriteDb &tx, qint64 e164, const QString &name, const QString &language,
         const FieldValues &fields)
{
    const auto region = numberFromE164(e164).value().region;
    store::mergeContact(tx, {{e164, region}, {}, name, language, toJson(fields)}, {});
}

void fill(store::WriteDb &tx)
{
    store::defineField(tx, {u"city"_s, u"City"_s, FieldType::Text});
    store::defineField(tx, {u"last visit"_s, u"Last Visit"_s, FieldType::Date});
    store::defineField(tx, {u"points"_s, u"Points"_s, FieldType::Number});
    add(tx, 4915110000001, u"=HYPERLINK(\"x\")"_s, u"de"_s,
        {{u"city"_s, u"Köln; \"am\" Rhein"_s}, {u"points"_s, u"-1.5"_s}});
    add(tx, 447700900123, u"'=already"_s, {},
        {{u"last visit"_s, u"2026-11-22"_s}, {u"city"_s, u"@home\nsecond line"_s}});
    add(tx, 33612345678, u"李雷, Jr"_s, u"zh-Hant"_s, {{u"points"_s, u"7"_s}});
}

} // namespace

TEST_CASE("an exported list imported elsewhere gives the same people")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction(fill));
    const Lists lists;
    CHECK(exportContacts(*db, {}, lists.file).value() == 3);

    const TempProfile other;
    const auto copy = other.open();
    importFile(*copy, lists.file);
    CHECK(everybody(*copy) == everybody(*db));
    const auto fieldsOf = [](store::Database &d) {
        return value(d.read([](store::ReadDb &r) { return store::fields(r); }));
    };
    CHECK(fieldsOf(*copy) == fieldsOf(*db));
}

TEST_CASE("no cell of an exported list runs as a formula")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction(fill));
    const Lists lists;
    REQUIRE(exportContacts(*db, {}, lists.file));
    for (const auto &dangerous : {u",=HYP"_s, u"\"=HYP"_s, u",@home"_s, u"\"@home"_s, u",-1.5"_s, u"\n+"_s})
        CHECK_FALSE(lists.content().contains(dangerous));
}

TEST_CASE("the contacts of a query are exported, in its order")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction([](store::WriteDb &tx) {
        fill(tx);
        const auto group = store::groupNamed(tx, u"Two"_s, {});
        store::addMember(tx, group, {1});
        store::addMember(tx, group, {3});
    }));
    const Lists lists;
    store::ContactQuery query;
    query.group = {1};
    query.descending = true;
    CHECK(exportContacts(*db, query, lists.file).value() == 2);
    const QString content = lists.content();
    CHECK(content.contains(u"number,name,language,City,Last Visit,Points\r\n"_s));
    CHECK(content.indexOf(u"33612345678"_s) < content.indexOf(u"4915110000001"_s));
    CHECK_FALSE(content.contains(u"447700900123"_s));
}

TEST_CASE("an export that is given up or fails leaves the older file")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction(fill));
    const Lists lists;
    {
        QFile old(lists.file);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
    }
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = exportContacts(*db, {}, lists.file, stop.get_token());
    REQUIRE_FALSE(cancelled);
    CHECK(std::get<store::Error>(cancelled.error()).code == store::Error::Code::Cancelled);
    CHECK(lists.content() == u"old"_s);

    const auto nowhere = exportContacts(*db, {}, lists.dir.filePath(u"none/out.csv"_s));
    REQUIRE_FALSE(nowhere);
    CHECK(std::get<FileError>(nowhere.error()).code == FileError::Code::CannotOpen);
}

TEST_CASE("what is no ordinary file is written to, not replaced")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction(fill));
    const Lists lists;
    REQUIRE(::mkfifo(QFile::encodeName(lists.file).constData(), 0600) == 0);
    const int end = ::open(QFile::encodeName(lists.file).constData(), O_RDONLY | O_NONBLOCK);
    REQUIRE(exportContacts(*db, {}, lists.file));
    QByteArray read(4096, '\0');
    const auto length = ::read(end, read.data(), 4096);
    ::close(end);
    REQUIRE(length > 0);
    CHECK(read.left(length).contains("447700900123"_ba));
    CHECK_FALSE(QFileInfo(lists.file).isFile());
}

TEST_CASE("rejected rows are written with their line and reason")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction([](store::WriteDb &tx) {
        const auto record = store::beginImport(tx, u"x.csv"_s, u"id"_s, {});
        store::keepReject(tx, record.id, {7, NumberError::Code::TooShort, {u"12"_s, u"Ada, A."_s}});
        store::keepReject(tx, record.id, {3, NumberError::Code::Empty, {u""_s, u"=Bob"_s}});
    }));
    const Lists lists;
    CHECK(writeRejects(*db, {1}, {u"Mobile"_s, u"Name"_s}, lists.file).value() == 2);
    CHECK(lists.content() == u"line,reason,Mobile,Name\r\n3,%1,,'=Bob\r\n7,%2,12,\"Ada, A.\"\r\n"_s.arg(
                                 name(NumberError::Code::Empty), name(NumberError::Code::TooShort)));
    CHECK(QFile::permissions(lists.file).testFlag(QFile::ReadOther) == false);
}
