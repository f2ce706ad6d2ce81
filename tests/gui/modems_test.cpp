#include "app/pages/modems/adddialog.h"
#include "app/pages/modems/foundcard.h"
#include "app/pages/modems/limitsdialog.h"
#include "app/pages/modems/simscard.h"
#include "app/widgets/statusstrip.h"
#include "tests/gui/modemsdesk.h"
#include "tests/support/stick.h"

#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::ModemsDesk;
using tests::pump;

TEST_CASE("a stick is found without asking for a port, used, and known again")
{
    tests::Stick stick;
    ModemsDesk desk;
    CHECK(desk.says(u"Nothing sent through it leaves this PC"_s));
    desk.gui.ports().set({stick.port()});
    desk.press(u"Use this modem"_s);
    CHECK(desk.isChip(u"ready"_s));
    CHECK_FALSE(desk.card<app::FoundCard>());

    desk.gui.reopen();
    desk.begin();
    CHECK(desk.isChip(u"ready"_s));
}

TEST_CASE("a port that answers nothing is no modem, and one that is gone is shown no more")
{
    tests::Stick stick;
    ModemsDesk desk;
    desk.gui.ports().set({stick.port()});
    REQUIRE(pump([&] { return desk.card<app::FoundCard>() != nullptr; }));
    desk.gui.ports().set({});
    CHECK(pump([&] { return desk.card<app::FoundCard>() == nullptr; }));
}

TEST_CASE("the PIN of a SIM is asked for in words and unlocks it")
{
    ModemsDesk desk;
    desk.use(u"practice:?pin=1"_s);
    REQUIRE(desk.isChip(u"needs its PIN"_s));
    auto *card = desk.card<app::LineCard>();
    const auto fields = card->findChildren<QLineEdit *>();
    QLineEdit *pin = *std::ranges::find_if(fields, &QLineEdit::isVisible);
    QTest::keyClicks(pin, u"12"_s);
    for (const auto *button : card->findChildren<QPushButton *>())
        if (button->text() == u"Unlock")
            CHECK_FALSE(button->isEnabled()); // two digits are no PIN
    QTest::keyClicks(pin, u"34"_s);
    desk.press(u"Unlock"_s);
    CHECK(desk.isChip(u"Practice"_s));
}

TEST_CASE("what became of a modem while another page was looked at stands there")
{
    ModemsDesk desk;
    desk.use(u"practice:?pin=1"_s);
    REQUIRE(desk.isChip(u"needs its PIN"_s));
    const auto report = desk.card<app::LineCard>()->facts().report;
    desk.gui.show(u"home"_s);
    desk.gui.lines().givePin(report, u"1234"_s, false);
    REQUIRE(pump([&] {
        const auto lines = desk.gui.application().engine().lines();
        return std::ranges::all_of(lines, &send::LineReport::canSend);
    }));
    desk.gui.show(u"modems"_s);
    CHECK(desk.isChip(u"Practice"_s));
}

TEST_CASE("a window that comes later says what is used already")
{
    ModemsDesk desk;
    desk.use(u"practice:"_s);
    REQUIRE(desk.isChip(u"Practice"_s));
    app::MainWindow later(desk.gui.application(), desk.gui.lines(), desk.gui.preferences());
    later.show();
    const auto buttons = later.findChild<app::StatusStrip *>()->findChildren<QPushButton *>();
    CHECK(std::ranges::any_of(buttons, [](const QPushButton *button) {
        return button->isVisible() && button->text().contains(u"Practice modem"_s);
    }));
}

TEST_CASE("limits are kept for the SIM, and undone")
{
    tests::Stick stick;
    ModemsDesk desk;
    desk.use(stick.line());
    REQUIRE(desk.isChip(u"ready"_s));
    desk.press(u"Limits and name"_s);
    auto *dialog = desk.gui.window().findChild<app::LimitsDialog *>();
    REQUIRE(dialog);
    for (auto *box : dialog->findChildren<QSpinBox *>())
        if (box->accessibleName() == u"A day")
            box->setValue(750);
    dialog->findChild<QLineEdit *>()->setText(u"Till SIM"_s);
    desk.press(u"Save"_s);
    REQUIRE(desk.says(u"Till SIM"_s));
    CHECK(desk.sims().front().caps.day == 750);
    CHECK(desk.says(u"0 of 750"_s));
    const auto carries = [&] {
        QStringList words;
        for (const QLabel *label : desk.card<app::SimsCard>()->findChildren<QLabel *>())
            words << label->text();
        return words;
    };
    CHECK(pump([&] { return carries().contains(u"750"_s); }));
    CHECK(carries().contains(u"Till SIM"_s));
    CHECK(carries().contains(u"no limit"_s));
    desk.press(u"Undo"_s);
    CHECK(pump([&] { return carries().contains(u"200"_s); }));
    CHECK(desk.says(u"0 of 200"_s));
}

TEST_CASE("a line is left, and taken back while the toast stands")
{
    ModemsDesk desk;
    desk.press(u"Practise with it"_s);
    REQUIRE(desk.isChip(u"Practice"_s));
    desk.choose(u"Stop practising"_s);
    REQUIRE(pump([&] { return desk.card<app::PracticeCard>() != nullptr; }));
    CHECK(desk.gui.application().engine().lineNames().isEmpty());
    desk.press(u"Undo"_s);
    CHECK(desk.isChip(u"Practice"_s));
}

TEST_CASE("an address that is none is explained where it was typed")
{
    ModemsDesk desk;
    desk.press(u"Add a way of sending"_s);
    auto *dialog = desk.gui.window().findChild<app::AddLineDialog *>();
    REQUIRE(dialog);
    dialog->findChild<QLineEdit *>()->setText(u"pigeon:7"_s);
    desk.press(u"Add"_s);
    CHECK(dialog->isVisible());
    CHECK(desk.says(u"pigeon"_s));
    dialog->findChild<QLineEdit *>()->setText(u"practice:"_s);
    desk.press(u"Add"_s);
    CHECK(desk.isChip(u"Practice"_s));
}

TEST_CASE("of a bank those that need a person come first, the others in a line or two")
{
    ModemsDesk desk;
    for (int modem = 0; modem < 9; ++modem)
        desk.use(u"practice:%1?modems=9&faults=m4/pin"_s.arg(modem));
    REQUIRE(desk.says(u"8 working · 0 near limit · 1 need you"_s));
    std::vector<std::pair<QPoint, const app::LineCard *>> cards;
    for (const auto *card : desk.gui.window().findChildren<app::LineCard *>())
        cards.emplace_back(card->mapTo(&desk.gui.window(), QPoint()), card);
    std::ranges::sort(cards, [](const auto &a, const auto &b) {
        return std::pair(a.first.y(), a.first.x()) < std::pair(b.first.y(), b.first.x());
    });
    REQUIRE(cards.size() == 9);
    CHECK(cards[0].second->needsPerson());
    CHECK(cards[0].second->facts().name() == u"Practice modem 5"_s);
    CHECK(cards[1].second->facts().name() == u"Practice modem 1"_s);
    CHECK(cards[8].second->facts().name() == u"Practice modem 9"_s);
    CHECK(cards[8].second->height() < cards[0].second->height());
}

TEST_CASE("a row that is not full keeps the width of its columns")
{
    ModemsDesk desk;
    desk.gui.show(u"modems"_s, {1400, 860});
    const auto *card = desk.card<app::PracticeCard>();
    REQUIRE(card);
    CHECK(pump([&] { return card->width() < 500; }));
}
