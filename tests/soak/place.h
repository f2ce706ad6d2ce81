#pragma once

#include "modem/practice/machine.h"
#include "tests/soak/weeks.h"

namespace tests {

/// A port with its modem, and the line on it.
struct Weeks::Place
{
    Place(FakeClock &clock, const std::shared_ptr<practice::PracticeNetwork> &network,
          const practice::ModemOptions &options, modem::PinBook &pins)
        : modem(clock, network, options)
    {
        auto owned = std::make_unique<RigTransport>(modem);
        transport = owned.get();
        line = std::make_unique<modem::ModemLine>(line::LineSpec{QStringLiteral("serial"), {}, {}},
                                                  modem::LineEnvironment{clock, pins}, std::move(owned));
    }

    practice::PracticeModem modem;
    qint64 logged = 0;                 ///< entries of its recorder
    RigTransport *transport = nullptr; ///< of the line
    std::unique_ptr<modem::ModemLine> line;
};

} // namespace tests
