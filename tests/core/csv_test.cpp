#include "core/contacts/sources/csv.h"
#include "core/contacts/sources/csvwriter.h"
#include "tests/catch.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace contacts;
using namespace Qt::StringLiterals;

namespace {

using Code = SourceError::Code;

struct Reading
{
    QStringList header;
    std::vector<SourceRow> rows;
    std::optional<SourceError> error;

    QString text() const
    {
        QStringList lines{header.join(u'|')};
        for (const SourceRow &row : rows)
            lines << row.cells.join(u'|');
        return lines.join(u'/');
    }
    std::vector<qint64> lines() const
    {
        std::vector<qint64> all;
        for (const SourceRow &row : rows)
            all.push_back(row.line);
        return all;
    }
};

std::unique_ptr<QIODevice> deviceOf(const QByteArray &content)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

Reading readDevice(std::unique_ptr<QIODevice> device, const CsvOptions &options = {})
{
    Reading reading;
    auto source = openCsv(std::move(device), u"list.csv"_s, options);
    if (!source) {
        reading.error = source.error();
        return reading;
    }
    reading.header = (*source)->header();
    SourceRow row;
    for (;;) {
        const auto more = (*source)->next(row);
        if (!more)
            reading.error = more.error();
        if (!more || !*more)
            return reading;
        reading.rows.push_back(row);
    }
}

Reading read(const QByteArray &content, const CsvOptions &options = {})
{
    return readDevice(deviceOf(content), options);
}

struct Row
{
    const char *what;
    QByteArray content;
    const char16_t *expected; ///< cells by |, rows by /
};

// clang-format off
const Row kReadable[] = {
    {"commas", "number,name\n+491,Anna\n+492,Ben\n", u"number|name/+491|Anna/+492|Ben"},
    {"semicolons", "number;name\n+491;Schmidt, Anna\n+492;Berg, Ben\n", u"number|name/+491|Schmidt, Anna/+492|Berg, Ben"},
    {"tabs", "number\tname\n+491\tAnna\n", u"number|name/+491|Anna"},
    {"pipes", "number|name\n+491|Anna\n", u"number|name/+491|Anna"},
    {"no header", "+4915112345678,Anna\n+4915112345679,Ben\n", u"1|2/+4915112345678|Anna/+4915112345679|Ben"},
    {"a header nobody knows", "Foo,Bar\n015112345678,Anna\n", u"Foo|Bar/015112345678|Anna"},
    {"one column", "number\n+4915112345678\n", u"number/+4915112345678"},
    {"one column without a header", "+4915112345678\n", u"1/+4915112345678"},
    {"a header alone", "number,name\n", u"number|name"},
    {"sep=", "sep=|\r\nnumber|name\r\n+491|a,b,c\r\n", u"number|name/+491|a,b,c"},
    {"sep= with a line end", "sep=\n\n+4915112345678,Anna\n", u"sep=/+4915112345678|Anna"},
    {"no line end at the end", "number,name\n+491,Anna", u"number|name/+491|Anna"},
    {"CR LF", "number,name\r\n+491,Anna\r\n", u"number|name/+491|Anna"},
    {"CR alone", "number,name\r+491,Anna\r", u"number|name/+491|Anna"},
    {"empty lines", "\n\nnumber,name\n\n+491,Anna\n , \n,,\n\n", u"number|name/+491|Anna"},
    {"quotes", "number,name\n+491,\"Anna, the \"\"Great\"\"\"\n", u"number|name/+491|Anna, the \"Great\""},
    {"a line break in quotes", "number,name\n+491,\"Anna\nSchmidt\"\n", u"number|name/+491|Anna\nSchmidt"},
    {"empty quotes", "number,name\n+491,\"\"\n", u"number|name/+491|"},
    {"text behind a quote", "number,name\n+491,\"Anna\" S.\n", u"number|name/+491|Anna S."},
    {"blanks before a quote", "number,name\n+491, \"Schmidt, Anna\" \n", u"number|name/+491|Schmidt, Anna"},
    {"a quote inside a word", "number,name\n+491,5\" screen\n+492,O\"Neill\n", u"number|name/+491|5\" screen/+492|O\"Neill"},
    {"ragged rows", "number,name,city\n+491\n+492,Ben,Ulm,x\n+493,Cleo,Rom\n", u"number|name|city/+491/+492|Ben|Ulm|x/+493|Cleo|Rom"},
    {"a defused formula", "number,name\n'+491,'=1+1\n'+492,''-x\n'+493,'t Hart\n", u"number|name/+491|=1+1/+492|'-x/+493|'t Hart"},
    {"a stray zero", QByteArray("number,name\n+4\0" "91,Anna\n", 23), u"number|name/+491|Anna"},
    {"the end mark of DOS", "number,name\n+491,Anna\n\x1A", u"number|name/+491|Anna"},
    {"UTF-8", "number,name\n+491,J\xC3\xBCrgen\n", u"number|name/+491|Jürgen"},
    {"UTF-8 with a mark", "\xEF\xBB\xBFnumber,name\n+491,J\xC3\xBCrgen\n", u"number|name/+491|Jürgen"},
    {"windows-1252", "number,name\n+491,J\xFCrgen\n", u"number|name/+491|Jürgen"},
    {"windows-1250", "number,name\n+481,\xA3ukasz W\xF3jcik\n+482,Gra\xBFyna Michnik-\xAFo\xB3" "dak\n", u"number|name/+481|Łukasz Wójcik/+482|Grażyna Michnik-Żołdak"},
    {"windows-1251", "number;name\n+71;\xC8\xE2\xE0\xED \xCF\xE5\xF2\xF0\xEE\xE2\n", u"number|name/+71|Иван Петров"},
    {"UTF-16 little endian", QByteArray("\xFF\xFEn\0r\0\t\0a\0\n\0" "1\0\t\0\xFC\0\n\0", 20), u"nr|a/1|ü"},
    {"UTF-16 big endian", QByteArray("\xFE\xFF\0n\0r\0\t\0a\0\n\0" "1\0\t\0\xFC\0\n", 20), u"nr|a/1|ü"},
};

struct Failure
{
    const char *what;
    QByteArray content;
    Code code;
    qint64 line;
    size_t rowsBefore;
};

const QByteArray kEven = "number,name\n" + QByteArray("+4915112345678,Anna\n").repeated(25);

const Failure kFailing[] = {
    {"nothing", "", Code::Empty, 0, 0},
    {"a mark alone", "\xEF\xBB\xBF", Code::Empty, 0, 0},
    {"blank lines", "\n \n,,\n", Code::Empty, 0, 0},
    {"a spreadsheet", "PK\x03\x04whatever", Code::NotAList, 0, 0},
    {"a picture", "\x89PNG\r\n\x1A\n", Code::NotAList, 0, 0},
    {"zeros", QByteArray(1000, '\0'), Code::NotAList, 0, 0},
    {"noise", "\x01\x02\x03\x04\x05\x06,\x07\n", Code::NotAList, 0, 0},
    {"an open quote", "number,name\n+491,Anna\n+492,\"Ben\n+493,Cleo\n", Code::CutOff, 3, 1},
    {"half a character", "number,name\n+491,Anna\n+492,J\xC3", Code::CutOff, 3, 1},
    {"half a row of an even list", kEven + "+49151123", Code::CutOff, 27, 25},
    {"half a character behind the rows", "number,name\n+491,Anna\n\xC3", Code::CutOff, 3, 1},
    {"half a UTF-16 unit", QByteArray("\xFF\xFEn\0r\0\n\0" "1\0\n\0" "2\0\x33", 15), Code::CutOff, 3, 1},
    {"zeros behind the rows", kEven.repeated(200) + QByteArray(4096, '\0'), Code::NotAList, 5201, 5199},
};
// clang-format on

} // namespace

