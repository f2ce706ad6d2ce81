// The other half of PeopleDesk: groups, and who is in them.
#include "app/pages/contacts/peopledesk.h"

#include "app/application.h"
#include "app/feedback.h"
#include "app/text/say.h"
#include "app/text/when.h"
#include "app/whendone.h"
#include "core/store/groups.h"
#include "core/store/rowquery.h"

using namespace Qt::StringLiterals;

namespace app {

void PeopleDesk::addToGroup(const PeopleSelection &who, const contacts::Group &group)
{
    const auto add = [id = group.id](store::WriteDb &db, base::ContactId person) {
        return store::addMember(db, id, person);
    };
    const auto remove = [id = group.id](store::WriteDb &db, base::ContactId person) {
        return store::removeMember(db, id, person);
    };
    const Deed deed{tr("Adding to %1").arg(group.name),
                    [name = group.name](qint64 n) {
                        return n == 0 ? tr("Everybody was in %1 already").arg(name)
                                      : say("%n person(s) added to %1", n).arg(name);
                    },
                    add,
                    remove,
                    {},
                    {}};
    resolve(who, [=, this](Ids ids) { carryOut(std::move(ids), deed); });
}

void PeopleDesk::removeFromGroup(const PeopleSelection &who, const contacts::Group &group)
{
    const auto add = [id = group.id](store::WriteDb &db, base::ContactId person) {
        return store::addMember(db, id, person);
    };
    const auto remove = [id = group.id](store::WriteDb &db, base::ContactId person) {
        return store::removeMember(db, id, person);
    };
    const Deed deed{
        tr("Taking out of %1").arg(group.name),
        [name = group.name](qint64 n) { return say("%n person(s) taken out of %1", n).arg(name); },
        remove,
        add,
        {},
        {}};
    resolve(who, [=, this](Ids ids) { carryOut(std::move(ids), deed); });
}

void PeopleDesk::gather(const PeopleSelection &who, std::function<void(const contacts::Group &)> then,
                        std::function<void()> undone)
{
    const auto now = m_application.clock().now();
    const QString name = tr("Chosen %1").arg(dayAndTime(now, now));
    resolve(who, [=, this](const Ids &ids) {
        if (ids.empty())
            return;
        const auto making = m_application.ledger().run(
            [=](store::WriteDb &db) { return store::createGroupLike(db, name, now); });
        whenDone(making, this, [=, this](const store::Result<contacts::Group> &group) {
            if (group)
                fillGroup(*group, ids, then, undone);
            else
                complain(group.error());
        });
    });
}

void PeopleDesk::fillGroup(const contacts::Group &group, const Ids &ids,
                           std::function<void(const contacts::Group &)> then, std::function<void()> undone)
{
    const auto add = [id = group.id](store::WriteDb &db, base::ContactId person) {
        return store::addMember(db, id, person);
    };
    const auto takeBack = [=, this] {
        m_application.ledger().run(
            [id = group.id](store::WriteDb &db) { return store::deleteGroup(db, id); });
        emit changed();
        undone();
    };
    const auto done = [name = group.name](qint64 n) {
        return n == 1 ? tr("1 person is in the new group “%1”").arg(name)
                      : tr("%1 people are in the new group “%2”").arg(grouped(n), name);
    };
    carryOut(ids, {tr("Choosing"), done, add, {}, takeBack, [=] { then(group); }});
}

void PeopleDesk::createGroup(const QString &name, std::function<void(base::GroupId)> then)
{
    const auto now = m_application.clock().now();
    make(
        name, [name, now](store::WriteDb &db) { return store::createGroup(db, name.simplified(), now); },
        then);
}

void PeopleDesk::createLiveGroup(const QString &name, const contacts::Rule &rule,
                                 std::function<void(base::GroupId)> then)
{
    const auto now = m_application.clock().now();
    make(
        name, [=](store::WriteDb &db) { return store::createLiveGroup(db, name.simplified(), rule, now); },
        then);
}

void PeopleDesk::make(const QString &name,
                      std::function<std::optional<base::GroupId>(store::WriteDb &)> create,
                      std::function<void(base::GroupId)> then)
{
    whenDone(m_application.ledger().run(std::move(create)), this,
             [=, this](const store::Result<std::optional<base::GroupId>> &made) {
                 if (!made)
                     return complain(made.error());
                 if (!*made)
                     return m_feedback.toast(tr("There is a group “%1” already").arg(name));
                 emit changed();
                 if (then)
                     then(**made);
             });
}

void PeopleDesk::changeRule(const contacts::Group &group, const contacts::Rule &rule)
{
    const auto changing = m_application.ledger().run(
        [id = group.id, rule](store::WriteDb &db) { return store::changeRule(db, id, rule); });
    whenDone(changing, this, [=, this](const store::Result<bool> &isChanged) {
        if (!isChanged)
            return complain(isChanged.error());
        emit changed();
        const auto before = contacts::ruleFromJson(group.rule);
        if (*isChanged && before)
            m_feedback.toast(tr("%1 has other filters now").arg(group.name), [=, this] {
                changeRule({group.id, group.name, contacts::toJson(rule), 0}, *before);
            });
    });
}

void PeopleDesk::renameGroup(const contacts::Group &group, const QString &name)
{
    const auto renaming = m_application.ledger().run(
        [id = group.id, name](store::WriteDb &db) { return store::renameGroup(db, id, name.simplified()); });
    whenDone(renaming, this, [=, this](const store::Result<bool> &renamed) {
        if (!renamed)
            return complain(renamed.error());
        if (!*renamed)
            return m_feedback.toast(tr("There is a group “%1” already").arg(name));
        emit changed();
        m_feedback.toast(tr("%1 is called %2 now").arg(group.name, name), [=, this] {
            renameGroup({group.id, name, {}, 0}, group.name);
        });
    });
}

void PeopleDesk::deleteGroup(const contacts::Group &group)
{
    const auto deleting = m_application.ledger().run([group](store::WriteDb &db) {
        Ids members = group.rule.isEmpty() ? store::contactIds(db, {.group = group.id}) : Ids();
        store::deleteGroup(db, group.id);
        return members;
    });
    whenDone(deleting, this, [=, this](const store::Result<Ids> &members) {
        if (!members)
            return complain(members.error());
        emit changed();
        m_feedback.toast(tr("Group %1 deleted; its people stay").arg(group.name),
                         [=, this] { takeBackGroup(group, *members); });
    });
}

void PeopleDesk::takeBackGroup(const contacts::Group &group, const Ids &members)
{
    if (!group.rule.isEmpty()) {
        createLiveGroup(group.name, contacts::ruleFromJson(group.rule).value_or(contacts::Rule()));
        return;
    }
    createGroup(group.name, [=, this](base::GroupId id) {
        const auto add = [id](store::WriteDb &db, base::ContactId person) {
            return store::addMember(db, id, person);
        };
        carryOut(members, {tr("Taking back"), [](qint64) { return tr("Taken back"); }, add, {}, {}, {}});
    });
}

} // namespace app
