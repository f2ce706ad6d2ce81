#include "modem/ports/portaccess.h"
#include "tests/catch.h"
#include "tests/support/systemtree.h"

using namespace Qt::StringLiterals;
using modem::Account;
using modem::Ownership;
using Denial = line::PortTrouble::Denial;

namespace {

const QString kGroups = u"root:x:0:\nadm:x:4:anna\ndialout:x:20:ben,clara\nuucp:x:10:\nanna:x:1000:\n"_s;

} // namespace

TEST_CASE("why somebody may not open a port")
{
    struct Row
    {
        const char *name;
        Ownership port;
        Account account;
        QString groups;
        QString container;
        Denial denial;
        QString group;
    };
    const Account anna{u"anna"_s, 1000, {1000, 4}};
    const Account ben{u"ben"_s, 1001, {1001}};
    const QString arch = u"root:x:0:\nuucp:x:986:\n"_s;
    const std::vector<Row> rows{
        {"not in the group", {0, 20, 0660}, anna, kGroups, {}, Denial::NotInGroup, u"dialout"_s},
        {"in the group since this login began",
         {0, 20, 0660},
         ben,
         kGroups,
         {},
         Denial::OldLogin,
         u"dialout"_s},
        {"another group has it", {0, 986, 0660}, anna, arch, {}, Denial::NotInGroup, u"uucp"_s},
        {"root alone", {0, 0, 0600}, anna, kGroups, {}, Denial::RootOnly, u"dialout"_s},
        {"root's group", {0, 0, 0660}, anna, kGroups, {}, Denial::RootOnly, u"dialout"_s},
        {"the group may only read", {0, 20, 0640}, anna, kGroups, {}, Denial::RootOnly, u"dialout"_s},
        {"root alone where uucp has ports", {0, 0, 0600}, anna, arch, {}, Denial::RootOnly, u"uucp"_s},
        {"a group without a name", {0, 4711, 0660}, anna, kGroups, {}, Denial::RootOnly, u"dialout"_s},
        {"in a container as root",
         {0, 20, 0660},
         {u"root"_s, 0, {0}},
         kGroups,
         u"container"_s,
         Denial::InContainer,
         u"dialout"_s},
        {"in a container with the group",
         {0, 4, 0660},
         anna,
         kGroups,
         u"snap"_s,
         Denial::InContainer,
         u"adm"_s},
        {"root, and nothing is in the way",
         {0, 20, 0660},
         {u"root"_s, 0, {0}},
         kGroups,
         {},
         Denial::Unknown,
         u"dialout"_s},
        {"no groups are told", {0, 20, 0660}, anna, {}, {}, Denial::RootOnly, u"dialout"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        const auto trouble = modem::denial(row.port, row.account, row.groups, row.container);
        CHECK(trouble.denial == row.denial);
        CHECK(trouble.group == row.group);
        CHECK(trouble.person == row.account.name);
        CHECK(trouble.container == row.container);
    }
}

TEST_CASE("containers are recognised by what they leave behind")
{
    tests::SystemTree pc;
    CHECK(modem::containerName(pc.root()).isEmpty());
    pc.write(u"/.dockerenv"_s, {});
    CHECK(modem::containerName(pc.root()) == u"container");
    pc.write(u"/.flatpak-info"_s, {});
    CHECK(modem::containerName(pc.root()) == u"flatpak");
}

TEST_CASE("this account has a name and its groups")
{
    const Account account = modem::thisAccount();
    CHECK_FALSE(account.name.isEmpty());
    CHECK_FALSE(account.groups.empty());
}
