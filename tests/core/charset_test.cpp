#include "core/contacts/charset.h"
#include "core/contacts/textdecoder.h"
#include "tests/catch.h"

#include <iconv.h>

using namespace contacts;
using namespace Qt::StringLiterals;

namespace {

/// `text` as an old program would have written it.
QByteArray encoded(const QString &text, const char *charset)
{
    QByteArray utf8 = text.toUtf8();
    QByteArray result(utf8.size() * 4 + 8, '\0');
    char *in = utf8.data();
    char *out = result.data();
    size_t inLeft = size_t(utf8.size());
    size_t outLeft = size_t(result.size());
    const iconv_t handle = iconv_open(charset, "UTF-8");
    REQUIRE(handle != iconv_t(-1));
    const size_t failed = iconv(handle, &in, &inLeft, &out, &outLeft);
    iconv_close(handle);
    REQUIRE(failed == 0);
    result.resize(result.size() - qsizetype(outLeft));
    return result;
}

struct Sample
{
    const char *charset;
    const char16_t *text;
};

// clang-format off
const Sample kSamples[] = {
    {"windows-1252", u"Name;Ort\nJürgen Müller;Köln\nAnja Groß;Düsseldorf\n"},
    {"windows-1252", u"Jürgen"},
    {"windows-1252", u"MÜLLER;KÖLN\nGRÖßE\n"},
    {"windows-1252", u"Zoé Lefèvre;Besançon\nHélène Guérin;Orléans\nFrançois Côté\n"},
    {"windows-1252", u"José Muñoz;Cádiz\nMaría Ibáñez;Málaga\n"},
    {"windows-1252", u"João Gonçalves;São Paulo\nConceição Simões;Maceió\n"},
    {"windows-1252", u"Nicolò Dell’Acqua;Forlì\nGesù Però;Cantù\n"},
    {"windows-1252", u"Åsa Lindström;Malmö\nBjörn Sjöberg;Växjö\n"},
    {"windows-1252", u"Søren Sørensen;Ålborg\nJørgen Kjær;Tromsø\n"},
    {"windows-1250", u"Łukasz Wójcik;Łódź\nMałgorzata Żółtowska;Świętochłowice\nGrażyna Król;Kraków\n"},
    {"windows-1250", u"Jiří Dvořák;Plzeň\nBožena Kučerová;České Budějovice\nTomáš Černý;Třebíč\n"},
    {"windows-1250", u"Kovács Ferenc;Győr\nSzabó Erzsébet;Szűcsi\nHorváth Jenő;Békéscsaba\n"},
    {"windows-1250", u"Željko Đurić;Šibenik\nBranko Kovačević;Niš\n"},
    {"windows-1254", u"Ayşe Yılmaz;İstanbul\nOğuz Çelik;Şanlıurfa\nIşıl Gündoğdu;Muğla\n"},
    {"windows-1257", u"Jūratė Žukauskaitė;Šiauliai\nVytautas Kazlauskas;Panevėžys\nRūta Jonaitytė\n"},
    {"windows-1257", u"Jānis Bērziņš;Rīga\nIlze Kalniņa;Jūrmala\nLāsma Šķēle\n"},
    {"windows-1251", u"Иван Петров;Москва\nЕкатерина Смирнова;Санкт-Петербург\n"},
    {"windows-1251", u"ИВАНОВ ПЁТР;КАЗАНЬ\n"},
    {"windows-1251", u"Олександр Шевченко;Київ\nЮлія Ткаченко;Львів\n"},
    {"windows-1251", u"Георги Димитров;София\nМария Иванова;Пловдив\n"},
    {"KOI8-U", u"Иван Петров;Москва\nЕкатерина Смирнова;Санкт-Петербург\n"},
    {"CP866", u"Иван Петров;Москва\nЕкатерина Смирнова;Санкт-Петербург\n"},
    {"windows-1253", u"Γιώργος Παπαδόπουλος;Αθήνα\nΜαρία Νικολάου;Θεσσαλονίκη\n"},
    {"windows-1253", u"ΓΕΩΡΓΙΟΣ ΠΑΠΑΔΟΠΟΥΛΟΣ;ΑΘΗΝΑ\n"},
    {"windows-1255", u"דוד כהן;תל אביב\nשרה לוי;ירושלים\n"},
    {"windows-1256", u"محمد أحمد;القاهرة\nفاطمة الزهراء;الدار البيضاء\n"},
    {"windows-874", u"สมชาย ใจดี;กรุงเทพ\nสมหญิง รักไทย;เชียงใหม่\n"},
    {"CP850", u"Jürgen Müller;Köln\nAnja Groß;Düsseldorf\n"},
    {"CP932", u"田中太郎;とうきょう\n鈴木花子;おおさか\nやまだ\n"},
    {"CP932", u"田中太郎;東京都\n鈴木花子;大阪府\n佐藤次郎\n"},
    {"CP936", u"王小明;北京市\n李娜;上海市\n张伟;广州\n"},
    {"CP949", u"김민수;서울\n이영희;부산\n박지성;대전\n"},
    {"CP950", u"陳志明;台北市\n林美玲;高雄市\n張雅婷;台中\n"},
};
// clang-format on

} // namespace

TEST_CASE("a list of names tells its character set")
{
    for (const Sample &sample : kSamples) {
        const QString text = QString::fromUtf16(sample.text);
        CAPTURE(text, sample.charset);
        const QByteArray guess = guessCharset(encoded(text, sample.charset));
        CHECK(guess == QByteArray(sample.charset));
    }
}

