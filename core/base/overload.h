#pragma once

namespace base {

/// Visits a variant with one lambda for each alternative; a missing one does not compile.
template <class... Fs>
struct Overload : Fs... {
    using Fs::operator()...;
};

template <class... Fs>
Overload(Fs...) -> Overload<Fs...>;

} // namespace base
