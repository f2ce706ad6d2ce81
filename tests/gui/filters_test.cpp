#include "app/models/contactsmodel.h"
#include "app/pages/contacts/groupspane.h"
#include "app/pages/contactspage.h"
#include "app/pages/pagestack.h"
#include "app/shop.h"
#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "tests/catch.h"
#include "tests/gui/desk.h"

#include <QComboBox>
#include <QDateEdit>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::until;

namespace {

/// The page of contacts over four people.
class Filtering
{
public:
    Filtering()
    {
        desk.ledger([](store::WriteDb &db) {
            store::defineField(db, {u"city"_s, u"City"_s, contacts::FieldType::Text});
            store::defineField(db, {u"points"_s, u"Points"_s, contacts::FieldType::Number});
            store::defineField(db, {u"visit"_s, u"Visit"_s, contacts::FieldType::Date});
            add(db, 447700900001, u"Anna"_s, {{u"city"_s, u"Bath"_s}, {u"points"_s, u"1200.5"_s}});
            add(db, 447700900002, u"Ben"_s, {{u"city"_s, u"Bristol"_s}, {u"points"_s, u"7"_s}});
            add(db, 447700900003, u"Clara"_s, {{u"city"_s, u"Bath"_s}});
            add(db, 4915123000004, u"Dora"_s, {{u"visit"_s, u"2020-01-01"_s}});
            app::setShop(db, {{}, contacts::Region::fromText(u"DE")});
            return true;
        });
        desk.open(u"contacts"_s);
        REQUIRE(until([&] { return shown() == u"Anna, Ben, Clara, Dora"_s && !fieldNames().isEmpty(); }));
    }

    static void add(store::WriteDb &db, qint64 e164, const QString &name, const contacts::FieldValues &fields)
    {
        store::insertContact(db, {{e164, {}}, {}, name, {}, contacts::toJson(fields)}, {});
    }

    /// Adds a filter by hand: what, how, and what is typed.
    void filter(const QString &what, const QString &how, const QString &typed = {})
    {
        openDialog();
        choose(u"What"_s, what);
        choose(u"How"_s, how);
        if (auto *text = desk.named<QLineEdit>(u"Value"_s); text && !typed.isEmpty())
            text->setText(typed);
        if (auto *days = desk.named<QSpinBox>(u"Days"_s); days && !typed.isEmpty())
            days->setValue(typed.toInt());
        if (auto *day = desk.named<QDateEdit>(u"Day"_s); day && !typed.isEmpty())
            day->setDate(QDate::fromString(typed, Qt::ISODate));
        desk.press(u"Show these people"_s);
    }

    void openDialog()
    {
        QTest::mouseClick(desk.named<QToolButton>(u"Add a filter"_s), Qt::LeftButton);
        REQUIRE(until([&] { return desk.named<QComboBox>(u"What"_s) != nullptr; }));
    }

    void choose(const QString &box, const QString &words)
    {
        auto *combo = desk.named<QComboBox>(box);
        const int at = combo->findText(words);
        CAPTURE(box, words);
        REQUIRE(at >= 0);
        combo->setCurrentIndex(at);
    }

    /// The names in the table, in its order.
    QString shown()
    {
        auto &model = page().model();
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row, app::ContactsModel::Name).data().toString();
        return names.join(u", "_s);
    }
    bool shows(const QString &names)
    {
        return until([&] { return shown() == names && page().model().isWhole(); });
    }

    app::ContactsPage &page() { return dynamic_cast<app::ContactsPage &>(desk.page()); }
    QListView *groups() { return desk.named<QListView>(u"Groups"_s); }
    /// The entry of the groups that begins with these words.
    QModelIndex entry(const QString &words)
    {
        for (int row = 0; row < groups()->model()->rowCount(); ++row) {
            const auto index = groups()->model()->index(row, 0);
            if (index.data().toString() == words)
                return index;
        }
        return {};
    }
    QString accessible(const QString &words) { return entry(words).data(Qt::AccessibleTextRole).toString(); }
    /// Chooses from the menu of an entry.
    void menu(const QString &entryWords, const QString &action)
    {
        const QPoint at = groups()->visualRect(entry(entryWords)).center();
        emit groups()->customContextMenuRequested(at);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (QAction *one : menu->actions())
            if (one->text() == action)
                one->trigger();
        menu->close();
    }
    void name(const QString &name)
    {
        QInputDialog *dialog = nullptr;
        REQUIRE(until([&] { return (dialog = desk.window().findChild<QInputDialog *>()) != nullptr; }));
        dialog->setTextValue(name);
        dialog->accept();
    }

    tests::Desk desk{QString()};

private:
    QStringList fieldNames()
    {
        openDialog();
        auto *what = desk.named<QComboBox>(u"What"_s);
        const bool isKnown = what->findText(u"City"_s) >= 0;
        desk.press(u"Cancel"_s);
        REQUIRE(until([&] { return !desk.named<QComboBox>(u"What"_s); }));
        return isKnown ? QStringList{u"City"_s} : QStringList{};
    }
};

} // namespace

