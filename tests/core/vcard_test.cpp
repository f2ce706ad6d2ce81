#include "core/contacts/columnmap.h"
#include "core/contacts/sources/vcard.h"
#include "core/contacts/sources/vcardperson.h"
#include "tests/catch.h"
#include "tests/core/listreading.h"

using namespace contacts;
using namespace Qt::StringLiterals;
using tests::ListReading;

namespace {

using Code = SourceError::Code;

ListReading read(const QByteArray &content, const VcardOptions &options = {})
{
    return tests::readAll(openVcard(tests::deviceOf(content), u"people.vcf"_s, options));
}

QByteArray card(const QByteArray &properties, const QByteArray &version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + properties + "END:VCARD\r\n";
}

struct Row
{
    const char *what;
    QByteArray version;
    QByteArray properties;
    const char16_t *expected; ///< header and row
};

// clang-format off
const Row kCards[] = {
    {"a phone's card", "3.0", "N:Schmidt;Anna;;;\r\nFN:Anna Schmidt\r\nTEL;TYPE=CELL:+49 151 1\r\n", u"Name|First name|Last name|Mobile/Anna Schmidt|Anna|Schmidt|+49 151 1"},
    {"a number alone", "3.0", "TEL:1\r\n", u"Mobile/1"},
    {"no number", "3.0", "FN:Anna\r\n", u"Name|Mobile/Anna|"},
    {"line ends without a return", "3.0", "FN:Anna\nTEL:1\n", u"Name|Mobile/Anna|1"},
    {"small letters", "3.0", "fn:Anna\r\ntel;type=cell:1\r\n", u"Name|Mobile/Anna|1"},
    {"line ends of every kind", "3.0", "FN:Anna\rTEL:1\nNOTE:x\n\r", u"Name|Mobile|Note/Anna|1|x"},
    {"folded", "3.0", "FN:Anna Sch\r\n mi\r\n\tdt\r\nTEL:1\r\n", u"Name|Mobile/Anna Schmidt|1"},
    {"folded in the middle of a letter", "3.0", "FN:J\xC3\r\n \xBCrgen\r\nTEL:1\r\n", u"Name|Mobile/Jürgen|1"},
    {"2.1 keeps the blank at a fold", "2.1", "FN:Anna\r\n Schmidt\r\nTEL:1\r\n", u"Name|Mobile/Anna Schmidt|1"},
    {"escapes", "3.0", "FN:Berg\\, Anna\\; B\\\\A\r\nTEL:1\r\nNOTE:one\\ntwo\\Nthree\r\n", u"Name|Mobile|Note/Berg, Anna; B\\A|1|one\ntwo\nthree"},
    {"an escape in a part", "3.0", "N:Berg\\;Tal;Anna;Maria;Dr.;\r\nTEL:1\r\n", u"First name|Last name|Mobile/Anna Maria|Berg;Tal|1"},
    {"a first name alone", "3.0", "N:;Anna\r\nTEL:1\r\n", u"First name|Last name|Mobile/Anna||1"},
    {"in a group", "3.0", "item1.TEL:1\r\nitem1.X-ABLabel:Shop\r\n", u"Mobile/1"},
    {"the mobile wins", "3.0", "TEL;TYPE=HOME,VOICE:1\r\nTEL;TYPE=WORK,PREF:2\r\nTEL;TYPE=CELL:3\r\n", u"Mobile|Phone 2|Phone 3/3|2|1"},
    {"then the preferred one", "3.0", "TEL;TYPE=HOME:1\r\nTEL;TYPE=WORK;TYPE=PREF:2\r\n", u"Mobile|Phone 2/2|1"},
    {"of two mobiles the preferred one", "4.0", "TEL;TYPE=cell;PREF=2:1\r\nTEL;TYPE=cell;PREF=1:2\r\n", u"Mobile|Phone 2/2|1"},
    {"a fax comes last", "3.0", "TEL;TYPE=FAX,PREF:1\r\nTEL;TYPE=WORK:2\r\n", u"Mobile|Phone 2/2|1"},
    {"a number twice", "3.0", "TEL;TYPE=HOME:+49 151-1\r\nTEL;TYPE=CELL:+49151 1\r\n", u"Mobile/+49 151-1"},
    {"no number in a number", "3.0", "TEL:unknown\r\nTEL:1\r\n", u"Mobile/1"},
    {"bare types of 2.1", "2.1", "TEL;HOME;VOICE:1\r\nTEL;CELL;PREF:2\r\n", u"Mobile|Phone 2/2|1"},
    {"a link", "4.0", "TEL;VALUE=uri;TYPE=\"voice,cell\":tel:+44-7700-900118;ext=5\r\n", u"Mobile/+44-7700-900118"},
    {"a colon in quotes", "4.0", "FN;SORT-AS=\"a:b;c\":Anna\r\nTEL:1\r\n", u"Name|Mobile/Anna|1"},
    {"quoted-printable", "2.1", "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen\r\nTEL:1\r\n", u"Name|Mobile/Jürgen|1"},
    {"over several lines", "2.1", "N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:M=C3=\r\n=BCller;J=C3=BC=\r\nrgen;;;\r\nTEL:1\r\n", u"First name|Last name|Mobile/Jürgen|Müller|1"},
    {"as a bare parameter", "2.1", "FN;QUOTED-PRINTABLE:a=3Db=\r\n\r\nTEL:1\r\n", u"Name|Mobile/a=b|1"},
    {"a broken code", "2.1", "FN;ENCODING=QUOTED-PRINTABLE:5=6Z=\r\n=4\r\nTEL:1\r\n", u"Name|Mobile/5=6Z=4|1"},
    {"a character set of its own", "2.1", "FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=FCrgen\r\nTEL:1\r\n", u"Name|Mobile/Jürgen|1"},
    {"one nobody knows", "2.1", "FN;CHARSET=X-NOPE:Anna\r\nTEL:1\r\n", u"Name|Mobile/Anna|1"},
    {"as octets", "2.1", "FN;CHARSET=windows-1251:\xC8\xE2\xE0\xED\r\nTEL:1\r\n", u"Name|Mobile/Иван|1"},
    {"base64", "3.0", "FN;ENCODING=b:SsO8cmdlbg==\r\nTEL:1\r\n", u"Name|Mobile/Jürgen|1"},
    {"everything else", "3.0", "TEL:1\r\nEMAIL;TYPE=INTERNET:a@b.c\r\nEMAIL:d@e.f\r\nORG:Shop;Sales\r\nTITLE:Boss\r\nNICKNAME:Nan\r\n"
        "ADR;TYPE=HOME:;;High Street 1;Bath;Avon;BA1;UK\r\nBDAY:19900517\r\nCATEGORIES:Friends,Regulars\r\nURL:http://b.c\r\nNOTE:wide fit\r\n",
        u"Mobile|E-mail|E-mail 2|Company|Title|Nickname|Street|Postcode|City|State|Country|Birthday|Categories|Website|Note"
        "/1|a@b.c|d@e.f|Shop, Sales|Boss|Nan|High Street 1|BA1|Bath|Avon|UK|1990-05-17|Friends, Regulars|http://b.c|wide fit"},
    {"a picture", "3.0", "PHOTO;ENCODING=b;TYPE=JPEG:AAAA\r\n BBBB\r\n CCCC\r\nTEL:1\r\n", u"Mobile/1"},
    {"a picture without folds", "2.1", "PHOTO;ENCODING=BASE64;JPEG:AAAA\r\nBBBB\r\nCCCC\r\n\r\nTEL:1\r\n", u"Mobile/1"},
    {"a stray zero", "3.0", QByteArray("FN:An\0na\r\nTEL:1\r\n", 17), u"Name|Mobile/Anna|1"},
};
// clang-format on

} // namespace

