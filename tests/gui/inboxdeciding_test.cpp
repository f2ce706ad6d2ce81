#include "tests/gui/inboxdesk.h"
#include "tests/gui/walk.h"

#include <QDialog>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::Inbox;
using tests::kHannah;
using tests::until;

TEST_CASE("STOP takes the editor away until somebody gives a reason")
{
    Inbox inbox;
    inbox.hear(u"STOP"_s);
    CHECK(until(
        [&] { return inbox.row(0) && inbox.row(0)->row.suppression == consent::SuppressionKind::Stop; }));
    inbox.choose(0);
    CHECK(inbox.says(u"Hannah Reid opted out on "_s));
    CHECK(inbox.editor() == nullptr);
    CHECK(inbox.button(u"Send"_s) == nullptr);
    inbox.press(u"Opted out"_s);
    CHECK(until([&] { return inbox.model().isWhole() && inbox.model().rowCount() == 1; }));

    inbox.press(u"Allow texts again"_s);
    auto *dialog = inbox.page().findChild<QDialog *>();
    REQUIRE(dialog);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto go = std::ranges::find(buttons, u"Allow texts again"_s, &QPushButton::text);
    REQUIRE(go != buttons.end());
    CHECK_FALSE((*go)->isEnabled());
    auto *reason = inbox.named<QPlainTextEdit>(u"Reason"_s);
    reason->setPlainText(u"  "_s);
    CHECK_FALSE((*go)->isEnabled());
    reason->setPlainText(u"Asked for it in the shop"_s);
    QTest::mouseClick(*go, Qt::LeftButton);
    inbox.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&inbox.window()));
    CHECK(until([&] { return inbox.editor() != nullptr; }));
    const auto reasons = inbox.application().reader().run([](store::ReadDb &db) {
        return db.values<QString>(u"SELECT why FROM suppression WHERE e164 = ?"_s, kHannah);
    });
    REQUIRE(until([&] { return reasons.isFinished(); }));
    CHECK(reasons.result().value() == std::vector{u"Asked for it in the shop"_s});
    inbox.answer(u"Welcome back"_s);
    CHECK(until([&] { return inbox.lastSentence().contains(u"Welcome back"_s); }));
}

TEST_CASE("an answer in doubt waits for a person, who counts it as sent or sends it again")
{
    const bool isAgain = GENERATE(false, true);
    CAPTURE(isAgain);
    Inbox inbox(u"practice:?profile=instant&faults=unplug@1"_s);
    inbox.hear(u"Are you open?"_s);
    inbox.choose(0);
    inbox.answer(u"Until six"_s);
    REQUIRE(inbox.says(u"An answer is in doubt: “Until six”"_s));
    inbox.picture(u"inbox-in-doubt"_s);
    CHECK(inbox.lastSentence().contains(u"In doubt"_s));
    CHECK(tests::cut(inbox.window()).join(u'\n') == QString());
    if (isAgain) {
        inbox.press(u"Send again"_s);
        inbox.press(u"Leave it in doubt"_s);
        CHECK(inbox.lastSentence().contains(u"In doubt"_s));
        inbox.press(u"Send again"_s);
        inbox.press(u"Send it again"_s);
        CHECK(until([&] { return inbox.lastSentence().contains(u"Delivered"_s); }));
    } else {
        inbox.press(u"Count as sent"_s);
        CHECK(until([&] { return inbox.lastSentence().contains(u"Sent, no report yet"_s); }));
    }
    CHECK(until([&] { return inbox.button(u"Count as sent"_s) == nullptr; }));
}

TEST_CASE("an answer that failed is tried again")
{
    Inbox inbox(u"practice:?profile=instant&faults=cms111@1,cms111@2"_s);
    inbox.hear(u"Are you open?"_s);
    inbox.choose(0);
    inbox.answer(u"Until six"_s);
    REQUIRE(until([&] { return inbox.lastSentence().contains(u"Queued"_s); }));
    inbox.clock().leap(std::chrono::seconds(6)); // by itself it is tried once more
    inbox.application().engine().refresh();
    REQUIRE(inbox.says(u"An answer failed: “Until six”"_s));
    CHECK(inbox.says(u"Hannah Reid has not got it."_s));
    CHECK(tests::cut(inbox.window()).join(u'\n') == QString());
    inbox.press(u"Try again"_s);
    CHECK(until([&] { return inbox.lastSentence().contains(u"Delivered"_s); }));
    CHECK(until([&] { return inbox.button(u"Try again"_s) == nullptr; }));
}

TEST_CASE("an answer held back by an opt-out goes when that is undone and a person says so")
{
    Inbox inbox(u"practice:?profile=instant&paced=1"_s); // the second answer waits for its gap
    inbox.hear(u"Are you open?"_s);
    inbox.choose(0);
    inbox.answer(u"Until six"_s);
    REQUIRE(until([&] { return inbox.lastSentence().contains(u"Delivered"_s); }));
    inbox.answer(u"Or seven"_s);
    REQUIRE(until([&] { return inbox.lastSentence().contains(u"Or seven"_s); }));
    inbox.press(u"Opt out"_s);
    REQUIRE(until([&] { return inbox.lastSentence().contains(u"Held back"_s); }));
    CHECK(inbox.button(u"Send it"_s) == nullptr);
    inbox.press(u"Undo"_s);
    CHECK(inbox.says(u"An answer was held back: “Or seven”"_s));
    inbox.press(u"Send it"_s);
    CHECK(until([&] { return inbox.lastSentence().contains(u"Queued"_s); }));
}

TEST_CASE("somebody is opted out by hand, and it is taken back while its toast stands")
{
    Inbox inbox;
    inbox.hear(u"Too many texts"_s);
    inbox.choose(0);
    inbox.press(u"Opt out"_s);
    CHECK(inbox.says(u"was opted out by hand"_s));
    CHECK(until([&] { return inbox.editor() == nullptr; }));
    inbox.press(u"Undo"_s);
    CHECK(until([&] { return inbox.editor() != nullptr; }));
}

TEST_CASE("what needs no answer is settled by a key, the next one opens, and it is taken back")
{
    Inbox inbox;
    inbox.hear(u"Thanks"_s);
    inbox.hear(u"Hello?"_s, u"+447700900337"_s);
    inbox.choose(0);
    CHECK(inbox.says(u"+44 7700 900337"_s));
    inbox.page().list().list().setFocus();
    QTest::keyClick(&inbox.page().list().list(), Qt::Key_E);
    CHECK(until([&] { return inbox.row(0) && !inbox.row(0)->row.waitsSince; }));
    CHECK(
        until([&] { return inbox.thread().rowCount() == 1 && inbox.lastSentence().contains(u"Hannah"_s); }));
    inbox.press(u"Undo"_s);
    CHECK(until([&] { return inbox.row(0) && inbox.row(0)->row.waitsSince; }));
}
