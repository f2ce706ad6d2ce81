#pragma once

#include "app/models/conversationsmodel.h"
#include "app/models/threadmodel.h"
#include "app/pages/inbox/listpane.h"
#include "app/pages/inbox/threadview.h"
#include "app/pages/inboxpage.h"
#include "core/store/contacts.h"
#include "tests/gui/desk.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPlainTextEdit>

namespace tests {

constexpr qint64 kHannah = 447700900118;
inline const QString kHannahNumber = QStringLiteral("+447700900118");

/// The inbox over a practice modem, with Hannah on the list.
class Inbox : public Desk
{
public:
    explicit Inbox(const QString &line = QStringLiteral("practice:?profile=instant"))
        : Desk(line)
    {
        ledger([](store::WriteDb &db) {
            return store::insertContact(db, {{kHannah, {}}, {}, QStringLiteral("Hannah Reid"), {}, {}}, {});
        });
        show(QStringLiteral("inbox"));
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
    QPlainTextEdit *editor() { return named<QPlainTextEdit>(QStringLiteral("Answer")); }
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

} // namespace tests
