#include "app/cli/unixsignals.h"

#include "app/stopsignal.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace {

int wakePipe[2] = {-1, -1}; // a signal handler can reach nothing but a global

extern "C" void onSignal(int number)
{
    const int interrupted = errno; // belongs to whatever is interrupted here
    const char octet = 1;
    [[maybe_unused]] const auto written = write(wakePipe[1], &octet, 1);
    std::signal(number, SIG_DFL); // whoever insists ends the program at once
    errno = interrupted;
}

} // namespace

UnixSignals::UnixSignals(StopSignal &stop)
{
    if (pipe2(wakePipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, &stop, [&stop] {
        char octet = 0;
        while (read(wakePipe[0], &octet, 1) == 1)
            stop.raise();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGPIPE, SIG_IGN);
}

UnixSignals::~UnixSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGPIPE, SIG_DFL);
    close(wakePipe[0]);
    close(wakePipe[1]);
}

} // namespace app