TEST_CASE("vCards of all versions become rows")
{
    for (const Row &row : kCards) {
        INFO(row.what);
        const ListReading reading = read(card(row.properties, row.version));
        CHECK_FALSE(reading.error);
        CHECK(reading.text() == QString::fromUtf16(row.expected));
    }
}

TEST_CASE("the columns are those that any card fills, and are understood")
{
    const ListReading reading =
        read(card("FN:Anna\r\nTEL:1\r\n") + "\r\n" + card("N:Berg;Ben\r\nTEL:2\r\nTEL:3\r\nEMAIL:b@c.d\r\n"));
    CHECK(reading.text() ==
          u"Name|First name|Last name|Mobile|Phone 2|E-mail/Anna|||1||/|Ben|Berg|2|3|b@c.d");
    CHECK(reading.lines() == std::vector<qint64>{1, 7});
    const auto map = mapColumns(reading.header, {}, {});
    REQUIRE(map);
    using R = contacts::Role;
    const R roles[] = {R::Name, R::FirstName, R::LastName, R::Number, R::Field, R::Email};
    for (size_t i = 0; i < std::size(roles); ++i)
        CHECK(map->columns[i].role == roles[i]);
}

TEST_CASE("every heading is one of its own, and none but the mobile's is taken for the number's")
{
    QStringList headings;
    for (int column = 0; column < VcardPerson::Columns; ++column)
        headings << VcardPerson::heading(column);
    CHECK_FALSE(headings.contains(QString()));
    CHECK(headings.removeDuplicates() == 0);
    const auto map = mapColumns(headings, {}, {});
    REQUIRE(map);
    CHECK(map->indexOf(contacts::Role::Number) == VcardPerson::Mobile);
    CHECK(map->indexOf(contacts::Role::Email) == VcardPerson::Email);
    CHECK(map->indexOf(contacts::Role::Note) == VcardPerson::Note);
}

