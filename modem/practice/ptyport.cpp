#include "modem/practice/ptyport.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/inotify.h>
#include <termios.h>
#include <unistd.h>

namespace practice {

namespace {

/// A client that does not read loses what goes beyond this.
constexpr qsizetype kMostWaiting = 1 << 20;

void makeRaw(int fd)
{
    termios settings{};
    tcgetattr(fd, &settings);
    cfmakeraw(&settings);
    cfsetspeed(&settings, B115200);
    tcsetattr(fd, TCSANOW, &settings);
}

base::unexpected<ServeError> noTerminal()
{
    return base::unexpected(
        ServeError{ServeError::Code::CannotOpenTerminal, QString(), qt_error_string(errno)});
}

} // namespace

base::Result<std::unique_ptr<PtyPort>, ServeError> PtyPort::open()
{
    const int master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (master < 0)
        return noTerminal();
    std::array<char, 128> name{};
    const bool ready =
        grantpt(master) == 0 && unlockpt(master) == 0 && ptsname_r(master, name.data(), name.size()) == 0;
    const int slave = ready ? ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC) : -1;
    if (slave < 0) {
        const auto error = noTerminal();
        ::close(master);
        return error;
    }
    makeRaw(slave);
    return std::unique_ptr<PtyPort>(new PtyPort(master, slave, QFile::decodeName(name.data())));
}

PtyPort::PtyPort(int master, int slave, const QString &path)
    : m_master(master)
    , m_slave(slave)
    , m_path(path)
{
    QIODevice::open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    m_readable = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &PtyPort::take);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &PtyPort::flushOut);
    watchClients();
}

PtyPort::~PtyPort()
{
    m_readable.reset();
    m_writable.reset();
    m_watched.reset();
    ::close(m_slave);
    ::close(m_master);
    if (m_watch >= 0)
        ::close(m_watch);
}

/// A pseudo-terminal does not say who opens it while we hold it open ourselves; its file does.
void PtyPort::watchClients()
{
    m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (m_watch < 0)
        return;
    inotify_add_watch(m_watch, QFile::encodeName(m_path).constData(), IN_OPEN | IN_CLOSE);
    m_watched = std::make_unique<QSocketNotifier>(m_watch, QSocketNotifier::Read);
    connect(m_watched.get(), &QSocketNotifier::activated, this, &PtyPort::readWatch);
}

void PtyPort::readWatch()
{
    alignas(inotify_event) std::array<char, 4096> events{};
    const auto size = ::read(m_watch, events.data(), events.size());
    for (qsizetype at = 0; at < size;) {
        inotify_event event{};
        std::memcpy(&event, events.data() + at, sizeof event);
        at += qsizetype(sizeof event + event.len);
        if (event.mask & IN_OPEN) {
            ++m_clients;
            emit clientOpened();
        } else if (event.mask & IN_CLOSE) {
            m_clients = std::max(0, m_clients - 1);
        }
    }
    if (m_clients == 0) {
        m_leaving.clear();
        tcflush(m_slave, TCIFLUSH);
    }
}

void PtyPort::take()
{
    std::array<char, 4096> octets;
    for (;;) {
        const auto size = ::read(m_master, octets.data(), octets.size());
        if (size <= 0)
            break;
        m_arrived.append(octets.data(), size);
    }
    if (!m_arrived.isEmpty())
        emit readyRead();
}

qint64 PtyPort::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_arrived.size());
    std::memcpy(data, m_arrived.constData(), size_t(size));
    m_arrived.remove(0, size);
    return size;
}

qint64 PtyPort::writeData(const char *data, qint64 size)
{
    if (m_watch >= 0)
        readWatch();
    const bool isHeard = m_watch < 0 || m_clients > 0;
    if (isHeard && m_leaving.size() < kMostWaiting) {
        m_leaving.append(data, size);
        flushOut();
    }
    return size;
}

void PtyPort::flushOut()
{
    while (!m_leaving.isEmpty()) {
        const auto written = ::write(m_master, m_leaving.constData(), size_t(m_leaving.size()));
        if (written <= 0)
            break;
        m_leaving.remove(0, written);
    }
    m_writable->setEnabled(!m_leaving.isEmpty());
}

} // namespace practice
