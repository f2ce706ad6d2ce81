#pragma once

#include <QLocalSocket>
#include <QObject>

#include <memory>

namespace base {
class Clock;
class Timer;
} // namespace base

namespace app {

/// Asks the program that owns a profile to bring its window forward. Lives in the main thread.
class Knock : public QObject
{
    Q_OBJECT

public:
    explicit Knock(const base::Clock &clock, QObject *parent = nullptr);
    ~Knock() override;

    /// `token` is what the desktop gave this program, so that another window may come forward in its place;
    /// often empty. answered() follows.
    void start(const QString &profile, const QString &token);

signals:
    /// True: a window has come forward. False: nobody is there, or no window is theirs.
    void answered(bool isOpen);

private:
    void hear();
    void finish(bool isOpen);

    QLocalSocket m_socket;
    std::unique_ptr<base::Timer> m_patience;
    bool m_isFinished = false;
};

} // namespace app