TEST_CASE("octets become the text that was written, wherever they are cut")
{
    for (const Sample &sample : kSamples) {
        const QString text = QString::fromUtf16(sample.text);
        for (const char *charset : {sample.charset, "UTF-8", "UTF-16LE", "UTF-16BE"}) {
            CAPTURE(text, charset);
            const QByteArray octets = encoded(text, charset);
            QString read;
            TextDecoder decoder{QByteArray(charset)};
            for (const char octet : octets)
                decoder.append(QByteArrayView(&octet, 1), read);
            CHECK(read == text);
            CHECK_FALSE(decoder.endsMidCharacter());
        }
    }
}

TEST_CASE("a text that stops in the middle of a character shows it")
{
    struct Row
    {
        const char *charset;
        QByteArray octets;
    };
    for (const Row &row :
         {Row{"UTF-8", "a\xC3"}, Row{"UTF-8", "\xF0\x9F\x98"}, Row{"UTF-16LE", QByteArray("a\0b", 3)},
          Row{"CP932", "\x93"}, Row{"GB18030", "\x81\x30\x81"}}) {
        CAPTURE(row.charset);
        TextDecoder decoder{QByteArray(row.charset)};
        QString text;
        decoder.append(row.octets, text);
        CHECK(decoder.endsMidCharacter());
    }
    TextDecoder pair("UTF-16LE");
    QString text;
    pair.append(QByteArrayView("\x3D\xD8", 2), text);
    CHECK(pair.endsMidCharacter());
    pair.append(QByteArrayView("\x00\xDE", 2), text);
    CHECK(text == u"😀"_s);
    CHECK_FALSE(pair.endsMidCharacter());
    CHECK_FALSE(TextDecoder("no such thing").isKnown());
}

TEST_CASE("what cannot be read is marked, not swallowed")
{
    QString text;
    TextDecoder("UTF-8").append("a\xFFz", text);
    TextDecoder("windows-1252").append("\x81z", text);
    TextDecoder("CP949").append("\xFF\xFFz", text);
    TextDecoder("UTF-16BE").append(QByteArrayView("\xDC\x00\xD8\x00\0z", 6), text);
    CHECK(text == u"a\uFFFDz\uFFFDz\uFFFD\uFFFDz\uFFFD\uFFFDz"_s);
}

TEST_CASE("noise in a set of several octets a character is read to its end")
{
    const QByteArray noise =
        QByteArray(48, '\xA2') + "\xE8\x31\n   \"" + QByteArray(43, '\xA2') + "\xE8\x31\n\"";
    for (const char *charset : {"CP932", "CP936", "CP949", "CP950"}) {
        CAPTURE(charset);
        TextDecoder decoder{QByteArray(charset)};
        QString text;
        for (const char octet : noise)
            decoder.append(QByteArrayView(&octet, 1), text);
        CHECK(text.endsWith(u"\n\""_s));
    }
    CHECK_FALSE(guessCharset(noise).isEmpty());
}

TEST_CASE("the opening of a file tells what it is")
{
    using Kind = Opening::Kind;
    struct Row
    {
        QByteArray start;
        Opening expected;
    };
    QByteArray wide;
    for (int i = 0; i < 40; ++i)
        wide += encoded(u"Иван;79123456789\n"_s, "UTF-16LE");
    QByteArray wideBig;
    for (int i = 0; i < 40; ++i)
        wideBig += encoded(u"Иван;79123456789\n"_s, "UTF-16BE");
    const Row rows[] = {
        {"number,name\n", {Kind::Text, {}, 0}},
        {"\xEF\xBB\xBFnumber", {Kind::Text, "UTF-8", 3}},
        {QByteArray("\xFF\xFEn\0", 4), {Kind::Text, "UTF-16LE", 2}},
        {QByteArray("\xFE\xFF\0n", 4), {Kind::Text, "UTF-16BE", 2}},
        {wide, {Kind::Text, "UTF-16LE", 0}},
        {wideBig, {Kind::Text, "UTF-16BE", 0}},
        {"PK\x03\x04zip", {Kind::Spreadsheet, {}, 0}},
        {"\xD0\xCF\x11\xE0\xA1", {Kind::Spreadsheet, {}, 0}},
        {"%PDF-1.4\n", {Kind::Binary, {}, 0}},
        {QByteArray(600, '\0'), {Kind::Binary, {}, 0}},
        {"a,b\n\x01\x02\x03\x04\x05,x", {Kind::Binary, {}, 0}},
        {"", {Kind::Text, {}, 0}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.start.left(20).toHex().toStdString());
        CHECK(judgeOpening(row.start) == row.expected);
    }
}

TEST_CASE("UTF-8 is recognised over pieces, and in spite of a scratch")
{
    const QByteArray good = u"Jürgen Müller, Łódź, 田中, 😀\n"_s.toUtf8().repeated(20);
    for (qsizetype piece : {1, 2, 3, 7, 1000}) {
        Utf8Check check;
        for (qsizetype at = 0; at < good.size(); at += piece)
            check.feed(QByteArrayView(good).sliced(at, qMin(piece, good.size() - at)));
        CHECK(check.isUtf8());
    }
    Utf8Check scratched;
    scratched.feed(good);
    scratched.feed("\xFFx\n");
    CHECK(scratched.isUtf8());

    Utf8Check other;
    CHECK_FALSE(other.feed(encoded(u"Jürgen Müller"_s, "windows-1252")));
    CHECK_FALSE(other.isUtf8());
}
