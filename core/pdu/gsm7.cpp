#include "core/pdu/gsm7.h"

#include "core/pdu/gsm7tables.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <vector>

namespace pdu::gsm7 {

namespace {

constexpr quint8 kNone = 0xFF;
constexpr int kPositions = 128;
constexpr int kWordBits = 32;

bool isDefined(const char16_t *table, int language)
{
    return language == 0 || table != nullptr;
}

} // namespace

/// From character to septet in two look-ups: the high octet picks a page of 256, the low one its entry.
class ReverseTable
{
public:
    ReverseTable()
        : m_pages(1)
    {
        m_pages.front().fill(kNone);
    }
    explicit ReverseTable(const char16_t *table)
        : ReverseTable()
    {
        for (int septet = 0; septet < kPositions; ++septet)
            add(table[septet], static_cast<quint8>(septet));
    }

    quint8 septet(char16_t character) const { return m_pages[m_pageOf[character >> 8]][character & 0xFF]; }

private:
    void add(char16_t character, quint8 septet)
    {
        if (character == 0 || this->septet(character) != kNone)
            return;
        quint8 &page = m_pageOf[character >> 8];
        if (page == 0) {
            page = static_cast<quint8>(m_pages.size());
            m_pages.emplace_back().fill(kNone);
        }
        m_pages[page][character & 0xFF] = septet;
    }

    std::array<quint8, 256> m_pageOf{};
    std::vector<std::array<quint8, 256>> m_pages;
};

namespace {

using TableLookup = const char16_t *(*)(int);

const char16_t *tableOrDefault(TableLookup lookup, int language)
{
    const char16_t *table = lookup(language);
    return table ? table : lookup(0);
}

std::array<ReverseTable, kLanguages> reversed(TableLookup lookup)
{
    std::array<ReverseTable, kLanguages> tables;
    for (int language = 0; language < kLanguages; ++language)
        tables[language] = ReverseTable(tableOrDefault(lookup, language));
    return tables;
}

bool differs(TableLookup lookup, int language, char septet)
{
    const auto position = static_cast<size_t>(septet);
    return tableOrDefault(lookup, language)[position] != lookup(0)[position];
}

/// Hands out bits, the lowest of the first octet first; zeros once the octets are used up.
class BitSource
{
public:
    explicit BitSource(QByteArrayView octets)
        : m_next(octets.data())
        , m_end(octets.data() + octets.size())
    {
    }

    int take(int bits)
    {
        if (m_bits < bits)
            refill();
        const int taken = static_cast<int>(m_pending & ((1U << bits) - 1));
        m_pending >>= bits;
        m_bits -= bits;
        return taken;
    }

private:
    void refill()
    {
        if (m_end - m_next >= qsizetype(sizeof(quint32))) {
            m_pending |= static_cast<quint64>(qFromLittleEndian<quint32>(m_next)) << m_bits;
            m_next += sizeof(quint32);
            m_bits += kWordBits;
        } else if (m_next != m_end) {
            m_pending |= static_cast<quint64>(static_cast<quint8>(*m_next++)) << m_bits;
            m_bits += 8;
        }
    }

    const char *m_next;
    const char *m_end;
    quint64 m_pending = 0;
    int m_bits = 0;
};

int knownLanguage(int language)
{
    return language > 0 && language < kLanguages ? language : 0;
}

const ReverseTable *lockingReverse(int language)
{
    static const auto kTables = reversed(lockingTable);
    return &kTables[knownLanguage(language)];
}

const ReverseTable *singleShiftReverse(int language)
{
    static const auto kTables = reversed(singleShiftTable);
    return &kTables[knownLanguage(language)];
}

} // namespace

bool areDefined(NationalTables tables)
{
    return isDefined(lockingTable(tables.locking), tables.locking) &&
           isDefined(singleShiftTable(tables.singleShift), tables.singleShift);
}

CharacterSet::CharacterSet(NationalTables tables)
    : m_locking(lockingReverse(tables.locking))
    , m_single(singleShiftReverse(tables.singleShift))
    , m_lockingCharacters(tableOrDefault(lockingTable, tables.locking))
    , m_singleCharacters(tableOrDefault(singleShiftTable, tables.singleShift))
{
}

int CharacterSet::cost(char16_t character) const
{
    if (m_locking->septet(character) != kNone)
        return 1;
    return m_single->septet(character) != kNone ? 2 : 0;
}

Measure CharacterSet::measure(QStringView text) const
{
    qsizetype septets = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int septetsHere = cost(text[at].unicode());
        if (septetsHere == 0)
            return {septets, at};
        septets += septetsHere;
    }
    return {septets, std::nullopt};
}

