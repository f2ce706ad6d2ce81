#include "app/application.h"
#include "app/aside.h"
#include "app/cli/access.h"
#include "app/cli/commands.h"
#include "app/cli/people.h"
#include "app/listimport.h"
#include "app/text/errortext.h"
#include "app/text/listtext.h"
#include "app/text/say.h"
#include "core/contacts/exporter.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QJsonObject toJson(const contacts::ImportCounts &counts, base::Milliseconds elapsed)
{
    return {{u"rows"_s, counts.rows},
            {u"added"_s, counts.added},
            {u"updated"_s, counts.updated},
            {u"unchanged"_s, counts.unchanged},
            {u"invalid"_s, counts.invalid},
            {u"duplicates"_s, counts.duplicates},
            {u"suppressed"_s, counts.suppressed},
            {u"seconds"_s, double(elapsed.count()) / 1000}};
}

QString inWords(const contacts::ImportCounts &counts)
{
    const QStringList parts{say("%n row(s) read", counts.rows),
                            say("%n person(s) added", counts.added),
                            say("%n updated", counts.updated),
                            say("%n unchanged", counts.unchanged),
                            say("%n without a number that can be texted", counts.invalid),
                            say("%n double", counts.duplicates),
                            say("%n must not be texted", counts.suppressed)};
    return parts.join(", "_L1) + u'.';
}

contacts::ListOptions readingOf(const Arguments &arguments)
{
    return {{}, {}, arguments.text(u"--sheet").value_or(QString())};
}

contacts::ImportOptions optionsOf(const Arguments &arguments, std::vector<contacts::Assignment> assigned,
                                  contacts::Region region)
{
    contacts::ImportOptions options;
    options.reading = readingOf(arguments);
    options.assigned = std::move(assigned);
    options.region = region;
    options.group = arguments.text(u"--group").value_or(QString()).simplified();
    options.basis = arguments.text(u"--basis").value_or(QString());
    options.keepsRejects = arguments.has(u"--rejects");
    options.isDryRun = arguments.has(u"--dry-run");
    return options;
}

/// What is wrong with the options beyond what each of them tells; empty: nothing.
QString contradiction(const Arguments &arguments)
{
    const auto region = arguments.text(u"--region");
    if (region && contacts::Region::fromText(*region).isEmpty())
        return say("--region wants a country of two letters, such as DE.");
    if (arguments.has(u"--rejects") && arguments.has(u"--dry-run"))
        return say("--rejects needs an import that is done: leave one of --rejects and --dry-run out.");
    return {};
}

QString sentence(const contacts::ExportError &error)
{
    return std::visit([](const auto &one) { return explain(one).onCommandLine().toString(); }, error);
}

/// The rejected rows under the list's own header. False if the file could not be written.
QCoro::Task<bool> writeRejectsFile(Invocation &invocation, base::ImportId import)
{
    const QString path = *invocation.arguments.text(u"--rejects");
    const auto opening =
        aside([path = invocation.arguments.word(0), reading = readingOf(invocation.arguments)] {
            const auto list = contacts::openList(path, reading);
            return list ? (*list)->header() : QStringList();
        });
    const QStringList header = co_await opening;
    const auto writing = invocation.application->ledger().with([=](store::Database &database) {
        return store::Result<base::Result<qint64, contacts::ExportError>>(
            contacts::writeRejects(database, import, header, path));
    });
    const auto written = co_await writing;
    if (!written)
        invocation.console.note(explain(written.error()).onCommandLine().toString());
    else if (!*written)
        invocation.console.note(sentence(written->error()));
    co_return written &&*written;
}

