#include "modem/practice/commandline.h"

#include <algorithm>

namespace practice {

namespace {

constexpr QByteArrayView kExtendedPrefixes = "+^#*%$";

bool isNameCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || QByteArrayView("!%-./:_").contains(c);
}

char upper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
}

/// Walks over a command line; blanks outside quotes are not seen.
class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    {
        skipBlanks();
    }

    bool atEnd() const { return m_at == m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    char take()
    {
        const char c = m_text[m_at++];
        skipBlanks();
        return c;
    }
    bool takeIf(char wanted)
    {
        if (peek() != wanted)
            return false;
        take();
        return true;
    }

    QByteArray takeDigits()
    {
        QByteArray digits;
        while (peek() >= '0' && peek() <= '9')
            digits += take();
        return digits;
    }

    /// Up to the next semicolon outside quotes; blanks within quotes are kept.
    QByteArray takeArguments()
    {
        const auto begin = m_at;
        bool quoted = false;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"')
                quoted = !quoted;
            else if (m_text[m_at] == ';' && !quoted)
                break;
        }
        return m_text.sliced(begin, m_at - begin).toByteArray().trimmed();
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

/// What follows a name: =? is a test, = a setting, ? a question.
void readKind(Reader &reader, Command &command)
{
    if (reader.takeIf('?')) {
        command.kind = Command::Kind::Read;
    } else if (reader.takeIf('=')) {
        command.arguments = reader.takeArguments();
        command.kind = command.arguments == "?" ? Command::Kind::Test : Command::Kind::Set;
        if (command.kind == Command::Kind::Test)
            command.arguments.clear();
    }
}

std::optional<Command> readExtended(Reader &reader)
{
    Command command;
    command.name += reader.take();
    while (isNameCharacter(upper(reader.peek())))
        command.name += upper(reader.take());
    if (command.name.size() == 1)
        return {};
    readKind(reader, command);
    if (!reader.atEnd() && !reader.takeIf(';'))
        return {};
    return command;
}

std::optional<Command> readBasic(Reader &reader)
{
    Command command;
    const char first = upper(reader.take());
    command.name += first;
    if (first == '&' || first == '\\') {
        if (reader.atEnd())
            return {};
        command.name += upper(reader.take());
    } else if (first < 'A' || first > 'Z') {
        return {};
    }
    if (first == 'D') {
        command.arguments = reader.takeArguments();
    } else if (first == 'S') {
        command.name += reader.takeDigits();
        readKind(reader, command);
    } else {
        command.arguments = reader.takeDigits();
        if (reader.takeIf('?'))
            command.kind = Command::Kind::Read;
    }
    reader.takeIf(';');
    return command;
}

} // namespace

std::optional<std::vector<Command>> parseCommands(QByteArrayView body)
{
    std::vector<Command> commands;
    Reader reader(body);
    while (!reader.atEnd()) {
        const auto command =
            kExtendedPrefixes.contains(reader.peek()) ? readExtended(reader) : readBasic(reader);
        if (!command)
            return {};
        commands.push_back(*command);
    }
    return commands;
}

std::optional<int> Argument::number() const
{
    bool ok = false;
    const int value = quoted ? 0 : text.toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

Arguments::Arguments(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    m_list.emplace_back();
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') {
            quoted = !quoted;
            m_list.back().quoted = true;
        } else if (c == ',' && !quoted) {
            m_list.emplace_back();
        } else if (c != ' ' || quoted) {
            m_list.back().text += c;
        }
    }
}

const Argument &Arguments::at(size_t index) const
{
    static const Argument nothing;
    return index < m_list.size() ? m_list[index] : nothing;
}

std::optional<int> Arguments::number(size_t index, int low, int high, std::optional<int> absent) const
{
    if (at(index).isEmpty())
        return absent;
    const auto value = at(index).number();
    return value && *value >= low && *value <= high ? value : std::nullopt;
}

} // namespace practice
