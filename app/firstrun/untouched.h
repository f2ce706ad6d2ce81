#pragma once

#include "core/store/readdb.h"

namespace app {

/// Nobody has set this profile up: no shop, no way of sending, no people, nothing written.
bool isUntouched(store::ReadDb &db);

} // namespace app
