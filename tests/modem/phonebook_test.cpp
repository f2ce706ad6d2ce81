#include "modem/atphonebook.h"
#include "tests/catch.h"
#include "tests/modem/linerig.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using modem::TeCharset;
using tests::described;
using tests::LineRig;
using End = line::PhonebookAnswer::End;

namespace {

QString shown(const std::optional<line::PhonebookEntry> &entry)
{
    return entry ? u"%1|%2|%3"_s.arg(entry->place).arg(entry->name, entry->number) : u"none"_s;
}

QString shown(const line::PhonebookAnswer &answer)
{
    QStringList all;
    if (answer.people)
        for (const line::PhonebookEntry &entry : *answer.people)
            all << shown(entry);
    return all.join(u'/');
}

/// What the last reading gave, once it ended.
line::PhonebookAnswer read(LineRig &rig)
{
    const size_t before = rig.phonebooks.size();
    rig.line->readPhonebook();
    REQUIRE(rig.runUntil([&] { return rig.phonebooks.size() > before; }));
    CHECK(rig.phonebooks.size() == before + 1);
    return rig.phonebooks.back();
}

/// Every answer takes its time, so that something can come in between.
LineRig::Setup slow()
{
    return {.timing = practice::Timing(practice::Profile::Realistic)};
}

std::vector<practice::PhonebookEntry> people(int count)
{
    std::vector<practice::PhonebookEntry> all;
    for (int i = 1; i <= count; ++i)
        all.push_back({i, u"+4917139200%1"_s.arg(i, 2, 10, QChar(u'0')), u"Person %1"_s.arg(i)});
    return all;
}

} // namespace

TEST_CASE("lines of a phone book")
{
    struct Row
    {
        QByteArray line;
        TeCharset charset;
        QString expected;
    };
    const auto row = GENERATE(values<Row>({
        {"+CPBR: 1,\"+4917139200\",145,\"Ann\"", TeCharset::Gsm, u"1|Ann|+4917139200"_s},
        {"+CPBR: 1,\"4917139200\",145,\"Ann\"", TeCharset::Gsm, u"1|Ann|+4917139200"_s},
        {"+CPBR: 7,\"01713920001\",129,\"Ann\"", TeCharset::Ascii, u"7|Ann|01713920001"_s},
        {"+CPBR: 7,\"01713920001\",161,\"Ann\"", TeCharset::Ascii, u"7|Ann|01713920001"_s},
        {"+CPBR:7,\"01713920001\",129,\"Ann\"", TeCharset::Ascii, u"7|Ann|01713920001"_s},
        {"+CPBR: 2,\"017\",129,\"Reid, Hannah\"", TeCharset::Ascii, u"2|Reid, Hannah|017"_s},
        {"+CPBR: 2,\"017\",129,\"Joe \"The Till\" Roe\"", TeCharset::Ascii, u"2|Joe \"The Till\" Roe|017"_s},
        {"+CPBR: 2,\"017\",129,\"Roe \"Joe\", Bath\"", TeCharset::Ascii, u"2|Roe \"Joe\", Bath|017"_s},
        {"+CPBR: 2,\"017\",129,\"Joe \\22Till\\22\"", TeCharset::Ascii, u"2|Joe \"Till\"|017"_s},
        {"+CPBR: 2,\"017\",129,\"Ann\",0,\"Friends\",\"\",0", TeCharset::Ascii, u"2|Ann|017"_s},
        {"+CPBR: 2,\"017\",129,\"\"", TeCharset::Ascii, u"2||017"_s},
        {"+CPBR: 2,\"017\",129", TeCharset::Ascii, u"2||017"_s},
        {"+CPBR: 2,\"\",129,\"Ann\"", TeCharset::Ascii, u"2|Ann|"_s},
        {"+CPBR: 2,\"\",145,\"\"", TeCharset::Ascii, u"none"_s},
        {"+CPBR: 2", TeCharset::Ascii, u"none"_s},
        {"+CPBR: ,\"017\",129,\"Ann\"", TeCharset::Ascii, u"none"_s},
        {"+CPBF: 2,\"017\",129,\"Ann\"", TeCharset::Ascii, u"none"_s},
        {"+CPBR: 2,\"017\",129,Ann", TeCharset::Ascii, u"2|Ann|017"_s},
        {"+CPBR: 2,\"017\",129,\"Ann", TeCharset::Ascii, u"2|Ann|017"_s},
        {"+CPBR: 3,\"*100#\",129,\"Credit\"", TeCharset::Ascii, u"3|Credit|*100#"_s},
        {"+CPBR: 3,\"017\",129,\"Bj|rn\"", TeCharset::Gsm, u"3|Björn|017"_s},
        {"+CPBR: 3,\"017\",129,\"J\\22\"", TeCharset::Gsm, u"3|JÖ22|017"_s},
        {"+CPBR: 3,\"017\",129,\"Bj\xF6rn\"", TeCharset::Ascii, u"3|Björn|017"_s},
        {"+CPBR: 3,\"017\",129,\"Bj\xC3\xB6rn\"", TeCharset::Ascii, u"3|Björn|017"_s},
        {"+CPBR: 3,\"017\",129,\"0041006E006E\"", TeCharset::Ucs2, u"3|Ann|017"_s},
        {"+CPBR: 3,\"017\",129,\"9648FFFFFFFF\"", TeCharset::Ucs2, u"3|陈|017"_s},
        {"+CPBR: 3,\"017\",129,\"0041D83DDC5F\"", TeCharset::Ucs2, u"3|A\U0001F45F|017"_s},
        {"+CPBR: 3,\"017\",129,\"Ann\"", TeCharset::Ucs2, u"3|Ann|017"_s},
        {"+CPBR: 3,\"002B00340039\",145,\"0041\"", TeCharset::Ucs2, u"3|A|+49"_s},
        {"+CPBR: 3,\"004917139200\",129,\"0041\"", TeCharset::Ucs2, u"3|A|004917139200"_s},
        {"+CPBR: 3,\"017\",129,\"416E6E\"", TeCharset::Hex, u"3|Ann|017"_s},
    }));
    CAPTURE(row.line);
    CHECK(shown(modem::phonebookEntry(row.line, row.charset)) == row.expected);
}

