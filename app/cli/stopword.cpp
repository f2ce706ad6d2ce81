#include "app/cli/coding.h"
#include "app/cli/commands.h"
#include "app/cli/requestfields.h"
#include "app/text/say.h"
#include "core/consent/optout.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The rules are large and never change while the program runs.
const consent::OptOutMatcher &builtInMatcher()
{
    static const consent::OptOutMatcher matcher(consent::OptOutRules::builtIn());
    return matcher;
}

QStringList languagesOf(const QJsonObject &request, RequestFields &fields)
{
    QStringList languages;
    const QJsonValue given = request["languages"_L1];
    bool isList = given.isUndefined() || given.isNull() || given.isArray();
    for (const QJsonValue &language : given.toArray()) {
        isList = isList && language.isString();
        languages << language.toString();
    }
    if (!isList)
        fields.failField("languages"_L1, say("a list of language codes, such as [\"de\", \"en\"]"));
    return languages;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QCoro::Task<Exit> run(Invocation &invocation)
{
    return answerJsonLines(invocation, answerStopWord);
}

} // namespace

LineAnswer answerStopWord(const QJsonObject &request)
{
    RequestFields fields(request);
    const QString text = fields.requiredText("text"_L1);
    consent::Situation situation;
    situation.languages = languagesOf(request, fields);
    situation.openQuestion = fields.flag("open_question"_L1);
    if (fields.error())
        return base::unexpected<LineError>(*fields.error());
    const consent::Match match = builtInMatcher().match(text, situation);
    return QJsonObject{{u"verdict"_s, QString(inbox::name(match.verdict))},
                       {u"matched"_s, textOrNull(match.matched)},
                       {u"language"_s, textOrNull(match.language)}};
}

Command stopWordCommand()
{
    Command command;
    command.name = u"stop-word"_s;
    command.summary = say("Tells whether a reply asks for no more texts");
    command.description =
        say("Reads a JSON object a line: text, the languages of the person, and open_question if a survey "
            "waits for an answer. Writes the verdict (opt-out, probable, opt-in, help or none), the word "
            "that decided, and its language; \"und\" counts everywhere.");
    command.examples = {{uR"(stop-word <<< '{"text": "Bitte abmelden", "languages": ["de"]}')"_s,
                         say("Is this an opt-out?")}};
    command.run = run;
    return command;
}

} // namespace app
