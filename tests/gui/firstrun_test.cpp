#include "app/firstrun/firstrunwindow.h"
#include "app/firstrun/modemrow.h"
#include "app/firstrun/untouched.h"
#include "app/knownlines.h"
#include "app/language.h"
#include "app/shop.h"
#include "app/widgets/chip.h"
#include "app/widgets/countrybox.h"
#include "core/campaign/control.h"
#include "core/store/contacts.h"
#include "core/store/sims.h"
#include "modem/practice/networks.h"
#include "modem/practice/servedmodem.h"
#include "tests/gui/desk.h"
#include "tests/gui/largerfont.h"
#include "tests/gui/walk.h"
#include "tests/support/stick.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using app::FirstRunWindow;
using tests::until;

namespace {

/// The first run over a new profile, with the keeper at work and no main window in sight.
class FirstRun : public tests::Desk
{
public:
    FirstRun()
        : Desk(QString())
    {
        window().hide();
        m_starting = lines().start();
        m_first = std::make_unique<FirstRunWindow>(application(), lines());
        show({1280, 800});
    }

    FirstRunWindow &first() { return *m_first; }

    void show(QSize size)
    {
        m_first->resize(size);
        m_first->show();
        m_first->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(m_first.get()));
        QCoreApplication::processEvents();
    }

    QPushButton &next() { return *m_first->findChild<QPushButton *>(u"nextStep"_s); }
    bool says(const QString &words)
    {
        return until([&] {
            const auto labels = m_first->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        });
    }
    /// What the step says went wrong.
    QString problem()
    {
        for (const QLabel *label : m_first->findChildren<QLabel *>())
            if (label->isVisible() && label->property("tone") == u"bad"_s)
                return label->text();
        return {};
    }
    void chooseCountry(const QString &code)
    {
        auto *box = m_first->findChild<app::CountryBox *>();
        REQUIRE(box);
        box->setCountry(contacts::Region::fromText(code));
    }
    /// To the step of the modem.
    void introduce(const QString &name = u"Reid Shoes"_s)
    {
        QTest::keyClicks(named<QLineEdit>(u"Name of the shop"_s), name);
        chooseCountry(u"GB"_s);
        press(u"Continue to your modem"_s);
        REQUIRE(until([&] { return m_first->step() == FirstRunWindow::Modem; }));
    }
    app::ModemRow *row(const QString &name)
    {
        for (auto *row : m_first->findChildren<app::ModemRow *>())
            if (row->isVisible() && row->choice().name.startsWith(name))
                return row;
        return nullptr;
    }
    bool isUntouched()
    {
        return ledger([](store::ReadDb &db) { return app::isUntouched(db); });
    }
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("HANDBELL_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(200); // what came just now has its place
        CHECK(m_first->grab().save(u"%1/%2.png"_s.arg(folder, name)));
    }

private:
    std::unique_ptr<FirstRunWindow> m_first;
    QCoro::Task<void> m_starting;
};

QStringList faults(QWidget &window)
{
    return tests::cut(window) + tests::unnamed(window) + tests::unreachable(window);
}

} // namespace

TEST_CASE("from nothing to a first text that arrived, on the practice modem")
{
    FirstRun run;
    CHECK(run.isUntouched());
    CHECK(run.first().step() == FirstRunWindow::You);
    run.introduce();
    CHECK(run.ledger([](store::ReadDb &db) { return app::shopOf(db); }) ==
          app::Shop{u"Reid Shoes"_s, contacts::Region::fromText(u"GB")});
    CHECK(run.says(u"Reid Shoes, United Kingdom"_s));

    run.press(u"Practise first"_s);
    REQUIRE(until([&] { return run.first().step() == FirstRunWindow::FirstText; }));
    CHECK(run.says(u"it arrives on no phone"_s));
    CHECK_FALSE(run.next().isEnabled()); // nobody is asked to guess the number
    auto *number = run.named<QLineEdit>(u"Number of your own phone"_s);
    QTest::keyClicks(number, u"0770"_s);
    run.press(u"Send it to me"_s);
    CHECK(until([&] { return !run.problem().isEmpty(); })); // said where it was typed
    number->clear();
    QTest::keyClicks(number, u"07700 900118"_s);
    run.press(u"Send it to me"_s);
    CHECK(run.says(u"Delivered"_s));
    CHECK(run.says(u"The network reported delivery"_s));
    CHECK(run.says(u"It works."_s));
    run.shoot(u"firstrun-delivered"_s);

    run.press(u"Continue to your people"_s);
    QSignalSpy ended(&run.first(), &FirstRunWindow::ended);
    run.press(u"Import a list"_s);
    CHECK(ended == QList<QVariantList>{{u"contacts/import"_s}});
    CHECK_FALSE(run.first().isVisible());
    CHECK_FALSE(run.isUntouched());
}

