#include "app/inboxfeed.h"
#include "app/models/campaignsmodel.h"
#include "app/text/figures.h"
#include "app/widgets/datatable.h"
#include "app/widgets/statusfeed.h"
#include "tests/gui/launching.h"

#include <QAbstractItemModelTester>

#include <numeric>

using namespace Qt::StringLiterals;
using app::CampaignsModel;

TEST_CASE("a share is said with a digit where it counts many")
{
    CHECK(app::percent(0, 0) == u"–"_s);
    CHECK(app::percent(1, 3) == u"33 %"_s);
    CHECK(app::percent(987, 1000) == u"98.7 %"_s);
}

TEST_CASE("who closes the window while texts wait is told that they do")
{
    tests::Desk desk;
    desk.open(u"campaigns"_s);
    std::vector<qint64> numbers(2'000);
    std::iota(numbers.begin(), numbers.end(), 447700900000);
    tests::launch(desk, u"Winter boots"_s, numbers);
    auto &window = desk.window();
    REQUIRE(tests::until([&] { return window.findChild<app::StatusFeed *>()->waiting() > 0; }));
    QStringList told;
    QObject::connect(window.findChild<app::InboxFeed *>(), &app::InboxFeed::noticed, &window,
                     [&](base::ConversationId, const QString &title, const QString &) { told << title; });
    window.close();
    CHECK(told == QStringList{u"Sending rests while Handbell is closed"_s});
}

TEST_CASE("the list of campaigns is empty, then fills and follows what is sent")
{
    tests::Desk desk;
    desk.open(u"campaigns"_s);
    CHECK(tests::until([&] { return desk.shows(u"Nothing sent yet."_s); }));
    desk.picture(u"campaigns-empty"_s);

    tests::launch(desk, u"Winter boots"_s, {447700900118});
    tests::launch(desk, u"Summer hats"_s, {447700900119});
    auto *table = desk.page().findChild<app::DataTable *>();
    REQUIRE(table);
    const QAbstractItemModelTester tester(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto cell = [&](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    REQUIRE(tests::until([&] { return table->isVisible() && table->model()->rowCount() == 2; }));
    CHECK(cell(0, CampaignsModel::Name) == u"Summer hats (practice)"_s);
    CHECK(cell(1, CampaignsModel::Name) == u"Winter boots (practice)"_s);
    CHECK(cell(1, CampaignsModel::Purpose) == u"Marketing"_s);
    CHECK(tests::until([&] { return cell(1, CampaignsModel::State) == u"Finished"_s; }));
    CHECK(tests::until([&] { return cell(1, CampaignsModel::Delivered) == u"100 %"_s; }));
    CHECK(cell(1, CampaignsModel::People) == u"1"_s);
    CHECK(desk.page().facts() == u"2 campaigns"_s);
    CHECK(table->model()
              ->index(1, 0)
              .data(Qt::AccessibleTextRole)
              .toString()
              .startsWith(u"Winter boots, Marketing, Finished, practice, 1 delivered"_s));
    desk.picture(u"campaigns"_s);
}
