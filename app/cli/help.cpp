#include "app/cli/help.h"

#include "app/cli/commandline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kColumns = 78;

/// Breaks at blanks; every line but the first is indented.
QString wrapped(const QString &text, int indent)
{
    QString out;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (column > indent && column + 1 + word.size() > kColumns) {
            out += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            out += u' ';
            ++column;
        }
        out += word;
        column += word.size();
    }
    return out;
}

/// Two columns: what one types, and what it means.
QString row(const QString &left, const QString &right, int width)
{
    const QString gap =
        left.size() + 2 > width ? u'\n' + QString(width + 2, u' ') : QString(width - left.size(), u' ');
    return u"  "_s + left + gap + wrapped(right, width + 2) + u'\n';
}

QString written(const Option &option)
{
    return option.kind == Option::Kind::Flag ? option.name : option.name + u' ' + option.value;
}

QString optionRows(const std::vector<Option> &options)
{
    QString out;
    for (const Option &option : options) {
        QString meaning = option.help;
        if (option.isRequired)
            meaning += u" (needed)"_s;
        if (option.isRepeatable)
            meaning += u" (may be repeated)"_s;
        out += row(written(option), meaning, 24);
    }
    return out;
}

QString commandHelp(const Command &command)
{
    QString out = u"Usage: %1\n\n%2.\n"_s.arg(synopsis(command), command.summary);
    for (const QString &paragraph : command.description.split(u'\n', Qt::SkipEmptyParts))
        out += u'\n' + wrapped(paragraph, 0) + u'\n';
    if (!command.options.empty())
        out += u"\nOptions:\n"_s + optionRows(command.options);
    out += u"\nOptions of every command:\n"_s + optionRows(globalOptions());
    if (!command.examples.empty())
        out += u"\nExamples:\n"_s;
    for (const Example &example : command.examples)
        out += u"  # "_s + wrapped(example.meaning, 4) + u"\n  handbell-cli "_s + example.line + u'\n';
    return out;
}

QString commandRows(const std::vector<Command> &table, const QString &family)
{
    QString out;
    for (const Command &command : table)
        if (family.isEmpty() || command.name == family || command.name.startsWith(family + u' '))
            out += row(command.name, command.summary, 22);
    return out;
}

QString overview(const std::vector<Command> &table)
{
    return u"Handbell texts the people on a list through the GSM modems on this PC.\n\n"
           "Usage: handbell-cli [--data DIR] [--json] COMMAND ...\n\nCommands:\n"_s +
           commandRows(table, {}) + u"\nOptions of every command:\n"_s + optionRows(globalOptions()) +
           row(u"--help"_s, u"This page, or with a command what it takes, with examples"_s, 24) +
           row(u"--version"_s, u"The version of the program"_s, 24) +
           u"\nFirst steps:\n"
           "  handbell-cli demo          # the whole way on practice modems, off the air\n"
           "  handbell-cli send --help   # sending to a list, with examples\n"
           "\nExit status: 0 done, 1 failed, 2 wrong usage, 3 finished but some texts failed,\n"
           "are held or in doubt, 4 the profile is in use, 5 stopped by a signal.\n"_s;
}

} // namespace

QString synopsis(const Command &command)
{
    QString line = u"handbell-cli "_s + command.name;
    if (!command.words.isEmpty())
        line += u' ' + command.words;
    return command.options.empty() ? line : line + u" [options]"_s;
}

QString helpText(const QString &about, const std::vector<Command> &table)
{
    if (about.isEmpty())
        return overview(table);
    const auto family = std::count_if(table.begin(), table.end(),
                                      [&](const Command &c) { return c.name.startsWith(about + u' '); });
    const auto exact =
        std::find_if(table.begin(), table.end(), [&](const Command &c) { return c.name == about; });
    if (exact == table.end())
        return u"Usage: handbell-cli %1 COMMAND ...\n\nCommands:\n"_s.arg(about) + commandRows(table, about) +
               u"\nhandbell-cli %1 COMMAND --help tells more of each.\n"_s.arg(about);
    return commandHelp(*exact) +
           (family ? u"\nRelated commands:\n"_s + commandRows(table, about) : QString());
}

QString versionText()
{
    return u"handbell-cli " HANDBELL_VERSION ""_s;
}

} // namespace app
