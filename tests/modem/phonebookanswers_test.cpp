#include "modem/phonebook.h"
#include "tests/catch.h"
#include "tests/modem/linerig.h"
#include "tests/modem/wiredmodem.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using modem::Step;
using End = line::PhonebookAnswer::End;
using Replies = std::map<QByteArray, QByteArray>;

namespace {

/// A modem that answers by a table, and the reader of its phone book. What is not in the table is refused; an
/// empty reply is silence.
class Scripted
{
public:
    explicit Scripted(Replies replies)
        : m_replies(std::move(replies))
    {
        session.channel().attach(&device);
    }

    /// Slices until the reading ends, each answered at once.
    void read()
    {
        book.begin();
        for (int i = 0; i < 1000 && book.hasWork(); ++i) {
            bool isDone = false;
            const auto task = slice(isDone);
            for (int turn = 0; turn < 500 && !isDone; ++turn) {
                answer();
                if (!isDone && !clock.advanceToNext())
                    break;
            }
            REQUIRE(isDone);
        }
    }

    QCoro::Task<> slice(bool &isDone)
    {
        steps.push_back(co_await book.readSlice());
        isDone = true;
    }

    void answer()
    {
        for (QByteArray written = device.takeWritten(); !written.isEmpty(); written = device.takeWritten()) {
            const QByteArray command = written.chopped(1);
            said.push_back(command);
            const auto reply = m_replies.find(command);
            const QByteArray text = reply == m_replies.end() ? QByteArray("ERROR") : reply->second;
            if (!text.isEmpty())
                device.say("\r\n" + text + "\r\n");
        }
    }

    QString shown() const
    {
        QStringList all;
        for (const auto &one : answers) {
            static const QMap<End, QString> words{{End::Whole, u"whole"_s},
                                                  {End::Refused, u"refused"_s},
                                                  {End::Silent, u"silent"_s},
                                                  {End::LineLost, u"lost"_s},
                                                  {End::Cancelled, u"cancelled"_s}};
            all << words[one.end];
            if (one.error)
                all << QString::number(one.error->number);
            if (one.people)
                for (const auto &entry : *one.people)
                    all << u"%1 %2"_s.arg(entry.place).arg(entry.name);
        }
        return all.join(u'/');
    }

    tests::FakeClock clock;
    tests::TestPins pins;
    tests::WiredModem device;
    QObject parent;
    modem::Session session{clock, pins, u"scripted"_s, [] {}, &parent};
    std::vector<line::PhonebookAnswer> answers;
    modem::Phonebook book{session,
                          {[](int, int) {}, [this](const auto &answer) { answers.push_back(answer); }}};
    std::vector<Step> steps;
    std::vector<QByteArray> said;

private:
    Replies m_replies;
};

const QByteArray kAnn = "+CPBR: 2,\"01713920001\",129,\"Ann\"\r\n";
const QByteArray kAnnUcs2 = "+CPBR: 2,\"01713920001\",129,\"0041006E006E\"\r\n";

Replies with(Replies special)
{
    Replies all{{"AT+CPBS=\"SM\"", "OK"},
                {"AT+CPBR=?", "+CPBR: (1-12),20,14\r\n\r\nOK"},
                {"AT+CSCS=?", "+CSCS: (\"GSM\",\"IRA\")\r\n\r\nOK"},
                {"AT+CSCS?", "+CSCS: \"GSM\"\r\n\r\nOK"},
                {"AT+CPBR=1,10", kAnn + "\r\nOK"},
                {"AT+CPBR=11,12", "OK"}};
    for (auto &[command, reply] : special)
        all[command] = reply;
    return all;
}

} // namespace

