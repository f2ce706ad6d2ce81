#pragma once

#include <cstdlib>

namespace fuzz {

/// A property of what is tried; libFuzzer keeps the octets for which it does not hold.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace fuzz