TEST_CASE("the places of a phone book")
{
    const auto text = [](const std::vector<int> &places) {
        return places.empty() ? u"none"_s
                              : u"%1 %2 %3"_s.arg(places.size()).arg(places.front()).arg(places.back());
    };
    CHECK(text(modem::phonebookPlaces("+CPBR: (1-250),40,14")) == u"250 1 250");
    CHECK(text(modem::phonebookPlaces("+CPBR: 1-250,40,14")) == u"250 1 250");
    CHECK(text(modem::phonebookPlaces("+CPBR: (0-9,20,30-39),40,14")) == u"21 0 39");
    CHECK(text(modem::phonebookPlaces("+CPBR: (1-2000)")) == u"2000 1 2000");
    CHECK(text(modem::phonebookPlaces("+CPBR: (1-2000000000)")) == u"20000 1 20000");
    CHECK(text(modem::phonebookPlaces("+CPBR: ()")) == u"none");
    CHECK(text(modem::phonebookPlaces("OK")) == u"none");
    CHECK(text(modem::countedPlaces("+CPBS: \"SM\",3,150")) == u"150 1 150");
    CHECK(text(modem::countedPlaces("+CPBS: \"SM\"")) == u"none");
    CHECK(text(modem::countedPlaces("+CPBS: \"SM\",3,-5")) == u"none");
}

TEST_CASE("the character sets of a modem")
{
    CHECK(modem::teCharset("GSM") == TeCharset::Gsm);
    CHECK(modem::teCharset("UCS2") == TeCharset::Ucs2);
    CHECK(modem::teCharset("HEX") == TeCharset::Hex);
    CHECK(modem::teCharset("IRA") == TeCharset::Ascii);
    CHECK(modem::teCharset("8859-1") == TeCharset::Ascii);
}

