#include "core/pdu/userdata.h"

#include "core/pdu/gsm7.h"

namespace pdu {

namespace {

int octetAt(const QByteArray &data, qsizetype index)
{
    return static_cast<quint8>(data[index]);
}

int wordAt(const QByteArray &data, qsizetype index)
{
    return octetAt(data, index) << 8 | octetAt(data, index + 1);
}

void appendNumber(int value, int bits, QByteArray &data)
{
    if (bits > 8)
        data.append(static_cast<char>(value >> 8));
    data.append(static_cast<char>(value));
}

std::optional<Concatenation> readConcatenation(const InformationElement &element)
{
    const int bits = element.id == element::kConcatenation8 ? 8 : 16;
    if (element.data.size() != bits / 8 + 2)
        return std::nullopt;
    Concatenation read;
    read.bits = bits;
    read.reference = bits == 8 ? octetAt(element.data, 0) : wordAt(element.data, 0);
    read.total = octetAt(element.data, bits / 8);
    read.sequence = octetAt(element.data, bits / 8 + 1);
    if (read.sequence == 0 || read.sequence > read.total)
        return std::nullopt;
    return read;
}

std::optional<Ports> readPorts(const InformationElement &element)
{
    const int bits = element.id == element::kPorts8 ? 8 : 16;
    if (element.data.size() != bits / 4)
        return std::nullopt;
    if (bits == 8)
        return Ports{octetAt(element.data, 0), octetAt(element.data, 1), bits};
    return Ports{wordAt(element.data, 0), wordAt(element.data, 2), bits};
}

} // namespace

InformationElement toElement(const Concatenation &concatenation)
{
    InformationElement made;
    made.id = concatenation.bits == 8 ? element::kConcatenation8 : element::kConcatenation16;
    appendNumber(concatenation.reference, concatenation.bits, made.data);
    appendNumber(concatenation.total, 8, made.data);
    appendNumber(concatenation.sequence, 8, made.data);
    return made;
}

InformationElement toElement(const Ports &ports)
{
    InformationElement made;
    made.id = ports.bits == 8 ? element::kPorts8 : element::kPorts16;
    appendNumber(ports.destination, ports.bits, made.data);
    appendNumber(ports.source, ports.bits, made.data);
    return made;
}

std::optional<Concatenation> concatenation(const Header &header)
{
    std::optional<Concatenation> found;
    for (const InformationElement &element : header) {
        if (element.id != element::kConcatenation8 && element.id != element::kConcatenation16)
            continue;
        if (const auto read = readConcatenation(element))
            found = read;
    }
    return found;
}

std::optional<Ports> ports(const Header &header)
{
    std::optional<Ports> found;
    for (const InformationElement &element : header) {
        if (element.id != element::kPorts8 && element.id != element::kPorts16)
            continue;
        if (const auto read = readPorts(element))
            found = read;
    }
    return found;
}

NationalTables nationalTables(const Header &header)
{
    NationalTables tables;
    for (const InformationElement &element : header) {
        if (element.data.size() != 1)
            continue;
        const int language = octetAt(element.data, 0);
        if (element.id == element::kLockingShift && gsm7::areDefined({language, 0}))
            tables.locking = language;
        if (element.id == element::kSingleShift && gsm7::areDefined({0, language}))
            tables.singleShift = language;
    }
    return tables;
}

int encodedSize(const Header &header)
{
    int size = header.empty() ? 0 : 1;
    for (const InformationElement &element : header)
        size += 2 + static_cast<int>(element.data.size());
    return size;
}

void appendHeader(const Header &header, QByteArray &octets)
{
    if (header.empty())
        return;
    octets.append(static_cast<char>(encodedSize(header) - 1));
    for (const InformationElement &element : header) {
        octets.append(static_cast<char>(element.id));
        octets.append(static_cast<char>(element.data.size()));
        octets.append(element.data);
    }
}

std::optional<Header> parseHeader(QByteArrayView elements)
{
    Header header;
    while (elements.size() >= 2) {
        const qsizetype size = static_cast<quint8>(elements[1]);
        if (elements.size() < 2 + size)
            return std::nullopt;
        header.push_back({static_cast<quint8>(elements[0]), elements.sliced(2, size).toByteArray()});
        elements = elements.sliced(2 + size);
    }
    if (!elements.isEmpty())
        return std::nullopt;
    return header;
}

} // namespace pdu