TEST_CASE("character sets: a mark, UTF-16, and what old phones wrote")
{
    const QString anna = u"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:J\u00FCrgen \u6771\r\nTEL:1\r\nEND:VCARD\r\n"_s;
    const QString expected = u"Name|Mobile/J\u00FCrgen \u6771|1"_s;
    CHECK(read("\xEF\xBB\xBF" + anna.toUtf8()).text() == expected);
    QByteArray wide("\xFF\xFE");
    for (const QChar c : anna)
        wide.append(char(c.cell())).append(char(c.row()));
    CHECK(looksLikeVcard(wide));
    CHECK(read(wide, {.charset = {}, .piece = 17}).text() == expected);
    CHECK(read(card("FN:J\xFCrgen M\xFCller\r\nTEL:1\r\n")).text() == u"Name|Mobile/Jürgen Müller|1");
    CHECK(read(card("FN:\xC8\xE2\xE0\xED\r\nTEL:1\r\n"), {.charset = "windows-1251"}).text() ==
          u"Name|Mobile/Иван|1");
    CHECK(read(card("FN:J\xC3\xBCrgen\r\nTEL:1\r\n"), {.charset = "windows-1252"}).text() ==
          u"Name|Mobile/J\u00C3\u00BCrgen|1");
}

TEST_CASE("values in UTF-8 among others of an older character set")
{
    const QByteArray old = card("FN:J\xFCrgen M\xFCller\r\nTEL:1\r\n").repeated(20);
    const ListReading reading = read(old + card("FN:Zo\xC3\xAB\r\nTEL:2\r\n"));
    CHECK(reading.rows.front().cells.front() == u"Jürgen Müller");
    CHECK(reading.rows.back().cells.front() == u"Zoë");
}

TEST_CASE("cards within cards, without an end, of groups")
{
    const QByteArray ben = "TEL:2\r\nEND:VCARD\r\n";
    CHECK(read("BEGIN:VCARD\r\nTEL:1\r\nBEGIN:VCARD\r\n" + ben).text() == u"Mobile/1/2");
    CHECK(read(card("FN:Friends\r\nKIND:group\r\nMEMBER:urn:x\r\n", "4.0") + card("TEL:2\r\n")).text() ==
          u"Mobile/2");
    CHECK(read(card("FN:Friends\r\nX-ADDRESSBOOKSERVER-KIND:group\r\n") + card("TEL:2\r\n")).text() ==
          u"Mobile/2");
    CHECK(read("TEL:9\r\n" + card("TEL:2\r\n") + "TEL:9\r\n").text() == u"Mobile/2");
}

TEST_CASE("line ends of old Macs")
{
    CHECK(read(card("FN:Anna\r\nTEL:1\r\n").replace("\r\n", "\r")).text() == u"Name|Mobile/Anna|1");
}

