#pragma once

#include "core/base/clock.h"
#include "modem/ports/portuse.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace modem {

/// A question of a family's own: the command, the name of its answer, which may also come without a name, and
/// which field of it tells, counted from 0.
struct Question
{
    QByteArray command;
    QByteArray name;
    int field = 0;

    friend bool operator==(const Question &, const Question &) = default;
};

/// What a family of modems does otherwise than the standard dialogue. Plain data; one file in modem/quirks
/// each: `<family>.cpp` defines `Quirk <family>Quirk()`, and the build lists it. Of lists of commands each is
/// sent in turn, and it does not matter if one fails.
struct Quirk
{
    QByteArray family{};             ///< as LineState::family tells it
    std::vector<QByteArray> marks{}; ///< words that begin in lower-case manufacturer or model; none: generic
    std::vector<UsbPorts> ports{}; ///< what its ports are for; one that must not be written to stands here
    std::vector<UsbDisguise> disguises{};
    std::vector<QByteArray> onceKnown{};     ///< commands right after identification
    std::vector<QByteArray> afterPin{};      ///< commands once the SIM is unlocked
    std::vector<QByteArray> beforeNetwork{}; ///< commands without which registration and signal are not told
    std::vector<QByteArray> beforeTexts{};   ///< commands without which those about texts fail
    std::vector<QByteArray> notifications{}; ///< +CNMI values to try before the standard ones
    std::vector<QByteArray>
        lastStartLines{};  ///< seen starting up or unlocked, it takes texts after any of these
    Question pinCounter{}; ///< tries left, asked when +CPINR is not known
    Question simGate{};    ///< +CPIN says READY too early: asked until it gives `simReady`
    int simReady = 0;
    Question iccid{};                  ///< asked before the commands that others have
    QByteArray radioOn = "AT+CFUN=1";  ///< when +CFUN? says that it is off
    QByteArray reset = "AT+CFUN=1,1";  ///< the last thing tried on a silent modem; empty: never
    base::Milliseconds pinSettling{0}; ///< left alone for so long after its PIN
    int storageFields = 3;             ///< how many storages +CPMS takes
    bool listsTexts = true;            ///< +CMGL can be trusted
    bool mayOnlySend = false;          ///< one that refuses +CPMS=? neither keeps nor announces texts
    bool hasDirectReports = true;      ///< may be set to +CDS
    bool endsTextsWithReturn = false;  ///< wants a CR after Ctrl-Z
    bool tellsNoReference = false;     ///< OK without +CMGS means that a text was taken
    bool ignoresCallEnds = false;      ///< NO CARRIER appears without a call

    friend bool operator==(const Quirk &, const Quirk &) = default;
};

/// Every family there is, in the order of their names.
std::span<const Quirk> quirks();

/// The family with the longest mark that begins a word of manufacturer or model; the generic one if none
/// does.
const Quirk &quirkFor(QByteArrayView manufacturer, QByteArrayView model);

} // namespace modem
