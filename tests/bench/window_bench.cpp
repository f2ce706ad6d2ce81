// The window with 1,000,000 people: what a person waits for, and for how long the event loop stands still.
//   QT_QPA_PLATFORM=offscreen bench_window [ROWS]
// Times of a search run from the question, 150 ms after the last key, to the rows.

#include "app/application.h"
#include "app/listimport.h"
#include "app/mainwindow.h"
#include "app/models/contactsmodel.h"
#include "app/preferences.h"
#include "app/stopsignal.h"
#include "app/style/theme.h"
#include "core/base/systemclock.h"
#include "core/contacts/importer.h"
#include "core/contacts/sources/csv.h"
#include "core/store/searchindex.h"

#include <QApplication>
#include <QCoroTask>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void writeList(const QString &path, int rows, int first)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the list");
    file.write("Mobile,First name,Last name,City\n");
    const QByteArrayList names{"Anna", "Ben", "Clara", "David", "Emma", "Felix", "Hannah", "Jonas", "Lena"};
    const QByteArrayList cities{"Berlin", "Hamburg", "München", "Köln", "Bath", "Bristol"};
    QByteArray part;
    for (int i = first; i < first + rows; ++i) {
        const QByteArray digits = QByteArray::number(10000000 + qint64(i) * 7919 % 89999999);
        part += "+49151" + digits + ',' + names[i % 9] + ",Lastname" + QByteArray::number(i % 90001) + ',' +
                cities[i % 6] + '\n';
        if (part.size() > 1 << 20)
            file.write(std::exchange(part, {}));
    }
    file.write(part);
}

void fill(const QString &folder, const QString &list)
{
    auto database = store::Database::open(folder, store::Access::Write);
    auto source = contacts::openCsv(list);
    const base::SystemClock clock;
    contacts::ImportOptions options;
    options.file = u"list.csv"_s;
    auto importer = contacts::Importer::begin(**database, std::move(*source), options, clock);
    while (!(*importer)->isDone())
        if (!(*importer)->step(base::Milliseconds(50)))
            qFatal("the import failed");
    store::Batch batch(**database);
    while (!batch.run([](store::WriteDb &db) { return store::extendIndex(db, 2000); }).value_or(true)) {
    }
}

/// The longest time between two turns of the event loop.
class Pulse
{
public:
    Pulse()
    {
        m_timer.callOnTimeout([this] { m_worst = std::max(m_worst, m_since.restart()); });
        m_since.start();
        m_timer.start(0);
    }
    qint64 worst() const { return m_worst; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_worst = 0;
};

template <class Condition>
double msUntil(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < 120'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The table of people in a window.
struct Desk
{
    explicit Desk(app::MainWindow &window)
        : table(window.findChild<QTableView *>())
        , model(qobject_cast<app::ContactsModel *>(table->model()))
        , search(window.findChild<QLineEdit *>())
    {
    }
    bool isPainted() const
    {
        return model->rowCount() > 0 && model->index(0, 0).data(app::PagedModel::LoadedRole).toBool();
    }

    QTableView *table;
    app::ContactsModel *model;
    QLineEdit *search;
};

void measureSearch(Desk &desk, const QString &text)
{
    QElapsedTimer question;
    QObject scope;
    QObject::connect(desk.model, &app::PagedModel::askingChanged, &scope, [&](bool isAsking) {
        if (isAsking)
            question.start();
    });
    desk.search->setText(text);
    msUntil([&] { return desk.model->isAsking(); });
    msUntil([&] { return !desk.model->isAsking(); });
    const double first = double(question.nsecsElapsed()) / 1e6;
    msUntil([&] { return desk.model->isWhole(); });
    std::printf("search \"%s\": first rows %.0f ms (aim 50), count of %d %.0f ms (aim 500)\n",
                qPrintable(text), first, desk.model->rowCount(), double(question.nsecsElapsed()) / 1e6);
}

void measureScroll(Desk &desk)
{
    std::vector<double> steps;
    auto *bar = desk.table->verticalScrollBar();
    for (int i = 0; i < 300; ++i) {
        const bool isJump = i % 10 == 0;
        QElapsedTimer timer;
        timer.start();
        bar->setValue(isJump ? int(qint64(bar->maximum()) * ((i * 37) % 100) / 100) : bar->value() + 12);
        desk.table->viewport()->repaint();
        steps.push_back(double(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(4);
    }
    std::sort(steps.begin(), steps.end());
    std::printf("scroll step: median %.1f ms, worst %.1f ms (aim 16)\n", steps[steps.size() / 2],
                steps.back());
}

void measureImport(app::Application &application, const QString &list)
{
    app::StopSignal stop;
    contacts::ImportOptions options;
    const std::function<void(const app::ImportProgress &)> progress = [](const app::ImportProgress &) {};
    Pulse pulse;
    const auto outcome = QCoro::waitFor(app::importList(application, stop, list, options, progress));
    std::printf("import beside the window: %.1f s, longest stall of the event loop %lld ms (aim 50)\n",
                outcome ? double(outcome->elapsed.count()) / 1000 : -1.0,
                static_cast<long long>(pulse.worst()));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    const int rows = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir dir;
    const QString profile = dir.filePath(u"profile"_s);
    writeList(dir.filePath(u"first.csv"_s), rows, 0);
    writeList(dir.filePath(u"second.csv"_s), rows, rows);
    fill(profile, dir.filePath(u"first.csv"_s));

    const base::SystemClock clock;
    app::Theme theme;
    theme.apply();
    QElapsedTimer start;
    start.start();
    auto application = QCoro::waitFor(app::Application::open({profile, clock}));
    if (!application)
        qFatal("%s", qPrintable(application.error().detail));
    app::Preferences preferences(profile);
    {
        app::MainWindow window(**application, preferences);
        window.resize(1440, 900);
        window.showFirstPage(u"contacts"_s);
        window.show();
        Desk desk(window);
        msUntil([&] { return desk.isPainted(); });
        desk.table->viewport()->repaint();
        std::printf("%d people: first page painted after %.0f ms (aim 1000)\n", rows,
                    double(start.nsecsElapsed()) / 1e6);
        Pulse pulse;
        msUntil([&] { return desk.model->isWhole(); });
        std::printf("all rows known after %.0f ms, longest stall %lld ms\n",
                    double(start.nsecsElapsed()) / 1e6, static_cast<long long>(pulse.worst()));
        measureScroll(desk);
        for (const auto &text : {u"ha"_s, u"hannah"_s, u"zz"_s, u"lastname4711"_s, u"e"_s, u"anna bath"_s})
            measureSearch(desk, text);
        desk.search->clear();
        QTest::qWait(1000);
        measureImport(**application, dir.filePath(u"second.csv"_s));
    }
    QCoro::waitFor((*application)->shutDown());
    return 0;
}
