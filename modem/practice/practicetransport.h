#pragma once

#include "modem/practice/looppair.h"
#include "modem/practice/machine.h"
#include "modem/practice/practicemodem.h"
#include "modem/practice/practicenetwork.h"
#include "modem/transport.h"

namespace practice {

/// The way to a practice modem in the same thread. The modem is switched on with the first open() and stays
/// so, with its SIM, while its port comes and goes.
class PracticeTransport : public modem::Transport
{
    Q_OBJECT

public:
    PracticeTransport(const base::Clock &clock, std::shared_ptr<PracticeNetwork> network,
                      ModemOptions options);
    ~PracticeTransport() override;

    void open() override;
    void close() override;
    QString placeName() const override;

private:
    void switchOn();
    void unplug();
    void tellLost();

    const base::Clock &m_clock;
    std::shared_ptr<PracticeNetwork> m_network;
    ModemOptions m_options;
    std::unique_ptr<PracticeModem> m_modem;
    std::shared_ptr<LoopPair> m_pair;
};

} // namespace practice
