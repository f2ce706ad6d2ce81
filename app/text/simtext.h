#pragma once

#include "core/store/midway.h"

#include <QString>

namespace app {

/// What people call a SIM: its name, else its operator, with what tells it from others.
QString simName(const store::Sim &sim);

/// How many texts wait for a SIM that is away, and what a person can do about it.
QString sentence(const store::AwaitedSim &awaited);

} // namespace app
