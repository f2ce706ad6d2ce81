#include "app/inboxfeed.h"
#include "tests/gui/inboxdesk.h"
#include "tests/gui/walk.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Inbox;
using tests::until;

TEST_CASE("a reply comes in unread, is read by opening it, and the answer is delivered")
{
    Inbox inbox;
    CHECK(inbox.says(u"No replies yet."_s));
    inbox.hear(u"Are you open on Sunday?"_s);
    CHECK(inbox.row(0)->name == u"Hannah Reid"_s);
    CHECK(inbox.row(0)->row.unread == 1);
    CHECK(
        inbox.model().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"waits for an answer"_s));
    CHECK(until([&] { return inbox.button(u"Waiting 1"_s) != nullptr; }));

    inbox.choose(0);
    CHECK(until([&] { return inbox.row(0) && inbox.row(0)->row.unread == 0; }));
    CHECK(inbox.row(0)->row.waitsSince.has_value());
    CHECK(until([&] { return inbox.thread().rowCount() == 1; }));

    inbox.answer(u"Yes, until four"_s);
    CHECK(until([&] { return inbox.thread().rowCount() == 2; }));
    CHECK(until([&] { return inbox.lastSentence().contains(u"Delivered"_s); }));
    CHECK(inbox.lastSentence().endsWith(u"Yes, until four"_s));
    CHECK(inbox.editor()->toPlainText().isEmpty());
    CHECK(until([&] { return inbox.row(0) && !inbox.row(0)->row.waitsSince && inbox.row(0)->row.isOurs; }));
    CHECK(inbox.says(u"Nobody waits for an answer"_s));
}

TEST_CASE("the counter is that of the encoder, and what was begun stays with its conversation")
{
    Inbox inbox;
    inbox.hear(u"One"_s);
    inbox.hear(u"Two"_s, u"+447700900337"_s);
    inbox.choose(1);
    REQUIRE(until([&] { return inbox.editor() != nullptr; }));
    struct Row
    {
        QString text;
        QString counter;
    };
    for (const Row &row :
         {Row{u"Hello"_s, u"GSM-7 · 5/160 · 1 part"_s}, Row{u"€"_s, u"GSM-7 · 2/160 · 1 part"_s},
          Row{QString(161, u'x'), u"GSM-7 · 161/306 · 2 parts"_s},
          Row{u"Żaneta"_s, u"Unicode · 6/70 · 1 part"_s}}) {
        CAPTURE(row.text.toStdString());
        inbox.editor()->setPlainText(row.text);
        CHECK(inbox.says(row.counter));
    }
    inbox.editor()->setPlainText(u"Half a sen"_s);
    inbox.choose(0);
    CHECK(until([&] { return inbox.editor()->toPlainText().isEmpty(); }));
    CHECK_FALSE(inbox.button(u"Send"_s)->isEnabled());
    inbox.choose(1);
    CHECK(until([&] { return inbox.editor()->toPlainText() == u"Half a sen"_s; }));
}

TEST_CASE("the one that is open stays open when others come in above it")
{
    Inbox inbox;
    inbox.hear(u"First"_s);
    inbox.choose(0);
    REQUIRE(until([&] { return inbox.thread().rowCount() == 1; }));
    inbox.hear(u"Second"_s, u"+447700900337"_s);
    CHECK(inbox.row(0)->row.unread == 1);
    CHECK(until([&] { return inbox.page().list().list().currentIndex().row() == 1; }));
    CHECK(inbox.thread().conversation() == inbox.row(1)->row.id);
    inbox.hear(u"First again"_s);
    CHECK(until([&] { return inbox.page().list().list().currentIndex().row() == 0; }));
    CHECK(until([&] { return inbox.thread().rowCount() == 2; }));
    CHECK(until([&] { return inbox.row(0) && inbox.row(0)->row.unread == 0; }));
}

