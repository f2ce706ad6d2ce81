#include "core/store/contacts.h"
#include "app/cli/access.h"
#include "app/cli/commands.h"
#include "app/cli/people.h"
#include "app/text/errortext.h"
#include "app/text/listtext.h"
#include "app/text/say.h"
#include "core/contacts/exporter.h"
#include "core/store/groups.h"
#include "core/store/rowquery.h"

#include <QJsonDocument>

#include <span>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr size_t kPage = 1000;

QJsonObject toJson(const contacts::Contact &contact)
{
    QJsonObject fields;
    for (auto it = contact.fields.begin(); it != contact.fields.end(); ++it)
        fields.insert(it.key(), it.value());
    return {{u"id"_s, contact.id.value},       {u"number"_s, contact.number.toString()},
            {u"name"_s, contact.name},         {u"region"_s, contact.number.region.toString()},
            {u"language"_s, contact.language}, {u"fields"_s, fields}};
}

void printForPeople(Console &console, const contacts::Contact &contact)
{
    QStringList words{contact.number.toString(), contact.name};
    for (auto it = contact.fields.begin(); it != contact.fields.end(); ++it)
        words << u"%1: %2"_s.arg(it.key(), it.value());
    console.print(words.join("  "_L1));
}

/// A page at a time: a million people are never in memory at once.
template <class F>
void forEachContact(store::ReadDb &db, const std::vector<base::ContactId> &ids, const StopSignal &stop,
                    F visit)
{
    for (size_t at = 0; at < ids.size() && !stop.isRaised() && !db.failed(); at += kPage) {
        const std::span page = std::span(ids).subspan(at, std::min(kPage, ids.size() - at));
        for (const contacts::Contact &contact : store::contactPage(db, page))
            visit(contact);
    }
}

/// The answer is one JSON document, written piece by piece.
class JsonArrayWriter
{
public:
    explicit JsonArrayWriter(Console &console)
        : m_console(console)
    {
    }
    void add(const QJsonObject &object)
    {
        m_console.write(m_isEmpty ? "[" : ",\n");
        m_console.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
        m_isEmpty = false;
    }
    void finish() { m_console.write(m_isEmpty ? "[]\n" : "]\n"); }

private:
    Console &m_console;
    bool m_isEmpty = true;
};

Exit show(Invocation &invocation, store::ReadDb &db, const std::vector<base::ContactId> &ids)
{
    Console &console = invocation.console;
    JsonArrayWriter json(console);
    forEachContact(db, ids, invocation.stop, [&](const contacts::Contact &contact) {
        if (console.wantsJson())
            json.add(toJson(contact));
        else
            printForPeople(console, contact);
    });
    if (console.wantsJson())
        json.finish();
    else if (ids.empty())
        console.note(say("Nobody was found."));
    return invocation.stop.isRaised() ? Exit::Stopped : Exit::Done;
}

Exit listContacts(Invocation &invocation)
{
    store::ContactQuery query;
    query.asOf = invocation.clock.now();
    query.search = invocation.arguments.text(u"--search").value_or(QString());
    query.limit = int(std::min<qint64>(invocation.arguments.number(u"--limit").value_or(-1), 1 << 30));
    return withReader(invocation, [&](store::ReadDb &db) {
        if (const auto name = invocation.arguments.text(u"--group")) {
            const auto group = store::groupByName(db, *name);
            if (!group)
                return failWith(invocation, say("There is no group of the name %1.").arg(*name));
            query.group = group->id;
        }
        return show(invocation, db, store::contactIds(db, query));
    });
}

QString sentence(const contacts::ExportError &error)
{
    return std::visit([](const auto &one) { return explain(one).onCommandLine().toString(); }, error);
}

Exit exportContacts(Invocation &invocation)
{
    const auto database = store::Database::open(invocation.profile, store::Access::Read);
    if (!database)
        return failWith(invocation, explain(database.error()).onCommandLine().toString());
    const QString path = invocation.arguments.word(0);
    const auto written = contacts::exportContacts(**database, {}, path);
    if (!written)
        return failWith(invocation, sentence(written.error()));
    if (invocation.console.wantsJson())
        invocation.console.print(QJsonObject{{u"file"_s, path}, {u"rows"_s, *written}});
    else
        invocation.console.print(say("%n person(s) written to %1.", *written).arg(path));
    return Exit::Done;
}

} // namespace

Command contactsListCommand()
{
    Command command;
    command.name = u"contacts list"_s;
    command.summary = say("Lists people");
    command.access = Access::Reads;
    command.options = {
        {u"--group"_s, Option::Kind::Text, u"NAME"_s, say("Only those in this group"), false, false, {}},
        {u"--search"_s,
         Option::Kind::Text,
         u"TEXT"_s,
         say("Only those with these words in name, number or a field"),
         false,
         false,
         {}},
        {u"--limit"_s, Option::Kind::Number, u"N"_s, say("At most so many"), false, false, {}}};
    command.examples = {{u"contacts list --search anna --limit 20"_s, say("Up to 20 people called Anna.")}};
    command.run = atOnce(listContacts);
    return command;
}

Command contactsExportCommand()
{
    Command command;
    command.name = u"contacts export"_s;
    command.summary = say("Writes everybody to a CSV file");
    command.words = u"FILE"_s;
    command.fewestWords = command.mostWords = 1;
    command.access = Access::Reads;
    command.description =
        say("The file can be imported again. Cells that a spreadsheet would run as a formula get an "
            "apostrophe before them, which an import takes away.");
    command.examples = {{u"contacts export people.csv"_s, say("All people with all their fields.")}};
    command.run = atOnce(exportContacts);
    return command;
}

} // namespace app