TEST_CASE("the people of a SIM are read, in every script, and the line is as it was")
{
    LineRig rig;
    rig.modem.machine().sim.phonebook = {{1, u"+4917139200"_s, u"Ann"_s},
                                         {2, u"01713920001"_s, u"Bj\u00f6rn \"Bear\", Bath"_s},
                                         {5, u"10100"_s, u"Service"_s},
                                         {99, u"+4917139203"_s, u"陈 \U0001F45F"_s}};
    REQUIRE(rig.startToReady());
    CHECK(rig.state().capabilities.readsPhonebook);
    const auto answer = read(rig);
    CHECK(answer.end == End::Whole);
    CHECK(shown(answer) == u"1|Ann|+4917139200/2|Björn \"Bear\", Bath|01713920001/5|Service|10100/"
                           u"99|陈 \U0001F45F|+4917139203");
    REQUIRE_FALSE(rig.phonebookSteps.empty());
    CHECK(rig.phonebookSteps.front() == std::pair(10, 100));
    CHECK(rig.phonebookSteps.back() == std::pair(100, 100));
    CHECK(rig.modem.machine().settings.charset == practice::Charset::Gsm);
    CHECK(described(rig.send()) == u"Accepted");
}

TEST_CASE("a text goes before the next slice of a phone book")
{
    LineRig rig(slow());
    rig.modem.machine().sim.phonebook = people(100);
    REQUIRE(rig.startToReady());
    rig.line->readPhonebook();
    REQUIRE(rig.runUntil([&] { return !rig.phonebookSteps.empty(); }));
    const auto before = rig.phonebookSteps.size();
    CHECK(described(rig.send()) == u"Accepted");
    CHECK(rig.phonebookSteps.size() <= before + 1);
    CHECK(rig.phonebooks.empty());
    REQUIRE(rig.runUntil([&] { return !rig.phonebooks.empty(); }));
    CHECK(rig.phonebooks.front().people->size() == 100);
}

TEST_CASE("a reading can be cancelled and begun again")
{
    LineRig rig(slow());
    rig.modem.machine().sim.phonebook = people(30);
    REQUIRE(rig.startToReady());
    rig.line->readPhonebook();
    REQUIRE(rig.runUntil([&] { return !rig.phonebookSteps.empty(); }));
    rig.line->cancelPhonebook();
    REQUIRE(rig.phonebooks.size() == 1);
    CHECK(rig.phonebooks[0].end == End::Cancelled);
    CHECK_FALSE(rig.phonebooks[0].people);
    rig.line->cancelPhonebook();
    CHECK(rig.phonebooks.size() == 1);
    CHECK(read(rig).people->size() == 30);
    CHECK(rig.modem.machine().settings.charset == practice::Charset::Gsm);
}

TEST_CASE("asked twice, a phone book is read once")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    rig.line->readPhonebook();
    CHECK(read(rig).people->size() == 3);
    rig.run(5s);
    CHECK(rig.phonebooks.size() == 1);
}

TEST_CASE("a line that is not up, or goes away, reads no phone book")
{
    LineRig rig(slow());
    rig.line->readPhonebook();
    REQUIRE(rig.phonebooks.size() == 1);
    CHECK(rig.phonebooks[0].end == End::LineLost);
    REQUIRE(rig.startToReady());
    rig.line->readPhonebook();
    REQUIRE(rig.runUntil([&] { return !rig.phonebookSteps.empty(); }));
    rig.modem.unplug(5s);
    REQUIRE(rig.runUntil([&] { return rig.phonebooks.size() == 2; }));
    CHECK(rig.phonebooks[1].end == End::LineLost);
    REQUIRE(rig.reaches(line::Phase::Ready));
    CHECK(read(rig).people->size() == 3);
}

TEST_CASE("a modem that starts anew in the middle is set up and read to the end")
{
    LineRig rig(slow());
    rig.modem.machine().sim.phonebook = people(100);
    REQUIRE(rig.startToReady());
    rig.line->readPhonebook();
    REQUIRE(rig.runUntil([&] { return rig.phonebookSteps.size() == 3; }));
    rig.modem.machine().restart(false);
    REQUIRE(rig.runUntil([&] { return !rig.phonebooks.empty(); }));
    CHECK(rig.phonebooks[0].end == End::Whole);
    CHECK(rig.phonebooks[0].people->size() == 100);
    CHECK(rig.modem.machine().settings.charset == practice::Charset::Gsm);
}