TEST_CASE("lists as programs write them")
{
    for (const Row &row : kReadable) {
        CAPTURE(row.what);
        const Reading reading = read(row.content);
        CHECK_FALSE(reading.error);
        CHECK(reading.text() == QString::fromUtf16(row.expected));
    }
}

TEST_CASE("lists that cannot be read say why and where")
{
    for (const Failure &row : kFailing) {
        CAPTURE(row.what);
        const Reading reading = read(row.content);
        REQUIRE(reading.error);
        CHECK(int(reading.error->code) == int(row.code));
        CHECK(reading.error->line == row.line);
        CHECK(reading.error->path == u"list.csv"_s);
        CHECK(reading.rows.size() == row.rowsBefore);
    }
}

TEST_CASE("rows know the line they began on")
{
    const Reading reading = read("number,name\n\n+491,\"a\r\nb\nc\"\n+492,Ben\r\n+493,Cleo\n");
    REQUIRE(reading.rows.size() == 3);
    CHECK(reading.rows[0].line == 3);
    CHECK(reading.rows[1].line == 6);
    CHECK(reading.rows[2].line == 7);
}

TEST_CASE("pieces of a file are joined wherever they are cut")
{
    QByteArray content = "number;name;note\n";
    QString expected = u"number|name|note"_s;
    for (int i = 0; i < 60000; ++i) {
        const QString number = QString::number(4915100000000 + i);
        content += number.toUtf8() + ";\"J\xC3\xBCrgen \"\"" + QByteArray::number(i) +
                   "\"\"\r\n\xF0\x9F\x98\x80\";x\r\n";
        expected += u'/' + number + u"|Jürgen \""_s + QString::number(i) + u"\"\r\n😀|x"_s;
    }
    const Reading reading = read(content);
    CHECK_FALSE(reading.error);
    CHECK((reading.text() == expected));
}

