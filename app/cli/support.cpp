#include "app/application.h"
#include "app/cli/commands.h"
#include "app/cli/examine.h"
#include "app/cli/makeline.h"
#include "app/text/say.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The lines that this program has open, with all that their recorders hold; else those in use are brought
/// up.
QCoro::Task<std::vector<SupportLine>> linesToTellOf(Invocation &invocation)
{
    Application &application = *invocation.application;
    const modem::LineEnvironment environment{invocation.clock, application.pins(), application.networks(),
                                             false};
    std::vector<SupportLine> lines;
    for (const QString &name : application.engine().lineNames())
        lines.push_back(supportLine(application.engine(), name));
    if (!lines.empty())
        co_return lines;
    const QStringList names = linesToExamine(invocation);
    for (const QString &name : names) {
        if (invocation.stop.isRaised())
            break;
        SupportLine line = co_await examineLine(invocation, name, environment);
        lines.push_back(std::move(line));
    }
    co_return lines;
}

QCoro::Task<Exit> run(Invocation &invocation)
{
    SupportFacts facts;
    facts.lines = co_await linesToTellOf(invocation);
    facts.ports = modem::systemPorts();
    facts.written = invocation.clock.now();
    facts.profile = invocation.application->profile();
    if (invocation.stop.isRaised())
        co_return Exit::Stopped;
    const QString path = invocation.arguments.word(0);
    const auto saved = saveSupport(facts, path);
    if (!saved) {
        invocation.console.note(saved.error().toString());
        co_return Exit::Failed;
    }
    if (invocation.console.wantsJson())
        invocation.console.print(QJsonObject{{u"file"_s, path}, {u"lines"_s, int(facts.lines.size())}});
    else
        invocation.console.print(say("%1 tells of %2. No number, PIN, name or text is in it.")
                                     .arg(path, say("%n line(s)", int(facts.lines.size()))));
    co_return Exit::Done;
}

} // namespace

Command supportCommand()
{
    Command command;
    command.name = u"support"_s;
    command.summary = say("Writes a support file: what was said to the modems, masked");
    command.words = u"FILE"_s;
    command.fewestWords = command.mostWords = 1;
    command.wordsAreFiles = true;
    command.access = Access::Changes;
    command.description = say(
        "For somebody who is to find out why a modem does not work. The program that has the lines open "
        "writes "
        "the dialogue of the last hours; if none does, the lines in use, or those that are named, are "
        "brought "
        "up for it. Numbers are masked; PINs, names and texts are not in it. The file says in its first line "
        "how it is read, and nobody else on this PC can read it.");
    command.options = {{u"--line"_s,
                        Option::Kind::Line,
                        u"LINE"_s,
                        say("Tell of this line if no program has lines open; again for more"),
                        false,
                        true,
                        {}}};
    command.examples = {
        {u"support handbell-support.jsonl"_s, say("To be sent to whoever helps")},
    };
    command.run = run;
    return command;
}

} // namespace app
