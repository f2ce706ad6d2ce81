#include "core/store/groups.h"
#include "app/application.h"
#include "app/cli/access.h"
#include "app/cli/commands.h"
#include "app/cli/people.h"
#include "app/cli/shapes.h"
#include "app/text/say.h"
#include "core/store/rowquery.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QJsonObject toJson(const contacts::Group &group)
{
    return {{u"id"_s, group.id.value},
            {u"name"_s, group.name},
            {u"people"_s, group.people},
            {u"rule"_s, group.rule.isEmpty() ? QJsonValue() : QJsonValue(group.rule)}};
}

void print(Console &console, const std::vector<contacts::Group> &groups)
{
    if (console.wantsJson())
        return console.print(jsonArray(groups, [](const auto &group) { return toJson(group); }));
    if (groups.empty())
        console.note(say("There are no groups yet. contacts import FILE --group NAME makes one."));
    for (const contacts::Group &group : groups)
        console.print(say("%1  %2").arg(group.name, say("%n person(s)", group.people)));
}

Exit listGroups(Invocation &invocation)
{
    const base::TimePoint now = invocation.clock.now();
    return withReader(invocation, [&](store::ReadDb &db) {
        print(invocation.console, store::countedGroups(db, now));
        return Exit::Done;
    });
}

QCoro::Task<Exit> createGroup(Invocation &invocation)
{
    const QString name = invocation.arguments.word(0).simplified();
    if (name.isEmpty())
        co_return wrongUsage(invocation, say("A group needs a name."));
    const base::TimePoint now = invocation.clock.now();
    const auto creating = invocation.application->ledger().run(
        [name, now](store::WriteDb &db) { return store::createGroup(db, name, now); });
    const auto created = co_await creating;
    if (!created)
        co_return fail(invocation, created.error());
    if (!*created)
        co_return failWith(invocation, say("There is a group of the name %1 already.").arg(name));
    if (invocation.console.wantsJson())
        invocation.console.print(toJson(contacts::Group{**created, name, {}, 0}));
    else
        invocation.console.print(say("The group %1 was made.").arg(name));
    co_return Exit::Done;
}

QCoro::Task<Exit> deleteGroup(Invocation &invocation)
{
    const QString name = invocation.arguments.word(0).simplified();
    const auto deleting = invocation.application->ledger().run([name](store::WriteDb &db) {
        const auto group = store::groupByName(db, name);
        return group && store::deleteGroup(db, group->id) ? group : std::nullopt;
    });
    const auto deleted = co_await deleting;
    if (!deleted)
        co_return fail(invocation, deleted.error());
    if (!*deleted)
        co_return failWith(invocation, say("There is no group of the name %1.").arg(name));
    if (invocation.console.wantsJson())
        invocation.console.print(toJson(**deleted));
    else
        invocation.console.print(
            say("The group %1 was deleted. Its people stay on the list.").arg((*deleted)->name));
    co_return Exit::Done;
}

Command list(const QString &name)
{
    return listing(name, say("Lists the groups and how many people each has"), say("All groups."),
                   listGroups);
}

} // namespace

Command groupsCommand()
{
    return list(u"groups"_s);
}

Command groupsListCommand()
{
    return list(u"groups list"_s);
}

Command groupsCreateCommand()
{
    Command command = changing(u"groups create"_s, say("Makes an empty group"), u"NAME"_s, createGroup);
    command.examples = {{u"groups create Regulars"_s, say("A group to import people into.")}};
    return command;
}

Command groupsDeleteCommand()
{
    Command command = changing(u"groups delete"_s, say("Deletes a group; its people stay on the list"),
                               u"NAME"_s, deleteGroup);
    command.examples = {{u"groups delete Regulars"_s, say("The group goes, nobody else.")}};
    return command;
}

} // namespace app
