#include "modem/atnetwork.h"

#include "modem/atreply.h"
#include "modem/atsim.h"

namespace modem {

namespace {

/// The field after the first is a status, hence the first was <n>: an area code is quoted or longer.
bool isStatus(AtReply fields)
{
    if (fields.atEnd() || fields.isQuoted())
        return false;
    const QByteArrayView text = fields.text();
    bool isNumber = false;
    const int value = text.toInt(&isNumber, 10);
    return isNumber && text.size() <= 3 && value >= 0 && value <= 11;
}

} // namespace

std::optional<RegistrationReply> parseRegistration(QByteArrayView line)
{
    AtReply fields(line);
    RegistrationReply reply;
    std::optional<int> status = fields.number();
    if (isStatus(fields)) {
        reply.mode = status;
        status = fields.number();
    }
    if (!status)
        return std::nullopt;
    reply.status = *status;
    reply.area = fields.hexNumber();
    reply.cell = fields.hexNumber();
    reply.technology = fields.number();
    return reply;
}

line::Registration registration(int status)
{
    switch (status) {
    case 0: return line::Registration::Idle;
    case 1:
    case 6:
    case 9: return line::Registration::Home;
    case 2: return line::Registration::Searching;
    case 3:
    case 8:
    case 11: return line::Registration::Denied;
    case 5:
    case 7:
    case 10: return line::Registration::Roaming;
    }
    return line::Registration::Unknown;
}

bool canSend(line::Registration registration)
{
    return registration == line::Registration::Home || registration == line::Registration::Roaming;
}

std::optional<int> signalDbm(QByteArrayView line)
{
    const auto level = AtReply(line).number();
    if (!level)
        return std::nullopt;
    if (*level >= 0 && *level <= 31)
        return -113 + 2 * *level;
    if (*level >= 100 && *level <= 191) // TD-SCDMA, 3GPP TS 27.007 8.5
        return *level - 216;
    return std::nullopt;
}

ExtendedSignal parseExtendedSignal(QByteArrayView line)
{
    AtReply fields(line);
    const auto upTo = [&](int most) {
        const auto value = fields.number();
        return value && *value >= 0 && *value <= most ? value : std::nullopt;
    };
    ExtendedSignal signal;
    signal.rxlev = upTo(63);
    signal.ber = upTo(7);
    signal.rscp = upTo(96);
    signal.ecno = upTo(49);
    signal.rsrq = upTo(34);
    signal.rsrp = upTo(97);
    return signal;
}

std::optional<int> signalDbm(const ExtendedSignal &signal)
{
    if (signal.rsrp)
        return *signal.rsrp - 141;
    if (signal.rscp)
        return *signal.rscp - 121;
    if (signal.rxlev)
        return *signal.rxlev - 111;
    return std::nullopt;
}

QString operatorName(QByteArrayView line)
{
    AtReply fields(line);
    fields.number();
    fields.number();
    return maybeUcs2(fields.text());
}

} // namespace modem