TEST_CASE("a filter shows those whom it fits, and goes when its chip is pressed")
{
    Filtering filtering;
    filtering.filter(u"City"_s, u"is"_s, u"bath"_s);
    CHECK(filtering.shows(u"Anna, Clara"_s));
    filtering.filter(u"Points"_s, u"is more than"_s, u"1,000"_s);
    CHECK(filtering.shows(u"Anna"_s));
    filtering.desk.picture(u"contacts-filters"_s);
    filtering.desk.press(u"All must fit"_s);
    CHECK(filtering.shows(u"Anna, Clara"_s));
    filtering.desk.press(u"City is bath"_s);
    CHECK(filtering.shows(u"Anna"_s));
    filtering.desk.press(u"Points is more than 1000"_s);
    CHECK(filtering.shows(u"Anna, Ben, Clara, Dora"_s));
}

TEST_CASE("each kind of filter is asked in its own way")
{
    Filtering filtering;
    const auto [what, how, typed, chip, names] = GENERATE(table<QString, QString, QString, QString, QString>({
        {u"Name"_s, u"contains"_s, u"ar"_s, u"Name contains ar"_s, u"Clara"_s},
        {u"City"_s, u"is empty"_s, {}, u"City is empty"_s, u"Dora"_s},
        {u"Visit"_s, u"more than … days ago"_s, u"60"_s, u"Visit more than 60 days ago"_s, u"Dora"_s},
        {u"Visit"_s, u"is before"_s, u"2020-01-02"_s, u"Visit is before 2 Jan 2020"_s, u"Dora"_s},
        {u"Number"_s, u"is like"_s, u"0151 23*"_s, u"Number is like \u2068+4915123*\u2069"_s, u"Dora"_s},
        {u"Last text"_s, u"is empty"_s, {}, u"Never texted"_s, u"Anna, Ben, Clara, Dora"_s},
        {u"Replies"_s, u"is more than"_s, u"0"_s, u"Replies is more than 0"_s, {}},
    }));
    filtering.filter(what, how, typed);
    CAPTURE(chip);
    CHECK(filtering.desk.button(chip));
    CHECK(filtering.shows(names));
}

TEST_CASE("what cannot be tested cannot be asked")
{
    Filtering filtering;
    filtering.openDialog();
    filtering.choose(u"What"_s, u"Points"_s);
    CHECK_FALSE(filtering.desk.button(u"Show these people"_s)->isEnabled());
    filtering.desk.named<QLineEdit>(u"Value"_s)->setText(u"many"_s);
    CHECK_FALSE(filtering.desk.button(u"Show these people"_s)->isEnabled());
    filtering.desk.named<QLineEdit>(u"Value"_s)->setText(u"12"_s);
    CHECK(filtering.desk.button(u"Show these people"_s)->isEnabled());
    filtering.desk.press(u"Cancel"_s);
}

TEST_CASE("a live group is kept, follows its people, changes and comes back")
{
    Filtering filtering;
    filtering.filter(u"City"_s, u"is"_s, u"Bath"_s);
    filtering.desk.press(u"Save as live group"_s);
    filtering.name(u"From Bath"_s);
    CHECK(until([&] { return filtering.accessible(u"From Bath"_s).contains(u"2"_s); }));
    CHECK(filtering.shows(u"Anna, Clara"_s));
    CHECK_FALSE(filtering.desk.button(u"City is Bath"_s));

    filtering.desk.ledger([](store::WriteDb &db) {
        Filtering::add(db, 447700900009, u"Zoe"_s, {{u"city"_s, u"BATH"_s}});
        return true;
    });
    CHECK(filtering.shows(u"Anna, Clara, Zoe"_s));

    filtering.menu(u"From Bath"_s, u"Change its filters"_s);
    REQUIRE(until([&] { return filtering.desk.button(u"City is Bath"_s) != nullptr; }));
    filtering.filter(u"Points"_s, u"is more than"_s, u"5"_s);
    filtering.desk.press(u"Save in “From Bath”"_s);
    CHECK(until([&] { return filtering.accessible(u"From Bath"_s).contains(u"1"_s); }));

    filtering.menu(u"From Bath"_s, u"Delete group"_s);
    CHECK(until([&] { return !filtering.entry(u"From Bath"_s).isValid(); }));
    filtering.desk.press(u"Undo"_s);
    CHECK(until([&] { return filtering.accessible(u"From Bath"_s).contains(u"1"_s); }));
    const auto groups = filtering.desk.ledger([](store::WriteDb &db) { return store::groups(db); });
    REQUIRE(groups.size() == 1);
    CHECK(contacts::ruleFromJson(groups[0].rule)->conditions.size() == 2);
}
