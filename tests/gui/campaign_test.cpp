#include "app/models/recipientsmodel.h"
#include "app/pages/campaign/lanerow.h"
#include "app/pages/campaign/lanescard.h"
#include "app/text/linetext.h"
#include "app/widgets/datatable.h"
#include "core/store/campaigns.h"
#include "tests/gui/launching.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using app::RecipientsModel;
using campaign::CampaignState;

namespace {

/// The page of one campaign.
class Running
{
public:
    Running(const QString &line, const std::vector<qint64> &numbers)
        : desk(line)
        , id(tests::launch(desk, u"Winter boots"_s, numbers))
    {
        open();
    }

    void open()
    {
        desk.open(u"campaigns/campaign"_s, id.value);
        table = desk.page().findChild<app::DataTable *>();
        tester = std::make_unique<QAbstractItemModelTester>(
            table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    /// The rows shown are in these states, in this order.
    bool shows(const QStringList &states) const
    {
        return tests::until([&] {
            QStringList all;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                all << cell(row, RecipientsModel::State);
            return all == states;
        });
    }
    bool is(CampaignState state)
    {
        return tests::until([&] {
            return desk.ledger([this](store::ReadDb &db) {
                return store::campaignById(db, id).value().state;
            }) == state;
        });
    }

    tests::Desk desk;
    base::CampaignId id;
    app::DataTable *table = nullptr;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

TEST_CASE("a campaign is watched to its end")
{
    Running running(u"practice:?profile=instant"_s, {447700900118, 447700900119});
    CHECK(running.shows({u"Delivered"_s, u"Delivered"_s}));
    CHECK(running.cell(0, RecipientsModel::Number) == u"+44 7700 900118"_s);
    CHECK(running.cell(0, RecipientsModel::Note) == u"at once"_s);
    CHECK(running.table->model()
              ->index(0, RecipientsModel::Note)
              .data(Qt::ToolTipRole)
              .toString()
              .startsWith(u"The network reported delivery at "_s));
    CHECK(tests::until([&] { return running.desk.shows(u"of 2 handled"_s); }));
    CHECK(tests::until([&] { return running.desk.button(u"Delivered 2"_s) != nullptr; }));
    CHECK(running.desk.page().head().title() == u"Winter boots"_s);
    CHECK(running.desk.shows(u"practice · since "_s));
    CHECK(running.desk.shows(u"The new boots are in."_s));
    CHECK_FALSE(running.desk.button(u"Pause"_s));
    running.desk.picture(u"campaign-finished"_s);

    auto *search = running.desk.named<QLineEdit>(u"Find a person"_s);
    REQUIRE(search);
    QTest::keyClicks(search, u"0119"_s);
    CHECK(running.shows({u"Delivered"_s}));
    CHECK(running.cell(0, RecipientsModel::Number) == u"+44 7700 900119"_s);
}

TEST_CASE("a campaign is paused, goes on, and its rest is cancelled after a question")
{
    Running running(u"practice:?profile=instant&paced=1"_s, {447700900118, 447700900119, 447700900120});
    CHECK(running.shows({u"Delivered"_s, u"Queued"_s, u"Queued"_s}));
    running.desk.press(u"Pause"_s);
    CHECK(running.is(CampaignState::Paused));
    running.desk.picture(u"campaign-paused"_s);
    running.desk.press(u"Go on"_s);
    CHECK(running.is(CampaignState::Sending));

    running.desk.press(u"Cancel the rest"_s);
    running.desk.press(u"Keep them"_s);
    CHECK(running.is(CampaignState::Sending));
    REQUIRE(tests::until([&] { return running.desk.button(u"Queued 2"_s) != nullptr; }));
    running.desk.press(u"Cancel the rest"_s);
    running.desk.press(u"Cancel 2 texts"_s);
    CHECK(running.is(CampaignState::Cancelled));
    CHECK(running.shows({u"Delivered"_s, u"Cancelled"_s, u"Cancelled"_s}));
    running.desk.press(u"Cancelled 2"_s);
    CHECK(running.shows({u"Cancelled"_s, u"Cancelled"_s}));
}

TEST_CASE("a text in doubt waits for a person, who counts it as sent")
{
    Running running(u"practice:?profile=instant&faults=unplug@1"_s, {447700900118});
    CHECK(running.shows({u"In doubt"_s}));
    CHECK(tests::until([&] { return running.desk.shows(u"1 text is in doubt: \u2068+44 7700 900118"_s); }));
    running.desk.picture(u"campaign-in-doubt"_s);
    running.desk.press(u"Count as sent"_s);
    CHECK(running.shows({u"Sent, no report yet"_s}));
    CHECK(tests::until([&] { return !running.desk.shows(u"in doubt: \u2068+44 7700 900118"_s); }));
}

TEST_CASE("several texts in doubt are decided one after the other")
{
    Running running(u"practice:?profile=instant&faults=unplug@1-2"_s, {447700900118, 447700900119});
    CHECK(running.shows({u"In doubt"_s, u"In doubt"_s}));
    running.desk.press(u"Decide for each"_s);
    running.desk.press(u"Count this as sent"_s);
    CHECK(running.shows({u"In doubt"_s}));
    running.desk.press(u"Count this as sent"_s);
    CHECK(running.shows({}));
}

TEST_CASE("a text in doubt is sent again only after a question")
{
    Running running(u"practice:?profile=instant&faults=unplug@1"_s, {447700900118});
    CHECK(running.shows({u"In doubt"_s}));
    running.desk.press(u"Send again"_s);
    running.desk.press(u"Leave it in doubt"_s);
    CHECK(running.shows({u"In doubt"_s}));
    running.desk.press(u"Send again"_s);
    running.desk.press(u"Send it again"_s);
    CHECK(running.shows({u"Delivered"_s}));
}

TEST_CASE("what the network refuses has failed, and the page says why")
{
    Running running(u"practice:?profile=instant&faults=cms1@1"_s, {447700900118, 447700900119});
    CHECK(running.shows({u"Failed"_s, u"Delivered"_s}));
    CHECK(tests::until([&] { return running.desk.shows(u"Why 1 failed"_s); }));
    CHECK_FALSE(running.cell(0, RecipientsModel::Note).isEmpty());
    running.desk.picture(u"campaign-failed"_s);
    const QModelIndex note = running.table->model()->index(0, RecipientsModel::Note);
    const QString sentence = note.data(Qt::ToolTipRole).toString();
    REQUIRE_FALSE(sentence.isEmpty());
    const auto isTold = [&] {
        const auto labels = running.table->parentWidget()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
    };
    CHECK_FALSE(isTold());
    running.table->setCurrentIndex(note); // by click or by keys: all of it, below
    CHECK(tests::until(isTold));
    running.table->setCurrentIndex(running.table->model()->index(1, 0));
    CHECK(tests::until([&] { return !isTold(); }));
}

TEST_CASE("those who failed alike are tried again where that may help")
{
    Running running(u"practice:?profile=instant&person=+447700900118:unknown"_s,
                    {447700900118, 447700900119});
    CHECK(running.shows({u"Failed"_s, u"Delivered"_s}));
    CHECK(tests::until([&] { return running.desk.shows(u"2 parts"_s); }));
    running.desk.picture(u"campaign-try-again"_s);
    running.desk.press(u"Try it again"_s);
    CHECK(tests::until([&] { return running.desk.shows(u"1 text will be tried again"_s); }));
    CHECK(tests::until([&] { return running.desk.shows(u"3 parts"_s); }));
    CHECK(running.shows({u"Failed"_s, u"Delivered"_s}));
    CHECK(running.is(CampaignState::Finished));
}

TEST_CASE("a lane says by what the texts go, and what it has sent")
{
    Running running(u"practice:?profile=instant"_s, {447700900118});
    CHECK(running.shows({u"Delivered"_s}));
    CHECK(tests::until([&] { return running.desk.shows(u"1 part"_s); }));
    const auto *lane = running.desk.page().findChild<app::LaneRow *>();
    REQUIRE(lane);
    CHECK(lane->isVisible());
    CHECK(tests::until([&] { // nothing of it is cut off, and no scroll bar takes its room
        const QRect seen = lane->visibleRegion().boundingRect();
        return seen == lane->rect() && lane->height() >= lane->sizeHint().height() &&
               !running.desk.page().findChild<app::LanesCard *>()->findChild<QScrollBar *>()->isVisible();
    }));
    running.desk.picture(u"campaign-lane"_s);
    CHECK_FALSE(running.desk.shows(u"No modem is connected"_s));
}

TEST_CASE("of many lanes those that need a person come first and say why")
{
    app::CampaignMoment moment;
    std::vector<send::LineReport> reports;
    for (int modem = 0; modem < 12; ++modem) {
        send::LineReport report;
        report.name = u"practice:%1?modems=12"_s.arg(modem);
        report.practice = true;
        report.state.phase = modem == 10 ? line::Phase::NeedsPin : line::Phase::Ready;
        moment.lanes[report.name] = {};
        reports.push_back(report);
    }
    app::LanesCard card;
    card.show(moment, reports, true, {});
    card.resize(640, 200);
    card.QWidget::show();
    QStringList words;
    REQUIRE(tests::until([&] {
        std::map<int, QString> rows;
        for (const auto *row : card.findChildren<app::LaneRow *>())
            rows[row->y()] = row->findChild<QLabel *>()->text();
        words.clear();
        for (const auto &[y, name] : rows)
            words << name;
        return words.size() == 12;
    }));
    CHECK(words.first() == u"practice modem 11"_s);
    CHECK(words[1] == u"practice modem 1"_s);
    CHECK(words[2] == u"practice modem 2"_s);
    CHECK(words.last() == u"practice modem 12"_s);
    const auto told = [&] {
        QStringList all;
        for (const auto *label : card.findChildren<QLabel *>())
            all << (label->isVisible() ? label->text() : QString());
        return all;
    };
    CHECK(told().contains(u"11 working, 1 need you"_s));

    reports[3].stopped = send::StopReason::AccountRefused;
    card.show(moment, reports, true, {});
    CHECK(told().contains(u"10 working, 2 need you"_s));
    CHECK(told().contains(app::stopSentence(send::StopReason::AccountRefused)));
    card.show(moment, {}, true, {});
    CHECK(told().contains(u"0 working, 0 need you"_s));
    CHECK(told().filter(u"today"_s).isEmpty());
}

TEST_CASE("a campaign without a modem says that its texts wait")
{
    tests::Desk desk{QString()};
    const auto id = tests::launch(desk, u"Winter boots"_s, {447700900118});
    desk.open(u"campaigns/campaign"_s, id.value);
    CHECK(
        tests::until([&] { return desk.shows(u"No modem is connected. The texts wait, none is lost."_s); }));
    CHECK(tests::until([&] { return desk.button(u"Queued 1"_s) != nullptr; }));
}

TEST_CASE("a campaign is where it was when the window is opened again, and goes on")
{
    Running running(u"practice:?profile=instant&paced=1"_s, {447700900118, 447700900119, 447700900120});
    CHECK(running.shows({u"Delivered"_s, u"Queued"_s, u"Queued"_s}));
    running.tester.reset();
    running.desk.reopen();
    running.desk.window().show();
    running.open();
    CHECK(running.shows({u"Delivered"_s, u"Queued"_s, u"Queued"_s}));
    CHECK(tests::until([&] { return running.desk.shows(u"of 3 handled"_s); }));
    running.desk.plugIn(u"practice:?profile=instant"_s);
    CHECK(running.shows({u"Delivered"_s, u"Delivered"_s, u"Delivered"_s}));
    CHECK(running.is(CampaignState::Finished));
}

TEST_CASE("what comes back is told beside the campaign, and leads into the inbox")
{
    Running running(u"practice:?profile=instant"_s, {447700900118, 447700900119});
    auto &desk = running.desk;
    CHECK(running.shows({u"Delivered"_s, u"Delivered"_s}));
    CHECK(desk.shows(u"Nobody has written yet."_s));
    desk.application().letPersonWrite(u"+447700900119"_s, u"Are you open on Sunday?"_s);
    CHECK(tests::until([&] { return desk.shows(u"Are you open on Sunday?"_s); }));
    CHECK(desk.shows(u"1 person wrote."_s));
    desk.application().letPersonWrite(u"+447700900118"_s, u"STOP"_s);
    CHECK(tests::until([&] { return desk.shows(u"2 people wrote. 1 of them opted out."_s); }));
    desk.picture(u"campaign-replies"_s);
    desk.press(u"+44 7700 900119"_s);
    CHECK(desk.window().pages().address().page == u"inbox"_s);
    CHECK(desk.window().pages().address().object > 0);
}

TEST_CASE("in a small window the side column stands under a tab of its own")
{
    Running running(u"practice:?profile=instant"_s, {447700900118});
    auto &desk = running.desk;
    desk.window().resize(1300, 860);
    auto *tabs = desk.page().findChild<QTabBar *>(u"columns"_s);
    REQUIRE(tabs);
    CHECK(tests::until([&] { return !tabs->isVisible() && desk.shows(u"What comes back"_s); }));
    CHECK(running.table->isVisible());
    desk.window().resize(1024, 640);
    const bool isNarrow = desk.page().width() < 960;
    CHECK(tests::until([&] { return tabs->isVisible() == isNarrow; }));
    running.desk.page().setMaximumWidth(800);
    REQUIRE(tests::until([&] { return tabs->isVisible(); }));
    CHECK_FALSE(desk.shows(u"What comes back"_s));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    CHECK(desk.shows(u"What comes back"_s));
    CHECK_FALSE(running.table->isVisible());
}
