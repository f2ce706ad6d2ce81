#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/rule.h"
#include "core/store/readdb.h"

namespace store {

/// Tables `grp` and `member`. Names are unique, case of ASCII letters aside. A group is a list of people, or
/// live: a rule tells who belongs, and nobody can be added or removed.

/// All groups by name, with how many people each has; live ones are not counted, see contactCount().
std::vector<contacts::Group> groups(ReadDb &db);
std::optional<contacts::Group> groupByName(ReadDb &db, const QString &name);

/// None if the name is taken. No group ever gets the id of another one, even of one that was deleted.
std::optional<base::GroupId> createGroup(WriteDb &db, const QString &name, base::TimePoint now);
/// The list of this name, made if need be; under a name like it if a live group has this one.
base::GroupId groupNamed(WriteDb &db, const QString &name, base::TimePoint now);

/// A live group; none if the name is taken. The rule asks something.
std::optional<base::GroupId> createLiveGroup(WriteDb &db, const QString &name, const contacts::Rule &rule,
                                             base::TimePoint now);
/// False if it is not a live group.
bool changeRule(WriteDb &db, base::GroupId id, const contacts::Rule &rule);

/// Under this name, or with a number behind it if that is taken.
contacts::Group createGroupLike(WriteDb &db, const QString &name, base::TimePoint now);

/// False if the name is taken or there is no such group.
bool renameGroup(WriteDb &db, base::GroupId id, const QString &name);

/// Forgets the group and who was in it, not the people. False if there is none.
bool deleteGroup(WriteDb &db, base::GroupId id);

/// False if the contact was (or was not) in it already.
bool addMember(WriteDb &db, base::GroupId group, base::ContactId contact);
bool removeMember(WriteDb &db, base::GroupId group, base::ContactId contact);

/// Adds all existing contacts with ids from `first` to `last`; how many are new in the group.
int addMembers(WriteDb &db, base::GroupId group, base::ContactId first, base::ContactId last);

} // namespace store
