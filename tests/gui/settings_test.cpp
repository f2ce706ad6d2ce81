#include "app/pages/compose/setlist.h"
#include "app/shop.h"
#include "app/widgets/navrail.h"
#include "core/store/settings.h"
#include "tests/gui/desk.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using tests::until;

namespace {

class Settings : public tests::Desk
{
public:
    Settings()
        : Desk(QString())
    {
        open(u"settings"_s);
    }

    app::Shop shop()
    {
        return ledger([](store::ReadDb &db) { return app::shopOf(db); });
    }
    bool railSays(const QString &name)
    {
        const auto labels = window().findChild<app::NavRail *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return !label->isHidden() && label->text() == name; });
    }
    void chooseCountry(const QString &code)
    {
        auto *box = named<QComboBox>(u"Country"_s);
        REQUIRE(box);
        box->setCurrentIndex(box->findData(code));
        emit box->activated(box->currentIndex());
    }
};

} // namespace

TEST_CASE("the name of the shop stands in the rail at once, and is taken back")
{
    Settings settings;
    auto *name = settings.named<QLineEdit>(u"Name of the shop"_s);
    REQUIRE(name);
    QTest::keyClicks(name, u"Reid Shoes"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(until([&] { return settings.railSays(u"Reid Shoes"_s); }));
    CHECK(settings.shop().name == u"Reid Shoes"_s);
    settings.picture(u"settings-shop"_s);

    settings.press(u"Undo"_s);
    CHECK(until([&] { return settings.shop().name.isEmpty(); }));
    CHECK(until([&] { return !settings.railSays(u"Reid Shoes"_s); }));
    CHECK(until([&] { return name->text().isEmpty(); }));
}

TEST_CASE("the shop's country reads the numbers that people type")
{
    Settings settings;
    settings.chooseCountry(u"GB"_s);
    REQUIRE(until([&] { return settings.shop().country == contacts::Region::fromText(u"GB"); }));
    settings.chooseCountry(u"DE"_s);
    REQUIRE(until([&] { return settings.shop().country == contacts::Region::fromText(u"DE"); }));

    settings.open(u"campaigns/compose"_s);
    auto &list = *settings.page().findChild<app::SetList *>();
    REQUIRE(until([&] { return list.count() > 1; }));
    list.take(list.count() - 1, app::SetList::Part::In);
    auto *numbers = settings.named<QPlainTextEdit>(u"Numbers"_s);
    REQUIRE(numbers);
    numbers->setPlainText(u"0151 12345678"_s);
    CHECK(until([&] { return settings.shows(u"1 person gets it"_s); }));

    settings.press(u"Undo"_s);
    CHECK(until([&] { return settings.shop().country == contacts::Region::fromText(u"GB"); }));
}

TEST_CASE("without a country of its own a shop has the system's")
{
    Settings settings;
    CHECK(settings.ledger([](store::WriteDb &db) {
        store::setSetting(db, u"region"_s, u"FR"_s);
        const auto own = app::usualRegion(db);
        app::setShop(db, {});
        return std::pair(own, app::usualRegion(db));
    }) == std::pair(contacts::Region::fromText(u"FR"), app::systemRegion()));
}
