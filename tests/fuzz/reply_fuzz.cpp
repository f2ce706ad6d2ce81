// Every parser of what a modem says comes to an end with any line, with values in their ranges.
#include "modem/atnetwork.h"
#include "modem/atreply.h"
#include "modem/atresults.h"
#include "modem/atsim.h"
#include "modem/atstorage.h"
#include "modem/textcodec.h"
#include "modem/ussdtext.h"
#include "modem/writtentext.h"
#include "tests/fuzz/require.h"

#include <cstdint>

using fuzz::require;

namespace {

void readFields(QByteArrayView line)
{
    qsizetype fields = 0;
    for (modem::AtReply reply(line); !reply.atEnd(); ++fields)
        require(reply.text().size() <= line.size());
    require(fields <= line.count(',') + 1);
    for (modem::AtReply reply(line); !reply.atEnd();)
        reply.names();
    for (modem::AtReply reply(line); !reply.atEnd();)
        require(reply.numbers().size() <= 1000);
}

void readNetwork(QByteArrayView line)
{
    if (const auto reply = modem::parseRegistration(line))
        modem::registration(reply->status);
    if (const auto level = modem::signalDbm(line))
        require(*level >= -116 && *level <= -25);
    if (const auto level = modem::signalDbm(modem::parseExtendedSignal(line)))
        require(*level >= -141 && *level <= -25);
    modem::operatorName(line);
}

void readStorage(QByteArrayView line)
{
    if (const auto place = modem::parsePlace(line))
        require(place->index >= 0 && !place->storage.isEmpty());
    modem::parseStoredHeader(line);
    modem::isTextModeHeader(line);
    modem::parseStorageUse(line);
    modem::parseStorageChoices(line);
    modem::parseIndices(line);
}

void readSim(QByteArrayView line)
{
    modem::simState(line);
    for (const QString &number : {modem::iccid(line), modem::iccidOfRecord(line)})
        require(number.isEmpty() || (number.size() >= 18 && number.size() <= 20 && number.startsWith(u"89")));
    modem::ownNumber(line);
    modem::serviceCentre(line);
    modem::pinTries(line, int(line.size() % 4));
    modem::tellsSimTrouble(line);
}

void readWritten(QByteArrayView line)
{
    if (const auto stamp = modem::parseWrittenTime(line))
        require(pdu::isValid(*stamp));
    const auto header = modem::parseWrittenHeader(line);
    require(header.has_value() == modem::isTextModeHeader(line));
    if (!header)
        return;
    require(header->reference >= 0 && header->reference <= 255);
    modem::decodeWritten(line, line);
}

void readUssd(QByteArrayView line)
{
    if (const auto reply = modem::parseUssd(line))
        require(modem::ussdText(*reply).size() <= reply->text.size());
}

void readResult(QByteArrayView line)
{
    const auto result = modem::finalResult(line);
    if (!result)
        return;
    modem::errorClass(result->code);
    modem::isDoubtful(result->code);
    modem::asksForPatience(result->code);
}

void readStored(QByteArrayView octets)
{
    const QList<QByteArray> lines = octets.toByteArray().split('\n');
    const auto texts = modem::storedTexts({lines.begin(), lines.end()});
    require(texts.size() <= size_t(lines.size()));
    for (const modem::StoredText &text : texts)
        modem::decodeStored(text);
}

void readLine(QByteArrayView line)
{
    readFields(line);
    readResult(line);
    readNetwork(line);
    readStorage(line);
    readSim(line);
    readUssd(line);
    readWritten(line);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *octets, size_t size)
{
    const QByteArrayView text(octets, qsizetype(size));
    const qsizetype end = text.indexOf('\n');
    readLine(text.first(end < 0 ? text.size() : end));
    if (end >= 0)
        readStored(text);
    return 0;
}
