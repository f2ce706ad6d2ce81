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
#include "tests/catch.h"
#include "tests/gui/gui.h"
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

using namespace Qt::StringLiterals;
using tests::pump;

namespace {

constexpr qint64 kHannah = 447700900118;
const QString kHannahNumber = u"+447700900118"_s;

template <class T>
T *named(QWidget &in, const QString &name)
{
    for (T *widget : in.findChildren<T *>())
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
    return nullptr;
}

QPushButton *button(QWidget &in, const QString &words)
{
    for (auto *one : in.findChildren<QPushButton *>())
        if (one->text() == words && one->isVisible())
            return one;
    return nullptr;
}

void press(QWidget &in, const QString &words)
{
    CAPTURE(words.toStdString());
    REQUIRE(pump([&] { return button(in, words) && button(in, words)->isEnabled(); }));
    QTest::mouseClick(button(in, words), Qt::LeftButton);
}

bool shows(QWidget &in, const QString &words)
{
    return pump([&] {
        const auto labels = in.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    });
}

/// The inbox over a practice modem, with Hannah on the list.
class Inbox
{
public:
    explicit Inbox(const QString &line = u"practice:?profile=instant"_s)
    {
        const auto adding = gui.application().engine().addLines({*line::parseLineSpec(line)});
        REQUIRE(pump([&] { return adding.isReady(); }));
        ledger([](store::WriteDb &db) {
            store::insertContact(db, {{kHannah, {}}, {}, u"Hannah Reid"_s, {}, {}}, {});
        });
        gui.show(u"inbox"_s);
        tester = std::make_unique<QAbstractItemModelTester>(
            &model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        threadTester = std::make_unique<QAbstractItemModelTester>(
            &thread(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    template <class F>
    void ledger(F work)
    {
        const auto done = gui.application().ledger().run(std::move(work));
        REQUIRE(pump([&] { return done.isFinished(); }));
        REQUIRE(done.result());
    }

    /// Somebody writes to the modem; waits until it is in the list.
    void hear(const QString &text, const QString &number = kHannahNumber)
    {
        REQUIRE(pump([&] {
            const auto lines = gui.application().engine().lineNames();
            return !lines.isEmpty() && gui.application().engine().linesHaveSettled();
        }));
        gui.application().letPersonWrite(number, text);
        REQUIRE(pump([&] { return row(0) && row(0)->line == text; }));
    }

    app::InboxPage &page() { return *gui.window().findChild<app::InboxPage *>(); }
    app::ConversationsModel &model() { return page().list().model(); }
    app::ThreadModel &thread() { return page().conversation().model(); }
    const app::ConversationsModel::Shown *row(int at) { return model().shownAt(at); }

    void choose(int at)
    {
        QListView &list = page().list().list();
        REQUIRE(pump([&] { return row(at) != nullptr; }));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(model().index(at, 0)).center());
    }
    QPlainTextEdit *editor() { return named<QPlainTextEdit>(page(), u"Answer"_s); }
    void answer(const QString &text)
    {
        REQUIRE(pump([&] { return editor() != nullptr; }));
        editor()->setFocus();
        QTest::keyClicks(editor(), text);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    }
    QString lastSentence()
    {
        const int last = thread().rowCount() - 1;
        return last < 0 ? QString() : thread().index(last).data(Qt::AccessibleTextRole).toString();
    }

    tests::Gui gui;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<QAbstractItemModelTester> threadTester;
};

} // namespace

TEST_CASE("a reply comes in unread, is read by opening it, and the answer is delivered")
{
    Inbox inbox;
    CHECK(shows(inbox.page(), u"No replies yet."_s));
    inbox.hear(u"Are you open on Sunday?"_s);
    CHECK(inbox.row(0)->name == u"Hannah Reid"_s);
    CHECK(inbox.row(0)->row.unread == 1);
    CHECK(
        inbox.model().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"waits for an answer"_s));
    CHECK(pump([&] { return button(inbox.page(), u"Waiting 1"_s) != nullptr; }));

    inbox.choose(0);
    CHECK(pump([&] { return inbox.row(0) && inbox.row(0)->row.unread == 0; }));
    CHECK(inbox.row(0)->row.waitsSince.has_value());
    CHECK(pump([&] { return inbox.thread().rowCount() == 1; }));

    inbox.answer(u"Yes, until four"_s);
    CHECK(pump([&] { return inbox.thread().rowCount() == 2; }));
    CHECK(pump([&] { return inbox.lastSentence().contains(u"Delivered"_s); }));
    CHECK(inbox.lastSentence().endsWith(u"Yes, until four"_s));
    CHECK(inbox.editor()->toPlainText().isEmpty());
    CHECK(pump([&] { return inbox.row(0) && !inbox.row(0)->row.waitsSince && inbox.row(0)->row.isOurs; }));
    CHECK(shows(inbox.gui.window(), u"Nobody waits for an answer"_s));
}

TEST_CASE("the counter is that of the encoder, and what was begun stays with its conversation")
{
    Inbox inbox;
    inbox.hear(u"One"_s);
    inbox.hear(u"Two"_s, u"+447700900337"_s);
    inbox.choose(1);
    REQUIRE(pump([&] { return inbox.editor() != nullptr; }));
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
        CHECK(shows(inbox.page(), row.counter));
    }
    inbox.editor()->setPlainText(u"Half a sen"_s);
    inbox.choose(0);
    CHECK(pump([&] { return inbox.editor()->toPlainText().isEmpty(); }));
    CHECK_FALSE(button(inbox.page(), u"Send"_s)->isEnabled());
    inbox.choose(1);
    CHECK(pump([&] { return inbox.editor()->toPlainText() == u"Half a sen"_s; }));
}

TEST_CASE("STOP takes the editor away until somebody gives a reason")
{
    Inbox inbox;
    inbox.hear(u"STOP"_s);
    CHECK(pump(
        [&] { return inbox.row(0) && inbox.row(0)->row.suppression == consent::SuppressionKind::Stop; }));
    inbox.choose(0);
    CHECK(shows(inbox.page(), u"Hannah Reid opted out on "_s));
    CHECK(inbox.editor() == nullptr);
    CHECK(button(inbox.page(), u"Send"_s) == nullptr);
    press(inbox.page(), u"Opted out"_s);
    CHECK(pump([&] { return inbox.model().isWhole() && inbox.model().rowCount() == 1; }));

    press(inbox.page(), u"Allow texts again"_s);
    auto *dialog = inbox.page().findChild<QDialog *>();
    REQUIRE(dialog);
    CHECK_FALSE(button(*dialog, u"Allow texts again"_s)->isEnabled());
    auto *reason = named<QPlainTextEdit>(*dialog, u"Reason"_s);
    reason->setPlainText(u"  "_s);
    CHECK_FALSE(button(*dialog, u"Allow texts again"_s)->isEnabled());
    reason->setPlainText(u"Asked for it in the shop"_s);
    press(*dialog, u"Allow texts again"_s);
    inbox.gui.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&inbox.gui.window()));
    CHECK(pump([&] { return inbox.editor() != nullptr; }));
    const auto reasons = inbox.gui.application().reader().run([](store::ReadDb &db) {
        return db.values<QString>(u"SELECT why FROM suppression WHERE e164 = ?"_s, kHannah);
    });
    REQUIRE(pump([&] { return reasons.isFinished(); }));
    CHECK(reasons.result().value() == std::vector{u"Asked for it in the shop"_s});
    inbox.answer(u"Welcome back"_s);
    CHECK(pump([&] { return inbox.lastSentence().contains(u"Welcome back"_s); }));
}