TEST_CASE("the same rows in whatever pieces they are read")
{
    QByteArray all;
    for (const Row &row : kCards)
        all += card(row.properties, row.version);
    const QString whole = read(all).text();
    for (const qsizetype piece : {1, 2, 3, 7, 64, 1000}) {
        INFO(piece);
        CHECK(read(all, {.charset = {}, .piece = piece}).text() == whole);
    }
}

TEST_CASE("pictures of any size are passed over")
{
    const QByteArray folded = QByteArray("\r\n " + QByteArray(75, 'A')).repeated(60'000);
    const QByteArray flat(4'000'000, 'A');
    const ListReading reading = read(card("PHOTO;ENCODING=b:" + folded + "\r\nTEL:1\r\n") +
                                     card("X-BIG;ENCODING=b:" + flat + "\r\nTEL:2\r\n"));
    CHECK_FALSE(reading.error);
    CHECK(reading.text() == u"Mobile/1/2");
}

TEST_CASE("what cannot be read ends with its line")
{
    struct Failure
    {
        const char *what;
        QByteArray content;
        Code code;
        size_t rowsBefore;
    };
    const QByteArray one = card("TEL:1\r\n");
    const Failure all[] = {
        {"a file that is cut off", one + card("TEL:2\r\n").chopped(12), Code::CutOff, 1},
        {"a beginning alone", "BEGIN:VCARD\r\n", Code::CutOff, 0},
        {"a name beyond all reason", one + card("FN:" + QByteArray(1'100'000, 'a') + "\r\n"), Code::TooLong,
         1},
        {"one that is folded", one + card("FN:a" + QByteArray("\r\n aaaaaaaaaa").repeated(110'000) + "\r\n"),
         Code::TooLong, 1},
        {"nothing", {}, Code::Empty, 0},
        {"no text", QByteArray("BEGIN:VCARD\0\0\0\0\0\0\0\0\0\0\0\0", 23), Code::NotAList, 0},
    };
    for (const Failure &row : all) {
        INFO(row.what);
        const ListReading reading = read(row.content);
        REQUIRE(reading.error);
        CHECK(reading.error->code == row.code);
        CHECK(reading.error->path == u"people.vcf");
        CHECK(reading.rows.size() == row.rowsBefore);
        CHECK((reading.error->line > 0) == (row.code == Code::CutOff || row.code == Code::TooLong));
    }
}

TEST_CASE("after an error nothing more comes")
{
    auto source = openVcard(tests::deviceOf("BEGIN:VCARD\r\n"), {});
    REQUIRE(source);
    SourceRow row;
    CHECK((*source)->next(row).error().code == Code::CutOff);
    CHECK((*source)->next(row).error().code == Code::CutOff);
}

TEST_CASE("birthdays")
{
    const std::pair<const char16_t *, const char16_t *> all[] = {{u"1990-05-17", u"1990-05-17"},
                                                                 {u"19900517", u"1990-05-17"},
                                                                 {u"1990-05-17T00:00:00Z", u"1990-05-17"},
                                                                 {u"--0517", u"--05-17"},
                                                                 {u"--05-17", u"--05-17"},
                                                                 {u"1990", u"1990"},
                                                                 {u"circa 1800", u"circa 1800"},
                                                                 {u"", u""}};
    for (const auto &[written, expected] : all)
        CHECK(birthdayText(QString::fromUtf16(written)) == QString::fromUtf16(expected));
}

TEST_CASE("what looks like vCards")
{
    CHECK(looksLikeVcard("BEGIN:VCARD\n"));
    CHECK(looksLikeVcard("\r\n begin:vcard\n"));
    CHECK_FALSE(looksLikeVcard("BEGIN;VCARD\n"));
    CHECK_FALSE(looksLikeVcard("number,BEGIN:VCARD\n"));
    CHECK_FALSE(looksLikeVcard(""));
}

TEST_CASE("progress of the second reading is counted, not of the first")
{
    auto source = openVcard(tests::deviceOf(card("TEL:1\r\n").repeated(50'000)), {});
    REQUIRE(source);
    CHECK((*source)->done() == 0);
    SourceRow row;
    while ((*source)->next(row).value())
        ;
    CHECK((*source)->done() == (*source)->total());
    CHECK((*source)->form() == ListForm{ListForm::Format::Cards, {}, "UTF-8", {}, {}});
}
