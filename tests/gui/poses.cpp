#include "tests/gui/poses.h"

#include "app/firstrun/firstrunwindow.h"
#include "app/problemwindow.h"
#include "app/text/errortext.h"
#include "app/widgets/countrybox.h"
#include "core/campaign/control.h"
#include "core/store/groups.h"
#include "tests/gui/stage.h"
#include "tests/support/stick.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

void clickRow(Stage &stage, const QString &list, int row, int x = 90)
{
    if (auto *view = stage.named<QAbstractItemView>(list); view && view->model()->rowCount() > row) {
        const QRect rect = view->visualRect(view->model()->index(row, 0));
        stage.click(*view->viewport(), {x, rect.center().y()});
    }
    stage.settle();
}

void clickEntry(Stage &stage, const QString &list, const QString &words)
{
    auto *view = stage.named<QListWidget>(list);
    const auto found = view ? view->findItems(words, Qt::MatchStartsWith) : QList<QListWidgetItem *>();
    if (!found.isEmpty())
        stage.click(*view->viewport(), view->visualItemRect(found.constFirst()).center() - QPoint(120, 0));
    stage.settle();
}

QString listFile(Stage &stage)
{
    const QString path = stage.gui().application().profile() + u"/till-export-november.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the list");
    file.write("Customer;Mobile;Town;Last purchase;Item;Size;Notes\n");
    const QByteArray rows[] = {"Hannah Reid;07700 900000;Bath;29/11/2025;Court shoes;5.5;wide fit",
                               "Zo\xC3\xAB Marchetti;07700 900914;Bath;03/11/2025;Ankle boots;6;",
                               "Owen Pryce;+44 7700 900915;Bristol;;Boots;9;gift wrap",
                               "Tom Whitfield;7700 90;Wells;12/10/2025;Slippers;8;",
                               "Priya N.;07700900002;Frome;21/11/2025;Sandals;4;",
                               "Oliver Grant;07700 900917;Bath;21/11/2025;Court shoes;8;"};
    for (int i = 0; i < 60; ++i)
        file.write(i < 6 ? rows[i] + '\n'
                         : "Customer " + QByteArray::number(i) + ";07700 900" + QByteArray::number(i + 500) +
                               ";Bath;01/11/2025;Boots;7;\n");
    return path;
}

void chosenList(Stage &stage)
{
    stage.gui().window().navigation().open({u"contacts/import"_s, 0, listFile(stage)});
    stage.settle();
}

void permission(Stage &stage)
{
    chosenList(stage);
    stage.press(u"Continue to permission"_s);
    stage.press(u"They asked for it, on paper or at the till"_s);
}

void same(Stage &stage)
{
    permission(stage);
    stage.press(u"Continue to same people"_s);
    stage.settle(800);
}

void imported(Stage &stage)
{
    same(stage);
    stage.press(u"Continue to check"_s);
    stage.settle(800);
}

void people(Stage &stage)
{
    stage.open(u"campaigns/compose"_s);
    clickEntry(stage, u"People"_s, u"Regulars"_s);
    stage.press(u"Marketing"_s);
    stage.settle();
}

void text(Stage &stage)
{
    stage.practise(u"practice:"_s);
    people(stage);
    stage.press(u"Continue: Text"_s);
    stage.type(u"Text"_s, u"Hi "_s);
    stage.press(u"Insert Name"_s);
    stage.type(u"Text"_s,
               u", it’s Ruth at Marlow Shoes. 20% off all winter boots this Saturday 9–17. Show this at "
               "the till. To stop, reply STOP"_s);
    stage.settle(1500);
}

