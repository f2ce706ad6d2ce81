#include "modem/quirks.h"

namespace modem {

/// EZX, RAZR, L7: one mode for registration and signal, another, which forgets the character set, for texts.
/// RAZR puts ERROR between the texts of a list.
Quirk motorolaQuirk()
{
    return {
        .family = "motorola",
        .marks = {"motorola"},
        .onceKnown = {"AT+MODE=2"},
        .beforeNetwork = {"AT+MODE=0"},
        .beforeTexts = {"AT+MODE=2", "AT+CSCS=\"GSM\""},
        .reset = {},
        .listsTexts = false,
    };
}

} // namespace modem