QCoro::Task<Exit> importContacts(Invocation &invocation)
{
    if (const QString problem = contradiction(invocation.arguments); !problem.isEmpty())
        co_return wrongUsage(invocation, problem);
    std::vector<contacts::Assignment> assigned;
    if (const auto map = invocation.arguments.text(u"--map")) {
        const auto parsed = contacts::parseAssignments(*map);
        if (!parsed)
            co_return wrongUsage(invocation, explain(parsed.error()).onCommandLine().toString());
        assigned = *parsed;
    }
    Application &application = *invocation.application;
    const auto asking =
        application.ledger().run([&invocation](store::ReadDb &db) { return regionFor(invocation, db); });
    const auto region = co_await asking;
    if (!region)
        co_return fail(invocation, region.error());

    Console &console = invocation.console;
    const std::function<void(const ImportProgress &)> show = [&console](const ImportProgress &progress) {
        const QString text = say("%n row(s)", progress.counts.rows);
        console.progress({progress.fraction, text, {{u"rows"_s, progress.counts.rows}}});
    };
    const auto options = optionsOf(invocation.arguments, assigned, *region);
    const auto imported =
        co_await importList(application, invocation.stop, invocation.arguments.word(0), options, show);
    if (!imported)
        co_return failWith(invocation, imported.error().onCommandLine().toString());
    if (imported->wasStopped) {
        console.note(say("Stopped. What was read is kept; the same command goes on from there."));
        co_return Exit::Stopped;
    }
    bool isWritten = true;
    if (invocation.arguments.has(u"--rejects"))
        isWritten = co_await writeRejectsFile(invocation, imported->id);
    if (console.wantsJson())
        console.print(toJson(imported->counts, imported->elapsed));
    else
        console.print(inWords(imported->counts));
    if (!application.indexing().isSettled())
        console.progress({1, say("preparing the search"), {}});
    co_await application.indexing().settle(invocation.stop);
    co_return isWritten ? Exit::Done : Exit::Failed;
}

} // namespace

Command contactsImportCommand()
{
    using Kind = Option::Kind;
    Command command;
    command.name = u"contacts import"_s;
    command.summary = say("Brings a list of people into the profile");
    command.words = u"FILE"_s;
    command.fewestWords = command.mostWords = 1;
    command.access = Access::Changes;
    command.description = say(
        "Reads CSV, TSV, Excel workbooks (.xlsx) and vCards, whatever the file is called; separator, "
        "character set, header and columns are guessed. Of a workbook the first sheet with rows is read, and "
        "of a vCard with several numbers the mobile's is texted. People are known again by their number; "
        "empty cells never overwrite. An import that was interrupted can be run "
        "again and ends in the same state.");
    command.options = {{u"--map"_s,
                        Kind::Text,
                        u"number=Mobile,name=Customer"_s,
                        say("Which columns are what"),
                        false,
                        false,
                        {}},
                       {u"--region"_s,
                        Kind::Text,
                        u"DE"_s,
                        say("Country of numbers without a country code"),
                        false,
                        false,
                        {}},
                       {u"--sheet"_s,
                        Kind::Text,
                        u"NAME"_s,
                        say("The sheet of a workbook, if it is not the first"),
                        false,
                        false,
                        {}},
                       {u"--group"_s,
                        Kind::Text,
                        u"NAME"_s,
                        say("Put everybody of the list into this group"),
                        false,
                        false,
                        {}},
                       {u"--basis"_s,
                        Kind::Text,
                        u"TEXT"_s,
                        say("On what ground these people may be texted"),
                        false,
                        false,
                        {}},
                       {u"--rejects"_s,
                        Kind::File,
                        u"FILE"_s,
                        say("Write the rows that could not be taken, with the reason"),
                        false,
                        false,
                        {}},
                       {u"--dry-run"_s, Kind::Flag, {}, say("Only count"), false, false, {}}};
    command.examples = {
        {u"contacts import customers.csv --region DE --group Customers"_s,
         say("A list with German numbers.")},
        {u"contacts import customers.xlsx --sheet Bath"_s, say("A sheet of an Excel workbook.")},
        {u"contacts import phone.vcf --region GB"_s, say("What a phone exports.")},
        {u"contacts import list.csv --dry-run"_s, say("What would happen, without doing it.")}};
    command.run = importContacts;
    return command;
}

} // namespace app