/// The first field of the text is marked, and Enter opens what can be set for it.
void field(Stage &stage)
{
    text(stage);
    auto *edit = stage.named<QTextEdit>(u"Text"_s);
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(3);
    cursor.setPosition(4, QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    QTest::keyClick(edit, Qt::Key_Return);
    stage.settle();
}

void time(Stage &stage)
{
    text(stage);
    stage.press(u"Continue: Time"_s);
    stage.settle(800);
}

void check(Stage &stage)
{
    time(stage);
    stage.press(u"Continue: Check and send"_s);
    stage.settle(1500);
}

/// A campaign on its way over two practice modems.
void rehearsal(Stage &stage)
{
    stage.practise(u"practice:?modems=2&profile=realistic&speed=3"_s);
    auto &ledger = stage.gui().application().ledger();
    const auto launching = ledger.run([](store::WriteDb &db) {
        campaign::Campaign campaign;
        campaign.name = u"Christmas opening hours"_s;
        campaign.text = u"Hello {name|friend}, we are open until eight every day until Christmas."_s;
        campaign.practice = true;
        campaign.audience.kind = campaign::Audience::Kind::Group;
        campaign.audience.group = store::groupNamed(db, u"Regulars"_s, {});
        return campaign::launch(db, campaign, base::SystemClock().now());
    });
    pump([&] { return launching.isFinished(); });
    stage.gui().application().engine().refresh();
    stage.settle(6000);
    stage.open(u"campaigns/campaign"_s, launching.result()->value);
    stage.settle(1500);
}

void conversation(Stage &stage, const QString &search, int row)
{
    stage.open(u"inbox"_s);
    if (!search.isEmpty())
        stage.type(u"Search texts and people"_s, search);
    stage.settle(800);
    clickRow(stage, u"Conversations"_s, row);
    stage.settle(600);
}

struct Pose
{
    const char *name;
    void (*strike)(Stage &stage);
};

// clang-format off
const Pose kPoses[] = {
    {"contacts-person", [](Stage &s) { s.open(u"contacts"_s); clickRow(s, u"People"_s, 9); }},
    {"contacts-search", [](Stage &s) { s.open(u"contacts"_s); s.type(u"Search people"_s, u"ha"_s); s.settle(800); clickRow(s, u"People"_s, 1, 20); clickRow(s, u"People"_s, 3, 20); }},
    {"contacts-nobody", [](Stage &s) { s.open(u"contacts"_s); s.type(u"Search people"_s, u"zzz"_s); s.settle(800); }},
    {"contacts-filter", [](Stage &s) { s.open(u"contacts"_s); s.press(u"Add a filter"_s); s.settle(); }},
    {"contacts-new", [](Stage &s) { s.open(u"contacts"_s); s.press(u"New contact"_s); s.type(u"Name"_s, u"Ian New"_s); s.type(u"Number"_s, u"0770"_s); s.press(u"Save"_s); s.settle(); }},
    {"contacts-erase", [](Stage &s) { s.open(u"contacts"_s); clickRow(s, u"People"_s, 1, 20); QTest::keyClick(s.named<QTableView>(u"People"_s), Qt::Key_Delete); s.settle(); }},
    {"contacts-new-group", [](Stage &s) { s.open(u"contacts"_s); s.press(u"New group"_s); s.settle(); }},
    {"contacts-ticked", [](Stage &s) { s.open(u"contacts"_s); s.press(u"Tick everybody shown"_s); s.settle(); }},
    {"import-columns", chosenList},
    {"import-permission", permission},
    {"import-same", same},
    {"import-check", imported},
    {"import-done", [](Stage &s) { imported(s); s.press(u"Import 59 rows"_s); s.settle(1500); }},
    {"compose-people", people},
    {"compose-text", text},
    {"compose-field", field},
    {"compose-time", time},
    {"compose-check", check},
    {"campaign-rehearsal", rehearsal},
    {"home-rehearsal", [](Stage &s) { rehearsal(s); s.open(u"home"_s); s.settle(800); }},
    {"modems-rehearsal", [](Stage &s) { rehearsal(s); s.open(u"modems"_s); s.settle(800); }},
    {"campaign-finished", [](Stage &s) { s.open(u"campaigns/campaign"_s, 1); s.settle(); }},
    {"campaign-cancel", [](Stage &s) { s.open(u"campaigns/campaign"_s, 3); s.press(u"Cancel the rest"_s); s.settle(); }},
    {"inbox-conversation", [](Stage &s) { conversation(s, {}, 3); s.type(u"Answer"_s, u"Yes, two pairs. Shall I keep one for you until Saturday?"_s); s.settle(); }},
    {"inbox-opted-out", [](Stage &s) { conversation(s, {}, 4); }},
    {"inbox-search", [](Stage &s) { conversation(s, u"brown"_s, 0); }},
    {"inbox-reason", [](Stage &s) { conversation(s, {}, 4); s.press(u"Allow again"_s); s.settle(); }},
    {"modems-limits", [](Stage &s) { static const Stick stick; s.practise(stick.line()); s.open(u"modems"_s); s.settle(3000); s.press(u"Limits and name"_s); s.settle(); }},
    {"modems-console", [](Stage &s) { s.practise(u"practice:"_s); s.open(u"modems"_s); s.choose(u"Console"_s); s.settle(); }},
    {"modems-add", [](Stage &s) { s.open(u"modems"_s); s.press(u"Add a way of sending"_s); s.settle(); }},
    {"settings-appearance", [](Stage &s) { s.open(u"settings"_s); clickRow(s, u"Subjects"_s, 1); }},
    {"settings-notifications", [](Stage &s) { s.open(u"settings"_s); clickRow(s, u"Subjects"_s, 2); }},
    {"palette", [](Stage &s) { QTest::keyClick(&s.window(), Qt::Key_K, Qt::ControlModifier); s.settle(); if (QWidget *field = QApplication::focusWidget()) QTest::keyClicks(field, u"ha"_s); s.settle(800); }},
    {"keys", [](Stage &s) { QTest::keyClick(&s.window(), Qt::Key_F1); s.settle(); }},
    {"toast", [](Stage &s) { conversation(s, {}, 5); s.press(u"Opt out"_s); s.settle(); }},
};
// clang-format on

using Take = std::function<void(const QString &, QSize, const QPixmap &)>;

/// The ledger changes in most poses.
QString copied(const QString &profile, const QTemporaryDir &folder)
{
    const QDir from(profile);
    for (const QString &name : from.entryList(QDir::Files))
        QFile::copy(from.filePath(name), folder.filePath(name));
    return folder.path();
}

void strike(const Pose &pose, const Studio &studio, const QList<QSize> &sizes, const Take &take)
{
    const QTemporaryDir folder;
    Stage stage(copied(studio.profile, folder));
    pose.strike(stage);
    for (const QSize size : sizes) {
        stage.window().resize(size);
        stage.settle();
        take(QString::fromLatin1(pose.name), size, stage.picture());
    }
}

void takeFirstRun(app::FirstRunWindow &first, const QString &name, const QList<QSize> &sizes,
                  const Take &take, Stage &stage)
{
    for (const QSize size : sizes) {
        first.resize(size);
        stage.settle();
        take(name, size, first.grab());
    }
}

/// Two sticks are found, one of which asks for its PIN; then everything is practised.
void firstRun(const QList<QSize> &sizes, const Take &take)
{
    Stage stage({});
    stage.window().hide();
    const auto starting = stage.gui().lines().start();
    app::FirstRunWindow first(stage.gui().application(), stage.gui().lines());
    first.show();
    first.activateWindow();
    stage.type(u"Name of the shop"_s, u"Marlow Shoes"_s);
    first.findChild<app::CountryBox *>()->setCountry(contacts::Region::fromText(u"GB"));
    emit first.findChild<app::CountryBox *>()->activated(0);
    takeFirstRun(first, u"first-run-you"_s, sizes, take, stage);
    stage.press(u"Continue to your modem"_s);
    stage.settle(800);
    takeFirstRun(first, u"first-run-no-modem"_s, sizes, take, stage);
    const Stick ready;
    const Stick locked(true, 1);
    stage.gui().ports().set({ready.port(), locked.port(u"1-2"_s)});
    stage.settle(9000);
    takeFirstRun(first, u"first-run-modem"_s, sizes, take, stage);
    first.goTo(app::FirstRunWindow::FirstText);
    stage.settle(800);
    takeFirstRun(first, u"first-run-text"_s, sizes, take, stage);
    first.goTo(app::FirstRunWindow::People);
    takeFirstRun(first, u"first-run-people"_s, sizes, take, stage);
    stage.gui().ports().set({});
}

void problem(const Take &take)
{
    store::Error error;
    error.code = store::Error::Code::NotWritable;
    error.path = u"/home/ruth/.local/share/handbell"_s;
    app::ProblemWindow window(app::explain(error), {});
    window.show();
    QCoreApplication::processEvents();
    take(u"problem"_s, window.size(), window.grab());
}

} // namespace

void strikePoses(const Studio &studio, const QList<QSize> &sizes, const QString &only, const Take &take)
{
    for (const Pose &pose : kPoses)
        if (only.isEmpty() || only == QLatin1StringView(pose.name))
            strike(pose, studio, sizes, take);
    if (only.isEmpty() || only == u"first-run")
        firstRun(sizes, take);
    if (only.isEmpty() || only == u"problem")
        problem(take);
}

} // namespace tests
