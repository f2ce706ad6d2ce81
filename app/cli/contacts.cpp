#include "core/store/contacts.h"
#include "app/cli/access.h"
#include "app/cli/commands.h"
#include "app/cli/people.h"
#include "app/text/say.h"
#include "core/contacts/sources/csvwriter.h"
#include "core/store/groups.h"
#include "core/store/rowquery.h"

#include <QJsonDocument>
#include <QSaveFile>

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

/// The headers are words that an import understands.
QStringList headerOf(const std::vector<contacts::Field> &fields)
{
    QStringList header{u"number"_s, u"name"_s, u"language"_s};
    for (const contacts::Field &field : fields)
        header << field.label;
    return header;
}

QStringList cellsOf(const contacts::Contact &contact, const std::vector<contacts::Field> &fields)
{
    QStringList cells{contact.number.toString(), contact.name, contact.language};
    for (const contacts::Field &field : fields)
        cells << contact.fields.value(field.key);
    return cells;
}

Exit cannotWrite(Invocation &invocation, const QSaveFile &file)
{
    return failWith(invocation, say("%1 could not be written: %2. No file was made; the list is as it was.")
                                    .arg(file.fileName(), file.errorString()));
}

Exit writeAll(Invocation &invocation, store::ReadDb &db, QSaveFile &file)
{
    const auto fields = store::fields(db);
    const auto ids = store::contactIds(db, {});
    contacts::CsvWriter writer(file);
    bool isGood = writer.write(headerOf(fields));
    forEachContact(db, ids, invocation.stop, [&](const contacts::Contact &contact) {
        isGood = isGood && writer.write(cellsOf(contact, fields));
    });
    if (invocation.stop.isRaised())
        return Exit::Stopped;
    if (!writer.finish() || !isGood || db.failed() || !file.commit())
        return cannotWrite(invocation, file);
    if (invocation.console.wantsJson())
        invocation.console.print(QJsonObject{{u"file"_s, file.fileName()}, {u"rows"_s, qint64(ids.size())}});
    else
        invocation.console.print(say("%n person(s) written to %1.", qint64(ids.size())).arg(file.fileName()));
    return Exit::Done;
}

Exit exportContacts(Invocation &invocation)
{
    QSaveFile file(invocation.arguments.word(0));
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(invocation, file);
    bool wasAsked = false;
    const Exit exit = withReader(invocation, [&](store::ReadDb &db) {
        wasAsked = true;
        return writeAll(invocation, db, file);
    });
    if (!wasAsked && exit == Exit::Done)
        return failWith(invocation, say("There is nobody to export yet."));
    return exit;
}

} // namespace

Command contactsListCommand()
{
    Command command;
    command.name = u"contacts list"_s;
    command.summary = say("list people");
    command.access = Access::Reads;
    command.options = {
        {u"--group"_s, Option::Kind::Text, u"NAME"_s, say("only those in this group"), false, false, {}},
        {u"--search"_s,
         Option::Kind::Text,
         u"TEXT"_s,
         say("only those with these words in name, number or a field"),
         false,
         false,
         {}},
        {u"--limit"_s, Option::Kind::Number, u"N"_s, say("at most so many"), false, false, {}}};
    command.examples = {{u"contacts list --search anna --limit 20"_s, say("Up to 20 people called Anna.")}};
    command.run = atOnce(listContacts);
    return command;
}

Command contactsExportCommand()
{
    Command command;
    command.name = u"contacts export"_s;
    command.summary = say("write everybody to a CSV file");
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