TEST_CASE("what lies across two pieces is one")
{
    const QByteArray rows = "number,name\n+491,Anna\n";
    struct Case
    {
        const char *what;
        QByteArray content;
        std::optional<Code> error;
    };
    const Case cases[] = {
        {"a row", rows, std::nullopt},
        {"a header", "a long header,another header of many columns,x\n1,2,3\n", std::nullopt},
        {"a declaration", "sep=;\r\nnumber;name\r\n+491;Anna\r\n", std::nullopt},
        {"blank lines first", QByteArray(60, '\n') + rows, std::nullopt},
        {"a quote", "number,name\n+491,\"Anna\r\nthe \"\"Great\"\"\"\n", std::nullopt},
        {"a few zeros", rows + QByteArray(3, '\0') + "+492,Ben\n", std::nullopt},
        {"a block of zeros", kEven.repeated(140) + QByteArray(20, '\0') + "+492,Ben\n", Code::NotAList},
        {"zeros in a line end", "number,name\r" + QByteArray(2, '\0') + "\n+491,Anna\n", std::nullopt},
        {"zeros at the end", rows + QByteArray(3, '\0'), std::nullopt},
        {"the end mark of DOS", rows + "\x1A", std::nullopt},
        {"half a character", rows + "+492,J\xC3", Code::CutOff},
        {"an open quote", rows + "+492,\"Ben\n+493,Cleo\n", Code::CutOff},
    };
    for (const Case &c : cases) {
        CAPTURE(c.what);
        CsvOptions options;
        options.hasHeader = true;
        options.charset = "UTF-8";
        const Reading expected = read(c.content, options);
        CHECK(expected.error.has_value() == c.error.has_value());
        for (qsizetype piece = 16; piece < 40; ++piece) {
            CAPTURE(piece);
            options.piece = piece;
            const Reading reading = read(c.content, options);
            CHECK((reading.text() == expected.text()));
            CHECK(reading.lines() == expected.lines());
            REQUIRE(reading.error.has_value() == c.error.has_value());
            CHECK((!c.error || reading.error->code == *c.error));
        }
    }
}

TEST_CASE("a first row longer than a piece still tells its separator")
{
    QByteArray header = "number";
    QByteArray row = "+4915112345678";
    for (int i = 0; i < 12000; ++i) {
        header += ";a column with a long name " + QByteArray::number(i);
        row += ";x";
    }
    const Reading reading = read(header + '\n' + row + '\n');
    CHECK_FALSE(reading.error);
    CHECK(reading.header.size() == 12001);
    REQUIRE(reading.rows.size() == 1);
    CHECK(reading.rows[0].cells.size() == 12001);
}

TEST_CASE("a separator that was told also shows the header")
{
    CsvOptions options;
    options.separator = u';';
    const Reading reading = read("phone;a,b\n015112345678;c,d\n", options);
    CHECK(reading.text() == u"phone|a,b/015112345678|c,d"_s);
}

TEST_CASE("the first umlaut may stand at the very end")
{
    QByteArray content = "number,name\n" + QByteArray("+4915112345678,Anna\n").repeated(20000);
    CHECK(read(content + "+4915112345679,J\xFCrgen\n").rows.back().cells.last() == u"Jürgen"_s);
    CHECK(read(content + "+4915112345679,J\xC3\xBCrgen\n").rows.back().cells.last() == u"Jürgen"_s);
    CHECK(read(content + "+481,\xA3ukasz Pa\xB3"
                         "ka\n")
              .rows.back()
              .cells.last() == u"Łukasz Pałka"_s);
}

