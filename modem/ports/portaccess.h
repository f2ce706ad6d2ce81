#pragma once

#include "core/line/porttrouble.h"

#include <vector>

namespace modem {

/// Who runs this program, and what the system gave him when he logged in.
struct Account
{
    QString name{};
    uint id = 0;
    std::vector<uint> groups{};

    friend bool operator==(const Account &, const Account &) = default;
};

Account thisAccount();

/// Whom a file belongs to, and what is allowed to whom: the permissions of chmod.
struct Ownership
{
    uint user = 0;
    uint group = 0;
    uint mode = 0;

    friend bool operator==(const Ownership &, const Ownership &) = default;
};

/// Why `account` may not read and write a port. `groups`: what stands in /etc/group. `container`: what we run
/// in, see containerName(). Names whoever a remedy needs.
line::PortTrouble denial(const Ownership &port, const Account &account, const QString &groups,
                         const QString &container);

/// "snap", "flatpak", "container"; empty if we run on the PC itself.
QString containerName(const QString &root = {});

/// denial() of a port of this PC, /dev and /etc below `root`.
line::PortTrouble denialAt(const QString &port, const QString &root = {});

} // namespace modem
