#include "app/cli/coding.h"
#include "app/cli/commands.h"
#include "app/cli/decodedjson.h"
#include "app/cli/requestfields.h"
#include "app/text/codingtext.h"
#include "app/text/say.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

pdu::DecodeOptions readOptions(RequestFields &fields)
{
    pdu::DecodeOptions options;
    if (fields.isGiven("has_smsc"_L1))
        options.hasServiceCentre = fields.flag("has_smsc"_L1);
    if (fields.choice("direction"_L1, {u"in"_s, u"out"_s}) == 1)
        options.direction = pdu::Direction::ToNetwork;
    if (fields.isGiven("rp"_L1))
        options.reportForm = fields.choice("rp"_L1, {u"ack"_s, u"err"_s}) == 0
                                 ? pdu::ReportForm::Acknowledgement
                                 : pdu::ReportForm::Error;
    return options;
}

QCoro::Task<Exit> run(Invocation &invocation)
{
    return answerJsonLines(invocation, answerDecode);
}

} // namespace

LineAnswer answerDecode(const QJsonObject &request)
{
    RequestFields fields(request);
    const QString digits = fields.requiredText("pdu"_L1);
    const pdu::DecodeOptions options = readOptions(fields);
    if (fields.error())
        return base::unexpected<LineError>(*fields.error());
    const auto decoded = pdu::decodeHex(digits.toUtf8(), options);
    if (!decoded)
        return base::unexpected<LineError>(
            {codeName(decoded.error().code), sentence(decoded.error()), decoded.error().offset});
    return toJson(*decoded);
}

Command decodeCommand()
{
    Command command;
    command.name = u"decode"_s;
    command.summary = say("Reads PDUs");
    command.description =
        say("Reads a JSON object a line: pdu (hexadecimal); if wanted has_smsc (true), direction (in "
            "or out) and, of a report, rp (ack or err). Writes every field the PDU has. What cannot "
            "be read is left out and named among the warnings.");
    command.examples = {
        {uR"(decode <<< '{"pdu": "0001000B916407281553F8000005E8329BFD06", "direction": "out"}')"_s,
         say("What a PDU says.")}};
    command.run = run;
    return command;
}

} // namespace app
