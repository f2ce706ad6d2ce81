#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "tests/app/clirun.h"
#include "tests/catch.h"

#include <QProcess>
#include <QSet>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

TEST_CASE("every command explains itself")
{
    QSet<QString> names;
    for (const app::Command &command : app::commands()) {
        CAPTURE(command.name);
        CHECK_FALSE(names.contains(command.name));
        names.insert(command.name);
        CHECK(static_cast<bool>(command.run));
        REQUIRE_FALSE(command.summary.isEmpty());
        CHECK_FALSE(command.summary.endsWith(u'.'));
        CHECK(command.summary.front().isUpper());
        CHECK_FALSE(command.examples.empty());
        for (const app::Example &example : command.examples)
            CHECK(example.line.contains(command.name));
        for (const app::Option &option : command.options) {
            CAPTURE(option.name);
            CHECK(option.name.startsWith(u"--"_s));
            REQUIRE_FALSE(option.help.isEmpty());
            CHECK_FALSE(option.help.front().isLower());
            CHECK((option.kind == app::Option::Kind::Flag) == option.value.isEmpty());
        }
        const auto result = tests::runCli(command.name.split(u' ') << u"--help"_s);
        CHECK(result.exit == app::Exit::Done);
        CHECK(result.out.contains(command.summary.left(20)));
        CHECK(result.err.isEmpty());
    }
}

TEST_CASE("help, version and wrong usage end as they should")
{
    CHECK(tests::runCli({u"--help"_s}).out.contains(u"Usage: handbell-cli [--data DIR] [--json] COMMAND"_s));
    CHECK(tests::runCli({u"--version"_s}).out.startsWith(u"handbell-cli "_s));
    const auto wrong = tests::runCli({u"--helpp"_s});
    CHECK(wrong.exit == app::Exit::Usage);
    CHECK(wrong.out.isEmpty());
    CHECK(wrong.err == u"handbell-cli: There is no option --helpp before the command. Did you mean --help?\n"
                       "handbell-cli --help tells what it takes.\n"_s);
}

TEST_CASE("no line of help is wider than a terminal")
{
    for (const QString &line : app::helpText({}, app::commands()).split(u'\n')) {
        CAPTURE(line);
        CHECK(line.size() <= 80);
    }
}

TEST_CASE("the man page names every command and option")
{
    const QString page = app::manPage(app::commands());
    CHECK(page.startsWith(u".TH HANDBELL"_s));
    for (const app::Command &command : app::commands()) {
        CAPTURE(command.name);
        CHECK(page.contains(u".SS "_s + QString(command.name).replace(u'-', u"\\-"_s)));
        for (const app::Option &option : command.options)
            CHECK(page.contains(u".B "_s + QString(option.name).replace(u'-', u"\\-"_s)));
    }
}

namespace {

/// What bash offers for a line that ends where the last word ends.
QStringList offered(const QString &line)
{
    QTemporaryFile script;
    REQUIRE(script.open());
    script.write(app::bashCompletion(app::commands()).toUtf8());
    script.close();
    QStringList words = line.split(u' ');
    const QString last = QString::number(words.size() - 1);
    const QString complete = u"source %1; COMP_WORDS=(\"$@\"); COMP_CWORD=%2; _handbell_cli; "
                             "printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(script.fileName(), last);
    QProcess bash;
    bash.start(u"bash"_s, QStringList{u"-c"_s, complete, u"bash"_s} + words);
    REQUIRE(bash.waitForFinished(10'000));
    CHECK(bash.readAllStandardError() == QByteArray());
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("bash completes options of every command")
{
    CHECK(offered(u"handbell-cli --ver"_s) == QStringList{});
    CHECK(offered(u"handbell-cli --da"_s) == QStringList{u"--data"_s});
}
