#pragma once

#include <tl/expected.hpp>

namespace base {

/// A value, or the error that kept it from coming. Used wherever failure is expected: parsing, encoding, SQL,
/// AT dialogues, files. E is a small struct of facts (an enum and what a sentence needs), never a sentence.
template <class T, class E>
using Result = tl::expected<T, E>;

using tl::unexpected;

} // namespace base