TEST_CASE("how modems answer about their phone book")
{
    struct Row
    {
        const char *name;
        Replies replies;
        QString expected;
    };
    const auto row = GENERATE(values<Row>({
        {"as they should", {}, u"whole/2 Ann"_s},
        {"a range without anybody", {{"AT+CPBR=11,12", "+CME ERROR: 22"}}, u"whole/2 Ann"_s},
        {"the same in words", {{"AT+CPBR=11,12", "+CME ERROR: not found"}}, u"whole/2 Ann"_s},
        {"nobody at all",
         {{"AT+CPBR=1,10", "+CME ERROR: 22"}, {"AT+CPBR=11,12", "+CME ERROR: 22"}},
         u"whole"_s},
        {"ranges refused, single places not",
         {{"AT+CPBR=1,10", "+CME ERROR: 21"}, {"AT+CPBR=2", kAnn + "\r\nOK"}},
         u"whole/2 Ann"_s},
        {"everything refused", {{"AT+CPBR=1,10", "ERROR"}}, u"refused/-1"_s},
        {"the SIM failed", {{"AT+CPBR=1,10", "+CME ERROR: 13"}}, u"refused/13"_s},
        {"no phone book on the SIM", {{"AT+CPBS=\"SM\"", "+CME ERROR: 4"}}, u"refused/4"_s},
        {"one phone book that cannot be chosen",
         {{"AT+CPBS=\"SM\"", "ERROR"}, {"AT+CPBS?", "+CPBS: \"SM\",1,12\r\n\r\nOK"}},
         u"whole/2 Ann"_s},
        {"another phone book that cannot be left",
         {{"AT+CPBS=\"SM\"", "ERROR"}, {"AT+CPBS?", "+CPBS: \"ME\",1,12\r\n\r\nOK"}},
         u"refused/-1"_s},
        {"the range only by counting",
         {{"AT+CPBR=?", "ERROR"}, {"AT+CPBS?", "+CPBS: \"SM\",1,12\r\n\r\nOK"}},
         u"whole/2 Ann"_s},
        {"no range at all", {{"AT+CPBR=?", "+CME ERROR: 3"}, {"AT+CPBS?", "ERROR"}}, u"refused/3"_s},
        {"a phone book of no places",
         {{"AT+CPBR=?", "+CPBR: (),20,14\r\n\r\nOK"}, {"AT+CPBS?", "+CPBS: \"SM\",0,0\r\n\r\nOK"}},
         u"whole"_s},
        {"a hole between the places",
         {{"AT+CPBR=?", "+CPBR: (1-3,12),20,14\r\n\r\nOK"},
          {"AT+CPBR=1,3", kAnn + "\r\nOK"},
          {"AT+CPBR=12", "OK"}},
         u"whole/2 Ann"_s},
        {"no character set told", {{"AT+CSCS=?", "ERROR"}, {"AT+CSCS?", "ERROR"}}, u"whole/2 Ann"_s},
        {"UCS-2 for the reading",
         {{"AT+CSCS=?", "+CSCS: (\"GSM\",\"UCS2\")\r\n\r\nOK"},
          {"AT+CSCS=\"UCS2\"", "OK"},
          {"AT+CSCS=\"GSM\"", "OK"},
          {"AT+CPBR=1,10", kAnnUcs2 + "\r\nOK"}},
         u"whole/2 Ann"_s},
        {"UCS-2 left in UCS-2",
         {{"AT+CSCS=?", "+CSCS: (\"GSM\",\"UCS2\")\r\n\r\nOK"},
          {"AT+CSCS=\"UCS2\"", "OK"},
          {"AT+CSCS=\"00470053004D\"", "OK"},
          {"AT+CPBR=1,10", kAnnUcs2 + "\r\nOK"}},
         u"whole/2 Ann"_s},
        {"UCS-2 offered and refused",
         {{"AT+CSCS=?", "+CSCS: (\"GSM\",\"UCS2\")\r\n\r\nOK"}},
         u"whole/2 Ann"_s},
        {"UCS-2 that is never left again",
         {{"AT+CSCS=?", "+CSCS: (\"GSM\",\"UCS2\")\r\n\r\nOK"},
          {"AT+CSCS=\"UCS2\"", "OK"},
          {"AT+CPBR=1,10", kAnnUcs2 + "\r\nOK"}},
         u"silent"_s},
        {"silence", {{"AT+CPBR=1,10", ""}}, u"silent"_s},
        {"a busy SIM for good", {{"AT+CPBS=\"SM\"", "+CME ERROR: 14"}}, u"refused/14"_s},
    }));
    CAPTURE(row.name);
    Scripted modem(with(row.replies));
    modem.read();
    CHECK(modem.shown() == row.expected);
    CHECK(modem.said.back() != "AT+CSCS=\"UCS2\"");
}

TEST_CASE("a busy SIM is asked again until it has time")
{
    Scripted modem(with({{"AT+CPBS=\"SM\"", "+CME ERROR: 14"}}));
    modem.book.begin();
    bool isDone = false;
    const auto task = modem.slice(isDone);
    for (int i = 0; i < 6; ++i) {
        modem.answer();
        modem.clock.advance(500ms);
    }
    CHECK(std::ranges::count(modem.said, QByteArray("AT+CPBS=\"SM\"")) >= 3);
    CHECK(modem.answers.empty());
    modem.book.lose();
    CHECK(modem.shown() == u"lost");
    modem.session.channel().lose();
    CHECK(isDone);
}

TEST_CASE("whether there is a phone book is told as it was seen")
{
    struct Row
    {
        QByteArray reply;
        bool reads;
    };
    const auto row = GENERATE(values<Row>({{"+CPBS: (\"SM\",\"ON\")\r\n\r\nOK", true},
                                           {"+CPBS: (\"ME\",\"MC\")\r\n\r\nOK", false},
                                           {"ERROR", false},
                                           {"+CME ERROR: 14", false}}));
    CAPTURE(row.reply);
    Scripted modem({{"AT+CPBS=?", row.reply}});
    const auto task = modem::readPhonebookSupport(modem.session);
    modem.answer();
    CHECK(modem.session.state().capabilities.readsPhonebook == row.reads);
}