std::optional<qsizetype> CharacterSet::encode(QStringView text, QByteArray &septets) const
{
    const qsizetype start = septets.size();
    septets.resize(start + 2 * text.size());
    char *out = septets.data() + start;
    std::optional<qsizetype> foreign;
    for (qsizetype at = 0; at < text.size() && !foreign; ++at) {
        const char16_t character = text[at].unicode();
        if (const quint8 septet = m_locking->septet(character); septet != kNone) {
            *out++ = static_cast<char>(septet);
        } else if (const quint8 shifted = m_single->septet(character); shifted != kNone) {
            *out++ = kEscape;
            *out++ = static_cast<char>(shifted);
        } else {
            foreign = at;
        }
    }
    septets.truncate(out - septets.constData());
    return foreign;
}

QString CharacterSet::decode(QByteArrayView septets) const
{
    QString text(septets.size(), Qt::Uninitialized);
    QChar *out = text.data();
    bool escaped = false;
    for (const char octet : septets) {
        const int septet = octet & 0x7F;
        if (septet == kEscape && !escaped) {
            escaped = true;
            continue;
        }
        char16_t character = escaped ? m_singleCharacters[septet] : u'\0';
        if (character == 0)
            character = septet == kEscape ? u' ' : m_lockingCharacters[septet];
        *out++ = character != 0 ? QChar(character) : QChar(QChar::ReplacementCharacter);
        escaped = false;
    }
    text.truncate(out - text.constData());
    return text;
}

NationalTables neededTables(QStringView text, NationalTables tables)
{
    if (tables == NationalTables())
        return tables;
    QByteArray septets;
    CharacterSet(tables).encode(text, septets);
    NationalTables needed;
    bool escaped = false;
    for (const char septet : septets) {
        if (escaped && differs(singleShiftTable, tables.singleShift, septet))
            needed.singleShift = tables.singleShift;
        else if (!escaped && septet != kEscape && differs(lockingTable, tables.locking, septet))
            needed.locking = tables.locking;
        escaped = !escaped && septet == kEscape;
    }
    return needed == tables ? needed : neededTables(text, needed);
}

void pack(QByteArrayView septets, int fillBits, QByteArray &octets)
{
    const qsizetype start = octets.size();
    octets.resize(start + packedSize(septets.size(), fillBits));
    char *out = octets.data() + start;
    quint64 pending = 0;
    int bits = fillBits;
    for (const char septet : septets) {
        pending |= static_cast<quint64>(septet & 0x7F) << bits;
        bits += 7;
        if (bits < kWordBits)
            continue;
        qToLittleEndian(static_cast<quint32>(pending), out);
        out += sizeof(quint32);
        pending >>= kWordBits;
        bits -= kWordBits;
    }
    for (; bits > 0; bits -= 8, pending >>= 8)
        *out++ = static_cast<char>(pending);
}

QByteArray unpack(QByteArrayView octets, qsizetype count, int fillBits)
{
    const qsizetype available = std::max<qsizetype>(0, (octets.size() * 8 - fillBits) / 7);
    QByteArray septets(std::clamp<qsizetype>(count, 0, available), Qt::Uninitialized);
    BitSource source(octets);
    source.take(fillBits);
    for (char &septet : septets)
        septet = static_cast<char>(source.take(7));
    return septets;
}

} // namespace pdu::gsm7
