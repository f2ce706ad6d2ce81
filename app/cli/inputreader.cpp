#include "app/cli/inputreader.h"

#include <QCoroSignal>
#include <QFileDevice>

#include <unistd.h>

namespace app {

namespace {

constexpr qsizetype kChunk = 65536;

} // namespace

InputReader::InputReader(QIODevice &input, const StopSignal &stop)
    : m_input(input)
    , m_stop(stop)
{
    connect(&stop, &StopSignal::raised, this, &InputReader::wake);
    const auto *file = qobject_cast<QFileDevice *>(&input);
    if (!file || file->handle() < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(file->handle(), QSocketNotifier::Read);
    m_notifier->setEnabled(false);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &InputReader::wake);
}

QCoro::Task<std::optional<QByteArray>> InputReader::next()
{
    if (m_notifier && !m_stop.isRaised()) {
        m_notifier->setEnabled(true);
        co_await qCoro(this, &InputReader::wake);
        m_notifier->setEnabled(false);
    }
    if (m_stop.isRaised())
        co_return std::nullopt;
    co_return read();
}

std::optional<QByteArray> InputReader::read()
{
    QByteArray octets(kChunk, Qt::Uninitialized);
    const qint64 size = m_notifier ? ::read(static_cast<int>(m_notifier->socket()), octets.data(), kChunk)
                                   : m_input.read(octets.data(), kChunk);
    if (size <= 0)
        return std::nullopt;
    octets.truncate(size);
    return octets;
}

} // namespace app
