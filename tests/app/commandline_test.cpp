#include "app/cli/commandline.h"

#include "tests/catch.h"

#include <QDir>

using namespace Qt::StringLiterals;
using Kind = app::Option::Kind;

namespace {

const std::vector<app::Command> &table()
{
    static const std::vector<app::Command> commands = [] {
        app::Command send;
        send.name = u"send"_s;
        send.options = {{u"--to"_s, Kind::Text, u"NUMBER"_s, u"a number"_s, false, true, {}},
                        {u"--purpose"_s,
                         Kind::Choice,
                         u"WHAT"_s,
                         u"what it is for"_s,
                         true,
                         false,
                         {u"service"_s, u"survey"_s}},
                        {u"--file"_s, Kind::File, u"FILE"_s, u"a list"_s, false, false, {}},
                        {u"--check"_s, Kind::Flag, {}, u"stop there"_s, false, false, {}}};
        app::Command doubts;
        doubts.name = u"doubts"_s;
        doubts.words = u"[ID]"_s;
        doubts.mostWords = 1;
        app::Command settle;
        settle.name = u"doubts settle"_s;
        settle.words = u"MESSAGE"_s;
        settle.fewestWords = settle.mostWords = 1;
        app::Command list;
        list.name = u"contacts list"_s;
        app::Command import;
        import.name = u"contacts import"_s;
        import.words = u"FILE"_s;
        import.fewestWords = import.mostWords = 1;
        return std::vector<app::Command>{send, doubts, settle, list, import};
    }();
    return commands;
}

app::CommandLine parse(const QString &line)
{
    return app::parseCommandLine(line.split(u' ', Qt::SkipEmptyParts), table());
}

} // namespace

TEST_CASE("command lines that are understood")
{
    const auto [line, name, words] = GENERATE(table<QString, QString, QStringList>({
        {u"send --purpose service"_s, u"send"_s, {}},
        {u"send --purpose=survey --to +491 --to +492"_s, u"send"_s, {}},
        {u"--json send --purpose service"_s, u"send"_s, {}},
        {u"doubts"_s, u"doubts"_s, {}},
        {u"doubts 7"_s, u"doubts"_s, {u"7"_s}},
        {u"doubts settle 7"_s, u"doubts settle"_s, {u"7"_s}},
        {u"contacts import -- --strange.csv"_s, u"contacts import"_s, {u"--strange.csv"_s}},
        {u"contacts list --json"_s, u"contacts list"_s, {}},
        {u"contacts --json list"_s, u"contacts list"_s, {}},
    }));
    CAPTURE(line);
    const auto result = parse(line);
    const auto *call = std::get_if<app::CommandCall>(&result);
    REQUIRE(call);
    CHECK(call->command->name == name);
    CHECK(call->arguments.words() == words);
    CHECK(call->wantsJson == line.contains(u"--json"_s));
}

TEST_CASE("wrong usage is told with its place and a way out")
{
    const auto [line, about, sentence] = GENERATE(table<QString, QString, QString>({
        {u""_s, u""_s, u"A command is missing."_s},
        {u"sned"_s, u""_s, u"There is no command \"sned\". Did you mean send?"_s},
        {u"contacts"_s, u"contacts"_s, u"contacts wants one of list, import behind it."_s},
        {u"contacts imprt"_s, u"contacts"_s,
         u"There is no command \"contacts imprt\". Did you mean import?"_s},
        {u"--dta x send"_s, u""_s, u"There is no option --dta before the command. Did you mean --data?"_s},
        {u"send --purpos service"_s, u"send"_s, u"send has no option --purpos. Did you mean --purpose?"_s},
        {u"send --purpose"_s, u"send"_s, u"--purpose wants a value behind it: --purpose WHAT."_s},
        {u"send --to --check"_s, u"send"_s, u"--to wants a value behind it: --to NUMBER."_s},
        {u"send --check=yes"_s, u"send"_s, u"--check takes no value."_s},
        {u"send"_s, u"send"_s, u"send needs --purpose WHAT: what it is for."_s},
        {u"send --purpose service --purpose survey"_s, u"send"_s,
         u"--purpose stands there twice; once is enough."_s},
        {u"send hello"_s, u"send"_s,
         u"send cannot use \"hello\": it takes options only. A value with blanks needs quotes around it."_s},
        {u"doubts settle"_s, u"doubts settle"_s, u"doubts settle wants MESSAGE behind it."_s},
        {u"doubts settle 1 2"_s, u"doubts settle"_s,
         u"doubts settle cannot use \"2\": it takes MESSAGE and options. A value with blanks needs quotes around it."_s},
    }));
    CAPTURE(line);
    const auto result = parse(line);
    const auto *error = std::get_if<app::UsageError>(&result);
    REQUIRE(error);
    CHECK(error->about == about);
    CHECK(error->sentence == sentence);
}

TEST_CASE("help is about the place where it was asked")
{
    const auto [line, about] = GENERATE(table<QString, QString>({
        {u"--help"_s, u""_s},
        {u"-h"_s, u""_s},
        {u"send --help"_s, u"send"_s},
        {u"send --to +49 --help"_s, u"send"_s},
        {u"contacts --help"_s, u"contacts"_s},
        {u"doubts settle --help"_s, u"doubts settle"_s},
    }));
    CAPTURE(line);
    const auto result = parse(line);
    const auto *help = std::get_if<app::HelpCall>(&result);
    REQUIRE(help);
    CHECK(help->about == about);
}

TEST_CASE("what another program may have to open is made absolute")
{
    const auto result = parse(u"--data here send --purpose service --file list.csv"_s);
    const auto &call = std::get<app::CommandCall>(result);
    CHECK(call.profile == QDir::current().absoluteFilePath(u"here"_s));
    CHECK(call.arguments.text(u"--file") == QDir::current().absoluteFilePath(u"list.csv"_s));
}

TEST_CASE("a value may look like anything but an option of the command")
{
    const auto result = parse(u"send --purpose service --to --odd"_s);
    CHECK(std::get<app::CommandCall>(result).arguments.text(u"--to") == u"--odd"_s);
}
