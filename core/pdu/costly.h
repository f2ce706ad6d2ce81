#pragma once

#include "core/pdu/alphabet.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace pdu {

/// A character that makes a text longer than it looks, or that forces it into UCS-2.
struct CostlyCharacter
{
    qsizetype offset = 0; ///< in UTF-16 units
    QString character;    ///< one code point, or a letter with the combining mark behind it
    QString
        replacement; ///< what could stand in its place; empty if nothing fits. Costs one septet a character

    friend bool operator==(const CostlyCharacter &, const CostlyCharacter &) = default;
};

/// The characters of a text that do not take exactly one septet with these tables, in their order. A
/// replacement uses only characters that do: a straight quote for a typographic one, a base letter for an
/// accented one.
std::vector<CostlyCharacter> costlyCharacters(QStringView text, NationalTables tables = {});

} // namespace pdu
