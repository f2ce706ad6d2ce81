#include "core/pdu/gsm7.h"

#include "core/pdu/gsm7tables.h"

#include <algorithm>
#include <array>
#include <vector>

namespace pdu::gsm7 {

namespace {

constexpr quint8 kNone = 0xFF;
constexpr int kPositions = 128;

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
    septets.reserve(septets.size() + text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t character = text[at].unicode();
        quint8 septet = m_locking->septet(character);
        if (septet == kNone) {
            septet = m_single->septet(character);
            if (septet == kNone)
                return at;
            septets.append(kEscape);
        }
        septets.append(static_cast<char>(septet));
    }
    return std::nullopt;
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
    quint32 pending = 0;
    int bits = fillBits;
    for (const char septet : septets) {
        pending |= static_cast<quint32>(septet & 0x7F) << bits;
        bits += 7;
        if (bits >= 8) {
            *out++ = static_cast<char>(pending);
            pending >>= 8;
            bits -= 8;
        }
    }
    if (bits > 0)
        *out = static_cast<char>(pending);
}

QByteArray unpack(QByteArrayView octets, qsizetype count, int fillBits)
{
    const qsizetype available = std::max<qsizetype>(0, (octets.size() * 8 - fillBits) / 7);
    QByteArray septets(std::clamp<qsizetype>(count, 0, available), Qt::Uninitialized);
    quint32 pending = 0;
    int bits = -fillBits;
    qsizetype next = 0;
    for (char &septet : septets) {
        while (bits < 7) {
            const quint32 octet = static_cast<quint8>(octets[next++]);
            pending |= bits >= 0 ? octet << bits : octet >> -bits;
            bits += 8;
        }
        septet = static_cast<char>(pending & 0x7F);
        pending >>= 7;
        bits -= 7;
    }
    return septets;
}

} // namespace pdu::gsm7
