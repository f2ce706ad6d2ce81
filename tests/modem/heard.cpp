#include "tests/modem/heard.h"

#include "modem/atlexer.h"
#include "modem/atreply.h"

namespace tests {

using modem::AtToken;

namespace {

bool isEcho(const QByteArray &line, const QByteArray &command)
{
    return line == command || (command == "any" && line.startsWith("AT"));
}

void takeLine(Heard &heard, const QByteArray &line, const QByteArray &command)
{
    const auto final = modem::finalResult(line);
    if (isEcho(line, command))
        heard.echoes.push_back(line);
    else if (!final)
        heard.lines.push_back(line);
    else if (!heard.final)
        heard.final = final;
}

} // namespace

Heard hear(const QByteArray &octets, const QByteArray &command)
{
    modem::AtLexer lexer;
    std::vector<AtToken> tokens;
    lexer.feed(octets, tokens);
    if (!octets.endsWith('\n') && !octets.endsWith('\r'))
        lexer.feed("\r\n", tokens); // a recording stopped in the middle of a line
    Heard heard;
    for (const AtToken &token : tokens) {
        switch (token.kind) {
        case AtToken::Kind::Prompt: heard.hasPrompt = true; break;
        case AtToken::Kind::Line: takeLine(heard, token.text, command); break;
        case AtToken::Kind::Data: heard.lines.push_back(token.text); break;
        case AtToken::Kind::MoreData: heard.lines.back() += '\n' + token.text; break;
        }
    }
    return heard;
}

std::vector<QByteArray> Heard::named(QByteArrayView name) const
{
    std::vector<QByteArray> found;
    for (const QByteArray &line : lines) {
        if (modem::AtReply::isNamed(line, name))
            found.push_back(line);
    }
    return found;
}

QByteArray Heard::first(QByteArrayView name) const
{
    const auto found = named(name);
    return found.empty() ? QByteArray() : found.front();
}

QByteArray Heard::dataOf(QByteArrayView name) const
{
    for (size_t i = 0; i + 1 < lines.size(); ++i) {
        if (modem::AtReply::isNamed(lines[i], name))
            return lines[i + 1];
    }
    return {};
}

modem::AtAnswer Heard::answer() const
{
    modem::AtAnswer answer;
    answer.end = modem::AtAnswer::End::Final;
    answer.final = final.value_or(modem::AtFinal{});
    answer.lines = lines;
    return answer;
}

QStringList Meaning::left() const
{
    QStringList names;
    for (const QString &name : m_fields.keys()) {
        if (!m_taken.contains(name))
            names += name;
    }
    return names;
}

} // namespace tests
