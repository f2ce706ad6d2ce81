#include "app/dialogs/consoledialog.h"
#include "app/pages/modems/linecard.h"
#include "tests/gui/desk.h"
#include "tests/gui/walk.h"

#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using tests::Desk;
using tests::until;

namespace {

/// The page of modems with the console of a practice modem open.
class ConsoleDesk : public Desk
{
public:
    ConsoleDesk()
    {
        open(u"modems"_s);
        REQUIRE(until([&] { return window().findChild<app::LineCard *>() && isReady(); }));
        openConsole();
    }

    bool isReady()
    {
        const auto lines = application().engine().lines();
        return !lines.empty() && lines.front().state.phase == line::Phase::Ready;
    }

    void openConsole()
    {
        for (QMenu *menu : window().findChild<app::LineCard *>()->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text() == u"Console ...")
                    action->trigger();
        REQUIRE(until([&] { return console() && console()->isVisible(); }));
    }

    app::ConsoleDialog *console() { return window().findChild<app::ConsoleDialog *>(); }
    QLineEdit &command() { return *named<QLineEdit>(u"AT command"_s); }
    QString dialogue() { return named<QPlainTextEdit>(u"Dialogue with the modem"_s)->toPlainText(); }
    bool says(const QString &words)
    {
        return until([&] { return shows(words); });
    }
    bool hears(const QString &words)
    {
        return until([&] { return dialogue().contains(words); });
    }

    void ask(const QString &words)
    {
        command().clear();
        QTest::keyClicks(&command(), words);
        press(u"Ask the modem"_s);
    }
};

} // namespace

TEST_CASE("a person asks a modem and reads its answer")
{
    ConsoleDesk desk;
    CHECK_FALSE(desk.button(u"Ask the modem"_s)->isEnabled());
    desk.ask(u"at+csq"_s);
    CHECK(desk.says(u"The modem has answered AT+CSQ."_s));
    CHECK(desk.hears(u"> AT+CSQ\n< +CSQ: "_s));
    desk.command().clear();
    QTest::keyClicks(&desk.command(), u"AT+XUNHEARDOF?"_s);
    QTest::keyClick(&desk.command(), Qt::Key_Return);
    CHECK(desk.hears(u"> AT+XUNHEARDOF?\n< +CME ERROR"_s));
    CHECK(desk.console()->isVisible());
    desk.ask(u"AT+CNUM"_s);
    CHECK(desk.hears(u"< +CNUM: "_s));
    CHECK_FALSE(desk.dialogue().contains(u"+4917"_s));
    CHECK(tests::unnamed(*desk.console()).join(u'\n') == QString());
    CHECK(tests::unreachable(*desk.console()).join(u'\n') == QString());
    CHECK(tests::cut(*desk.console()).join(u'\n') == QString());
}

TEST_CASE("what would send, delete or change is refused with its reason")
{
    ConsoleDesk desk;
    const std::pair<QString, QString> rows[] = {
        {u"AT+CMGS=17"_s, u"past the queue"_s},      {u"AT+CMGD=1,4"_s, u"delete"_s},
        {u"AT+CPIN=\"1234\""_s, u"block the SIM"_s}, {u"ATD0171"_s, u"call somebody"_s},
        {u"ATZ"_s, u"restart the modem"_s},          {u"AT+CMGF=1"_s, u"settings"_s},
        {u"AT+CSQ;+CREG?"_s, u"more than one"_s},    {u"hello"_s, u"no command"_s}};
    for (const auto &[command, words] : rows) {
        CAPTURE(command);
        desk.ask(command);
        CHECK(desk.says(words));
        CHECK(desk.shows(u"The modem was not asked."_s));
    }
    desk.ask(u"AT+CREG?"_s);
    CHECK(desk.hears(u"< +CREG: "_s));
    for (const auto &[command, words] : rows)
        CHECK_FALSE(desk.dialogue().contains(command));
}

TEST_CASE("the console closes with its modem, and listens no more once closed")
{
    ConsoleDesk desk;
    desk.press(u"Close"_s);
    REQUIRE(until([&] { return desk.console() == nullptr; }));
    int told = 0;
    QObject::connect(&desk.application().engine(), &app::Engine::spoke, &desk.window(), [&] { ++told; });
    bool isAnswered = false;
    QObject::connect(&desk.application().engine(), &app::Engine::conversed, &desk.window(),
                     [&] { isAnswered = true; });
    const QString line = desk.application().engine().lineNames().front();
    desk.application().engine().converse(line, u"AT+CSQ"_s);
    REQUIRE(until([&] { return isAnswered; }));
    QTest::qWait(300);
    CHECK(told == 0);
    desk.openConsole();
    const auto removing = desk.application().engine().removeLine(line);
    CHECK(until([&] { return desk.console() == nullptr; }));
    CHECK(until([&] { return removing.isReady(); }));
}
