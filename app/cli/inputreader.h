#pragma once

#include "app/stopsignal.h"

#include <QCoroTask>
#include <QIODevice>
#include <QSocketNotifier>

#include <memory>
#include <optional>

namespace app {

/// Reads the caller's input as it comes, without blocking the event loop: a terminal, a pipe, a file. QFile
/// alone waits for a whole buffer of a pipe. Lives in the main thread.
class InputReader : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they outlive it.
    InputReader(QIODevice &input, const StopSignal &stop);

    /// What is there, at least one octet; nothing at the end of the input or once stop is raised.
    QCoro::Task<std::optional<QByteArray>> next();

signals:
    void wake();

private:
    std::optional<QByteArray> read();

    QIODevice &m_input;
    const StopSignal &m_stop;
    std::unique_ptr<QSocketNotifier> m_notifier; ///< none for a device without a file behind it, as in tests
};

} // namespace app
