#include "tests/app/clirun.h"

#include "core/base/systemclock.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QEventLoop>

namespace tests {

CliResult runCli(const QStringList &arguments, const QByteArray &input, const QString &region)
{
    QBuffer in;
    QBuffer out;
    QBuffer err;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);

    const base::SystemClock clock;
    app::StopSignal stop;
    const app::Environment environment{{&in, &out, &err, false, 80}, clock, stop, {}, region};
    std::optional<app::Exit> exit;
    auto task = app::runCommandLine(arguments, environment);
    task.then([&](app::Exit status) { exit = status; });
    while (!exit)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return {*exit, QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
}

} // namespace tests
