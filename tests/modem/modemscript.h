#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace tests {

/// What a modem of some family says, and what is to become of it: a file of tests/vectors/modems, whose
/// README tells how it is written.
struct ModemScript
{
    struct Block
    {
        QByteArray command; ///< up to a final *, which stands for anything
        QByteArray reply;   ///< octets
        bool isAsked = false;
    };
    struct Step
    {
        QByteArray deed; ///< "ready", "send TEXT", "hears"
        QByteArray said; ///< octets that the modem says unasked
        std::vector<QString> expected;
    };

    QString name;
    std::optional<QString> pin;
    QByteArray refusal = "\r\nERROR\r\n";
    QByteArray textEnd = "\x1a";
    QByteArray echo; ///< empty, "on" until ATE0, or "stubborn" until ATE1 and ATE0
    std::vector<QByteArray> never;
    std::vector<Block> blocks;
    std::vector<Step> steps;
};

/// Reads a file; fails the test on a line that means nothing.
ModemScript readModemScript(const QString &path);

} // namespace tests
