#include "app/pages/modems/adddialog.h"
#include "app/pages/modems/creditdialog.h"
#include "app/pages/modems/doctorpane.h"
#include "app/pages/modems/findingrow.h"
#include "app/pages/modems/foundcard.h"
#include "app/pages/modems/limitsdialog.h"
#include "app/pages/modems/linecard.h"
#include "app/pages/modems/recorderview.h"
#include "app/pages/modems/simscard.h"
#include "app/widgets/chip.h"
#include "app/widgets/drawer.h"
#include "core/store/sims.h"
#include "tests/catch.h"
#include "tests/gui/gui.h"
#include "tests/support/stick.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::pump;

namespace {

/// The page of modems, with the keeper at work.
class Desk
{
public:
    Desk() { begin(); }

    void begin()
    {
        starting = gui.lines().start();
        gui.show(u"modems"_s);
    }

    template <class T>
    T *card()
    {
        for (T *card : gui.window().findChildren<T *>())
            if (card->isVisible())
                return card;
        return nullptr;
    }

    bool says(const QString &words)
    {
        return pump([&] {
            for (const QLabel *label : gui.window().findChildren<QLabel *>())
                if (label->isVisible() && label->text().contains(words))
                    return true;
            return false;
        });
    }

    bool isChip(const QString &word)
    {
        return pump([&] {
            auto *line = card<app::LineCard>();
            return line && line->findChild<app::Chip *>()->word() == word;
        });
    }

