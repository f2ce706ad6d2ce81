#include "core/inbox/conversation.h"
#include "tests/core/desk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace inbox;
using campaign::Purpose;
using tests::Desk;
using tests::from;
using tests::kAnna;
using tests::kBert;
using tests::kNoon;

TEST_CASE("replies are read in the light of what was asked")
{
    struct Row
    {
        const char *name;
        Purpose purpose;
        QString question;
        base::Milliseconds ago;
        QString language;
        QString reply;
        Verdict verdict;
    };
    const std::vector<Row> rows = {
        {"a weak word to a text", Purpose::Marketing, u"Sale"_s, 1h, u"en"_s, u"End"_s, Verdict::OptOut},
        {"a weak word to a survey", Purpose::Survey, u"How does it go on?"_s, 1h, u"en"_s, u"End"_s,
         Verdict::None},
        {"a weak word after a survey", Purpose::Survey, u"How was it?"_s, 49h, u"en"_s, u"End"_s,
         Verdict::OptOut},
        {"STOP to a survey", Purpose::Survey, u"How was it?"_s, 1h, u"en"_s, u"STOP"_s, Verdict::OptOut},
        {"a letter nobody offered", Purpose::Marketing, u"Sale"_s, 1h, u"en"_s, u"N"_s, Verdict::None},
        {"a letter that was offered", Purpose::Marketing, u"Sale. Reply N to stop"_s, 1h, u"en"_s, u"n"_s,
         Verdict::OptOut},
        {"a digit in a price is no offer", Purpose::Marketing, u"Table for 2, call us. Stop: STOP"_s, 1h,
         u"en"_s, u"2"_s, Verdict::None},
        {"Chinese letters", Purpose::Marketing, u"【店】新品上市 退订回T"_s, 1h, u"en"_s, u"T"_s,
         Verdict::OptOut},
        {"the language of the person", Purpose::Marketing, u"Sale"_s, 1h, u"tr"_s, u"iptal"_s,
         Verdict::OptOut},
        {"a word of a language nobody here speaks", Purpose::Marketing, u"Sale"_s, 1h, u"en"_s, u"iptal"_s,
         Verdict::None},
        {"the language of the country", Purpose::Marketing, u"Sale"_s, 1h, u"en"_s, u"abmelden"_s,
         Verdict::OptOut},
        {"our own text quoted is no opt-out", Purpose::Marketing,
         u"Sale today, reply STOP to end this service"_s, 1h, u"en"_s,
         u"Nice! Sale today, reply STOP to end this service"_s, Verdict::None},
    };
    for (const Row &row : rows) {
        INFO(row.name);
        Desk desk;
        desk.contact(kAnna, row.language);
        desk.sent(desk.campaign(false, row.purpose), kAnna, row.question, kNoon - row.ago);
        CHECK(desk.verdictOn(from(kAnna, row.reply)) == row.verdict);
    }
    SECTION("the language of the campaign, and what is understood from everybody")
    {
        Desk desk;
        desk.sent(desk.campaign(false, Purpose::Service, u"tr"_s), kAnna, u"Merhaba"_s);
        CHECK(desk.verdictOn(from(kAnna, u"iptal"_s)) == Verdict::OptOut);
        CHECK(desk.verdictOn(from(kBert, u"wypisz"_s)) == Verdict::None);
        desk.options.languages = {u"pl"_s};
        CHECK(desk.verdictOn(from(kBert, u"wypisz"_s, kNoon + 1s)) == Verdict::OptOut);
    }
}

TEST_CASE("what a country reads")
{
    const std::vector<std::pair<QString, QStringList>> rows = {
        {u"DE"_s, {u"de"_s}},
        {u"FR"_s, {u"fr"_s}},
        {u"CH"_s, {u"de"_s, u"fr"_s, u"it"_s}},
        {u"TR"_s, {u"tr"_s}},
        {u"KE"_s, {u"sw"_s, u"en"_s}},
        {u"US"_s, {u"en"_s, u"es"_s}},
        {u"001"_s, {}},
        {u""_s, {}},
    };
    for (const auto &[region, languages] : rows) {
        INFO(region.toStdString());
        CHECK(languagesOf(contacts::Region::fromText(region)) == languages);
    }
}
