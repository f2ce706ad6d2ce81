#include "app/pages/modems/creditdialog.h"
#include "app/pages/modems/doctorpane.h"
#include "app/widgets/drawer.h"
#include "tests/gui/modemsdesk.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using tests::ModemsDesk;
using tests::pump;

TEST_CASE("the network is asked for the credit")
{
    ModemsDesk desk;
    desk.use(u"practice:"_s);
    REQUIRE(desk.isChip(u"Practice"_s));
    desk.choose(u"Credit ..."_s);
    auto *dialog = desk.gui.window().findChild<app::CreditDialog *>();
    REQUIRE(dialog);
    const auto edit = [&](const QString &name) {
        const auto all = dialog->findChildren<QLineEdit *>();
        return *std::ranges::find_if(all, [&](QLineEdit *e) { return e->accessibleName() == name; });
    };
    const auto button = [&](const QString &text) {
        const auto all = dialog->findChildren<QPushButton *>();
        return *std::ranges::find_if(all, [&](QPushButton *b) { return b->text().remove(u'&') == text; });
    };
    const auto says = [&](const QString &words) {
        const auto all = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(all, [&](QLabel *label) { return label->text().contains(words); });
    };
    CHECK(says(u"has not been asked yet"_s));
    button(u"Ask now"_s)->click();
    REQUIRE(pump([&] { return says(u"Your balance is <b><u>12.34</u></b> EUR."_s); }));

    edit(u"Where the credit stands"_s)->setText(u"{credit}"_s);
    CHECK_FALSE(button(u"Save"_s)->isEnabled());
    edit(u"Where the credit stands"_s)->setText(u"bonus is {credit}"_s);
    CHECK(says(u"No amount is understood here"_s));
    edit(u"Where the credit stands"_s)->setText(u"balance is {credit}"_s);
    edit(u"Stop below"_s)->setText(u"much"_s);
    CHECK_FALSE(button(u"Save"_s)->isEnabled());
    edit(u"Stop below"_s)->setText(u"20"_s);
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    button(u"Save"_s)->click();

    CHECK(pump([&] { return desk.sims().front().stopped == send::StopReason::CreditLow; }));
    CHECK(desk.sims().front().creditRules ==
          send::CreditRules{u"*100#"_s, u"balance is {credit}"_s, std::chrono::hours(1), 2000});
    CHECK(desk.sims().front().credit->amount == 1234);
    CHECK(desk.says(u"The credit of this SIM is below the floor"_s));
    desk.press(u"Undo"_s);
    CHECK(pump([&] { return desk.sims().front().creditRules == send::CreditRules{}; }));
}

TEST_CASE("the doctor tells what was seen to work, and the recorder what was said")
{
    ModemsDesk desk;
    desk.use(u"practice:"_s);
    REQUIRE(desk.isChip(u"Practice"_s));
    REQUIRE(desk.finds(u"ready untried"_s));
    CHECK(desk.findings().contains(u"replies untried"_s));
    CHECK(desk.findings().contains(u"long_texts untried"_s));
    CHECK(desk.findings().contains(u"reports untried"_s));
    CHECK(desk.findings().contains(u"credit untried"_s));
    CHECK(desk.findings().contains(u"storage good"_s));
    CHECK(pump([&] { return desk.recorded().contains(u"> AT+CSQ"_s); }));

    desk.press(u"Try it"_s);
    QInputDialog *dialog = nullptr;
    REQUIRE(pump([&] { return (dialog = desk.gui.window().findChild<QInputDialog *>()) != nullptr; }));
    dialog->setTextValue(u"+4915112345678"_s);
    dialog->accept();
    CHECK(desk.says(u"The test text is on its way"_s));
    CHECK(desk.finds(u"ready good"_s));
    CHECK(desk.finds(u"reports good"_s));
    CHECK(pump([&] { return desk.recorded().contains(u"> [PDU: "_s); }));
    CHECK_FALSE(desk.recorded().contains(u"15112345678"_s));
}

TEST_CASE("a credit that was asked for is found, one that is not told too")
{
    ModemsDesk desk;
    desk.use(u"practice:"_s);
    REQUIRE(desk.finds(u"credit untried"_s));
    const auto ask = [&](const QString &code) {
        desk.choose(u"Credit ..."_s);
        app::CreditDialog *dialog = nullptr;
        REQUIRE(
            pump([&] { return (dialog = desk.gui.window().findChild<app::CreditDialog *>()) != nullptr; }));
        dialog->findChild<QLineEdit *>()->setText(code);
        const auto buttons = dialog->findChildren<QPushButton *>();
        QPushButton *now = *std::ranges::find(buttons, u"Ask now"_s, &QPushButton::text);
        now->click();
        REQUIRE(pump([&] { return now->isEnabled(); }));
        dialog->accept();
        REQUIRE(pump([&] { return !desk.gui.window().findChild<app::CreditDialog *>(); }));
    };
    ask(u"*999#"_s);
    CHECK(desk.finds(u"credit notice"_s));
    ask(u"*100#"_s);
    CHECK(desk.finds(u"credit good"_s));
}

TEST_CASE("a support file is saved with one click")
{
    ModemsDesk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"support.jsonl"_s);
    desk.use(u"practice:?family=huawei"_s);
    REQUIRE(desk.finds(u"ready untried"_s));
    desk.press(u"Save support file"_s);
    auto *dialog = desk.gui.window().findChild<QFileDialog *>(u"supportDialog"_s);
    REQUIRE(dialog);
    emit dialog->fileSelected(path);
    dialog->reject();
    CHECK(desk.says(u"The support file was saved"_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    CHECK(written.contains("\"family\":\"huawei\""));
    CHECK(written.contains("\">\",\"AT+CSQ\""));
}

TEST_CASE("in a small window the doctor comes in a drawer")
{
    ModemsDesk desk;
    desk.gui.show(u"modems"_s, {1024, 640});
    desk.use(u"practice:"_s);
    REQUIRE(desk.isChip(u"Practice"_s));
    auto *drawer = desk.gui.window().findChild<app::Drawer *>();
    REQUIRE(drawer);
    auto *doctor = desk.gui.window().findChild<app::DoctorPane *>();
    CHECK_FALSE(doctor->isVisible());
    desk.press(u"What works"_s);
    CHECK(drawer->isOpen());
    CHECK(pump([&] { return doctor->isVisible(); }));
    QTest::keyClick(drawer, Qt::Key_Escape);
    CHECK_FALSE(drawer->isOpen());
    desk.gui.show(u"modems"_s, {1400, 860});
    CHECK(pump([&] { return doctor->isVisible() && !drawer->isAncestorOf(doctor); }));
}