    void press(const QString &words)
    {
        CAPTURE(words);
        QPushButton *button = nullptr;
        REQUIRE(pump([&] {
            for (auto *one : gui.window().findChildren<QPushButton *>())
                if (one->text() == words && one->isVisible() && one->isEnabled())
                    button = one;
            return button != nullptr;
        }));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void choose(const QString &words)
    {
        CAPTURE(words);
        QAction *chosen = nullptr;
        for (QMenu *menu : card<app::LineCard>()->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text() == words)
                    chosen = action;
        REQUIRE(chosen);
        REQUIRE(pump([&] { return chosen->isEnabled(); }));
        chosen->trigger();
    }

    /// "ready untried": the topics of what the doctor tells, with their verdicts.
    QStringList findings()
    {
        QStringList all;
        for (const auto *row : gui.window().findChildren<app::FindingRow *>())
            if (!row->isHidden())
                all << row->finding().topic + u' ' + name(row->finding().verdict);
        return all;
    }

    bool finds(const QString &finding)
    {
        return pump([&] { return findings().contains(finding); });
    }

    QString recorded()
    {
        return gui.window().findChild<app::RecorderView *>()->findChild<QPlainTextEdit *>()->toPlainText();
    }

    void use(const QString &line) { gui.lines().use(line::parseLineSpec(line).value()); }

    std::vector<store::Sim> sims()
    {
        const auto asking = gui.application().reader().run([](store::ReadDb &db) { return store::sims(db); });
        REQUIRE(pump([&] { return asking.isFinished(); }));
        return asking.result().value();
    }

    tests::Gui gui;
    QCoro::Task<void> starting;
};

} // namespace

TEST_CASE("a stick is found without asking for a port, used, and known again")
{
    tests::Stick stick;
    Desk desk;
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
    Desk desk;
    desk.gui.ports().set({stick.port()});
    REQUIRE(pump([&] { return desk.card<app::FoundCard>() != nullptr; }));
    desk.gui.ports().set({});
    CHECK(pump([&] { return desk.card<app::FoundCard>() == nullptr; }));
}

TEST_CASE("the PIN of a SIM is asked for in words and unlocks it")
{
    Desk desk;
    desk.use(u"practice:?pin=1"_s);
    REQUIRE(desk.isChip(u"needs its PIN"_s));
    auto *card = desk.card<app::LineCard>();
    auto *pin = card->findChild<QLineEdit *>();
    QTest::keyClicks(pin, u"12"_s);
    for (const auto *button : card->findChildren<QPushButton *>())
        if (button->text() == u"Unlock")
            CHECK_FALSE(button->isEnabled()); // two digits are no PIN
    QTest::keyClicks(pin, u"34"_s);
    desk.press(u"Unlock"_s);
    CHECK(desk.isChip(u"Practice"_s));
}

TEST_CASE("limits are kept for the SIM, and undone")
{
    tests::Stick stick;
    Desk desk;
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

TEST_CASE("the network is asked for the credit")
{
    Desk desk;
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

TEST_CASE("a line is left, and taken back while the toast stands")
{
    Desk desk;
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
    Desk desk;
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

TEST_CASE("the doctor tells what was seen to work, and the recorder what was said")
{
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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
    Desk desk;
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

TEST_CASE("of a bank those that need a person come first, the others in a line or two")
{
    Desk desk;
    for (int modem = 0; modem < 9; ++modem)
        desk.use(u"practice:%1?modems=9&faults=m4/pin"_s.arg(modem));
    REQUIRE(desk.says(u"8 working, 0 near limit, 1 need you"_s));
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

TEST_CASE("a stick with several ports is one card, and its port for texts is used")
{
    tests::Stick stick;
    Desk desk;
    desk.gui.ports().set(stick.ports());
    REQUIRE(desk.says(u"USB 12d1:1506, interface 2"_s));
    desk.press(u"Use this modem"_s);
    CHECK(desk.isChip(u"ready"_s));
    CHECK_FALSE(desk.card<app::FoundCard>());
    CHECK(desk.gui.application().engine().lineNames() == QStringList{stick.line()});
}

TEST_CASE("a stick that shows a disk is told of after a while, and its command is copied")
{
    Desk desk;
    desk.gui.ports().setDevices(
        {{.path = u"1-3"_s, .vendor = 0x12d1, .product = 0x1446, .name = u"HUAWEI Mobile"_s}});
    desk.gui.clock().leap(base::Milliseconds(2'000));
    CHECK(desk.says(u"Nothing sent through it leaves this PC"_s));
    CHECK_FALSE(desk.card<app::FoundCard>()); // most are switched over by then
    REQUIRE(pump([&] {
        desk.gui.clock().leap(base::Milliseconds(2'000));
        return desk.card<app::FoundCard>() != nullptr;
    }));
    CHECK(desk.says(u"shows itself as a disk"_s));
    desk.press(u"Copy the command"_s);
    CHECK(QGuiApplication::clipboard()->text().contains(u"usb"_s));
    desk.gui.ports().setDevices({});
    CHECK(pump([&] {
        desk.gui.clock().leap(base::Milliseconds(2'000));
        return desk.card<app::FoundCard>() == nullptr;
    }));
}

TEST_CASE("a modem at another port and a SIM in another modem keep their name and limits")
{
    tests::Stick first;
    Desk desk;
    desk.gui.ports().set({first.port()});
    desk.press(u"Use this modem"_s);
    REQUIRE(desk.isChip(u"ready"_s));
    store::Sim sim = desk.sims().front();
    sim.name = u"Till SIM"_s;
    sim.caps.day = 750;
    desk.gui.application().ledger().run([sim](store::WriteDb &db) { store::saveSim(db, sim); });
    REQUIRE(pump([&] { return desk.sims().front().caps.day == 750; }));

    tests::Stick elsewhere; // the same modem with its SIM, another port in another socket
    desk.gui.ports().set({elsewhere.port(u"2-1"_s)});
    desk.gui.reopen();
    desk.begin();
    CHECK(desk.says(u"Till SIM"_s));
    CHECK(desk.isChip(u"ready"_s));
    CHECK(desk.gui.application().engine().lineNames() == QStringList{elsewhere.line()});
    CHECK(desk.says(u"0 of 750"_s));

    tests::Stick other(false, 1);
    other.takeSimOf(first);
    desk.gui.ports().set({other.port(u"3-1"_s)});
    desk.gui.reopen();
    desk.begin();
    desk.press(u"Use this modem"_s); // a modem that nobody has agreed to yet
    CHECK(desk.says(u"Till SIM"_s));
    CHECK(desk.isChip(u"ready"_s));
    CHECK(desk.says(u"0 of 750"_s));
    CHECK(desk.sims().size() == 1);
    CHECK(desk.sims().front().imei == other.imei());
}

TEST_CASE("another port of a modem that is used is closed again, and said so")
{
    tests::Stick stick;
    tests::Stick same;
    Desk desk;
    desk.use(stick.line());
    REQUIRE(desk.isChip(u"ready"_s));
    desk.use(same.line());
    CHECK(desk.says(u"is the same modem as"_s));
    CHECK(pump([&] { return desk.gui.application().engine().lineNames().size() == 1; }));
}

TEST_CASE("a modem that comes back as another device is the same line after a while")
{
    Desk desk;
    {
        tests::Stick stick;
        desk.gui.ports().set({stick.port()});
        desk.press(u"Use this modem"_s);
        REQUIRE(desk.isChip(u"ready"_s));
        desk.gui.ports().set({});
    }
    REQUIRE(pump([&] {
        const auto lines = desk.gui.application().engine().lines();
        return lines.front().state.phase == line::Phase::Lost;
    }));
    tests::Stick changed;
    modem::SerialPort port = changed.port(u"2-1"_s);
    port.product = 0x14ac;
    desk.gui.ports().set({port});
    desk.gui.clock().leap(base::Milliseconds(31'000));
    CHECK(pump([&] { return desk.gui.application().engine().lineNames() == QStringList{changed.line()}; }));
    CHECK(desk.isChip(u"ready"_s));
    CHECK_FALSE(desk.card<app::FoundCard>());
}
