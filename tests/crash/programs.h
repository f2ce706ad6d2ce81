#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <chrono>
#include <functional>

/// Handbell as other processes see it: started, killed, asked.
namespace crash {

void write(const QString &path, const QByteArray &content);
std::vector<QJsonObject> jsonLines(const QString &path);
void sleep(std::chrono::milliseconds duration);

/// Waits up to half a minute; false if it never came true.
bool waitUntil(const std::function<bool()> &condition);

/// handbell-cli under way on the profile in `folder`/profile.
class Program
{
public:
    Program(const QString &folder, const QStringList &arguments);
    ~Program();

    /// SIGKILL: no destructor runs, no file is closed. False if it had ended by itself.
    bool kill();
    /// Waits for its end; the exit status, -1 if it did not end within ten minutes or crashed.
    int finish();
    QByteArray output() { return m_process.readAllStandardOutput(); }

private:
    QProcess m_process;
};

/// Runs a command to its end and reads its JSON document.
QJsonDocument answer(const QString &folder, const QStringList &arguments);

/// Practice modems on pseudo-terminals, in a process of their own that outlives every sender. A text takes 40
/// to 70 ms, so that a kill finds them at work however fast this PC is.
class PracticeBank
{
public:
    PracticeBank(int modems, const QString &folder, const QString &log);
    ~PracticeBank();

    bool isServing() const { return m_serving; }
    QString log() const { return m_log; }
    QStringList lines() const; ///< "serial:.../modem0" ...

private:
    QProcess m_process;
    int m_modems;
    QString m_folder;
    QString m_log;
    bool m_serving = false;
};

} // namespace crash