TEST_CASE("an answer in doubt waits for a person, who counts it as sent or sends it again")
{
    const bool isAgain = GENERATE(false, true);
    CAPTURE(isAgain);
    Inbox inbox(u"practice:?profile=instant&faults=unplug@1"_s);
    inbox.hear(u"Are you open?"_s);
    inbox.choose(0);
    inbox.answer(u"Until six"_s);
    REQUIRE(shows(inbox.page(), u"An answer is in doubt: “Until six”"_s));
    CHECK(inbox.lastSentence().contains(u"In doubt"_s));
    CHECK(tests::cut(inbox.gui.window()).join(u'\n') == QString());
    if (isAgain) {
        press(inbox.page(), u"Send again"_s);
        press(inbox.page(), u"Leave it in doubt"_s);
        CHECK(inbox.lastSentence().contains(u"In doubt"_s));
        press(inbox.page(), u"Send again"_s);
        press(inbox.page(), u"Send it again"_s);
        CHECK(pump([&] { return inbox.lastSentence().contains(u"Delivered"_s); }));
    } else {
        press(inbox.page(), u"Count as sent"_s);
        CHECK(pump([&] { return inbox.lastSentence().contains(u"Sent, no report yet"_s); }));
    }
    CHECK(pump([&] { return button(inbox.page(), u"Count as sent"_s) == nullptr; }));
}

