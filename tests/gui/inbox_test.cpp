#include "app/inboxfeed.h"
#include "app/models/conversationsmodel.h"
#include "app/models/threadmodel.h"
#include "app/pages/inbox/listpane.h"
#include "app/pages/inbox/threadview.h"
#include "app/pages/inboxpage.h"
#include "core/inbox/incoming.h"
#include "core/store/contacts.h"
#include "core/store/incoming.h"
#include "core/store/suppressions.h"
#include "tests/gui/desk.h"
#include "tests/gui/walk.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::until;

namespace {

constexpr qint64 kHannah = 447700900118;
const QString kHannahNumber = u"+447700900118"_s;

/// The inbox over a practice modem, with Hannah on the list.
class Inbox : public tests::Desk
{
public:
    explicit Inbox(const QString &line = u"practice:?profile=instant"_s)
        : Desk(line)
    {
        ledger([](store::WriteDb &db) {
            return store::insertContact(db, {{kHannah, {}}, {}, u"Hannah Reid"_s, {}, {}}, {});
        });
        show(u"inbox"_s);
        tester = std::make_unique<QAbstractItemModelTester>(
            &model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        threadTester = std::make_unique<QAbstractItemModelTester>(
            &thread(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    /// Somebody writes to the modem; waits until it is in the list.
    void hear(const QString &text, const QString &number = kHannahNumber)
    {
        REQUIRE(until([&] {
            const auto lines = application().engine().lineNames();
            return !lines.isEmpty() && application().engine().linesHaveSettled();
        }));
        application().letPersonWrite(number, text);
        REQUIRE(until([&] { return row(0) && row(0)->line == text; }));
    }

    app::InboxPage &page() { return *window().findChild<app::InboxPage *>(); }
    app::ConversationsModel &model() { return page().list().model(); }
    app::ThreadModel &thread() { return page().conversation().model(); }
    const app::ConversationsModel::Shown *row(int at) { return model().shownAt(at); }

    bool says(const QString &words)
    {
        return until([&] { return shows(words); });
    }
    void choose(int at)
    {
        QListView &list = page().list().list();
        REQUIRE(until([&] { return row(at) != nullptr; }));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(model().index(at, 0)).center());
    }
    QPlainTextEdit *editor() { return named<QPlainTextEdit>(u"Answer"_s); }
    void answer(const QString &text)
    {
        REQUIRE(until([&] { return editor() != nullptr; }));
        editor()->setFocus();
        QTest::keyClicks(editor(), text);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    }
    QString lastSentence()
    {
        const int last = thread().rowCount() - 1;
        return last < 0 ? QString() : thread().index(last).data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<QAbstractItemModelTester> threadTester;
};

} // namespace

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

TEST_CASE("words of texts are found while typing")
{
    Inbox inbox;
    inbox.hear(u"Do you have the Vermont?"_s);
    inbox.hear(u"In a 5"_s);
    inbox.hear(u"Where are you?"_s, u"+447700900337"_s);
    auto *search = inbox.named<QLineEdit>(u"Search texts and people"_s);
    QTest::keyClicks(search, u"vermont"_s);
    CHECK(until(
        [&] { return inbox.model().rowCount() == 1 && inbox.row(0) && inbox.row(0)->row.e164 == kHannah; }));
    CHECK(inbox.row(0)->line == u"Do you have the Vermont?"_s);
    QTest::keyClicks(search, u"zz"_s);
    CHECK(inbox.says(u"No text and nobody matches “vermontzz”."_s));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(until([&] { return inbox.model().rowCount() == 2; }));
    QTest::keyClicks(search, u"reid"_s);
    CHECK(until(
        [&] { return inbox.model().rowCount() == 1 && inbox.row(0) && inbox.row(0)->row.e164 == kHannah; }));
}

TEST_CASE("what a search found in a long conversation comes into sight")
{
    constexpr int kTexts = 150;
    Inbox inbox;
    inbox.hear(u"The last"_s);
    inbox.ledger([](store::WriteDb &db) {
        for (int i = 0; i < kTexts; ++i)
            db.run(u"INSERT INTO incoming (sim, sender, e164, practice, text, received, conversation) "
                   "VALUES (1, '', ?, 1, ?, ?, 1)"_s,
                   kHannah, i == 12 ? u"Are there brown ones?"_s : u"Text number %1"_s.arg(i), 1000 * i);
    });
    app::ThreadView &view = inbox.page().conversation().view();
    const auto isInSight = [&](const QString &words) {
        const QModelIndex now = view.currentIndex();
        return now.isValid() && now.data().toString().contains(words) &&
               view.viewport()->rect().contains(view.visualRect(now).center());
    };
    auto *search = inbox.named<QLineEdit>(u"Search texts and people"_s);
    QTest::keyClicks(search, u"last"_s);
    inbox.choose(0);
    CHECK(until([&] { return isInSight(u"The last"_s); }));
    search->clear();
    QTest::keyClicks(search, u"brown"_s);
    CHECK(until([&] { return isInSight(u"brown"_s); }));
    CHECK(inbox.thread().rowCount() > app::ThreadModel::kAtOnce);
    inbox.picture(u"inbox-found"_s);
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

TEST_CASE("a long conversation shows its end, and its beginning on the way back")
{
    constexpr int kTexts = 250;
    Inbox inbox;
    inbox.hear(u"The last"_s);
    inbox.ledger([](store::WriteDb &db) {
        for (int i = 0; i < kTexts; ++i)
            db.run(u"INSERT INTO incoming (sim, sender, e164, practice, text, received, conversation) "
                   "VALUES (1, '', ?, 1, ?, ?, 1)"_s,
                   kHannah, u"Text number %1, long enough for a line or two of it"_s.arg(i), 1000 * i);
    });
    inbox.choose(0);
    REQUIRE(until([&] { return inbox.thread().rowCount() == app::ThreadModel::kAtOnce; }));
    CHECK(inbox.lastSentence().contains(u"The last"_s));
    QScrollBar &bar = *inbox.page().conversation().view().verticalScrollBar();
    CHECK(until([&] { return bar.maximum() > 0 && bar.value() == bar.maximum(); }));
    CHECK(inbox.thread().hasEarlier());
    for (int times = 0; times < 3; ++times) {
        const int before = inbox.thread().rowCount();
        CHECK(until([&] { return bar.value() > 0; })); // what was read stays where it was
        bar.setValue(0);
        CHECK(until([&] { return inbox.thread().rowCount() > before || !inbox.thread().hasEarlier(); }));
    }
    CHECK(until([&] { return inbox.thread().rowCount() == kTexts + 1; }));
    CHECK_FALSE(inbox.thread().hasEarlier());
    CHECK(inbox.thread().dayAbove(0) != QString());
    CHECK(inbox.thread().dayAbove(1) == QString());
}

TEST_CASE("a text is copied, and selected from where it stands")
{
    Inbox inbox;
    inbox.hear(u"My address is 5 High Street"_s);
    inbox.choose(0);
    auto &view = inbox.page().conversation().view();
    REQUIRE(until([&] { return inbox.thread().rowCount() == 1; }));
    view.setFocus();
    view.setCurrentIndex(inbox.thread().index(0));
    QTest::keyClick(&view, Qt::Key_Return);
    auto *field = inbox.named<QPlainTextEdit>(u"Text"_s);
    REQUIRE(field);
    CHECK(field->isReadOnly());
    CHECK(field->textCursor().selectedText() == u"My address is 5 High Street"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QGuiApplication::clipboard()->clear();
    view.setFocus();
    view.findChildren<QAction *>(Qt::FindDirectChildrenOnly).first()->trigger();
    CHECK(QGuiApplication::clipboard()->text() == u"My address is 5 High Street"_s);
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
