// The real window over 1,000,000 people and 1,000,000 texts: how soon a page stands, how long a search takes,
// and for how long the GUI thread answers nothing while 16 practice modems send and a list is imported.
//   QT_QPA_PLATFORM=offscreen bench_window [ROWS]
// Times of a search run from the key to the rows.

#include "app/application.h"
#include "app/linekeeper.h"
#include "app/listimport.h"
#include "app/mainwindow.h"
#include "app/models/pagedmodel.h"
#include "app/preferences.h"
#include "app/stopsignal.h"
#include "app/style/theme.h"
#include "core/base/systemclock.h"
#include "core/campaign/control.h"
#include "tests/bench/bigprofile.h"
#include "tests/bench/stalls.h"

#include <QApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using bench::need;
using bench::Stalls;

namespace {

const QString kLines = u"practice:?profile=instant&modems=16"_s;
constexpr int kBetweenKeys = 120; // ms
const QString kCampaign = u"Winter boots"_s;

campaign::Campaign boots()
{
    campaign::Campaign campaign;
    campaign.name = kCampaign;
    campaign.purpose = campaign::Purpose::Marketing;
    campaign.text = u"Hello {name|friend}, the new boots are in."_s;
    campaign.audience.kind = campaign::Audience::Kind::All;
    campaign.practice = true;
    campaign.policy.paced = false;
    campaign.policy.lines = {kLines};
    return campaign;
}

/// Lets the event loop run as the program's own does; false after two minutes.
template <class Condition>
bool waitUntil(Condition condition)
{
    QEventLoop loop;
    QElapsedTimer since;
    since.start();
    QTimer look;
    look.callOnTimeout([&] {
        if (condition() || since.hasExpired(120'000))
            loop.quit();
    });
    look.start(2);
    loop.exec();
    return condition();
}

void let(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The program over the profile, as main() makes it.
class Program
{
public:
    explicit Program(const QString &profile)
        : m_preferences(profile)
    {
        m_since.start();
        auto opened = QCoro::waitFor(app::Application::open({profile, m_clock}));
        m_application = need(std::move(opened));
        need(QCoro::waitFor(m_application->engine().start()));
        const app::ModemFinder::Places nothing{[] { return std::vector<modem::SerialPort>(); },
                                               [] { return std::vector<modem::UsbDevice>(); }};
        m_lines = std::make_unique<app::LineKeeper>(*m_application, nullptr, nothing);
        m_window = std::make_unique<app::MainWindow>(*m_application, *m_lines, m_preferences);
        m_window->resize(1440, 900);
    }
    ~Program()
    {
        m_window.reset();
        QCoro::waitFor(m_lines->stop());
        m_lines.reset();
        QCoro::waitFor(m_application->shutDown());
    }

    app::Application &application() { return *m_application; }
    app::MainWindow &window() { return *m_window; }
    double sinceStart() const { return double(m_since.nsecsElapsed()) / 1e6; }

    template <class W>
    W *visible()
    {
        for (auto *widget : m_window->findChildren<W *>())
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    QTableView *table() { return visible<QTableView>(); }
    bool rowsStand()
    {
        const auto *view = table();
        return view && view->model()->rowCount() > 0 &&
               view->model()->index(0, 0).data(app::PagedModel::LoadedRole).toBool();
    }
    bool shows(const QString &words)
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    void open(const QString &page, qint64 object = 0) { m_window->navigation().open({page, object, {}}); }

private:
    base::SystemClock m_clock;
    QElapsedTimer m_since;
    app::Preferences m_preferences;
    std::unique_ptr<app::Application> m_application;
    std::unique_ptr<app::LineKeeper> m_lines;
    std::unique_ptr<app::MainWindow> m_window;
};

void measureStart(const QString &profile, const QString &page)
{
    Program program(profile);
    program.window().showFirstPage(page);
    program.window().show();
    const bool isThere =
        waitUntil([&] { return page == u"home"_s ? program.shows(kCampaign) : program.rowsStand(); });
    program.window().grab();
    std::printf("start on %-10s painted after %4.0f ms (aim 1000)%s\n", qPrintable(page),
                program.sinceStart(), isThere ? "" : ", but nothing stands there");
}

struct Found
{
    QString text;
    double first; ///< rows, ms after the key
    double all;
};

Found measureKey(app::PagedModel *model, QLineEdit *search, const QString &text)
{
    QElapsedTimer key;
    double first = 0;
    QObject scope;
    QObject::connect(model, &app::PagedModel::askingChanged, &scope, [&](bool isAsking) {
        if (!isAsking)
            first = double(key.nsecsElapsed()) / 1e6;
    });
    key.start();
    search->setText(text);
    waitUntil([&] { return first > 0 && model->isWhole(); });
    const double all = double(key.nsecsElapsed()) / 1e6;
    let(kBetweenKeys);
    return {text, first, all};
}

/// Once as a person types it, of which the slowest key is told, and once as it is pasted.
void measureSearch(app::PagedModel *model, QLineEdit *search, const QString &text)
{
    std::vector<Found> typed;
    for (int letters = 1; letters <= text.size(); ++letters)
        if (text[letters - 1] != u' ')
            typed.push_back(measureKey(model, search, text.first(letters)));
    measureKey(model, search, {});
    const Found pasted = measureKey(model, search, text);
    const Found slowest = std::ranges::max(typed, {}, &Found::first);
    const Found longest = std::ranges::max(typed, {}, &Found::all);
    std::printf("search \"%s\": first rows %.0f ms (\"%s\"), pasted %.0f ms (aim 50); "
                "count %.0f (\"%s\") and %.0f ms (aim 500)\n",
                qPrintable(text), slowest.first, qPrintable(slowest.text), pasted.first, longest.all,
                qPrintable(longest.text), pasted.all);
}

void measureScroll(Program &program)
{
    std::vector<double> steps;
    auto *bar = program.table()->verticalScrollBar();
    for (int i = 0; i < 300; ++i) {
        const bool isJump = i % 10 == 0;
        QElapsedTimer timer;
        timer.start();
        bar->setValue(isJump ? int(qint64(bar->maximum()) * ((i * 37) % 100) / 100) : bar->value() + 12);
        program.table()->viewport()->repaint();
        steps.push_back(double(timer.nsecsElapsed()) / 1e6);
        let(4);
    }
    std::ranges::sort(steps);
    std::printf("scroll step: median %.1f ms, worst %.1f ms (aim 16)\n", steps[steps.size() / 2],
                steps.back());
}

void measureContacts(const QString &profile)
{
    Program program(profile);
    program.window().showFirstPage(u"contacts"_s);
    program.window().show();
    auto *model = qobject_cast<app::PagedModel *>(program.table()->model());
    auto *search = program.visible<QLineEdit>();
    {
        const Stalls stalls;
        waitUntil([&] { return model->isWhole(); });
        stalls.print("all people read");
    }
    measureScroll(program);
    for (const auto &text :
         {u"ha"_s, u"hannah"_s, u"annah"_s, u"bath"_s, u"zz"_s, u"lastname4711"_s, u"e"_s, u"anna bath"_s})
        measureSearch(model, search, text);
}

/// Goes from page to page, as somebody does who looks after everything at once, until `isOver`.
template <class Condition>
void leafThrough(Program &program, base::CampaignId campaign, Condition isOver)
{
    const QStringList pages{u"home"_s, u"contacts"_s, u"campaigns"_s, u"inbox"_s, u"modems"_s};
    for (int turn = 0; !isOver(); ++turn) {
        if (turn % 2 == 0)
            program.open(u"campaigns/campaign"_s, campaign.value);
        else
            program.open(pages[turn / 2 % pages.size()]);
        QElapsedTimer stay;
        stay.start();
        waitUntil([&] { return isOver() || stay.hasExpired(1500); });
    }
}

void measureWork(const QString &profile, base::CampaignId campaign, const QString &list)
{
    Program program(profile);
    auto &application = program.application();
    program.window().show();
    program.open(u"campaigns/campaign"_s, campaign.value);
    let(2000);
    const auto added = QCoro::waitFor(application.engine().addLines({*line::parseLineSpec(kLines)}));
    if (!added)
        qFatal("no practice lines");
    application.ledger().run([campaign](store::WriteDb &db) { return campaign::resume(db, campaign); });
    application.engine().refresh();
    {
        const Stalls stalls;
        let(15'000);
        stalls.print("16 modems send, campaign shown");
    }
    {
        const Stalls stalls;
        QElapsedTimer since;
        since.start();
        leafThrough(program, campaign, [&] { return since.hasExpired(20'000); });
        stalls.print("16 modems send, every page visited");
    }
    app::StopSignal stop;
    const std::function<void(const app::ImportProgress &)> progress = [](const app::ImportProgress &) {};
    const auto importing = app::importList(application, stop, list, {}, progress);
    const Stalls stalls;
    leafThrough(program, campaign, [&] { return importing.isReady(); });
    stalls.print("16 modems send, a list comes in");
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    QApplication qt(argc, argv);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir dir;
    const QString profile = dir.filePath(u"profile"_s);
    bench::writeList(dir.filePath(u"first.csv"_s), rows, 0);
    bench::writeList(dir.filePath(u"second.csv"_s), rows, rows);
    const auto campaign = bench::makeProfile(profile, dir.filePath(u"first.csv"_s), boots());
    app::Theme theme;
    theme.apply();
    std::printf("%d people, as many texts\n", rows);
    for (const QString &page : {u"home"_s, u"contacts"_s, u"campaigns"_s})
        measureStart(profile, page);
    measureContacts(profile);
    measureWork(profile, campaign, dir.filePath(u"second.csv"_s));
    return 0;
}
