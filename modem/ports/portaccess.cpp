#include "modem/ports/portaccess.h"

#include "modem/ports/kernelfile.h"

#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace modem {

namespace {

using Denial = line::PortTrouble::Denial;

constexpr uint kGroupMay = 0060; // read and write

struct Group
{
    QString name;
    uint id = 0;
    QStringList members;
};

/// Lines such as "dialout:x:20:anna,ben".
std::vector<Group> readGroups(const QString &text)
{
    std::vector<Group> groups;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(u':');
        if (fields.size() >= 4)
            groups.push_back({fields[0], fields[2].toUInt(), fields[3].split(u',', Qt::SkipEmptyParts)});
    }
    return groups;
}

/// The group that ports are given to here: Debian and Fedora say dialout, Arch and SUSE uucp.
QString usualGroup(const std::vector<Group> &groups)
{
    for (const QString &name : {u"dialout"_s, u"uucp"_s})
        if (std::ranges::find(groups, name, &Group::name) != groups.end())
            return name;
    return u"dialout"_s;
}

} // namespace

line::PortTrouble denial(const Ownership &port, const Account &account, const QString &groups,
                         const QString &container)
{
    const auto all = readGroups(groups);
    const auto group = std::ranges::find(all, port.group, &Group::id);
    const bool isForGroup = port.group != 0 && (port.mode & kGroupMay) == kGroupMay && group != all.end();
    const bool isMember = std::ranges::find(account.groups, port.group) != account.groups.end();
    line::PortTrouble trouble;
    trouble.person = account.name;
    trouble.container = container;
    trouble.group = isForGroup ? group->name : usualGroup(all);
    if (account.id == 0 || (isForGroup && isMember))
        trouble.denial = container.isEmpty() ? Denial::Unknown : Denial::InContainer;
    else if (!isForGroup)
        trouble.denial = Denial::RootOnly;
    else
        trouble.denial = group->members.contains(account.name) ? Denial::OldLogin : Denial::NotInGroup;
    return trouble;
}

QString containerName(const QString &root)
{
    if (qEnvironmentVariableIsSet("SNAP_NAME"))
        return u"snap"_s;
    if (QFileInfo::exists(root + u"/.flatpak-info"_s))
        return u"flatpak"_s;
    const bool isContainer =
        QFileInfo::exists(root + u"/run/.containerenv"_s) || QFileInfo::exists(root + u"/.dockerenv"_s);
    return isContainer ? u"container"_s : QString();
}

#ifdef Q_OS_UNIX
Account thisAccount()
{
    Account account;
    account.id = geteuid();
    if (const passwd *entry = getpwuid(account.id))
        account.name = QString::fromLocal8Bit(entry->pw_name);
    std::vector<gid_t> groups(size_t(std::max(0, getgroups(0, nullptr))));
    const int count = getgroups(int(groups.size()), groups.data());
    account.groups.assign(groups.begin(), groups.begin() + std::max(0, count));
    account.groups.push_back(getegid());
    return account;
}

line::PortTrouble denialAt(const QString &port, const QString &root)
{
    struct stat facts
    {
    };
    Ownership ownership;
    if (stat(QFile::encodeName(root + port).constData(), &facts) == 0)
        ownership = {facts.st_uid, facts.st_gid, facts.st_mode & 0777u};
    return denial(ownership, thisAccount(), kernelText(root + u"/etc/group"_s), containerName(root));
}
#else
Account thisAccount()
{
    return {};
}

line::PortTrouble denialAt(const QString &, const QString &)
{
    return {};
}
#endif

} // namespace modem
