#pragma once

#include "core/base/clock.h"
#include "core/line/linestate.h"

#include <QByteArray>
#include <QString>

#include <deque>
#include <optional>
#include <vector>

namespace tests {

/// What a modem of some family says, and what is to become of it: a file of tests/vectors/modems, whose
/// README tells how it is written.
struct ModemScript
{
    /// What happens some time after a command.
    struct Later
    {
        base::Milliseconds after{0};
        QByteArray said;          ///< octets
        bool isLoss = false;      ///< the port vanishes
        bool isAftermath = false; ///< does not belong to the answer: happens once
    };
    struct Block
    {
        QByteArray command; ///< up to a final *, which stands for anything
        QByteArray reply;   ///< octets
        bool isAsked = false;
        bool isMasked = false; ///< compared as a recorder has it
        bool echoes = false;   ///< the text at the prompt, before the reply
        std::vector<Later> later = {};
    };
    /// How long the port cannot be opened after it vanished, or from the beginning.
    struct Absence
    {
        line::Problem::Code why = line::Problem::Code::PortMissing;
        base::Milliseconds time{0};
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
    std::deque<std::vector<Later>>
        greetings; ///< what is said after each opening, before it is asked anything
    std::deque<Absence> absences;
    bool beginsAbsent = false; ///< with the first absence
};

/// Reads a file; fails the test on a line that means nothing.
ModemScript readModemScript(const QString &path);

} // namespace tests
