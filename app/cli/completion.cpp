#include "app/cli/help.h"

#include "app/cli/commandline.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

QStringList firstWords(const std::vector<Command> &table)
{
    QStringList words;
    for (const Command &command : table)
        words << command.name.section(u' ', 0, 0);
    words.removeDuplicates();
    return words;
}

QStringList secondWords(const std::vector<Command> &table, const QString &first)
{
    QStringList words;
    for (const Command &command : table)
        if (command.name.startsWith(first + u' '))
            words << command.name.section(u' ', 1, 1);
    return words;
}

QStringList optionNames(const std::vector<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names << option.name;
    return names;
}

QString families(const std::vector<Command> &table)
{
    QString out;
    for (const QString &first : firstWords(table)) {
        const QStringList second = secondWords(table, first);
        if (!second.isEmpty())
            out += u"        %1) words=\"%2\" ;;\n"_s.arg(first, second.join(u' '));
    }
    return out;
}

QString optionCases(const std::vector<Command> &table)
{
    QString out;
    for (const Command &command : table)
        if (!command.options.empty())
            out += u"        '%1') words=\"$words %2\" ;;\n"_s.arg(command.name,
                                                                   optionNames(command.options).join(u' '));
    return out;
}

/// What may follow an option: its choices, or a file name.
QString valueCases(const std::vector<Command> &table)
{
    QString out;
    QStringList files{u"--data"_s};
    QStringList done;
    for (const Command &command : table) {
        for (const Option &option : command.options) {
            if (option.kind == Option::Kind::File)
                files << option.name;
            if (option.kind != Option::Kind::Choice || done.contains(option.name))
                continue;
            done << option.name;
            out += u"        %1) COMPREPLY=($(compgen -W \"%2\" -- \"$current\")); return ;;\n"_s.arg(
                option.name, option.choices.join(u' '));
        }
    }
    files.removeDuplicates();
    return out +
           u"        %1) COMPREPLY=($(compgen -f -- \"$current\")); return ;;\n"_s.arg(files.join(u'|'));
}

const auto kScript = uR"(# bash completion for handbell-cli
_handbell_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    local first= second= word words position
    for ((position = 1; position < COMP_CWORD; position++)); do
        word=${COMP_WORDS[position]}
        case $word in
        --data) ((position++)) ;;
        -*) ;;
        *) if [ -z "$first" ]; then first=$word; elif [ -z "$second" ]; then second=$word; fi ;;
        esac
    done
    case $previous in
%1    esac
    if [[ $current == -* ]]; then
        words="%2"
        case $first in
%3        esac
        case "$first $second" in
%4        esac
    elif [ -z "$first" ]; then
        words="%5"
    else
        words=
        case $first in
%6        esac
    fi
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "$current"))
}
complete -F _handbell_cli handbell-cli
)"_s;

} // namespace

QString bashCompletion(const std::vector<Command> &table)
{
    std::vector<Command> oneWord;
    std::vector<Command> twoWords;
    for (const Command &command : table)
        (command.name.contains(u' ') ? twoWords : oneWord).push_back(command);
    const QString globals = optionNames(globalOptions()).join(u' ') + u" --help"_s;
    return kScript.arg(valueCases(table), globals, optionCases(oneWord), optionCases(twoWords),
                       firstWords(table).join(u' '), families(table));
}

} // namespace app