TEST_CASE("a stick is found, used, asks for its PIN, and its SIM gets a limit")
{
    tests::Stick stick(true);
    FirstRun run;
    run.introduce();
    run.ports().set({stick.port()});
    REQUIRE(until([&] { return run.next().text().startsWith(u"Use "_s); }));
    run.shoot(u"firstrun-found"_s);
    QTest::mouseClick(&run.next(), Qt::LeftButton);
    REQUIRE(run.says(u"The SIM asks for its PIN"_s));
    CHECK(run.says(u"3 tries left."_s));
    CHECK_FALSE(run.next().isEnabled());
    CHECK(faults(run.first()).join(u'\n') == QString());
    run.shoot(u"firstrun-pin"_s);
    QTest::keyClicks(run.named<QLineEdit>(u"PIN of the SIM"_s), u"1234"_s);
    run.press(u"Unlock"_s);
    REQUIRE(run.says(u"What this modem can do"_s));
    CHECK(run.says(u"Sends texts"_s));
    CHECK(run.says(u"Reports delivery"_s));
    CHECK(run.next().text() == u"Continue to a first text"_s);
    CHECK(faults(run.first()).join(u'\n') == QString());
    run.shoot(u"firstrun-ready"_s);

    auto *parts = run.named<QSpinBox>(u"Parts a day, to begin with"_s);
    REQUIRE(parts);
    CHECK(parts->value() == 200);
    parts->setFocus();
    parts->setValue(120);
    run.press(u"Continue to a first text"_s);
    CHECK(until([&] {
        const auto sims = run.ledger([](store::ReadDb &db) { return store::sims(db); });
        return sims.size() == 1 && sims.front().caps.day == 120;
    }));
    CHECK(run.says(u"It costs what a text costs"_s));
    CHECK(run.ledger([](store::ReadDb &db) { return app::knownLines(db); }).size() == 1);
}

TEST_CASE("a modem that a person has chosen stays chosen when others come")
{
    tests::Stick stick;
    FirstRun run;
    run.introduce();
    REQUIRE(run.row(u"No modem yet"_s));
    QTest::mouseClick(run.row(u"No modem yet"_s), Qt::LeftButton);
    run.ports().set({stick.port()});
    REQUIRE(until([&] { return run.first().findChildren<app::ModemRow *>().size() == 2; }));
    CHECK(run.next().text() == u"Practise first"_s);
    run.ports().set({});
    REQUIRE(until([&] { return run.first().findChildren<app::ModemRow *>().size() == 1; }));
}

