#include "app/cli/commands.h"

#include "app/text/explanation.h"
#include "app/text/say.h"
#include "modem/practice/networks.h"
#include "modem/practice/servedmodem.h"

#include <QCoroSignal>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Served = std::vector<std::unique_ptr<practice::ServedModem>>;

Explanation explain(const practice::ServeError &error)
{
    using enum practice::ServeError::Code;
    const QString reason = say("The system says: %1.").arg(error.reason);
    switch (error.code) {
    case CannotOpenTerminal:
        return {say("No pseudo-terminal could be opened."), reason, say("Try --listen instead.")};
    case CannotLink:
        return {say("The link %1 could not be made.").arg(error.subject), reason,
                say("Name another folder behind --link.")};
    case CannotListen:
        return {say("Port %1 could not be listened on.").arg(error.subject), reason,
                say("Name another port behind --listen.")};
    }
    return {};
}

Explanation explain(const practice::NetworkError &error)
{
    return {say("The file %1 could not be written.").arg(error.path),
            say("The system says: %1.").arg(error.reason), say("Name another file behind --log.")};
}

/// The options of the command line are those of a practice line, with dashes.
QList<QPair<QString, QString>> lineOptions(const Arguments &arguments)
{
    QList<QPair<QString, QString>> options;
    for (const QString &name : {u"modems"_s, u"profile"_s, u"seed"_s, u"speed"_s, u"faults"_s, u"people"_s,
                                u"person"_s, u"family"_s, u"credit"_s, u"log"_s}) {
        for (const QString &value : arguments.texts(u"--"_s + name))
            options.append({name, value});
    }
    if (arguments.has(u"--pin"))
        options.append({u"pin"_s, u"1"_s});
    return options;
}

base::Result<std::unique_ptr<practice::ServedModem>, practice::ServeError>
serve(Invocation &invocation, const std::shared_ptr<practice::PracticeNetwork> &network,
      const practice::ModemOptions &options)
{
    const auto port = invocation.arguments.number(u"--listen");
    if (port)
        return practice::TcpModem::create(invocation.clock, network, options, quint16(*port + options.index));
    return practice::PtyModem::create(invocation.clock, network, options,
                                      invocation.arguments.text(u"--link").value_or(QString()));
}

void tell(Invocation &invocation, practice::ServedModem &modem, int index)
{
    const QString imei = QString::fromLatin1(modem.imei());
    if (invocation.console.wantsJson())
        invocation.console.print(
            QJsonObject{{u"modem"_s, index}, {u"line"_s, modem.line()}, {u"imei"_s, imei}});
    else
        invocation.console.print(say("modem %1 (IMEI %2): %3").arg(index).arg(imei, modem.line()));
}

/// Tells where a modem is, now and whenever it comes back.
void follow(Invocation &invocation, practice::ServedModem &modem, int index)
{
    tell(invocation, modem, index);
    QObject::connect(&modem, &practice::ServedModem::reopened, &modem,
                     [&invocation, &modem, index] { tell(invocation, modem, index); });
    QObject::connect(&modem, &practice::ServedModem::failed, &modem,
                     [&invocation](const practice::ServeError &error) {
                         invocation.console.note(explain(error).onCommandLine().toString());
                     });
}

/// All of them, or what went wrong with one; the others are gone then.
base::Result<Served, practice::ServeError> serveAll(Invocation &invocation, const practice::Options &options,
                                                    const std::shared_ptr<practice::PracticeNetwork> &network)
{
    Served served;
    for (int index = 0; index < options.modems; ++index) {
        auto modem = serve(invocation, network, options.modem(index));
        if (!modem)
            return base::unexpected(modem.error());
        served.push_back(std::move(*modem));
    }
    return served;
}

Exit failed(Invocation &invocation, const Explanation &explanation)
{
    invocation.console.note(explanation.onCommandLine().toString());
    return Exit::Failed;
}

/// What the command line asks for, if it can be.
std::optional<practice::Options> checkedOptions(Invocation &invocation)
{
    const auto options = practice::readOptions(lineOptions(invocation.arguments));
    const qint64 port = invocation.arguments.number(u"--listen").value_or(0);
    if (!options)
        wrongUsage(invocation, say("The value of --%1 cannot be used.").arg(options.error().option));
    else if (invocation.arguments.has(u"--link") && port > 0)
        wrongUsage(invocation, say("Give either --link or --listen, not both."));
    else if (port + options->modems > 65536)
        wrongUsage(invocation, say("There are not enough ports behind %1.").arg(port));
    else
        return *options;
    return {};
}

