#pragma once

#include "app/application.h"
#include "tests/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace tests {

/// Lets events happen until it is so, or for so many milliseconds.
template <class Until>
void pump(Until until, int atMost = 20'000)
{
    QElapsedTimer timer;
    timer.start();
    while (!until() && timer.elapsed() < atMost)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// Runs a coroutine of the application's thread to its end.
template <class T>
void finish(const QCoro::Task<T> &task)
{
    pump([&] { return task.isReady(); });
    REQUIRE(task.isReady());
}

/// A program that owns this profile; made if it is not there.
inline std::unique_ptr<app::Application> openProfile(const QString &profile, const base::Clock &clock)
{
    std::unique_ptr<app::Application> application;
    auto opening = app::Application::open({profile, clock});
    auto taking = opening.then([&](auto opened) {
        if (opened)
            application = std::move(*opened);
    });
    finish(taking);
    REQUIRE(application);
    return application;
}

} // namespace tests
