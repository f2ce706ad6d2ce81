// The engine as a whole, as the program handbell-cli, on practice modems that live in another process.
//   bench_engine airtime      how long a modem waits for us while there is something to send
//   bench_engine throughput   parts a second on instant modems, beside a bare AT loop of the same run

#include "tests/bench/bareloop.h"
#include "tests/bench/waitingproxy.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QString kProgram = QStringLiteral(HANDBELL_CLI);

/// Thrown to main, so that no practice modem outlives the benchmark.
struct GivenUp
{
    QString why;
};

[[noreturn]] void giveUp(const QString &why)
{
    throw GivenUp{why};
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        giveUp(path);
}

/// Practice modems in a process of their own, on pseudo-terminals or on TCP.
class Bank
{
public:
    Bank(int modems, const QString &profile, const QStringList &where, const std::function<bool()> &isServing)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(kProgram,
                        QStringList{u"practice"_s, u"--modems"_s, QString::number(modems), u"--profile"_s,
                                    profile, u"--people"_s, u"quiet"_s, u"--seed"_s, u"7"_s} +
                            where);
        for (int i = 0; i < 500 && !isServing(); ++i)
            QThread::msleep(10);
        if (!isServing())
            giveUp(u"the practice modems do not come up"_s);
    }
    ~Bank()
    {
        m_process.terminate();
        m_process.waitForFinished(5000);
    }

private:
    QProcess m_process;
};

struct Run
{
    QJsonObject summary;
    double cpuSeconds = 0;
    quint64 flushes = 0;
};

double childrenCpu()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void writeList(const QString &path, int people)
{
    QByteArray csv = "Mobile,Name\n";
    for (int i = 0; i < people; ++i)
        csv += "+49151" + QByteArray::number(10000000 + i) + ",Person " + QByteArray::number(i) + '\n';
    write(path, csv);
}

/// Sends one part to each of `people` over the lines and waits for the end, with the event loop running.
Run send(const QTemporaryDir &folder, int people, const QStringList &lines)
{
    writeList(folder.filePath(u"people.csv"_s), people);
    const QString flushes = folder.filePath(u"flushes"_s);
    write(flushes, QByteArray(8, '\0'));
    QStringList arguments{u"--data"_s,      folder.filePath(u"profile"_s),
                          u"--json"_s,      u"send"_s,
                          u"--file"_s,      folder.filePath(u"people.csv"_s),
                          u"--text"_s,      u"Hello {name}, come in."_s,
                          u"--purpose"_s,   u"service"_s,
                          u"--region"_s,    u"DE"_s,
                          u"--no-pacing"_s, u"--no-reports"_s};
    for (const QString &line : lines)
        arguments << u"--line"_s << line;

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FLUSH_COUNTER));
    environment.insert(u"HANDBELL_FLUSHES"_s, flushes);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(folder.filePath(u"stderr.txt"_s));
    const double before = childrenCpu();
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    process.start(kProgram, arguments);
    loop.exec();

    Run run;
    run.summary = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    run.cpuSeconds = childrenCpu() - before;
    QFile counter(flushes);
    if (counter.open(QIODevice::ReadOnly))
        counter.read(reinterpret_cast<char *>(&run.flushes), 8);
    if (run.summary[u"parts"_s].toInt() != people)
        giveUp(u"only %1 of %2 parts went out, see stderr.txt"_s.arg(run.summary[u"parts"_s].toInt())
                   .arg(people));
    return run;
}

/// Flushes a second that the disk can do when a file is overwritten, as the ledger's log is.
double flushRate(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(u"disk"_s));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        giveUp(file.fileName());
    const QByteArray block(4096, 'x');
    file.write(block);
    fsync(file.handle());
    QElapsedTimer timer;
    timer.start();
    int flushes = 0;
    for (; timer.elapsed() < 1000; ++flushes) {
        file.seek(0);
        file.write(block);
        fdatasync(file.handle());
    }
    return flushes * 1e3 / static_cast<double>(timer.elapsed());
}

void airtime(int modems, int textsEach)
{
    constexpr quint16 kPort = 27000;
    QTemporaryDir folder;
    const Bank bank(modems, u"realistic"_s, {u"--listen"_s, QString::number(kPort)}, [&] {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(kPort + modems - 1));
        return probe.waitForConnected(100);
    });
    std::vector<std::unique_ptr<bench::WaitingProxy>> proxies;
    QStringList lines;
    for (int i = 0; i < modems; ++i) {
        proxies.push_back(std::make_unique<bench::WaitingProxy>(static_cast<quint16>(kPort + i)));
        lines << u"tcp:127.0.0.1:%1"_s.arg(proxies.back()->port());
    }
    send(folder, modems * textsEach, lines);
    double waited = 0;
    double total = 0;
    int texts = 0;
    for (const auto &proxy : proxies) {
        waited += proxy->waitedSeconds();
        total += proxy->totalSeconds();
        texts += proxy->texts();
    }
    std::printf(
        "%2d modems, realistic: %4d texts, the modem waited %.2f s of %.1f s = %.2f %%   (target < 2 %%)\n",
        modems, texts, waited, total, 100 * waited / total);
    std::fflush(stdout);
}

void throughput(int modems, int partsEach)
{
    QTemporaryDir folder;
    const Bank bank(modems, u"instant"_s, {u"--link"_s, folder.path()},
                    [&] { return QFileInfo(folder.filePath(u"modem%1"_s.arg(modems - 1))).isSymLink(); });
    QStringList ports;
    QStringList lines;
    for (int i = 0; i < modems; ++i) {
        ports << folder.filePath(u"modem%1"_s.arg(i));
        lines << u"serial:"_s + ports.back();
    }
    const double bare = bench::bareLoopRate(ports, partsEach);
    const Run run = send(folder, modems * partsEach, lines);
    const int parts = modems * partsEach;
    const double rate = parts / run.summary[u"seconds"_s].toDouble();
    std::printf(
        "%2d modems, instant: %6.0f parts/s, bare AT loop %6.0f parts/s, ratio 1/%.1f   (target 1/8)\n",
        modems, rate, bare, bare / rate);
    std::printf("                    %.3f s CPU for 1,000 parts (target 1), %.2f flushes a part (target 1); "
                "the disk does %.0f flushes/s\n",
                1000 * run.cpuSeconds / parts, static_cast<double>(run.flushes) / parts, flushRate(folder));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString what = app.arguments().value(1);
    try {
        if (what != u"airtime"_s)
            for (const int modems : {1, 4})
                throughput(modems, 4000);
        if (what != u"throughput"_s)
            for (const int modems : {1, 4, 16})
                airtime(modems, 20);
    } catch (const GivenUp &given) {
        std::fprintf(stderr, "%s\n", qPrintable(given.why));
        return 1;
    }
    return 0;
}
