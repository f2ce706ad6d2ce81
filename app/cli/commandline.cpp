#include "app/cli/commandline.h"

#include "app/cli/suggestion.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// Walks over the arguments once; stops at the first thing that is wrong or that ends parsing (--help).
class Parser
{
public:
    Parser(const QStringList &arguments, const std::vector<Command> &table)
        : m_arguments(arguments)
        , m_table(table)
    {
    }

    CommandLine parse()
    {
        while (m_next < m_arguments.size() && !m_outcome)
            step(m_arguments.at(m_next++));
        if (m_outcome)
            return *m_outcome;
        return m_call.command ? finish() : noCommand();
    }

private:
    void step(const QString &argument)
    {
        if (!m_onlyWords && argument == u"--"_s)
            m_onlyWords = true;
        else if (!m_onlyWords && argument.size() > 1 && argument.startsWith(u'-'))
            option(argument);
        else
            word(argument);
    }

    void option(const QString &argument)
    {
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.left(equals);
        if (name == u"--help"_s || name == u"-h"_s)
            m_outcome = HelpCall{place()};
        else if (const Option *known = find(name))
            takeValue(*known, equals < 0 ? std::nullopt : std::optional(argument.mid(equals + 1)));
        else if (const auto fixed = fixedCall(name))
            m_outcome = *fixed;
        else
            fail(unknownOption(name));
    }

    static std::optional<FixedCall> fixedCall(const QString &name)
    {
        static const QHash<QString, FixedCall::What> known{
            {u"--version"_s, FixedCall::What::Version},
            {u"--help-man"_s, FixedCall::What::ManPage},
            {u"--help-completion"_s, FixedCall::What::Completion}};
        const auto found = known.constFind(name);
        return found == known.constEnd() ? std::nullopt : std::optional(FixedCall{*found});
    }

    void takeValue(const Option &option, std::optional<QString> value)
    {
        if (option.kind == Option::Kind::Flag) {
            if (value)
                return fail(u"%1 takes no value."_s.arg(option.name));
            value = QString();
        } else if (!value) {
            if (m_next == m_arguments.size() || find(m_arguments.at(m_next)))
                return fail(u"%1 wants a value behind it: %1 %2."_s.arg(option.name, option.value));
            value = m_arguments.at(m_next++);
        }
        if (const auto problem = problemWith(option, *value))
            return fail(*problem);
        keep(option, *value);
    }

    void keep(const Option &option, const QString &value)
    {
        if (option.name == u"--json"_s) {
            m_call.wantsJson = true;
        } else if (option.name == u"--data"_s) {
            m_call.profile = QDir::current().absoluteFilePath(value);
        } else if (!option.isRepeatable && m_call.arguments.has(option.name)) {
            fail(u"%1 stands there twice; once is enough."_s.arg(option.name));
        } else {
            const bool isPath = option.kind == Option::Kind::File ||
                                (option.kind == Option::Kind::Line && value.startsWith(u'.'));
            m_call.arguments.add(option.name, isPath ? QDir::current().absoluteFilePath(value) : value);
        }
    }

    void word(const QString &argument)
    {
        if (m_call.command) {
            if (m_call.command->mostWords == m_call.arguments.words().size())
                return fail(tooMany(argument));
            const bool isFile = m_call.command->wordsAreFiles;
            m_call.arguments.addWord(isFile ? QDir::current().absoluteFilePath(argument) : argument);
            return;
        }
        const QString name = m_family.isEmpty() ? argument : m_family + u' ' + argument;
        const Command *exact = commandNamed(name);
        if (isFamily(name) && !(exact && !nextWordContinues(name)))
            m_family = name;
        else if (exact)
            m_call.command = exact;
        else
            fail(unknownCommand(name));
    }

    /// True if the next argument makes a longer name of this one: "doubts" before "settle".
    bool nextWordContinues(const QString &name) const
    {
        return m_next < m_arguments.size() && commandNamed(name + u' ' + m_arguments.at(m_next));
    }

