#pragma once

#include "tests/modem/heard.h"

namespace tests {

/// How an answer ends, what its error says about trying again, and that an echo was known as one.
void checkFinal(const Heard &heard, Meaning &meaning);

} // namespace tests