TEST_CASE("a row beyond all reason ends the reading")
{
    const Reading quoted = read("number,name\n+491,\"" + QByteArray(3'000'000, 'x') + "\"\n");
    REQUIRE(quoted.error);
    CHECK(quoted.error->code == Code::TooLong);
    CHECK(quoted.error->line == 2);

    const Reading wide = read("number,name\n+491" + QByteArray(100'000, ',') + "x\n+492,Ben\n");
    CHECK_FALSE(wide.error);
    REQUIRE(wide.rows.size() == 2);
    CHECK(wide.rows[0].cells.size() == 16384);
    CHECK(wide.rows[1].cells.last() == u"Ben"_s);
}

TEST_CASE("what was said beforehand is not guessed")
{
    CsvOptions options;
    options.hasHeader = false;
    options.separator = u';';
    options.charset = "windows-1251";
    const Reading reading = read("number,name;x\n\xC8;y\n", options);
    CHECK(reading.text() == u"1|2/number,name|x/И|y"_s);
}

TEST_CASE("a file that is not there, a folder, a disk that fails")
{
    const auto missing = openCsv(u"/nowhere/list.csv"_s);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == Code::CannotOpen);
    CHECK_FALSE(missing.error().detail.isEmpty());

    QTemporaryDir folder;
    CHECK_FALSE(openCsv(folder.path()));

    struct FailingDisk : QBuffer
    {
        qint64 readData(char *data, qint64 most) override
        {
            return pos() > 300'000 ? -1 : QBuffer::readData(data, most);
        }
    };
    auto disk = std::make_unique<FailingDisk>();
    disk->setData("\xEF\xBB\xBFnumber,name\n" + QByteArray("+4915112345678,Anna\n").repeated(40000));
    disk->open(QIODevice::ReadOnly);
    const Reading reading = readDevice(std::move(disk));
    REQUIRE(reading.error);
    CHECK(reading.error->code == Code::CannotRead);
    CHECK(reading.rows.size() > 10000);
}

TEST_CASE("progress is counted in octets")
{
    const QByteArray content = "number\n" + QByteArray("+4915112345678\n").repeated(50000);
    auto source = openCsv(deviceOf(content), u"x"_s);
    REQUIRE(source);
    CHECK((*source)->total() == content.size());
    CHECK((*source)->done() < content.size());
    SourceRow row;
    while ((*source)->next(row).value())
        ;
    CHECK((*source)->done() == content.size());
}

TEST_CASE("what is written comes back, and nothing in it can run")
{
    const std::vector<QStringList> rows{
        {u"number"_s, u"name"_s, u"note"_s},
        {u"+4915112345678"_s, u"=HYPERLINK(\"http://x\",\"y\")"_s, u"-2+3"_s},
        {u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s},
        {u"'=x"_s, u"''@x"_s, u"'t Hart"_s},
        {u"a,b"_s, u"say \"hi\""_s, u"two\nlines\r\nthree\rfour"_s},
        {u" blanks "_s, u"a;b\tc|d"_s, u"Jürgen 😀 田中"_s},
        {u"\""_s, QString(), u"x"_s},
        {u"sep=;"_s, u"'"_s, u" \"x\""_s},
    };
    for (const QChar separator : {u',', u';', u'\t', u'|'}) {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        CsvWriter writer(buffer, separator);
        for (const QStringList &row : rows)
            REQUIRE(writer.write(row));
        REQUIRE(writer.finish());

        CsvOptions options;
        options.separator = separator;
        const Reading reading = read(buffer.data(), options);
        CHECK_FALSE(reading.error);
        CHECK(reading.header == rows[0]);
        REQUIRE(reading.rows.size() == rows.size() - 1);
        for (size_t i = 1; i < rows.size(); ++i)
            CHECK(reading.rows[i - 1].cells == rows[i]);
        for (const QByteArray &cell :
             buffer.data().mid(3).replace("\r\n", ",").split(char(separator.unicode()))) {
            const QByteArray bare = cell.startsWith('"') ? cell.mid(1) : cell;
            CHECK_FALSE((bare.startsWith('=') || bare.startsWith('@')));
        }
    }
}

TEST_CASE("a full disk is noticed by the writer")
{
    struct FullDisk : QBuffer
    {
        qint64 writeData(const char *, qint64) override { return -1; }
    };
    FullDisk disk;
    disk.open(QIODevice::WriteOnly);
    CsvWriter writer(disk);
    CHECK(writer.write({u"a"_s}));
    CHECK_FALSE(writer.finish());
    CHECK_FALSE(writer.write({u"b"_s}));
}
