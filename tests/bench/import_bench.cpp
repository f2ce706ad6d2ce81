// A list of 1,000,000 rows with 6 columns into an empty profile, beside libphonenumber alone on two threads;
// then the search index, and searches and pages as processes of their own.
//   bench_import [ROWS]

#include "core/base/systemclock.h"
#include "core/contacts/fileidentity.h"
#include "core/contacts/importer.h"
#include "core/contacts/sources/csv.h"
#include "core/store/rowquery.h"
#include "core/store/searchindex.h"

#include <phonenumbers/phonenumberutil.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <thread>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// German mobile numbers in the ways people write them, in no order.
QByteArray numberOf(int i)
{
    const QByteArray digits = QByteArray::number(10000000 + qint64(i) * 7919 % 89999999);
    switch (i % 4) {
    case 0: return "0151 " + digits;
    case 1: return "+49 151 " + digits;
    case 2: return "0151/" + digits.left(4) + '-' + digits.mid(4);
    default: return "0049151" + digits;
    }
}

void writeList(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the list");
    file.write("Mobile,First name,Last name,City,Last visit,Points\n");
    const QByteArrayList cities{"Berlin", "Hamburg", "München", "Köln", "Frankfurt am Main", "Düsseldorf"};
    QByteArray part;
    for (int i = 0; i < rows; ++i) {
        part += numberOf(i) + ",Firstname" + QByteArray::number(i % 5000) + ",Lastname" +
                QByteArray::number(i % 90001) + ',' + cities[i % 6] + ",2026-" +
                QByteArray::number(10 + i % 3) + '-' + QByteArray::number(10 + i % 18) + ',' +
                QByteArray::number(i % 1000) + '\n';
        if (part.size() > 1 << 20)
            file.write(std::exchange(part, {}));
    }
    file.write(part);
}

/// What nobody can do without: parse, validate, format.
void judgeNumbers(const std::vector<std::string> &numbers, size_t first)
{
    const auto &library = *i18n::phonenumbers::PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    std::string text;
    for (size_t i = first; i < numbers.size(); i += 2) {
        if (library.Parse(numbers[i], "DE", &parsed) == library.NO_PARSING_ERROR &&
            library.IsValidNumber(parsed))
            library.Format(parsed, library.E164, &text);
    }
}

