#pragma once

#include "core/line/linespec.h"
#include "core/store/readdb.h"

#include <vector>

namespace app {

/// The lines the unfinished campaigns were started with, each once: what a program opens to go on where the
/// last one stopped. A name that no longer can be read is left out.
std::vector<line::LineSpec> linesOfOpenCampaigns(store::ReadDb &db);

} // namespace app
