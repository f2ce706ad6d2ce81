#pragma once

#include "core/store/midway.h"

#include <QString>

namespace app {

/// What people call a SIM: its name, else its operator, with what tells it from others.
QString simName(const store::Sim &sim);

/// What the network told of the credit last, with the time; empty if it never did.
QString creditText(const std::optional<send::Credit> &credit, base::TimePoint now);

/// How many texts wait for a SIM that is away, and what a person can do about it.
QString sentence(const store::AwaitedSim &awaited);

} // namespace app
