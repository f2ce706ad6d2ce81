#include "tests/gui/inboxdesk.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Inbox;
using tests::kHannah;
using tests::until;

namespace {

/// Of Hannah, in the conversation that is there, one a second.
void hearLongAgo(Inbox &inbox, int texts, QString (*text)(int))
{
    inbox.ledger([=](store::WriteDb &db) {
        for (int i = 0; i < texts; ++i)
            db.run(u"INSERT INTO incoming (sim, sender, e164, practice, text, received, conversation) "
                   "VALUES (1, '', ?, 1, ?, ?, 1)"_s,
                   kHannah, text(i), 1000 * i);
    });
}

} // namespace

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
    hearLongAgo(inbox, kTexts,
                [](int i) { return i == 12 ? u"Are there brown ones?"_s : u"Text number %1"_s.arg(i); });
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

TEST_CASE("a long conversation shows its end, and its beginning on the way back")
{
    constexpr int kTexts = 250;
    Inbox inbox;
    inbox.hear(u"The last"_s);
    hearLongAgo(inbox, kTexts,
                [](int i) { return u"Text number %1, long enough for a line or two of it"_s.arg(i); });
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
