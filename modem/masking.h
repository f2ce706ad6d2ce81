#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace modem {

/// What was said, as far as masking it needs to know.
enum class Said {
    Command, ///< by Handbell
    Payload, ///< by Handbell, at the prompt
    Line,    ///< by the modem
    Value,   ///< by the modem: a line without a name, while a command runs that is answered by such a one
    Data,    ///< by the modem: the PDU or the text behind a header
    Prompt,
};

/// A line of a dialogue without what is nobody's business; empty if nothing was said. What is not known to be
/// harmless is masked:
/// - of numbers with seven digits or more (ten, in a Value), and of quoted ones, the last three digits stay,
/// each other is a *
///   (IMEI, IMSI and ICCID are such numbers); of quoted hexadecimal, such as the cell, nothing;
/// - PINs, passwords and dialled numbers are ***;
/// - other quoted strings, texts, names of people, what the network says to service codes and lines that
///   belong to nothing are [text: n], PDUs [PDU: n], n in octets.
/// Names of operators, storages and character sets, and what a modem says of itself, stay.
QByteArray masked(Said said, QByteArrayView octets);

/// Where a modem is, or a detail of a problem: ports of this PC and figures stay, names of other computers
/// and folders are [place].
QByteArray withoutPlaces(QByteArrayView place);

/// Of numbers with `shortest` digits or more all but the last three digits become a *, blanks and / - within
/// them do not end them.
QByteArray withoutNumbers(QByteArrayView text, qsizetype shortest = 7);

} // namespace modem