    const Command *commandNamed(const QString &name) const
    {
        const auto found =
            std::find_if(m_table.begin(), m_table.end(), [&](const Command &c) { return c.name == name; });
        return found == m_table.end() ? nullptr : &*found;
    }

    bool isFamily(const QString &name) const
    {
        return std::any_of(m_table.begin(), m_table.end(),
                           [&](const Command &c) { return c.name.startsWith(name + u' '); });
    }

    const Option *find(const QString &name) const
    {
        const auto in = [&](const std::vector<Option> &options) {
            const auto found =
                std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.name == name; });
            return found == options.end() ? nullptr : &*found;
        };
        if (const Option *global = in(globalOptions()))
            return global;
        return m_call.command ? in(m_call.command->options) : nullptr;
    }

    CommandLine finish()
    {
        const Command &command = *m_call.command;
        if (m_call.arguments.words().size() < command.fewestWords)
            return UsageError{command.name, u"%1 wants %2 behind it."_s.arg(command.name, command.words)};
        for (const Option &option : command.options)
            if (option.isRequired && !m_call.arguments.has(option.name))
                return UsageError{command.name, u"%1 needs %2 %3: %4."_s.arg(command.name, option.name,
                                                                             option.value, option.help)};
        return m_call;
    }

    CommandLine noCommand() const
    {
        if (m_family.isEmpty())
            return UsageError{{}, u"A command is missing."_s};
        return UsageError{m_family,
                          u"%1 wants one of %2 behind it."_s.arg(m_family, continuations().join(u", "_s))};
    }

    QStringList continuations() const
    {
        QStringList all;
        const QString beginning = m_family.isEmpty() ? QString() : m_family + u' ';
        for (const Command &command : m_table)
            if (command.name.startsWith(beginning))
                all << command.name.mid(beginning.size()).section(u' ', 0, 0);
        all.removeDuplicates();
        return all;
    }

    QString unknownCommand(const QString &name) const
    {
        const QString typed = name.section(u' ', -1);
        return u"There is no command \"%1\".%2"_s.arg(name, didYouMean(typed, continuations()));
    }

    QString unknownOption(const QString &name) const
    {
        QStringList known{u"--help"_s, u"--version"_s};
        for (const Option &option : globalOptions())
            known << option.name;
        if (!m_call.command)
            return u"There is no option %1 before the command.%2"_s.arg(name, didYouMean(name, known));
        for (const Option &option : m_call.command->options)
            known << option.name;
        return u"%1 has no option %2.%3"_s.arg(m_call.command->name, name, didYouMean(name, known));
    }

    QString tooMany(const QString &argument) const
    {
        const QString &words = m_call.command->words;
        return u"%1 cannot use \"%2\": %3. A value with blanks needs quotes around it."_s.arg(
            m_call.command->name, argument,
            words.isEmpty() ? u"it takes options only"_s : u"it takes %1 and options"_s.arg(words));
    }

    QString place() const { return m_call.command ? m_call.command->name : m_family; }
    void fail(const QString &sentence) { m_outcome = UsageError{place(), sentence}; }

    const QStringList &m_arguments;
    const std::vector<Command> &m_table;
    CommandCall m_call;
    QString m_family; ///< words of a name that is not complete yet
    qsizetype m_next = 0;
    bool m_onlyWords = false;
    std::optional<CommandLine> m_outcome;
};

} // namespace

const std::vector<Option> &globalOptions()
{
    static const std::vector<Option> options{
        {u"--data"_s,
         Option::Kind::File,
         u"DIR"_s,
         u"The profile folder: ledger, lock, logs"_s,
         false,
         false,
         {}},
        {u"--json"_s, Option::Kind::Flag, {}, u"Results as JSON on stdout, for programs"_s, false, false, {}},
    };
    return options;
}

CommandLine parseCommandLine(const QStringList &arguments, const std::vector<Command> &table)
{
    return Parser(arguments, table).parse();
}

} // namespace app