TEST_CASE("what helps a stick that is no modem yet is copied from its row")
{
    FirstRun run;
    run.introduce();
    run.ports().setDevices(
        {{.path = u"1-3"_s, .vendor = 0x12d1, .product = 0x1446, .name = u"HUAWEI Mobile"_s}});
    REQUIRE(until([&] {
        run.clock().leap(base::Milliseconds(2'000));
        return run.row(u"HUAWEI Mobile"_s) != nullptr;
    }));
    auto *line = run.named<QLineEdit>(u"Line for a terminal"_s);
    REQUIRE(line);
    CHECK(line->text().startsWith(u"sudo "_s));
    CHECK_FALSE(run.row(u"HUAWEI Mobile"_s)->choice().words.contains(u"sudo"_s));
    run.press(u"Copy"_s);
    CHECK(QGuiApplication::clipboard()->text() == line->text());
    CHECK(faults(run.first()) == QStringList());
}

TEST_CASE("two sticks of one kind say their ports")
{
    tests::Stick one;
    tests::Stick other(false, 1);
    FirstRun run;
    run.introduce();
    run.ports().set({one.port(), other.port(u"1-2"_s)});
    REQUIRE(until([&] { return run.first().findChildren<app::ModemRow *>().size() == 3; }));
    QStringList names;
    for (const auto *row : run.first().findChildren<app::ModemRow *>())
        names << row->choice().name;
    names.removeDuplicates();
    CHECK(names.size() == 3);
}

TEST_CASE("nothing but the country must be answered")
{
    FirstRun run;
    run.chooseCountry(QString());
    CHECK_FALSE(run.next().isEnabled());
    QTest::keyClick(&run.first(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(run.first().step() == FirstRunWindow::You);
    run.chooseCountry(u"DE"_s);
    QTest::keyClick(&run.first(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(until([&] { return run.first().step() == FirstRunWindow::Modem; }));
    QTest::keyClick(&run.first(), Qt::Key_Left, Qt::AltModifier);
    CHECK(run.first().step() == FirstRunWindow::You);
    QTest::keyClick(&run.first(), Qt::Key_Return, Qt::ControlModifier);
    run.press(u"Skip"_s);
    CHECK(run.first().step() == FirstRunWindow::FirstText);
    CHECK(run.says(u"No modem is in use yet"_s));
    run.press(u"Skip"_s);
    QSignalSpy ended(&run.first(), &FirstRunWindow::ended);
    run.press(u"Later"_s);
    CHECK(ended == QList<QVariantList>{{QString()}});
}

TEST_CASE("closed half way it keeps what was chosen, and does not come again")
{
    FirstRun run;
    run.introduce();
    QSignalSpy ended(&run.first(), &FirstRunWindow::ended);
    run.first().close();
    CHECK(ended == QList<QVariantList>{{QString()}});
    CHECK_FALSE(run.isUntouched());
}

TEST_CASE("a profile is untouched until somebody has done something with it")
{
    const auto touch = GENERATE(0, 1, 2, 3, 4);
    CAPTURE(touch);
    FirstRun run;
    REQUIRE(run.isUntouched());
    run.ledger([touch](store::WriteDb &db) {
        const base::TimePoint now{base::Milliseconds{1}};
        switch (touch) {
        case 0: return app::setShop(db, {u"Reid Shoes"_s, {}});
        case 1: return app::setShop(db, {{}, contacts::Region::fromText(u"DE")});
        case 2: return app::keepLine(db, {u"practice:"_s, {}});
        case 3: store::insertContact(db, {{447700900118, {}}, {}, u"Hannah"_s, {}, {}}, now); return;
        case 4: campaign::saveDraft(db, {}, now); return;
        }
    });
    CHECK_FALSE(run.isUntouched());
}

TEST_CASE("it is opened again from the menu, and shows what there is")
{
    tests::Desk desk;
    desk.ledger([](store::WriteDb &db) {
        app::setShop(db, {u"Reid Shoes"_s, contacts::Region::fromText(u"DE")});
    });
    const auto actions = desk.window().actions().all();
    const auto found = std::ranges::find(actions, u"Set up Handbell again"_s, &QAction::text);
    REQUIRE(found != actions.end());
    (*found)->trigger();
    auto *again = desk.window().findChild<FirstRunWindow *>();
    REQUIRE(again);
    CHECK(until([&] { return desk.named<app::CountryBox>(u"Country"_s)->country().toString() == u"DE"_s; }));
    CHECK(desk.named<QLineEdit>(u"Name of the shop"_s)->text() == u"Reid Shoes"_s);
    again->goTo(FirstRunWindow::People);
    desk.press(u"Import a list"_s);
    CHECK(until([&] { return desk.window().pages().address().page == u"contacts/import"_s; }));
}

TEST_CASE("every step fits, has names and is reached by Tab, in every language and direction")
{
    const QString locale = GENERATE(u"en_GB"_s, u"de_DE"_s, u"zh_CN"_s);
    const double factor = GENERATE(1.0, 1.5);
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    const tests::LargerFont font(factor);
    const app::Language language{QLocale(locale)};
    qApp->setLayoutDirection(direction);
    FirstRun run;
    run.chooseCountry(u"GB"_s);
    for (int step = 0; step < FirstRunWindow::kSteps; ++step)
        for (const QSize size : {QSize(1024, 640), QSize(1280, 800), QSize(3840, 2160)}) {
            CAPTURE(locale, factor, direction, step, size.width());
            run.first().goTo(static_cast<FirstRunWindow::Step>(step));
            run.show(size);
            CHECK(run.first().size() == size);
            CHECK(faults(run.first()).join(u'\n') == QString());
        }
    qApp->setLayoutDirection(Qt::LeftToRight);
}
