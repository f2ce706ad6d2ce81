#include "app/cli/coding.h"
#include "app/cli/codingrequest.h"
#include "app/cli/commands.h"
#include "app/text/say.h"
#include "core/pdu/costly.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

QJsonArray costlyArray(const QString &text, const pdu::SegmentOptions &options)
{
    QJsonArray array;
    for (const pdu::CostlyCharacter &costly : pdu::costlyCharacters(text, options.tables))
        array.append(QJsonObject{{u"offset"_s, costly.offset},
                                 {u"character"_s, costly.character},
                                 {u"replacement"_s, costly.replacement}});
    return array;
}

QCoro::Task<Exit> run(Invocation &invocation)
{
    return answerJsonLines(invocation, answerSegments);
}

} // namespace

LineAnswer answerSegments(const QJsonObject &request)
{
    RequestFields fields(request);
    const QString text = fields.requiredText("text"_L1);
    const pdu::SegmentOptions options = readSegmentOptions(fields);
    if (fields.error())
        return base::unexpected<LineError>(*fields.error());
    const auto cost = pdu::countText(text, options);
    if (!cost)
        return base::unexpected<LineError>(toLineError(cost.error()));
    return QJsonObject{{u"encoding"_s, encodingName(cost->alphabet)},
                       {u"units"_s, cost->units},
                       {u"segments"_s, cost->segments},
                       {u"units_left"_s, cost->unitsLeft},
                       {u"costly"_s, costlyArray(text, options)}};
}

Command segmentsCommand()
{
    Command command;
    command.name = u"segments"_s;
    command.summary = say("Counts the parts that texts take");
    command.description =
        say("Reads a JSON object a line: text, and if wanted alphabet (auto, gsm7, ucs2) and the "
            "language numbers locking and single. Writes encoding, units, segments, units_left "
            "and the costly characters with what could stand in their place.");
    command.examples = {{uR"(segments <<< '{"text": "Hello"}')"_s, say("What one text takes.")}};
    command.run = run;
    return command;
}

} // namespace app
