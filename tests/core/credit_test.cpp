#include "core/send/credit.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace send;

TEST_CASE("the credit is found in what operators answer, by a pattern where there are several amounts")
{
    const QString two = u"Main account 2.50 EUR,  bonus account\r\n10.00 EUR (15 texts)"_s;
    struct Case
    {
        QString answer;
        std::optional<Hundredths> amount;
        QString pattern{};
    };
    const std::vector<Case> cases{
        {u"Your balance is 12.34 EUR."_s, 1234},
        {u"Ihr aktuelles Guthaben betr\u00e4gt: 7,05 \u20ac. Karte g\u00fcltig bis 30.11.2027"_s, 705},
        {u"Guthaben: EUR 1.234,56"_s, 123456},
        {u"Main Bal: Rs. 45.20, Val: 12-03-2027. Data: 1.5GB"_s, 4520},
        {u"Pulsa Rp 12.500 aktif s.d 01/02/27"_s, 1250000},
        {u"Solde : 1 500 FCFA valable jusqu'au 12/12"_s, 150000},
        {u"Balance:$-3.10. Dial *2# for offers"_s, -310},
        {u"You have 3.50 left until 12.12.26"_s, 350},
        {u"Saldo 1'050.75 CHF"_s, 105075},
        {u"\u20b91,00,250.5 is your balance"_s, 10025050},
        {u"Bal 5 GBP"_s, 500},
        {u"Credit 12\u202f345,60 \u20ac"_s, 1234560},
        {u"EUR 5 20 SMS"_s, 500},
        {u"Account 7 5 20 EUR"_s, 2000},
        {u"Account 1234 567 EUR"_s, 56700},
        {u"You have 3.50."_s, 350},
        {u"Unlimited until 30.11. and 2.50 more"_s, 250},
        {u"Unlimited until 30.11."_s, {}},
        {u"Unlimited texts until 30.11.2027"_s, {}},
        {u"Call 0900 123456 to top up"_s, {}},
        {QString(), {}},
        {two, 250},
        {two, 1000, u"bonus account {credit}"_s},
        {two, 1000, u"BONUS ACCOUNT {CREDIT} eur"_s},
        {two, 250, u"main account {credit}"_s},
        {two, 1500, u"({credit} texts)"_s},
        {two, {}, u"holiday account {credit}"_s},
        {two, 250, u"{credit}"_s},
    };
    const auto &c = GENERATE_REF(from_range(cases));
    CAPTURE(c.answer, c.pattern);
    const auto found = readCredit(c.answer, c.pattern);
    CHECK((found ? std::optional(found->amount) : std::nullopt) == c.amount);
}

TEST_CASE("a pattern has one place for the credit, and words beside it")
{
    CHECK(isCreditPattern(u"balance {credit}"_s));
    CHECK(isCreditPattern(u"{credit} EUR"_s));
    CHECK_FALSE(isCreditPattern(u"{credit}"_s));
    CHECK_FALSE(isCreditPattern(u"balance"_s));
    CHECK_FALSE(isCreditPattern(u"{credit} of {credit}"_s));
}

TEST_CASE("amounts as a person types them")
{
    CHECK(amountFromText(u" 5 "_s) == 500);
    CHECK(amountFromText(u"5,5"_s) == 550);
    CHECK(amountFromText(u"5.50"_s) == 550);
    CHECK(amountFromText(u"1.000"_s) == 100000);
    CHECK(amountFromText(u"0.05"_s) == 5);
    CHECK(amountFromText(u"1 000"_s) == 100000);
    CHECK_FALSE(amountFromText(u"5 20"_s));
    CHECK_FALSE(amountFromText(u"five"_s));
    CHECK_FALSE(amountFromText(QString()));
    CHECK(amountText(1234) == u"12.34"_s);
    CHECK(amountText(5) == u"0.05"_s);
    CHECK(amountText(-310) == u"-3.10"_s);
}
