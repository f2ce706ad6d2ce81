#include "app/cli/cli.h"
#include "app/cli/unixsignals.h"
#include "core/base/systemclock.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

int terminalColumns()
{
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

/// The country of the user's settings; the C locale has none.
QString localeRegion()
{
    const QLocale locale = QLocale::system();
    const QString name = locale.name();
    return locale.language() == QLocale::C || !name.contains(u'_') ? QString() : name.section(u'_', 1, 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"Handbell"_s);
    QCoreApplication::setOrganizationName(u"Handbell"_s);
    QCoreApplication::setApplicationVersion(u"" HANDBELL_VERSION ""_s);

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(STDIN_FILENO, QIODevice::ReadOnly) ||
        !out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        !err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(app::Exit::Failed);

    const base::SystemClock clock;
    app::StopSignal stop;
    const app::UnixSignals signals_(stop);
    app::Environment environment{{&in, &out, &err, isatty(STDERR_FILENO) == 1, terminalColumns()},
                                 clock,
                                 stop,
                                 QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                                 localeRegion()};

    auto task = app::runCommandLine(QCoreApplication::arguments().mid(1), environment);
    task.then([](app::Exit exit) {
        const auto quit = [exit] { QCoreApplication::exit(static_cast<int>(exit)); };
        QMetaObject::invokeMethod(QCoreApplication::instance(), quit, Qt::QueuedConnection);
    });
    return QCoreApplication::exec();
}
