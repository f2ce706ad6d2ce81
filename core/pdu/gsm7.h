#pragma once

#include "core/pdu/alphabet.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

/// The 7-bit alphabet of 3GPP TS 23.038: septets to characters and back, and septets packed into octets.
/// "Septets" are always one to an octet, unpacked.
namespace pdu::gsm7 {

class ReverseTable;

constexpr char kEscape = 0x1B;

/// Whether 23.038 annex A defines these tables; 0 always counts as defined.
bool areDefined(NationalTables tables);

/// What a text takes in septets.
struct Measure
{
    qsizetype septets = 0;
    std::optional<qsizetype> foreign; ///< offset of the first character that cannot be carried
};

/// The characters that one pair of tables can carry. Cheap to make and to copy, usable from any thread.
/// Tables that are not defined stand for the default ones, as 23.038 6.2.1.2.4 asks of a receiver.
class CharacterSet
{
public:
    explicit CharacterSet(NationalTables tables = {});

    /// Septets that all of `text` takes, or where it stops being possible.
    Measure measure(QStringView text) const;

    /// Septets that `character` takes: 1, 2 behind an escape, 0 if it cannot be carried.
    int cost(char16_t character) const;

    /// Appends the septets of `text`. Returns the offset of the first character that cannot be carried, at
    /// which it stops, or nothing when all of it was written.
    std::optional<qsizetype> encode(QStringView text, QByteArray &septets) const;

    /// Reads septets as a receiver must: an escape before an unassigned position gives the locking table's
    /// character there, two escapes give a space (6.2.1.1), a lone one at the end gives nothing.
    QString decode(QByteArrayView septets) const;

private:
    const ReverseTable *m_locking;
    const ReverseTable *m_single;
    const char16_t *m_lockingCharacters;
    const char16_t *m_singleCharacters;
};

/// Those of the tables that make a difference to this text, which they can carry: the others need not be
/// named.
NationalTables neededTables(QStringView text, NationalTables tables);

/// Octets that `septets` septets take behind `fillBits` empty bits (0-6).
constexpr qsizetype packedSize(qsizetype septets, int fillBits)
{
    return (septets * 7 + fillBits + 7) / 8;
}

/// Appends septets packed eight into seven octets, 6.1.2.1; spare bits are zero.
void pack(QByteArrayView septets, int fillBits, QByteArray &octets);

/// The first `count` septets of packed octets behind `fillBits` bits to skip. Stops early, never reads
/// beyond.
QByteArray unpack(QByteArrayView octets, qsizetype count, int fillBits);

} // namespace pdu::gsm7