TEST_CASE("an answer held back by an opt-out goes when that is undone and a person says so")
{
    Inbox inbox(u"practice:?profile=instant&paced=1"_s); // the second answer waits for its gap
    inbox.hear(u"Are you open?"_s);
    inbox.choose(0);
    inbox.answer(u"Until six"_s);
    REQUIRE(pump([&] { return inbox.lastSentence().contains(u"Delivered"_s); }));
    inbox.answer(u"Or seven"_s);
    REQUIRE(pump([&] { return inbox.lastSentence().contains(u"Or seven"_s); }));
    press(inbox.page(), u"Opt out"_s);
    REQUIRE(pump([&] { return inbox.lastSentence().contains(u"Held back"_s); }));
    CHECK(button(inbox.page(), u"Send it"_s) == nullptr);
    press(inbox.gui.window(), u"Undo"_s);
    CHECK(shows(inbox.page(), u"An answer was held back: “Or seven”"_s));
    press(inbox.page(), u"Send it"_s);
    CHECK(pump([&] { return inbox.lastSentence().contains(u"Queued"_s); }));
}

TEST_CASE("somebody is opted out by hand, and it is taken back while its toast stands")
{
    Inbox inbox;
    inbox.hear(u"Too many texts"_s);
    inbox.choose(0);
    press(inbox.page(), u"Opt out"_s);
    CHECK(shows(inbox.page(), u"was opted out by hand"_s));
    CHECK(pump([&] { return inbox.editor() == nullptr; }));
    press(inbox.gui.window(), u"Undo"_s);
    CHECK(pump([&] { return inbox.editor() != nullptr; }));
}

TEST_CASE("what needs no answer is settled by a key, the next one opens, and it is taken back")
{
    Inbox inbox;
    inbox.hear(u"Thanks"_s);
    inbox.hear(u"Hello?"_s, u"+447700900337"_s);
    inbox.choose(0);
    CHECK(shows(inbox.page(), u"+44 7700 900337"_s));
    inbox.page().list().list().setFocus();
    QTest::keyClick(&inbox.page().list().list(), Qt::Key_E);
    CHECK(pump([&] { return inbox.row(0) && !inbox.row(0)->row.waitsSince; }));
    CHECK(pump([&] { return inbox.thread().rowCount() == 1 && inbox.lastSentence().contains(u"Hannah"_s); }));
    press(inbox.gui.window(), u"Undo"_s);
    CHECK(pump([&] { return inbox.row(0) && inbox.row(0)->row.waitsSince; }));
}

TEST_CASE("the one that is open stays open when others come in above it")
{
    Inbox inbox;
    inbox.hear(u"First"_s);
    inbox.choose(0);
    REQUIRE(pump([&] { return inbox.thread().rowCount() == 1; }));
    inbox.hear(u"Second"_s, u"+447700900337"_s);
    CHECK(inbox.row(0)->row.unread == 1);
    CHECK(pump([&] { return inbox.page().list().list().currentIndex().row() == 1; }));
    CHECK(inbox.thread().conversation() == inbox.row(1)->row.id);
    inbox.hear(u"First again"_s);
    CHECK(pump([&] { return inbox.page().list().list().currentIndex().row() == 0; }));
    CHECK(pump([&] { return inbox.thread().rowCount() == 2; }));
    CHECK(pump([&] { return inbox.row(0) && inbox.row(0)->row.unread == 0; }));
}

