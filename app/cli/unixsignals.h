#pragma once

#include <QObject>

namespace app {

class StopSignal;

/// Turns SIGINT and SIGTERM into StopSignal::raise() in the event loop; a second one ends the program at
/// once. While it lives SIGPIPE is ignored: a reader that goes away is a failed write, not the end.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(StopSignal &stop);
    ~UnixSignals() override;
};

} // namespace app
