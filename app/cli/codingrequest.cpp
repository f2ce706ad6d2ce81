#include "app/cli/codingrequest.h"

#include "app/text/codingtext.h"
#include "app/text/say.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMostReference = 0xFFFF;

int readBits(RequestFields &fields, QLatin1String name, int otherwise)
{
    const auto bits = fields.number(name, 8, 16);
    if (bits && *bits != 8 && *bits != 16)
        fields.failField(name, say("8 or 16"));
    return static_cast<int>(bits.value_or(otherwise));
}

std::optional<pdu::Ports> readPorts(RequestFields &fields)
{
    const auto object = fields.object("ports"_L1);
    if (!object)
        return std::nullopt;
    RequestFields inner(*object);
    pdu::Ports ports;
    ports.bits = readBits(inner, "bits"_L1, ports.bits);
    ports.destination = static_cast<int>(inner.number("dst"_L1, 0, kMostReference).value_or(0));
    ports.source = static_cast<int>(inner.number("src"_L1, 0, kMostReference).value_or(0));
    if (inner.error())
        fields.fail(*inner.error());
    return ports;
}

} // namespace

pdu::SegmentOptions readSegmentOptions(RequestFields &fields)
{
    using Choice = pdu::SegmentOptions::Choice;
    static const QStringList kWords = {u"auto"_s, u"gsm7"_s, u"ucs2"_s, u"8bit"_s};
    constexpr Choice kChoices[] = {Choice::Auto, Choice::Gsm7, Choice::Ucs2, Choice::Auto};
    pdu::SegmentOptions options;
    options.choice = kChoices[fields.choice("alphabet"_L1, kWords)];
    options.tables.locking = static_cast<int>(fields.number("locking"_L1, 0, 255).value_or(0));
    options.tables.singleShift = static_cast<int>(fields.number("single"_L1, 0, 255).value_or(0));
    options.reference = static_cast<int>(fields.number("ref"_L1, 0, kMostReference).value_or(0));
    options.referenceBits = readBits(fields, "ref_bits"_L1, options.referenceBits);
    options.ports = readPorts(fields);
    return options;
}

QString encodingName(pdu::Alphabet alphabet)
{
    switch (alphabet) {
    case pdu::Alphabet::Gsm7: return u"GSM-7"_s;
    case pdu::Alphabet::Ucs2: return u"UCS-2"_s;
    case pdu::Alphabet::EightBit: return u"8-bit"_s;
    }
    return {};
}

LineError toLineError(const pdu::SegmentError &error)
{
    const bool hasPlace = error.code == pdu::SegmentError::Code::NotInAlphabet;
    return {codeName(error.code), sentence(error),
            hasPlace ? std::optional<qint64>(error.offset) : std::nullopt};
}

} // namespace app