TEST_CASE("somebody who is not on the list is brought onto it")
{
    Inbox inbox;
    inbox.hear(u"Is this the shoe shop?"_s, u"+447700900745"_s);
    inbox.choose(0);
    inbox.press(u"Add to contacts"_s);
    auto *name = inbox.named<QLineEdit>(u"Name"_s);
    REQUIRE(name);
    CHECK(inbox.named<QLineEdit>(u"Number"_s)->text() == u"+447700900745"_s);
    QTest::keyClicks(name, u"Ian New"_s);
    inbox.press(u"Save"_s);
    CHECK(until([&] { return inbox.row(0) && inbox.row(0)->name == u"Ian New"_s; }));
}

TEST_CASE("a name without a number is read, and cannot be answered")
{
    Inbox inbox;
    inbox.hear(u"Your code is 1234"_s, u"MyBank"_s);
    CHECK(inbox.row(0)->name == u"MyBank"_s);
    inbox.choose(0);
    CHECK(inbox.says(u"MyBank has no number. No text can go there."_s));
    CHECK(inbox.editor() == nullptr);
    CHECK(inbox.button(u"Opt out"_s) == nullptr);
}

TEST_CASE("new texts wait behind a button while the list is scrolled, and the place is kept")
{
    Inbox inbox;
    inbox.ledger([](store::WriteDb &db) {
        for (int i = 0; i < 40; ++i)
            db.run(
                u"INSERT INTO conversation (e164, sender, practice, incoming, last) VALUES (?, '', 1, 0, ?)"_s,
                447700901000 + i, 1000 * i);
    });
    inbox.hear(u"At the top"_s);
    QScrollBar &bar = *inbox.page().list().list().verticalScrollBar();
    REQUIRE(until([&] { return bar.maximum() > 200; }));
    bar.setValue(200);
    inbox.application().letPersonWrite(u"+447700900337"_s, u"Unseen"_s);
    inbox.press(u"1 new text"_s);
    CHECK(until([&] { return inbox.row(0) && inbox.row(0)->line == u"Unseen"_s; }));
    CHECK(bar.value() == 0);
    CHECK(inbox.button(u"1 new text"_s) == nullptr);
}

TEST_CASE("an open conversation has names, places in the tab order and no cut words")
{
    const double factor = GENERATE(1.0, 1.5);
    const auto said = GENERATE(u"Do you have the Vermont in a 5? I could come on Saturday."_s, u"STOP"_s);
    CAPTURE(factor, said.toStdString());
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(font.pointSizeF() * factor);
    QApplication::setFont(font);
    {
        Inbox inbox;
        inbox.hear(said);
        inbox.choose(0);
        REQUIRE(until([&] { return inbox.thread().rowCount() >= 1; }));
        for (const QSize size : {QSize(1024, 640), QSize(1280, 800)}) {
            CAPTURE(size.width());
            inbox.show(u"inbox"_s, size);
            REQUIRE(until([&] { return inbox.says(u"May I text?"_s); }));
            QCoreApplication::processEvents();
            inbox.window().grab();
            inbox.picture(u"inbox-%1-%2-%3"_s.arg(said.left(4)).arg(size.width()).arg(factor));
            CHECK(tests::cut(inbox.window()).join(u'\n') == QString());
            CHECK(tests::unnamed(inbox.window()).join(u'\n') == QString());
            CHECK(tests::unreachable(inbox.window()).join(u'\n') == QString());
        }
    }
    QApplication::setFont(before);
}

TEST_CASE("the desktop is told while the window is not in front, and only then")
{
    Inbox inbox;
    auto *feed = inbox.window().findChild<app::InboxFeed *>();
    REQUIRE(feed);
    QStringList told;
    QObject::connect(feed, &app::InboxFeed::noticed, feed,
                     [&](base::ConversationId, const QString &title, const QString &text) {
                         told << title + u": "_s + text;
                     });
    inbox.hear(u"While you look"_s);
    QWidget other;
    other.show();
    other.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&other));
    inbox.hear(u"While you are away"_s);
    CHECK(until([&] { return !told.isEmpty(); }));
    CHECK(told == QStringList{u"Hannah Reid: While you are away"_s});

    inbox.preferences().setTellsReplies(false);
    inbox.hear(u"While nobody wants to know"_s);
    inbox.preferences().setTellsReplies(true);
    inbox.hear(u"While you are away again"_s);
    CHECK(until([&] { return told.size() == 2; }));
    CHECK(told.last() == u"Hannah Reid: While you are away again"_s);
}
