#include "app/cli/jsonlines.h"

#include "app/cli/inputreader.h"
#include "app/cli/linesplitter.h"
#include "app/text/say.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// A text of 255 parts with every character escaped takes a quarter of it.
constexpr qsizetype kLongestLine = 1 << 20;

using Answer = LineAnswer (*)(const QJsonObject &);

QJsonObject toJson(const LineError &error)
{
    QJsonObject fields{{u"code"_s, error.code}, {u"message"_s, error.message}};
    if (error.offset)
        fields.insert(u"offset"_s, *error.offset);
    return {{u"error"_s, fields}};
}

LineError parseProblem(const QByteArray &line, const QJsonParseError &error)
{
    if (line.trimmed().isEmpty())
        return {u"empty_line"_s, say("The line is empty; a JSON object was expected."), {}};
    if (error.error != QJsonParseError::NoError)
        return {u"bad_json"_s, say("The line is not JSON."), error.offset};
    return {u"not_an_object"_s, say("The line is JSON, but no object."), {}};
}

void answerAll(const QByteArrayList &lines, const LineSplitter &splitter, Answer answer, Console &console)
{
    QByteArray output;
    for (const QByteArray &line : lines) {
        const QJsonObject object =
            splitter.isTooLong(line)
                ? toJson({u"line_too_long"_s, say("The line is longer than 1 MiB."), kLongestLine})
                : answerJsonLine(line, answer);
        output += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    }
    if (!output.isEmpty())
        console.write(output);
}

} // namespace

QJsonObject answerJsonLine(const QByteArray &line, Answer answer)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject())
        return toJson(parseProblem(line, error));
    const LineAnswer result = answer(document.object());
    return result ? *result : toJson(result.error());
}

QCoro::Task<Exit> answerJsonLines(Invocation &invocation, Answer answer)
{
    InputReader reader(invocation.console.input(), invocation.stop);
    LineSplitter splitter(kLongestLine);
    while (true) {
        const std::optional<QByteArray> octets = co_await reader.next();
        if (!octets)
            break;
        answerAll(splitter.add(*octets), splitter, answer, invocation.console);
    }
    answerAll(splitter.finish(), splitter, answer, invocation.console);
    co_return invocation.stop.isRaised() ? Exit::Stopped : Exit::Done;
}

} // namespace app
