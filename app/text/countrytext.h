#pragma once

#include "core/contacts/region.h"

#include <vector>

namespace app {

/// "Germany", as the language of the sentences has it; the code where nobody has named it, "" of none.
QString countryName(const contacts::Region &country);

/// All that have numbers of their own, by name, in the order of that language.
std::vector<contacts::Region> countries();

} // namespace app