/// Of this process, or of its children that have ended.
double cpuSeconds(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Wall clock.
double reference(int rows)
{
    std::vector<std::string> numbers;
    for (int i = 0; i < rows; ++i)
        numbers.push_back(numberOf(i).toStdString());
    QElapsedTimer timer;
    timer.start();
    std::thread other([&] { judgeNumbers(numbers, 1); });
    judgeNumbers(numbers, 0);
    other.join();
    return double(timer.nsecsElapsed()) / 1e9;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

std::unique_ptr<store::Database> openProfile(const QString &folder, store::Access access)
{
    auto db = store::Database::open(folder, access);
    if (!db)
        qFatal("%s", qPrintable(db.error().detail));
    return std::move(*db);
}

int importList(const QString &path, const QString &folder)
{
    const auto db = openProfile(folder, store::Access::Write);
    auto source = contacts::openCsv(path);
    if (!source)
        return 1;
    contacts::ImportOptions options;
    options.file = u"list.csv"_s;
    options.identity = contacts::fileIdentity(path);
    options.region = contacts::Region::fromText(u"DE");
    const base::SystemClock clock;
    auto importer = contacts::Importer::begin(*db, std::move(*source), options, clock);
    while (importer && !(*importer)->isDone()) {
        if (!(*importer)->step(base::Milliseconds(15)))
            return 1;
    }
    if (!importer)
        return 1;
    std::printf("%.3f %lld %.0f\n", double((*importer)->elapsed().count()) / 1000,
                static_cast<long long>((*importer)->counts().added), peakMegabytes());
    return 0;
}

int buildIndex(const QString &folder)
{
    const auto db = openProfile(folder, store::Access::Write);
    QElapsedTimer timer;
    timer.start();
    store::Batch batch(*db);
    qint64 worst = 0;
    for (bool done = false; !done;) {
        QElapsedTimer slice;
        slice.start();
        const auto result = batch.run([](store::WriteDb &tx) { return store::extendIndex(tx, 1000); });
        if (!result)
            return 1;
        done = *result;
        worst = std::max(worst, slice.elapsed());
    }
    if (!batch.commit())
        return 1;
    std::printf("%.3f %lld %.0f\n", double(timer.elapsed()) / 1000, static_cast<long long>(worst),
                peakMegabytes());
    return 0;
}

int searchOnce(const QString &folder, const QString &text)
{
    const auto db = openProfile(folder, store::Access::Read);
    store::ContactQuery query;
    query.search = text;
    query.limit = 100;
    const auto found = db->read([&](store::ReadDb &r) { return store::contactIds(r, query).size(); });
    std::printf("%zu\n", found.value_or(0));
    return found ? 0 : 1;
}

QList<QByteArray> runSelf(const QStringList &arguments, double &seconds)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    seconds = double(timer.nsecsElapsed()) / 1e9;
    if (process.exitCode() != 0)
        qFatal("%s failed", qPrintable(arguments.join(u' ')));
    return process.readAllStandardOutput().trimmed().split(' ');
}

void search(const QString &folder, const QString &text, const char *when)
{
    double seconds = 0;
    const auto answer = runSelf({u"search"_s, folder, text}, seconds);
    std::printf("search \"%s\" %s: %.0f ms, %s found of at most 100 (aim 250 ms)\n", qPrintable(text), when,
                seconds * 1000, answer[0].constData());
}

int measure(int rows)
{
    const QTemporaryDir dir;
    const QString list = dir.filePath(u"list.csv"_s);
    const QString folder = dir.filePath(u"profile"_s);
    writeList(list, rows);

    const double cpuBefore = cpuSeconds(RUSAGE_SELF);
    const double alone = reference(rows);
    const double cpuAlone = cpuSeconds(RUSAGE_SELF) - cpuBefore;
    double seconds = 0;
    const auto imported = runSelf({u"import"_s, list, folder}, seconds);
    const double cpuImport = cpuSeconds(RUSAGE_CHILDREN);
    const double again = reference(rows);
    const double mean = (alone + again) / 2;
    std::printf("libphonenumber alone, two threads: %.2f s before, %.2f s after\n", alone, again);
    std::printf("import of %d rows, 6 columns: %.2f s, %s added, %s MB at most (aim 300)\n", rows,
                imported[0].toDouble(), imported[1].constData(), imported[2].constData());
    std::printf("ratio: %.2f (aim 1.8); of CPU: %.2f (%.2f s beside %.2f s)\n", imported[0].toDouble() / mean,
                cpuImport / cpuAlone, cpuImport, cpuAlone);

    for (const auto &text : {u"Lastname4711"_s, u"nobody at all"_s, u"0151 4"_s})
        search(folder, text, "without the index");
    const auto indexed = runSelf({u"index"_s, folder}, seconds);
    std::printf("search index: %s s, worst slice %s ms, %s MB\n", indexed[0].constData(),
                indexed[1].constData(), indexed[2].constData());
    for (const auto &text : {u"Lastname4711"_s, u"nobody at all"_s, u"0151 4"_s, u"am"_s, u"zz"_s})
        search(folder, text, "with the index");
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    if (command == u"import"_s)
        return importList(arguments.value(1), arguments.value(2));
    if (command == u"index"_s)
        return buildIndex(arguments.value(1));
    if (command == u"search"_s)
        return searchOnce(arguments.value(1), arguments.value(2));
    return measure(command.isEmpty() ? 1'000'000 : command.toInt());
}