TEST_CASE("words of texts are found while typing")
{
    Inbox inbox;
    inbox.hear(u"Do you have the Vermont?"_s);
    inbox.hear(u"In a 5"_s);
    inbox.hear(u"Where are you?"_s, u"+447700900337"_s);
    auto *search = named<QLineEdit>(inbox.page(), u"Search texts and people"_s);
    QTest::keyClicks(search, u"vermont"_s);
    CHECK(pump(
        [&] { return inbox.model().rowCount() == 1 && inbox.row(0) && inbox.row(0)->row.e164 == kHannah; }));
    CHECK(inbox.row(0)->line == u"Do you have the Vermont?"_s);
    QTest::keyClicks(search, u"zz"_s);
    CHECK(shows(inbox.page(), u"No text and nobody matches “vermontzz”."_s));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(pump([&] { return inbox.model().rowCount() == 2; }));
    QTest::keyClicks(search, u"reid"_s);
    CHECK(pump(
        [&] { return inbox.model().rowCount() == 1 && inbox.row(0) && inbox.row(0)->row.e164 == kHannah; }));
}

TEST_CASE("somebody who is not on the list is brought onto it")
{
    Inbox inbox;
    inbox.hear(u"Is this the shoe shop?"_s, u"+447700900745"_s);
    inbox.choose(0);
    press(inbox.page(), u"Add to contacts"_s);
    auto *name = named<QLineEdit>(inbox.page(), u"Name"_s);
    REQUIRE(name);
    CHECK(named<QLineEdit>(inbox.page(), u"Number"_s)->text() == u"+447700900745"_s);
    QTest::keyClicks(name, u"Ian New"_s);
    press(inbox.page(), u"Save"_s);
    CHECK(pump([&] { return inbox.row(0) && inbox.row(0)->name == u"Ian New"_s; }));
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
    REQUIRE(pump([&] { return inbox.thread().rowCount() == app::ThreadModel::kAtOnce; }));
    CHECK(inbox.lastSentence().contains(u"The last"_s));
    QScrollBar &bar = *inbox.page().conversation().view().verticalScrollBar();
    CHECK(pump([&] { return bar.maximum() > 0 && bar.value() == bar.maximum(); }));
    CHECK(inbox.thread().hasEarlier());
    for (int times = 0; times < 3; ++times) {
        const int before = inbox.thread().rowCount();
        bar.setValue(0);
        CHECK(pump([&] { return inbox.thread().rowCount() > before || !inbox.thread().hasEarlier(); }));
    }
    CHECK(pump([&] { return inbox.thread().rowCount() == kTexts + 1; }));
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
    REQUIRE(pump([&] { return inbox.thread().rowCount() == 1; }));
    view.setFocus();
    view.setCurrentIndex(inbox.thread().index(0));
    QTest::keyClick(&view, Qt::Key_Return);
    auto *field = named<QPlainTextEdit>(view, u"Text"_s);
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
    CHECK(shows(inbox.page(), u"MyBank has no number. No text can go there."_s));
    CHECK(inbox.editor() == nullptr);
    CHECK(button(inbox.page(), u"Opt out"_s) == nullptr);
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
    REQUIRE(pump([&] { return bar.maximum() > 200; }));
    bar.setValue(200);
    inbox.gui.application().letPersonWrite(u"+447700900337"_s, u"Unseen"_s);
    press(inbox.page(), u"1 new text"_s);
    CHECK(pump([&] { return inbox.row(0) && inbox.row(0)->line == u"Unseen"_s; }));
    CHECK(bar.value() == 0);
    CHECK(button(inbox.page(), u"1 new text"_s) == nullptr);
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
        REQUIRE(pump([&] { return inbox.thread().rowCount() >= 1; }));
        for (const QSize size : {QSize(1024, 640), QSize(1280, 800)}) {
            CAPTURE(size.width());
            inbox.gui.show(u"inbox"_s, size);
            REQUIRE(pump([&] { return shows(inbox.page(), u"May I text?"_s); }));
            QCoreApplication::processEvents();
            inbox.gui.window().grab();
            CHECK(tests::cut(inbox.gui.window()).join(u'\n') == QString());
            CHECK(tests::unnamed(inbox.gui.window()).join(u'\n') == QString());
            CHECK(tests::unreachable(inbox.gui.window()).join(u'\n') == QString());
        }
    }
    QApplication::setFont(before);
}

TEST_CASE("the desktop is told while the window is not in front, and only then")
{
    Inbox inbox;
    auto *feed = inbox.gui.window().findChild<app::InboxFeed *>();
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
    CHECK(pump([&] { return !told.isEmpty(); }));
    CHECK(told == QStringList{u"Hannah Reid: While you are away"_s});
}
