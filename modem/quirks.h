#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace modem {

/// How a family of modems tells how many PIN tries are left: the command, the name of its answer, and the
/// field.
struct PinCounter
{
    QByteArray command;
    QByteArray name;
    int field = 0;

    friend bool operator==(const PinCounter &, const PinCounter &) = default;
};

/// What a family of modems does otherwise than the standard dialogue. Plain data; one file in modem/quirks
/// each:
/// `<family>.cpp` defines `Quirk <family>Quirk()`, and the build lists it.
struct Quirk
{
    QByteArray family{};             ///< as LineState::family tells it
    std::vector<QByteArray> marks{}; ///< found in lower-case manufacturer or model; none: the generic family
    std::vector<QByteArray> onceKnown{};     ///< commands right after identification; failures do not matter
    std::vector<QByteArray> afterPin{};      ///< commands once the SIM is unlocked; failures do not matter
    std::vector<QByteArray> notifications{}; ///< +CNMI values to try before the standard ones
    QByteArray lastStartLine{};   ///< a modem that is seen starting up is ready for texts after this line
    PinCounter pinCounter{};      ///< asked when +CPINR is not known
    bool ignoresCallEnds = false; ///< NO CARRIER appears without a call

    friend bool operator==(const Quirk &, const Quirk &) = default;
};

/// Every family there is, in the order of their names.
std::span<const Quirk> quirks();

/// The family whose mark occurs in manufacturer or model; the generic one if none does.
const Quirk &quirkFor(QByteArrayView manufacturer, QByteArrayView model);

} // namespace modem
