#include "tests/crash/programs.h"

#include "tests/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace crash {

namespace {

QString program()
{
    return QStringLiteral(HANDBELL_CLI);
}

QStringList onProfile(const QString &folder, const QStringList &arguments)
{
    return QStringList{u"--data"_s, folder + u"/profile"_s, u"--json"_s} + arguments;
}

} // namespace

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

std::vector<QJsonObject> jsonLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<QJsonObject> objects;
    while (!file.atEnd())
        objects.push_back(QJsonDocument::fromJson(file.readLine()).object());
    return objects;
}

void sleep(std::chrono::milliseconds duration)
{
    QThread::msleep(static_cast<unsigned long>(duration.count()));
}

bool waitUntil(const std::function<bool()> &condition)
{
    for (int i = 0; i < 3000; ++i) {
        if (condition())
            return true;
        sleep(10ms);
    }
    return false;
}

Program::Program(const QString &folder, const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(folder + u"/stderr.txt"_s, QIODevice::Append);
    m_process.start(program(), onProfile(folder, arguments));
    REQUIRE(m_process.waitForStarted());
}

Program::~Program()
{
    kill();
}

bool Program::kill()
{
    if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(0))
        return false;
    m_process.kill();
    m_process.waitForFinished();
    return true;
}

int Program::finish()
{
    const bool ended = m_process.waitForFinished(600'000);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QJsonDocument answer(const QString &folder, const QStringList &arguments)
{
    Program program(folder, arguments);
    CAPTURE(arguments.join(u' '));
    REQUIRE(program.finish() == 0);
    return QJsonDocument::fromJson(program.output());
}

PracticeBank::PracticeBank(int modems, const QString &folder, const QString &log)
    : m_modems(modems)
    , m_folder(folder)
    , m_log(log)
{
    m_process.start(program(), {u"practice"_s, u"--modems"_s, QString::number(modems), u"--link"_s, folder,
                                u"--log"_s, log, u"--seed"_s, u"7"_s, u"--people"_s, u"quiet"_s,
                                u"--profile"_s, u"realistic"_s, u"--speed"_s, u"40"_s});
    m_serving = m_process.waitForStarted() &&
                waitUntil([&] { return QFileInfo(folder + u"/modem%1"_s.arg(modems - 1)).isSymLink(); });
}

PracticeBank::~PracticeBank()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

QStringList PracticeBank::lines() const
{
    QStringList lines;
    for (int i = 0; i < m_modems; ++i)
        lines << u"serial:%1/modem%2"_s.arg(m_folder).arg(i);
    return lines;
}

} // namespace crash