QCoro::Task<Exit> runPractice(Invocation &invocation)
{
    const auto options = checkedOptions(invocation);
    if (!options)
        co_return Exit::Usage;
    const auto network = practice::makeNetwork(invocation.clock, *options);
    if (!network)
        co_return failed(invocation, explain(network.error()));
    const auto served = serveAll(invocation, *options, *network);
    if (!served)
        co_return failed(invocation, explain(served.error()));
    for (size_t index = 0; index < served->size(); ++index)
        follow(invocation, *served->at(index), int(index));
    if (!invocation.stop.isRaised())
        co_await qCoro(&invocation.stop, &StopSignal::raised);
    co_return Exit::Done;
}

QString faultList()
{
    QString list =
        say("Faults for --faults, with commas between them: \u201chang@3\u201d strikes at the third text, "
            "\u201ccms500@3-12\u201d at ten in a row, \u201cnoprompt:0.01\u201d at one in a hundred, "
            "\u201clateok=4@1\u201d with a number of its own, \u201cm1/hang@3\u201d on modem 1 alone.");
    for (const practice::FaultDescription &fault : practice::faultTable()) {
        QString name = QString::fromLatin1(fault.name);
        if (fault.argument)
            name += u"=N"_s;
        list += u"\n%1: %2"_s.arg(name, QString::fromLatin1(fault.what));
        if (fault.argument)
            list += u" (N: %1; %2)"_s.arg(QString::fromLatin1(fault.argument)).arg(fault.argumentDefault);
    }
    return list;
}

Option option(const QString &name, Option::Kind kind, const QString &value, const QString &help)
{
    return {name, kind, value, help, false, false, {}};
}

Option choice(const QString &name, const QString &value, const QString &help, const QStringList &choices)
{
    return {name, Option::Kind::Choice, value, help, false, false, choices};
}

Option repeatable(Option option)
{
    option.isRepeatable = true;
    return option;
}

std::vector<Option> practiceOptions()
{
    using Kind = Option::Kind;
    return {
        option(u"--modems"_s, Kind::Number, u"N"_s, say("How many, 1 to 64 (1)")),
        option(u"--link"_s, Kind::File, u"DIR"_s, say("Link their pseudo-terminals as DIR/modem0 and so on")),
        option(u"--listen"_s, Kind::Number, u"PORT"_s,
               say("On TCP ports of this computer from PORT on, not on terminals")),
        choice(u"--profile"_s, u"NAME"_s, say("How fast they are (instant)"), {u"instant"_s, u"realistic"_s}),
        option(u"--speed"_s, Kind::Text, u"X"_s, say("So many times faster than a realistic modem (1)")),
        option(u"--seed"_s, Kind::Number, u"S"_s, say("The same seed gives the same run (1)")),
        option(u"--log"_s, Kind::File, u"FILE"_s,
               say("Record every part the network accepts, a JSON object a line")),
        option(u"--faults"_s, Kind::Text, u"LIST"_s, say("What goes wrong and when, see above")),
        choice(u"--people"_s, u"MIX"_s, say("What people do with texts (quiet; lively if realistic)"),
               {u"quiet"_s, u"lively"_s}),
        repeatable(option(
            u"--person"_s, Kind::Text, u"NUMBER:HABIT"_s,
            say("One person\u2019s habit: silent, answers, long, misspells, stops, late, off, unknown or "
                "refused"))),
        option(u"--family"_s, Kind::Text, u"LIST"_s,
               say("Whose manners the modems have, one after the other: huawei,zte ... or all")),
        option(u"--credit"_s, Kind::Text, u"AMOUNT"_s,
               say("What each SIM has on its account, such as 2.50; a part costs 0.09")),
        option(u"--pin"_s, Kind::Flag, {}, say("The SIMs ask for their PIN, 1234")),
    };
}

} // namespace

Command practiceCommand()
{
    Command command;
    command.name = u"practice"_s;
    command.summary = say("Serves practice modems that any program can open, until stopped");
    command.description = faultList();
    command.options = practiceOptions();
    command.examples = {
        {u"practice --modems 2 --link /tmp/modems --profile realistic --log accepted.jsonl"_s,
         say("Two modems for other programs: serial:/tmp/modems/modem0 and modem1.")},
        {u"practice --listen 7001 --faults hang@3,report-double:0.1"_s,
         say("One on tcp:127.0.0.1:7001 that hangs at the third text.")},
    };
    command.run = runPractice;
    return command;
}

} // namespace app
