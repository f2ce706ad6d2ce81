#include "core/contacts/openlist.h"
#include "core/contacts/sources/xlsx.h"
#include "tests/catch.h"
#include "tests/core/listreading.h"
#include "tests/support/workbook.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

using namespace contacts;
using namespace Qt::StringLiterals;
using tests::ListReading;
using tests::Member;
using tests::Workbook;

namespace {

using Code = SourceError::Code;

ListReading read(const QByteArray &content, const XlsxOptions &options = {})
{
    return tests::readAll(openXlsx(tests::deviceOf(content), u"list.xlsx"_s, options));
}

/// A sheet under the heading number|name.
Workbook sheetOf(const QByteArray &rows)
{
    return {.sheets = {{u"People"_s,
                        "<row><c t=\"str\"><v>number</v></c><c t=\"str\"><v>name</v></c></row>" + rows}}};
}

struct Row
{
    const char *what;
    QByteArray cells;
    const char16_t *expected; ///< behind the header
};

// clang-format off
const Row kCells[] = {
    {"a shared text", "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>", u"/+491|Anna Schmidt"},
    {"runs of different looks, and how it is spoken", "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>2</v></c></row>", u"/+491|\u6771\u4eac"},
    {"an escape", "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>3</v></c></row>", u"/+491|a\rb_x000D_"},
    {"a text that is not there", "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>99</v></c></row>", u"/+491"},
    {"no number of a text", "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>x</v></c></row>", u"/+491"},
    {"text in the cell", "<row><c t=\"inlineStr\"><is><t>+492</t></is></c><c t=\"inlineStr\"><is><r><t>Be</t></r><r><t>n</t></r><rPh><t>x</t></rPh></is></c></row>", u"/+492|Ben"},
    {"a number", "<row><c><v>4.47700900123E11</v></c></row>", u"/447700900123"},
    {"a number that says so", "<row><c t=\"n\"><v>447700900123</v></c></row>", u"/447700900123"},
    {"true and false", "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c></row>", u"/TRUE|FALSE"},
    {"an error", "<row><c><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row>", u"/1"},
    {"a formula gives what it came to", "<row><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1&amp;\"x\"</f><v>2x</v></c></row>", u"/2|2x"},
    {"a formula that came to nothing", "<row><c><v>1</v></c><c t=\"str\"><f>A9</f><v></v></c></row>", u"/1"},
    {"a date by a built in format", "<row><c><v>1</v></c><c s=\"1\"><v>45983</v></c></row>", u"/1|2025-11-22"},
    {"a date by a format of the workbook", "<row><c><v>1</v></c><c s=\"2\"><v>45983.5</v></c></row>", u"/1|2025-11-22 12:00"},
    {"digits filled up", "<row><c s=\"3\"><v>7700900118</v></c></row>", u"/07700900118"},
    {"a style that is not there", "<row><c s=\"77\"><v>45983</v></c></row>", u"/45983"},
    {"a date of the strict form", "<row><c><v>1</v></c><c t=\"d\"><v>2025-11-22T00:00:00.000</v></c></row>", u"/1|2025-11-22"},
    {"with a time", "<row><c><v>1</v></c><c t=\"d\"><v>2025-11-22T14:30:00Z</v></c></row>", u"/1|2025-11-22 14:30:00"},
    {"a gap between cells", "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"D2\"><v>4</v></c></row>", u"/1|||4"},
    {"cells go on behind a gap", "<row><c r=\"B2\"><v>2</v></c><c><v>3</v></c></row>", u"/|2|3"},
    {"a column beyond the last", "<row><c><v>1</v></c><c r=\"XFE2\"><v>2</v></c><c r=\"ZZZZZZZZZZZZZZ2\"><v>3</v></c></row>", u"/1"},
    {"small letters", "<row><c r=\"b2\"><v>2</v></c></row>", u"/|2"},
    {"empty cells at the end", "<row><c><v>1</v></c><c s=\"1\"/><c t=\"str\"><v>  </v></c></row>", u"/1"},
    {"empty rows", "<row/><row r=\"9\"><c/></row><row><c><v>1</v></c></row>", u"/1"},
    {"blanks stay in a text", "<row><c><v>1</v></c><c t=\"inlineStr\"><is><t xml:space=\"preserve\"> Anna </t></is></c></row>", u"/1| Anna "},
    {"what is no cell of the sheet", "</sheetData><extLst><row><c><v>9</v></c></row></extLst><sheetData><row><c><v>1</v></c></row>", u"/1"},
    {"what other programs keep in a cell", "<row><c><v>1</v><extLst><ext><v/></ext></extLst></c><c><v>2</v></c></row>", u"/1|2"},
};
// clang-format on

QByteArray bookWith(const QByteArray &rows)
{
    Workbook book = sheetOf(rows);
    book.strings =
        "<si><t>+491</t></si><si><t>Anna Schmidt</t></si>"
        "<si><r><t>\u6771</t></r><rPh sb=\"0\" eb=\"1\"><t>\u3068\u3046</t></rPh><r><rPr/><t>\u4eac</t></r>"
        "<phoneticPr/></si><si><t>a_x000D_b_x005F_x000D_</t></si>";
    book.formats = R"(<numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/>)"
                   R"(<numFmt numFmtId="165" formatCode="00000000000"/>)";
    book.styles = {0, 14, 164, 165};
    return book.zip();
}

/// The same members, one of them changed.
QByteArray changed(const Workbook &book, const QString &name, const QByteArray &content)
{
    std::vector<Member> members = book.members();
    for (Member &member : members)
        if (member.name == name)
            member.content = content;
    return tests::zipOf(members);
}

QByteArray oleFile(QByteArrayView name)
{
    QByteArray file(2048, '\0');
    file.replace(0, 8, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
    qToLittleEndian<quint16>(9, file.data() + 30);
    qToLittleEndian<quint32>(1, file.data() + 48);
    for (qsizetype i = 0; i < name.size(); ++i)
        file[1024 + 128 + 2 * i] = name[i];
    return file;
}

const QByteArray kPeople = "<row><c t=\"str\"><v>+4915112345678</v></c><c t=\"str\"><v>Anna</v></c></row>";

} // namespace

TEST_CASE("cells of a workbook")
{
    for (const Row &row : kCells) {
        INFO(row.what);
        const ListReading reading = read(bookWith(row.cells));
        CHECK_FALSE(reading.error);
        QString text = reading.text();
        CHECK(text.remove(0, text.indexOf(u'/')) == QString::fromUtf16(row.expected));
    }
}

TEST_CASE("rows are counted as the sheet counts them")
{
    const QByteArray rows = "<row r=\"5\"><c><v>1</v></c></row><row><c><v>2</v></c></row>"
                            "<row r=\"1000\"><c><v>3</v></c></row>";
    CHECK(read(bookWith(rows)).lines() == std::vector<qint64>{5, 6, 1000});
}

TEST_CASE("the 1904 system of old Macs")
{
    Workbook book = sheetOf("<row><c><v>1</v></c><c s=\"1\"><v>44521</v></c></row>");
    book.styles = {0, 14};
    book.is1904 = true;
    CHECK(read(book.zip()).text() == u"number|name/1|2025-11-22");
}

TEST_CASE("the strict form of the standard")
{
    Workbook book = sheetOf(kPeople);
    book.isStrict = true;
    CHECK(read(book.zip()).text() == u"number|name/+4915112345678|Anna");
}

TEST_CASE("elements under a prefix, as some programs write them")
{
    const QByteArray sheet =
        "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData>"
        "<x:row><x:c t=\"str\"><x:v>number</x:v></x:c></x:row><x:row><x:c><x:v>5</x:v></x:c></x:row>"
        "</x:sheetData></x:worksheet>";
    CHECK(read(changed(sheetOf({}), u"xl/worksheets/sheet1.xml"_s, sheet)).text() == u"number/5");
}

TEST_CASE("the header is found, also under a title and when there is none")
{
    using Rows = std::vector<QStringList>;
    const Rows plain{{u"Mobile"_s, u"Name"_s}, {u"+4915112345678"_s, u"Anna"_s}};
    CHECK(read(tests::workbookOf(plain)).text() == u"Mobile|Name/+4915112345678|Anna");
    const Rows titled{{u"Customers, November"_s}, {}, plain[0], plain[1]};
    CHECK(read(tests::workbookOf(titled)).text() == u"Mobile|Name/+4915112345678|Anna");
    const Rows none{plain[1], {u"+4915112345679"_s, u"Ben"_s, u"Ulm"_s}};
    CHECK(read(tests::workbookOf(none)).text() == u"1|2|3/+4915112345678|Anna/+4915112345679|Ben|Ulm");
    const Rows oneColumn{{u"Mobile"_s}, {u"+4915112345678"_s}};
    CHECK(read(tests::workbookOf(oneColumn)).text() == u"Mobile/+4915112345678");
    const Rows numberAlone{{u"+4915112345678"_s}, {u"+4915112345679"_s, u"Ben"_s}};
    CHECK(read(tests::workbookOf(numberAlone)).text() == u"1|2/+4915112345678/+4915112345679|Ben");
    CHECK(read(tests::workbookOf(plain), {{}, false}).text() == u"1|2/Mobile|Name/+4915112345678|Anna");
}

TEST_CASE("the first sheet that can be seen and holds rows, or the one asked for")
{
    Workbook book = sheetOf(kPeople);
    const QByteArray rows = book.sheets[0].rows;
    book.sheets = {{u"Old"_s, rows + "<row><c><v>1</v></c></row>", "hidden"},
                   {u"Empty"_s, {}},
                   {u"Bath"_s, rows},
                   {u"Bristol"_s, rows + rows}};
    const QByteArray zip = book.zip();
    const auto source = openXlsx(tests::deviceOf(zip), {});
    REQUIRE(source);
    CHECK((*source)->form() ==
          ListForm{ListForm::Format::Spreadsheet, {}, {}, {u"Empty"_s, u"Bath"_s, u"Bristol"_s}, u"Bath"_s});
    CHECK(read(zip).rows.size() == 1);
    CHECK(read(zip, {u"bristol"_s, {}}).rows.size() == 3);
    CHECK(read(zip, {u"Old"_s, {}}).rows.size() == 2);
    CHECK(read(zip, {u"Empty"_s, {}}).error->code == Code::Empty);
    const auto unknown = read(zip, {u"Wells"_s, {}}).error;
    REQUIRE(unknown);
    CHECK(unknown->code == Code::NoSuchSheet);
    CHECK(unknown->detail == u"Wells");
}

TEST_CASE("what is no workbook is refused, and for what it is")
{
    const Workbook book = sheetOf(kPeople);
    const QByteArray zip = book.zip();
    struct Refused
    {
        const char *what;
        QByteArray content;
        Code code;
    };
    const QByteArray sheet = book.members().front().content;
    // clang-format off
    const Refused all[] = {
        {"an older workbook", oleFile("Workbook"), Code::OtherTable},
        {"one behind a password", oleFile("EncryptedPackage"), Code::Encrypted},
        {"a container that is cut off", zip.first(zip.size() / 2), Code::Damaged},
        {"a beginning alone", zip.first(4), Code::Damaged},
        {"another container", tests::zipOf({{u"content.xml"_s, "<a/>"}}), Code::OtherTable},
        {"members behind a password", tests::zipOf(book.members(), "secret"), Code::Encrypted},
        {"a sheet without rows", Workbook{.sheets = {{u"A"_s, {}}}}.zip(), Code::Empty},
        {"no sheet", Workbook{}.zip(), Code::OtherTable},
        {"a sheet that is cut off", changed(book, u"xl/worksheets/sheet1.xml"_s, sheet.chopped(60)), Code::Damaged},
        {"a sheet that is no XML", changed(book, u"xl/worksheets/sheet1.xml"_s, "number,name"), Code::Damaged},
        {"a workbook that is no XML", changed(book, u"xl/workbook.xml"_s, "<a><b></a>"), Code::Damaged},
        {"entities", changed(book, u"xl/worksheets/sheet1.xml"_s, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), Code::Damaged},
        {"shared texts cut off", changed(book, u"xl/sharedStrings.xml"_s, "<sst><si><t>a"), Code::Damaged},
    };
    // clang-format on
    for (const Refused &row : all) {
        INFO(row.what);
        const auto error = read(row.content).error;
        REQUIRE(error);
        CHECK(error->code == row.code);
        CHECK(error->path == u"list.xlsx");
    }
}

TEST_CASE("a broken sheet gives the rows before the break, and the line")
{
    const Workbook book = sheetOf(kPeople.repeated(1000));
    const QByteArray sheet = book.members().front().content;
    const ListReading reading = read(changed(book, u"xl/worksheets/sheet1.xml"_s, sheet.chopped(60)));
    REQUIRE(reading.error);
    CHECK(reading.error->code == Code::Damaged);
    CHECK(qint64(reading.rows.size()) == reading.error->line - 2);
    CHECK(reading.rows.size() > 990);
}

TEST_CASE("an octet that was changed on the way is noticed")
{
    QByteArray rows;
    for (int i = 0; i < 3000; ++i)
        rows += "<row><c><v>" + QByteArray::number(qint64(i) * 7919 % 10007) + "</v></c></row>";
    QByteArray zip = sheetOf(rows).zip();
    const qsizetype middle = zip.indexOf("sheet1.xml") + 4000;
    zip[middle] = char(~zip[middle]);
    const auto error = read(zip).error;
    REQUIRE(error);
    CHECK((error->code == Code::Damaged || error->code == Code::TooBig));
}

TEST_CASE("what is made to fill the memory is refused")
{
    const Workbook book = sheetOf({});
    const auto sheetWith = [&](const QByteArray &content) {
        return changed(book, u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData>" + content);
    };
    struct Harm
    {
        const char *what;
        QByteArray content;
    };
    const Harm all[] = {
        {"a text without an end", sheetWith("<row><c t=\"str\"><v>" + QByteArray(2'000'000, 'a'))},
        {"a comment without an end", sheetWith("<!--" + QByteArray(2'000'000, '<'))},
        {"a tag without an end", sheetWith("<row" + QByteArray(" a=\"1\"").repeated(200'000))},
        {"elements in elements", sheetWith(QByteArray("<row>").repeated(100'000))},
        {"a row beyond the last",
         sheetWith("<row r=\"1048577\"><c><v>1</v></c></row></sheetData></worksheet>")},
        {"a text of many runs",
         changed(book, u"xl/sharedStrings.xml"_s,
                 "<sst><si>" + QByteArray("<r><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></r>").repeated(60'000) +
                     "</si></sst>")},
        {"a thousandfold",
         sheetWith(QByteArray("<row><c/></row>").repeated(5'000'000) + "</sheetData></worksheet>")},
    };
    for (const Harm &row : all) {
        INFO(row.what);
        const auto error = read(row.content).error;
        REQUIRE(error);
        CHECK(error->code == Code::TooBig);
    }
}

TEST_CASE("lists are opened by what they are, whatever they are called")
{
    const auto formatOf = [](const QByteArray &content) {
        const auto source = openList(tests::deviceOf(content), u"list.txt"_s);
        REQUIRE(source);
        return (*source)->form().format;
    };
    CHECK(formatOf(sheetOf(kPeople).zip()) == ListForm::Format::Spreadsheet);
    CHECK(formatOf("number;name\n1;2\n") == ListForm::Format::SeparatedText);
    CHECK(formatOf("\xEF\xBB\xBF"
                   "begin:vcard\nTEL:1\nEND:VCARD\n") == ListForm::Format::Cards);
    CHECK(openList(tests::deviceOf({}), {}).error().code == Code::Empty);
    CHECK(openList(u"/nowhere/list.xlsx"_s).error().code == Code::CannotOpen);
    CHECK(openList(tests::deviceOf(sheetOf(kPeople).zip()), {}, {{}, {}, u"Nope"_s}).error().code ==
          Code::NoSuchSheet);
}

TEST_CASE("progress is counted in octets of the sheet")
{
    auto source = openXlsx(tests::deviceOf(sheetOf(kPeople.repeated(50'000)).zip()), {});
    REQUIRE(source);
    CHECK((*source)->done() < (*source)->total() / 2);
    SourceRow row;
    while ((*source)->next(row).value())
        ;
    CHECK((*source)->done() == (*source)->total());
}

TEST_CASE("whoever watches a list being opened sees how far it is, and ends it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"till.xlsx"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray row = "<row><c t=\"str\"><v>+447700900118</v></c></row>";
    file.write(tests::Workbook{.sheets = {{u"Bath"_s, row.repeated(5)}}}.zip());
    file.close();
    const auto watch = std::make_shared<contacts::ReadingWatch>();
    CHECK(contacts::openList(contacts::ListPlace(path), {}, watch));
    CHECK(watch->total == file.size());
    CHECK(watch->done > 0);
    const auto unwanted = std::make_shared<contacts::ReadingWatch>();
    unwanted->isStopped = true;
    CHECK_FALSE(contacts::openList(contacts::ListPlace(path), {}, unwanted));
    CHECK(unwanted->done == 0);
}
